import { expect } from 'chai';
import { readCodeFile } from '../../src/annotation/code-file';
import { conflictIn } from '../../src/annotation/conflict';

const lines = (...all: readonly string[]): string => all.join('\n');

describe('a text in which git has left a conflict', () => {
  for (const [title, content, ours, theirs] of [
    ['two sides', ['a', '<<<<<<< HEAD', 'b', '=======', 'c', '>>>>>>> 甲', 'd'], ['a', 'b', 'd'], ['a', 'c', 'd']],
    ['what both began with', ['<<<<<<< HEAD', 'b', '||||||| 0a1b', 'x', '=======', 'c', '>>>>>>> 甲'], ['b'], ['c']],
    ['a side without anything', ['a', '<<<<<<< HEAD', '=======', 'c', '>>>>>>> 甲'], ['a'], ['a', 'c']],
    [
      'several conflicts',
      ['<<<<<<<', 'a', '=======', 'b', '>>>>>>>', '-', '<<<<<<<', 'c', '=======', 'd', '>>>>>>>'],
      ['a', '-', 'c'],
      ['b', '-', 'd'],
    ],
    ['line ends of Windows', ['<<<<<<< HEAD\r', 'a\r', '=======\r', 'b\r', '>>>>>>> 甲\r'], ['a\r'], ['b\r']],
  ] as const)
    it(`has ${title}`, () =>
      expect(conflictIn(lines(...content))?.sides.map(({ text }) => text)).to.deep.equal([
        lines(...ours),
        lines(...theirs),
      ]));

  it('says on which line it begins, and what git calls its sides', () => {
    const found = conflictIn(lines('a', '<<<<<<< HEAD', 'b', '=======', 'c', '>>>>>>> 甲的分支'));
    expect([found?.line, ...(found?.sides ?? []).map(({ name }) => name)]).to.deep.equal([2, 'HEAD', '甲的分支']);
  });

  for (const [title, content] of [
    ['no marks', ['a', 'b']],
    ['a heading that looks like one', ['a', '=======', 'b']],
    ['a mark that nothing ends', ['<<<<<<< HEAD', 'a', '=======', 'b']],
    ['marks in another order', ['>>>>>>> 甲', 'a', '=======', 'b', '<<<<<<< HEAD']],
  ] as const)
    it(`is none with ${title}`, () => expect(conflictIn(lines(...content))).to.equal(undefined));
});

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
    expect([file.damage, file.line, file.code?.name]).to.deep.equal(['conflict', 1, '甲']);
    expect(file.sides?.map(({ name, code: one }) => [name, one.name])).to.deep.equal([
      ['HEAD', '甲'],
      ['x', '乙'],
    ]);
    for (const { code: one } of file.sides ?? [])
      expect(one.definitions.map(({ text }) => text)).to.deep.equal(['1', '2', '3']);
  });

  it('of which one side is no code is damaged, and nothing is offered', () => {
    const file = readCodeFile(lines('<<<<<<< HEAD', code('甲'), '=======', '{', '>>>>>>> x'));
    expect(file).to.deep.equal({ damage: 'conflict', line: 1 });
  });
});
