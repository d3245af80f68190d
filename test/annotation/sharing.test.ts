import { expect } from 'chai';
import { parseRecords, recordsInSteps, serialiseRecord, serialiseRecords } from '../../src/annotation/record';
import { Sharing } from '../../src/annotation/sharing';
import type { Annotation } from '../../src/model/annotation';
import { lastOf } from '../../src/text/steps';
import { sample } from './sample';

const text = '本院认为，合同有效。被告应当依约付款，其抗辩理由不能成立。';
const base = 'ab'.repeat(32);
const anchor = { base, start: 5, end: 9, exact: '合同有效', prefix: '本院认为，', suffix: '。' };

/** Records as they come back from a file, what they say shared as in a store. */
async function shared(records: readonly Annotation[]): Promise<readonly Annotation[]> {
  const sharing = new Sharing();
  await sharing.learn(base, () => Promise.resolve(text));
  return lastOf(recordsInSteps(serialiseRecords(records), sharing)).records;
}

describe('records that share what they say', () => {
  for (const [title, changes] of [
    ['a tag on words of the base text', { anchor }],
    ['words that are not those of the base text', { anchor: { ...anchor, exact: '合同无效' } }],
    ['a place beyond the end of it', { anchor: { ...anchor, start: 500, end: 504 } }],
    ['a prefix that begins before it', { anchor: { ...anchor, start: 2, end: 6 } }],
    ['another base text', { anchor: { ...anchor, base: 'cd'.repeat(32) } }],
    ['keys of an anchor that we do not know', { anchor: { ...anchor, page: 3 } as never }],
    ['keys of a record that we do not know', { unknown: { colour: 'red' } }],
    ['no meaning', { meanings: {} }],
    ['a meaning of a code without a name', { meanings: { '': '' } }],
    ['several codes and meanings', { codes: ['c1', 'c2'], meanings: { c1: 'x', c2: 'y' } }],
    ['no code', { codes: [] }],
  ] as const)
    it(`say what they said: ${title}`, async () => {
      const records = [sample('a', changes), sample('b', changes), sample('c', { anchor, meanings: { c1: 'x' } })];
      const found = await shared(records);
      expect(found.map(serialiseRecord)).to.deep.equal(records.map(serialiseRecord));
      expect(found).to.deep.equal(parseRecords(serialiseRecords(records)).records);
    });

  it('share anchors, codes and meanings only where these are the very same', async () => {
    const other = { ...anchor, suffix: '。被告' };
    const records = [{ anchor }, { anchor }, { anchor: other }].map((one, at) =>
      sample(String(at), { ...one, meanings: { c1: 'x' } }),
    );
    const [a, b, c] = await shared(records);
    expect(b!.anchor).to.equal(a!.anchor);
    expect(c!.anchor).to.deep.equal(other);
    expect(c!.codes).to.equal(a!.codes);
    expect(c!.meanings).to.equal(a!.meanings);
  });
});
