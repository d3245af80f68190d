import { expect } from 'chai';
import { parseCode } from '../../src/annotation/code';
import { parseRecords, serialiseRecords } from '../../src/annotation/record';
import { codeSteps, recordSteps, upgraded } from '../../src/annotation/schema';
import { annotationSchema } from '../../src/model/annotation';

describe('schemas of records and codes', () => {
  it('there is a step from each to the next', () =>
    expect([recordSteps.length, codeSteps.length]).to.deep.equal([annotationSchema, annotationSchema]));

  it('what is several schemas behind takes each step in turn; what is up to date takes none', () => {
    const steps = ['一', '二', '三'].map((name) => (value: object) => ({ ...value, [name]: true }));
    expect(upgraded({ v: 1, id: 'a' }, steps)).to.deep.equal({ v: 3, id: 'a', 二: true, 三: true });
    const last = { v: 3, id: 'a' };
    expect(upgraded(last, steps)).to.equal(last);
  });

  for (const [v, what] of [
    [4, 'newer'],
    [-1, 'none'],
    [1.5, 'none'],
    ['1', 'none'],
  ] as const)
    it(`${JSON.stringify(v)} is ${what}`, () =>
      expect(upgraded({ v }, [(value) => value, (value) => value, (value) => value])).to.equal(what));
});

describe('a record without a schema, as a script writes it', () => {
  const anchor = { base: 'ab'.repeat(32), start: 5, end: 9, exact: '合同有效', prefix: '', suffix: '' };
  const line = JSON.stringify({ id: 'a', author: '张律师', created: '2026-01-05T01:00:00Z', anchor, page: 3 });

  it('is one, in its first revision', () => {
    const [record] = parseRecords(line).records;
    expect(record).to.deep.include({ v: 1, id: 'a', rev: 1, modified: '2026-01-05T01:00:00Z', unknown: { page: 3 } });
  });

  it('is written in the schema of today, and is the same when read again', () => {
    const { records } = parseRecords(line);
    const written = serialiseRecords(records);
    expect(written).to.match(/^\{"v":1,"id":"a","rev":1,/);
    expect(parseRecords(written).records).to.deep.equal(records);
  });

  it('without an author or an id is none', () =>
    expect(parseRecords('{"id":"a","created":"2026-01-05T01:00:00Z"}').damaged[0]?.damage).to.equal('not-a-record'));
});

describe('a code without a schema, as a person writes it', () => {
  it('has one definition', () =>
    expect(parseCode('{"id":"c1","name":"数据权益","definition":"平台的权益"}')).to.deep.include({
      v: 1,
      name: '数据权益',
      definitions: [{ text: '平台的权益', author: '', created: '' }],
    }));
  it('or none', () => expect(parseCode('{"id":"c1","name":"数据权益"}')).to.deep.include({ definitions: [] }));
  it('of a newer schema is said to be one', () => expect(parseCode('{"v":2}')).to.equal('newer-schema'));
});
