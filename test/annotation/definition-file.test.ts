import { expect } from 'chai';
import { readCodeFile, readVariableFile } from '../../src/annotation/definition-file';
import { serialiseVariable } from '../../src/annotation/variable';

const lines = (...all: readonly string[]): string => all.join('\n');

describe('the file of a code', () => {
  const code = (name: string, ...definitions: readonly string[]): string =>
    JSON.stringify({
      ...{ v: 1, id: 'c1', name, color: 0, order: 1 },
      definitions: definitions.map((text) => ({ text, author: '张', created: `2026-01-0${text}T00:00:00Z` })),
    });

  it('with a conflict is what the first side says, with the definitions of both in the order of time, each once', () => {
    const file = readCodeFile(
      lines('<<<<<<< HEAD', code('甲', '1', '3'), '=======', code('乙', '1', '2'), '>>>>>>> x'),
    );
    expect([file.damage, file.line, file.value?.name]).to.deep.equal(['conflict', 1, '甲']);
    expect(file.sides?.map(({ name, value: one }) => [name, one.name])).to.deep.equal([
      ['HEAD', '甲'],
      ['x', '乙'],
    ]);
    for (const { value: one } of file.sides ?? [])
      expect(one.definitions.map(({ text }) => text)).to.deep.equal(['1', '2', '3']);
  });

  it('of which one side is no code is damaged, and nothing is offered', () => {
    const file = readCodeFile(lines('<<<<<<< HEAD', code('甲'), '=======', '{', '>>>>>>> x'));
    expect(file).to.deep.equal({ damage: 'conflict', line: 1 });
  });
});

describe('the file of a variable', () => {
  const variable = (name: string, choices: readonly string[], definition: string): string =>
    serialiseVariable({
      ...{ v: 1, id: 'v1', names: { zh: name }, type: 'choice', order: 1 },
      choices: choices.map((id) => ({ id, names: { zh: id } })),
      definitions: [{ text: definition, author: '张', created: `2026-01-0${definition}T00:00:00Z` }],
    });

  it('with a conflict is what the first side says; no choice that an answer may name is lost', () => {
    const content = lines(
      '<<<<<<< HEAD',
      variable('数据', ['原始', '衍生'], '1'),
      '=======',
      variable('数据类型', ['原始', '公开'], '2'),
      '>>>>>>> x',
    );
    const file = readVariableFile(content);
    expect([file.damage, file.value?.names.zh]).to.deep.equal(['conflict', '数据']);
    const sides = file.sides?.map(({ value: { names, choices, definitions } }) => [
      names.zh,
      choices?.map(({ id }) => id),
      definitions.map(({ text }) => text),
    ]);
    expect(sides).to.deep.equal([
      ['数据', ['原始', '衍生', '公开'], ['1', '2']],
      ['数据类型', ['原始', '公开', '衍生'], ['1', '2']],
    ]);
  });
});
