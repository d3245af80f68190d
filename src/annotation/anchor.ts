import { type Anchor } from '../model/annotation';
import { type Span, trimmed } from '../text/span';

/** So many characters before and after a passage are stored with it, to tell it from its like. */
const context = 32;

/** The anchor of a passage in its base text, blanks at its ends left out; nothing where no more than blanks is marked. */
export function anchorOf(text: string, base: string, marked: Span): Anchor | undefined {
  const [start, end] = trimmed(text, marked);
  // So asked, what is no number marks nothing.
  if (!(start < end)) return undefined;
  return {
    base,
    start,
    end,
    exact: text.slice(start, end),
    ...contextOf(text, [start, end]),
  };
}

/** What stands before and after a passage, as far as is kept with it. */
export function contextOf(text: string, [start, end]: Span): { readonly prefix: string; readonly suffix: string } {
  return {
    prefix: text.slice(whole(text, Math.max(0, start - context)), start),
    suffix: text.slice(end, whole(text, Math.min(text.length, end + context))),
  };
}

/** An offset that does not cut a character of two code units. */
function whole(text: string, offset: number): number {
  const low = text.charCodeAt(offset);
  return offset > 0 && low >= 0xdc00 && low <= 0xdfff ? offset - 1 : offset;
}
