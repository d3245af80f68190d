import { expect } from 'chai';
import { parseRecords, serialiseRecord, serialiseRecords } from '../../src/annotation/record';
import { sample } from './sample';

const line = serialiseRecord(sample('a'));

describe('records of annotations', () => {
  it('keeps what was imported with it in one order, and takes nothing else for it', () => {
    const imported = { id: 'x', format: 'csv', author: '甲' };
    const written = serialiseRecord(sample('a', { imported }));
    expect(written).to.include('"imported":{"format":"csv","author":"甲","id":"x"}');
    expect(serialiseRecord(parseRecords(written).records[0]!)).to.equal(written);
    expect(parseRecords(written.replace('"format":"csv",', '')).damaged[0]?.damage).to.equal('not-a-record');
  });

  it('one a line, by id whatever the order they were made in, the same bytes each time', () => {
    const content = serialiseRecords([
      sample('b'),
      sample('a', { note: '见**判项**二' }),
      sample('c', { deleted: true }),
    ]);
    expect(content.split('\n').map((text) => text.slice(7, 15))).to.deep.equal([
      '"id":"a"',
      '"id":"b"',
      '"id":"c"',
      '',
    ]);
    expect(serialiseRecords([...parseRecords(content).records].reverse())).to.equal(content);
  });

  it('keys in one order, however they were read', () => {
    const { v, id, ...others } = JSON.parse(line) as Record<string, unknown>;
    const [record] = parseRecords(JSON.stringify({ ...others, id, v })).records;
    expect(record && serialiseRecord(record)).to.equal(line);
  });

  it('keys of others are kept, in the record and in its anchor', () => {
    const value = JSON.parse(line) as { anchor: object };
    const foreign = JSON.stringify({ ...value, anchor: { ...value.anchor, page: 3 }, colour: { dark: '#fff' } });
    expect(serialiseRecords(parseRecords(foreign).records)).to.equal(`${foreign}\n`);
  });

  it('a BOM, CRLF, blank lines and a missing last line end change nothing', () =>
    expect(parseRecords(`\uFEFF\r\n${line}\r\n\r\n${line}`).records).to.deep.equal([sample('a'), sample('a')]));

  for (const [title, text, damage] of [
    ['a line cut short', line.slice(0, 40), 'not-json'],

    ['two records on one line', line + line, 'not-json'],
    ['a list', '[1]', 'not-a-record'],
    ['no id', line.replace('"id":"a",', ''), 'not-a-record'],
    ['a passage that ends before it begins', line.replace('"start":5', '"start":10'), 'not-a-record'],
    ['half a character as an offset', line.replace('"start":5', '"start":5.5'), 'not-a-record'],
    ['codes that are no list', line.replace('["c1"]', '"c1"'), 'not-a-record'],
    ['a schema newer than ours', line.replace('"v":1', '"v":2'), 'newer-schema'],
  ] as const)
    it(`${title}: said with its line, kept, and hides no other`, () => {
      const file = parseRecords(`${serialiseRecord(sample('0'))}\n${text}\n${line}\n`);
      expect(file.damaged).to.deep.equal([{ line: 2, text, damage }]);
      expect(file.records.map((record) => record.id)).to.deep.equal(['0', 'a']);
      expect(serialiseRecords(file.records, file.damaged)).to.contain(`${text}\n`);
      expect(file.readOnly).to.equal(damage === 'newer-schema');
    });

  it('marks of a conflict are said with their lines, and go when the file is written: both sides are there', () => {
    const other = serialiseRecord(sample('b'));
    const file = parseRecords(['<<<<<<< HEAD', line, '=======', other, '>>>>>>> 甲', ''].join('\n'));
    expect(file.damaged.map((one) => [one.line, one.damage])).to.deep.equal([1, 3, 5].map((at) => [at, 'conflict']));
    expect(serialiseRecords(file.records, file.damaged)).to.equal(`${line}\n${other}\n`);
  });
});
