import type { LedgerEntry } from '../../features/ledger/ledger';
import type { CheckedKind } from '../../model/check';
import { covers, lengthOf, overlaps, touches, type Span } from '../../text/span';
import type { BriefLedger } from './ledgers';
import { linesAround } from '../../text/line-around';

/** The entry that a selection means: the one of this very span, else the smallest around it, else the only one in its lines. */
export function entryAt(
  { entries, document: { text } }: BriefLedger,
  [start, end]: Span,
  of?: CheckedKind,
): LedgerEntry | undefined {
  const fitting = entries.filter(({ item }) => of === undefined || item.of === of);
  const very = fitting.find(({ item }) => item.span[0] === start && item.span[1] === end);
  if (very) return very;
  const around = fitting.filter(({ item }) =>
    start === end ? touches(item.span, start) : covers(item.span, [start, end]),
  );
  if (around.length > 0)
    return around.reduce((best, one) => (lengthOf(one.item.span) < lengthOf(best.item.span) ? one : best));
  const lines = linesAround(text, [start, end]);
  const beside = fitting.filter(({ item }) => overlaps(item.span, lines));
  return beside.length === 1 ? beside[0] : undefined;
}
