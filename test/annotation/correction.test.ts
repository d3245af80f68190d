import { expect } from 'chai';
import { mergeRecords } from '../../src/annotation/merge';
import { parseRecords, serialiseRecord, serialiseRecords } from '../../src/annotation/record';
import type { Annotation } from '../../src/model/annotation';
import type { Correction } from '../../src/model/correction';
import { sample } from './sample';

const holding: Correction = {
  ...{ of: 'holding', is: 'changed', kind: 'reasoned', level: 'main', type: 'application' },
  ...{ outcome: 'for-claimant', issue: '应否赔偿' },
};
const rejected: Correction = { of: 'holding', is: 'rejected', together: 't1' };
const issue: Correction = { of: 'issue', is: 'accepted' };
const party: Correction = { of: 'party', is: 'added', role: 'plaintiff', name: '青禾公司', aliases: [] };
const section: Correction = { of: 'section', is: 'changed', role: 'claims', speaker: 'plaintiff', instance: 1 };

function without({ codes: _codes, ...record }: Annotation): Annotation {
  return record;
}

function corrected(correction: Correction, changes: Partial<Annotation> = {}): Annotation {
  return { ...without(sample('a', changes)), correction };
}

describe('a correction in a file of the store', () => {
  for (const [title, correction] of Object.entries({ holding, rejected, issue, party, section }))
    it(`${title}: comes back as it was written, in the same bytes`, () => {
      const record = corrected(correction, { note: '见第5页' });
      const line = serialiseRecord(record);
      const { records, damaged } = parseRecords(line);
      expect([records, damaged]).to.deep.equal([[record], []]);
      expect(serialiseRecords(records)).to.equal(`${line}\n`);
    });

  it('keys that this version does not know stay, in the correction and beside it', () => {
    const value = { ...corrected(holding), correction: { ...holding, weight: 5 }, seal: '甲' };
    const { records } = parseRecords(JSON.stringify(value));
    expect(JSON.parse(serialiseRecord(records[0]!))).to.deep.equal(value);
  });

  it('kinds and roles of a later version are kept', () => {
    for (const correction of [
      { of: 'claim', is: 'changed', result: 'granted' },
      { ...section, role: 'dissent' },
      { ...holding, is: 'doubted' },
    ])
      expect(parseRecords(JSON.stringify({ ...corrected(holding), correction })).records).to.have.length(1);
  });

  it('one that an earlier schema wrote by hand is a record', () => {
    const { id, author, created, anchor, correction } = corrected(rejected);
    const { records } = parseRecords(JSON.stringify({ id, author, created, anchor, correction }));
    expect(records[0]).to.deep.include({ v: 1, rev: 1, modified: created, correction: rejected });
  });

  for (const [title, correction] of Object.entries({
    'of nothing': { is: 'rejected' },
    'that says nothing': { of: 'holding' },
    'of a holding of no level': { ...holding, level: undefined },
    'of a party without a name': { ...party, name: undefined },
    'of a section without a role': { ...section, role: 5 },
    'of a section of half an instance': { ...section, instance: 0.5 },
  }))
    it(`${title}: is no record, and kept word for word`, () => {
      const line = JSON.stringify({ ...corrected(holding), correction });
      const { records, damaged } = parseRecords(line);
      expect(records).to.deep.equal([]);
      expect(serialiseRecords([], damaged)).to.equal(`${line}\n`);
    });
});

describe('corrections of several files together', () => {
  const first = corrected(holding);
  const second = corrected(rejected, { rev: 2 });
  const other = corrected(issue, { rev: 2 });
  const gone = corrected(holding, { rev: 2, deleted: true });

  it('the later revision counts', () => expect(mergeRecords([second, first]).records).to.deep.equal([second]));
  it('of one revision two clash, and both are kept', () =>
    expect(mergeRecords([first, second, other]).clashes.map(({ records }) => records.length)).to.deep.equal([2]));
  it('one that was taken back stays so', () => expect(mergeRecords([first, gone]).records).to.deep.equal([gone]));
});
