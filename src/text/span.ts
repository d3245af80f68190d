import { firstWhere } from './first-where';

/** A half-open range `[start, end)` in UTF-16 code units of the LF text without BOM. */
export type Span = readonly [start: number, end: number];

export function lengthOf(span: Span): number {
  return span[1] - span[0];
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return Math.min(a[1], b[1]) > Math.max(a[0], b[0]);
}

/** Whether `inner` lies wholly within `outer`; the two may be equal. */
export function covers(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** Whether an offset lies in a span; the end counts, so that a caret right behind a word still hits it. */
export function touches(span: Span, offset: number): boolean {
  return span[0] <= offset && offset <= span[1];
}

/** The span without the blanks at its two ends; empty at the start where all of it is blank. */
export function trimmed(text: string, span: Span): Span {
  let start = span[0];
  let end = span[1];
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return [start, end];
}

/** ASCII blanks, no-break, ideographic and zero-width ones: what a reader does not see. */
export function isBlank(code: number): boolean {
  // Most characters asked about are Chinese or ASCII.
  if (code > 0x3000) return code === 0xfeff;
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x2060
  );
}

/** All blanks as one text. */
export const blankSigns: string = allBlanks();

function allBlanks(): string {
  let signs = '\u3000\ufeff';
  // Where none stand none are looked for: every start waits for this.
  for (const [first, last] of [
    [0, 0xa0],
    [0x2000, 0x206f],
  ] as const)
    for (let code = first; code <= last; code++) if (isBlank(code)) signs += String.fromCharCode(code);
  return signs;
}

interface Spanned {
  readonly span: Span;
}

/** The index of the first that ends behind an offset, in a list in the order of the text; its length where none does. */
export function indexEndingBehind(list: readonly Spanned[], offset: number): number {
  return firstWhere(list.length, (index) => list[index]!.span[1] > offset);
}

/** The first that shares something with a span, in a list in the order of the text. */
export function firstOverlapping<T extends Spanned>(list: readonly T[], span: Span): T | undefined {
  const candidate = list[indexEndingBehind(list, span[0])];
  return candidate && overlaps(candidate.span, span) ? candidate : undefined;
}
