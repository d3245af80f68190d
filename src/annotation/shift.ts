import { type Span } from '../text/span';

/** A part of a text replaced: what stood in the span is gone, and so many characters stand there instead. */
export interface Edit {
  readonly span: Span;
  readonly length: number;
}

/**
 * Where a span is after an edit. What is typed at its borders stays outside; what replaces a
 * border and more beyond it takes with it what it covered. Empty where all of it was replaced.
 */
export function shifted([start, end]: Span, { span: [from, to], length }: Edit): Span {
  const by = length - (to - from);
  if (to <= start) return [start + by, end + by];
  if (from >= end) return [start, end];
  if (from <= start && to >= end) return [from, from];
  if (from >= start && to <= end) return [start, end + by];
  if (from <= start) return [from + length, end + by];
  return [start, from];
}
