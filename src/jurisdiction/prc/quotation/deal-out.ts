import { isCited, type Citation } from '../../../model/citation';
import type { Span } from '../../../text/span';

/** Between two quotations that one phrase announces stands no more than this. */
const joint = 12;
/** So far before the first of a row its sources are named. */
const farthest = 200;

/** What stands between two quotations of a row: “……”，“……”; “……”以及“……”. */
export function joins(between: string): boolean {
  return between.length <= joint && /^[,、;]?(?:以及|[和及并又且还]|同时)?[,、:]?$/.test(between);
}

/**
 * 甲判决与乙判决分别认为：“……”“……”: to which citation each of a row of quotations belongs, as indexes, where the words
 * before it name as many decisions as there are quotations.
 */
export function dealtOut(
  folded: string,
  citations: readonly Citation[],
  row: readonly Span[],
  from: number,
): readonly number[] | undefined {
  const start = row[0]![0];
  const before = folded.slice(Math.max(from, start - farthest), start);
  const sentence = start - before.length + Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1;
  if (row.length < 2 || !folded.slice(sentence, start).includes('分别')) return undefined;
  const named = citations.flatMap((one, i) =>
    isCited(one) && one.span[0] >= sentence && one.span[1] <= start ? [i] : [],
  );
  return named.length === row.length ? named : undefined;
}
