import type { Line } from './line';

/** Notes are set smaller than the text by at least so much. */
const smaller = 0.93;

/** How many of the last lines of a page are its footnotes: smaller than the text, and the first begins with a mark. */
export function footnoteLines(lines: readonly Line[], bodySize: number): number {
  let from = lines.length;
  while (from > 0 && lines[from - 1]!.size < smaller * bodySize) from--;
  while (from < lines.length && !noteMark.test(textOf(lines[from]!))) from++;
  return from === 0 ? 0 : lines.length - from;
}

/** The mark with which a note begins: 1, [1], ①, [^1] (a raised number). */
export const noteMark = /^(?:\[\^(\d{1,3})\]|\[(\d{1,3})\]|(\d{1,3})(?=[\s\p{Script=Han}“《])|([\u2460-\u2473]))\s*/u;

function textOf({ segments }: Line): string {
  return segments.map(({ text }) => text).join(' ');
}

/** The number of a note, as it is written in the text. */
export function noteNumber(text: string): { readonly number: string; readonly words: string } | undefined {
  const mark = noteMark.exec(text);
  if (!mark) return undefined;
  const circled = mark[4];
  const number = mark[1] ?? mark[2] ?? mark[3] ?? String(circled!.charCodeAt(0) - '①'.charCodeAt(0) + 1);
  return { number, words: text.slice(mark[0].length) };
}
