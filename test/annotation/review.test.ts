import { expect } from 'chai';
import { parseRecords, serialiseRecord, serialiseRecords } from '../../src/annotation/record';
import type { Review } from '../../src/model/review';
import { sample } from './sample';

const kinds: Readonly<Record<string, Review>> = {
  'a comment on a passage': { is: 'comment' },
  'a comment on a tag': { is: 'comment', on: 'a' },
  'a reply': { is: 'reply', to: 'a' },
  'a state': { is: 'state', to: 'a', state: 'resolved' },
  'a state in place of another': { is: 'state', to: 'a', state: 'open', after: 'b' },
};

describe('a review in a file of the store', () => {
  for (const [title, review] of Object.entries(kinds))
    it(`${title}: comes back as it was written, in the same bytes`, () => {
      const record = sample('r', { review, note: '@李律师 请看' });
      const line = serialiseRecord(record);
      const { records, damaged } = parseRecords(line);
      expect([records, damaged]).to.deep.equal([[record], []]);
      expect(serialiseRecords(records)).to.equal(`${line}\n`);
    });

  for (const [title, review] of Object.entries({
    'keys that this version does not know': { is: 'reply', to: 'a', mood: 'glad' },
    'a kind of a later version': { is: 'vote', on: 'a', by: 3 },
    'a state of a later version': { is: 'state', to: 'a', state: 'postponed' },
  }))
    it(`${title} stay as they were`, () => {
      const value = { ...sample('r'), review };
      const { records } = parseRecords(JSON.stringify(value));
      expect(JSON.parse(serialiseRecord(records[0]!))).to.deep.equal(value);
    });

  for (const [title, review] of Object.entries({
    'of no kind': {},
    'a reply to nothing': { is: 'reply' },
    'a state that says none': { is: 'state', to: 'a' },
    'a comment on no id': { is: 'comment', on: 1 },
    'a text': 'resolved',
  }))
    it(`${title}: is no record, and its line is kept`, () => {
      const line = JSON.stringify({ ...sample('r'), review });
      const { records, damaged } = parseRecords(line);
      expect([records, damaged.map(({ text, damage }) => [text, damage])]).to.deep.equal([
        [],
        [[line, 'not-a-record']],
      ]);
    });
});
