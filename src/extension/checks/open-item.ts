import type { WirePosition, WireRange } from '../../server/protocol';
import type { WireLedgerItem } from '../../server/protocol-ledger';

/** The next item that somebody has still to look at, from a selection onwards and round the end; or the one before it. */
export function openItem(
  items: readonly WireLedgerItem[],
  from: WireRange,
  way: 'next' | 'previous',
): WireLedgerItem | undefined {
  const open = items.filter((item) => item.open);
  return way === 'next'
    ? (open.find(({ range }) => compare(range, from) > 0) ?? open[0])
    : (open.findLast(({ range }) => compare(range, from) < 0) ?? open.at(-1));
}

/** By where they start; of two that start together the longer comes first, as the server lists them. */
function compare(a: WireRange, b: WireRange): number {
  return comparePositions(a.start, b.start) || comparePositions(b.end, a.end);
}

function comparePositions(a: WirePosition, b: WirePosition): number {
  return a.line - b.line || a.character - b.character;
}
