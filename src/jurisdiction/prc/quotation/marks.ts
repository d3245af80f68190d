import type { Span } from '../../../text/span';

/** A longer quotation is taken for marks that do not belong together. */
export const longestQuotation = 1500;

/** What closes each opener; fold has made 「」 of 『』. */
const closing: Readonly<Record<string, string>> = { '“': '”', '「': '」', '‘': '’' };

const behindClosing = '。,;:!?)、.”」';
const beforeOpening = ':,(、';

/** Words between marks in a paragraph; `open` where the mark is not closed before the paragraph ends. */
export interface Marked {
  /** Without the marks. */
  readonly inner: Span;
  readonly open: boolean;
}

/**
 * The stretches of a paragraph between quotation marks, outermost only: what is quoted within a quotation belongs to it.
 * A mark set the wrong way round (“……“, ”……”) is taken for the one that stands there with sense.
 */
export function markedIn(folded: string, [start, end]: Span): Marked[] {
  const result: Marked[] = [];
  for (let at = start; at < end;) {
    const sign = folded[at]!;
    const close = closerAt(folded, at, start, end);
    if (close === undefined) {
      at++;
      continue;
    }
    const until = Math.min(end, at + 1 + longestQuotation);
    const found = sign === '"' ? folded.indexOf('"', at + 1) : closeOf(folded, at, close, until);
    if (found !== -1 && found < until) {
      result.push({ inner: [at + 1, found], open: false });
      at = found + 1;
      continue;
    }
    // A mark that closes nowhere: the first of a paragraph may go on in the next one.
    if (sign === '“' && !folded.slice(at + 1, end).includes('”') && end - at <= longestQuotation)
      result.push({ inner: [at + 1, end], open: true });
    at++;
  }
  return result;
}

/** What closes a quotation that opens here; `undefined` where none does. */
function closerAt(folded: string, at: number, start: number, end: number): string | undefined {
  const sign = folded[at]!;
  const own = closing[sign];
  if (own !== undefined) return own;
  if (sign === '"') return sign;
  const turned = sign === '”' && at > start && beforeOpening.includes(folded[at - 1]!) && at + 1 < end;
  return turned ? '”' : undefined;
}

function closeOf(folded: string, at: number, close: string, end: number): number {
  const open = folded[at]!;
  let depth = 1;
  for (let i = at + 1; i < end; i++) {
    const sign = folded[i]!;
    if (sign === close) depth--;
    else if (sign === open) depth += isTurned(folded, i, end) ? -1 : 1;
    if (depth === 0) return i;
  }
  return -1;
}

/** Whether an opener stands where only a closer makes sense: before a mark or at the end of the paragraph. */
function isTurned(folded: string, at: number, end: number): boolean {
  return at + 1 >= end || behindClosing.includes(folded[at + 1]!);
}
