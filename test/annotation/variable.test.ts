import { expect } from 'chai';
import { keptAt, variablePath } from '../../src/annotation/layout';
import { parseRecords, serialiseRecord } from '../../src/annotation/record';
import { parseVariable, serialiseVariable, type Variable } from '../../src/annotation/variable';
import { sample } from './sample';

const variable: Variable = {
  ...{ v: 1, id: '019a', names: { zh: '数据类型', en: 'Kind of data' }, type: 'choice', order: 3 },
  choices: [{ id: 'raw', names: { zh: '原始数据' } }],
  definitions: [{ text: '', author: '张律师', created: '2026-01-01T00:00:00.000Z' }],
};

describe('a variable of the codebook', () => {
  it('comes back from its file as it was, with keys that are not known', () => {
    const strange = { ...variable, unknown: { scale: 'ordinal' } };
    expect(parseVariable(serialiseVariable(strange))).to.deep.equal(strange);
  });

  for (const [what, content, damage] of [
    ['no JSON', '{', 'not-json'],
    ['no name', serialiseVariable({ ...variable, names: {} }), 'not-a-record'],
    ['a type that there is not', serialiseVariable(variable).replace('"choice"', '"matrix"'), 'not-a-record'],
    ['a newer schema', serialiseVariable({ ...variable, v: 99 }), 'newer-schema'],
    ['choices that are none', serialiseVariable(variable).replace('"raw"', '7'), 'not-a-record'],
  ] as const)
    it(`${what} is told: ${damage}`, () => expect(parseVariable(content)).to.equal(damage));

  it('is a file of its own beside the codes, which those who know no variables pass over', () => {
    expect(variablePath('019a')).to.equal('.glossator/codebook/variables/019a.json');
    expect(keptAt(variablePath('019a')).kind).to.equal('variable');
  });
});

describe('an answer in a record', () => {
  for (const answer of [
    { variable: 'costs', is: 'value', value: 1950 },
    { variable: 'costs', is: 'not-stated' },
    { variable: 'costs', is: 'not-applicable' },
  ] as const)
    it(`${answer.is} comes back as it was`, () => {
      const line = serialiseRecord(sample('a', { answer }));
      expect(parseRecords(line).records[0]?.answer).to.deep.equal(answer);
    });

  it('that says nothing damages its line, which is kept', () => {
    const line = serialiseRecord(sample('a')).replace(/\}$/, ',"answer":{"variable":"costs","is":"maybe"}}');
    expect(parseRecords(line).damaged.map(({ damage }) => damage)).to.deep.equal(['not-a-record']);
  });
});
