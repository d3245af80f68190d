import type { WireVerdict } from '../../server/protocol-checks';
import type { WireLedgerItem } from '../../server/protocol-ledger';

/** What the gutter can say of a line; the files in media/ bear these names. */
export const gutterSigns = ['verified', 'agrees', 'signed', 'doubted', 'changed'] as const;
export type GutterSign = (typeof gutterSigns)[number];

/**
 * One mark a line, by its number: a doubt or a change before all else; that it is signed where all that stands in it is
 * done; else what comparing its quotations comes to.
 */
export function gutterMarks(
  verdicts: readonly WireVerdict[],
  items: readonly WireLedgerItem[],
): ReadonlyMap<number, GutterSign> {
  const marks = new Map<number, GutterSign>(verdicts.map(({ range, state }) => [range.start.line, state]));
  const lines = new Map<number, WireLedgerItem[]>();
  for (const item of items) {
    const { line } = item.range.start;
    lines.set(line, [...(lines.get(line) ?? []), item]);
  }
  for (const [line, own] of lines) {
    const sign = signOf(own);
    if (sign) marks.set(line, sign);
  }
  return marks;
}

function signOf(items: readonly WireLedgerItem[]): GutterSign | undefined {
  if (items.some(({ changed }) => changed)) return 'changed';
  if (items.some(({ state }) => state === 'doubted')) return 'doubted';
  const signed = items.some(({ state }) => state === 'signed') && items.every(({ done }) => done);
  return signed ? 'signed' : undefined;
}
