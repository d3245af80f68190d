import { expect } from 'chai';
import { mergeRecords } from '../../src/annotation/merge';
import { parseRecords, serialiseRecord, serialiseRecords } from '../../src/annotation/record';
import type { Annotation } from '../../src/model/annotation';
import type { Check } from '../../src/model/check';
import { sample } from './sample';

const source = { name: '判决.txt', words: 'cd'.repeat(32), grade: 'database' } as const;
const signed: Check = { of: 'quotation', is: 'signed', draft: 'ab'.repeat(32), source };
const compared: Check = { ...signed, is: 'compared', verdict: 'exact', version: '0.1.0' };
const doubted: Check = { ...signed, is: 'doubted' };
const lookedUp: Check = { ...signed, is: 'signed', lookedUp: { platform: '中国裁判文书网', on: '2026-11-02' } };

function checked(check: Check, changes: Partial<Annotation> = {}): Annotation {
  return { ...sample('a', changes), check };
}

describe('a check in a file of the store', () => {
  for (const [title, check] of Object.entries({ signed, compared, doubted, lookedUp }))
    it(`${title}: comes back as it was written, in the same bytes`, () => {
      const record = checked(check, { note: '见第5页' });
      const line = serialiseRecord(record);
      const { records, damaged } = parseRecords(line);
      expect([records, damaged]).to.deep.equal([[record], []]);
      expect(serialiseRecords(records)).to.equal(`${line}\n`);
    });

  it('keys that this version does not know stay, in the check and beside it', () => {
    const value = { ...checked(signed), check: { ...signed, page: 5 }, seal: '甲' };
    const { records } = parseRecords(JSON.stringify(value));
    expect(JSON.parse(serialiseRecord(records[0]!))).to.deep.equal(value);
  });

  it('verdicts and grades of a later version are kept', () => {
    const value = { ...checked(compared), check: { ...compared, verdict: 'paraphrase' } };
    expect(parseRecords(JSON.stringify(value)).records).to.have.length(1);
  });

  for (const [title, check] of Object.entries({
    'of nothing': { ...signed, of: 'party' },
    'of an unknown kind': { ...signed, is: 'sealed' },
    'without words': { ...signed, draft: undefined },
    'compared with nothing': { ...compared, source: undefined },
    'compared by no version': { ...compared, version: undefined },
    'looked up nowhere': { ...lookedUp, lookedUp: { on: '2026-11-02' } },
    'with a source of no grade': { ...signed, source: { name: '判决.txt', words: '' } },
  }))
    it(`${title}: is no record, and kept word for word`, () => {
      const line = JSON.stringify({ ...checked(signed), check });
      const { records, damaged } = parseRecords(line);
      expect(records).to.deep.equal([]);
      expect(serialiseRecords([], damaged)).to.equal(`${line}\n`);
    });
});

describe('checks of several files together', () => {
  const first = checked(signed);
  const doubt = checked(doubted, { rev: 2 });
  const again = checked(lookedUp, { rev: 2 });
  const gone = checked(signed, { rev: 2, deleted: true });
  for (const [title, records, wins, clashing] of [
    ['the later revision wins', [first, doubt], doubt, 0],
    ['signed on one branch and doubted on the other: a person has to choose', [doubt, again], undefined, 2],
    ['taken back on one branch: no signature of another branch brings it back', [again, gone], gone, 0],
    ['another person’s is no version of it', [first, { ...again, id: 'b', author: '李律师' }], undefined, 0],
  ] as const)
    it(title, () => {
      for (const order of [records, [...records].reverse()]) {
        const merged = mergeRecords(order);
        if (wins) expect(merged.records).to.deep.equal([wins]);
        expect(merged.clashes.flatMap((clash) => clash.records)).to.have.length(clashing);
      }
    });
});
