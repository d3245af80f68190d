import type { WireRange } from '../../server/protocol';
import type { WireLedgerItem } from '../../server/protocol-ledger';
import { compareRanges } from '../positions';

/** The next item that somebody has still to look at, from a selection onwards and round the end; or the one before it. */
export function openItem(
  items: readonly WireLedgerItem[],
  from: WireRange,
  way: 'next' | 'previous',
): WireLedgerItem | undefined {
  const open = items.filter((item) => item.open);
  return way === 'next'
    ? (open.find(({ range }) => compareRanges(range, from) > 0) ?? open[0])
    : (open.findLast(({ range }) => compareRanges(range, from) < 0) ?? open.at(-1));
}
