import type { Span } from './span';

/** Where the line of an offset starts, in an LF text. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

/** All of the lines that a stretch is on. */
export function linesAround(text: string, [start, end]: Span): Span {
  return [lineStart(text, start), lineEnd(text, end)];
}
