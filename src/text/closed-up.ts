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
  const breaks = text.includes('\n') ? matches(pattern, text).map(({ index }) => index) : [];
  const place = (at: number): number => at + firstWhere(breaks.length, (before) => breaks[before]! > at + before);
  return {
    words: breaks.length > 0 ? text.replace(pattern, '') : text,
    back: ([from, to]) => [place(from), place(to - 1) + 1],
  };
}
