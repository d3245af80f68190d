import { expect } from 'chai';
import { gutterMarks } from '../../../src/extension/decorations/gutter-marks';
import type { WireVerdict } from '../../../src/server/protocol-checks';
import type { WireLedgerItem } from '../../../src/server/protocol-ledger';

const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 4 } };
const item = (made: Partial<WireLedgerItem>): WireLedgerItem => ({
  ...{ of: 'quotation', range, state: 'unchecked', changed: false, done: false, open: true },
  ...made,
});
const signed = item({ state: 'signed', done: true, open: false });
const doubted = item({ state: 'doubted', open: false });
const changed = item({ changed: true });
const verified: WireVerdict = { range, state: 'verified' };

describe('the mark of a line', () => {
  for (const [title, verdicts, items, expected] of [
    ['nothing for what is unchecked', [], [item({})], undefined],
    ['the tick of what agrees', [verified], [item({})], 'verified'],
    ['signed before that', [verified], [signed], 'signed'],
    ['not signed while something of the line is open', [verified], [signed, item({})], 'verified'],
    ['a doubt before signatures', [verified], [signed, doubted], 'doubted'],
    ['a change before all', [verified], [doubted, changed, signed], 'changed'],
  ] as const)
    it(title, () => expect(gutterMarks(verdicts, items).get(3)).to.equal(expected));
});
