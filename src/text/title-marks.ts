import type { Span } from './span';

/** A title with the marks that stand at its ends, of whatever kind and however many: 《《公司法》, <公司法>, 公司法》. */
export function withTitleMarks(text: string, [start, end]: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && '《<〈'.includes(text[from - 1]!)) from--;
  while (to < text.length && '》>〉'.includes(text[to]!)) to++;
  return [from, to];
}

/** Whether the mark that closes a title stands behind the pin, as in 《民法典第577条》. */
export function closedBehind(text: string, pinEnd: number): boolean {
  return '》>〉'.includes(text[pinEnd] ?? ' ');
}
