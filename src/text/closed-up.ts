import { firstWhere } from './first-where';
import { matches } from './matches';
import type { Span } from './span';

/** A break inside a hard-wrapped sentence: behind a long line that no mark ends. */
const wrap = /(?<=[\u4e00-\u9fff]{2}[^\n]{16,80}[\u4e00-\u9fff\d])\n(?=[\u4e00-\u9fff])/g;

/** Words without the breaks of a hard wrap, or what else counts as one, and where a stretch of them stands with these. */
export function closedUp(
  text: string,
  pattern = wrap,
): { readonly words: string; readonly back: (span: Span) => Span } {
  let taken = 0;
  const gaps = pattern === wrap && !text.includes('\n') ? [] : matches(pattern, text);
  const closed = gaps.map(({ index, 0: { length } }) => ({ at: index - taken, taken: (taken += length) }));
  const place = (at: number): number =>
    at + (closed[firstWhere(closed.length, (i) => closed[i]!.at > at) - 1]?.taken ?? 0);
  return {
    words: taken > 0 ? text.replace(pattern, '') : text,
    back: ([from, to]) => [place(from), place(to - 1) + 1],
  };
}
