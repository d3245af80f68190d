import { countBy } from '../../../text/counting';
import type { Run, Sheet } from './run';

/**
 * What is written over the pages and no part of their text: script that stands aslant, and large script that stands on most
 * pages in the same place.
 */
export function watermarksOf(sheets: readonly Sheet[], bodySize: number): ReadonlySet<Run> {
  const large = (run: Run): boolean => run.size > 1.7 * bodySize;
  const counts = countBy(
    sheets.flatMap(({ runs }) => runs.filter(large)),
    keyOf,
  );
  const often = Math.max(2, sheets.length / 2);
  const isMark = (run: Run): boolean => run.turned || (large(run) && counts.get(keyOf(run))! >= often);
  return new Set(sheets.flatMap(({ runs }) => runs.filter(isMark)));
}

function keyOf({ text, x, y }: Run): string {
  return `${Math.round(x / 3)} ${Math.round(y / 3)} ${text}`;
}
