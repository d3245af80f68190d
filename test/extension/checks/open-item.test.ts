import { expect } from 'chai';
import { openItem } from '../../../src/extension/checks/open-item';
import type { WireRange } from '../../../src/server/protocol';
import type { WireLedgerItem } from '../../../src/server/protocol-ledger';

const range = (line: number, from: number, to = from): WireRange => ({
  start: { line, character: from },
  end: { line, character: to },
});
const item = (at: WireRange, open = true): WireLedgerItem => ({
  ...{ of: 'citation', range: at, state: open ? 'unchecked' : 'signed', changed: false, done: !open, open },
});
const items = [item(range(1, 0, 9)), item(range(1, 0, 4)), item(range(2, 3, 6), false), item(range(5, 1, 2))];

describe('the next that nobody has checked', () => {
  for (const [from, way, expected] of [
    [range(0, 0), 'next', 0],
    [range(1, 0, 9), 'next', 1],
    [range(1, 0, 4), 'next', 3],
    [range(5, 1, 2), 'next', 0],
    [range(9, 0), 'next', 0],
    [range(5, 1, 2), 'previous', 1],
    [range(1, 0, 4), 'previous', 0],
    [range(1, 0, 9), 'previous', 3],
    [range(0, 0), 'previous', 3],
  ] as const)
    it(`${way} from ${from.start.line}:${from.start.character}–${from.end.character}`, () =>
      expect(openItem(items, from, way)).to.equal(items[expected]));

  it('is none where all is checked', () => expect(openItem([items[2]!], range(0, 0), 'next')).to.equal(undefined));
});
