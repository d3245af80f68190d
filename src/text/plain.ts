import type { Span } from './span';

/**
 * The words of a text without marks and blanks, as they are compared, with the way back: two copies of one text have the
 * same ones whatever lines, widths and marks they are set in.
 */
export interface Plain {
  readonly words: string;
  /** For each character of the words, where it stands in the text. */
  readonly at: Uint32Array;
}

/** What a character is to the words of a text: nothing, itself, or itself between two digits. */
const [skipped, kept, betweenDigits] = [0, 1, 2];
const classes = new Uint8Array(0x10000);
for (const [from, to] of [
  ['0', '9'],
  ['A', 'Z'],
  ['a', 'z'],
  ['\u3400', '\u9fff'],
  ['\uf900', '\ufaff'],
  // Halves of the rarer characters.
  ['\ud840', '\udfff'],
] as const)
  classes.fill(kept, from.charCodeAt(0), to.charCodeAt(0) + 1);
// 3.5 is not 35, and 5% not 5; × and ○ stand for a name that was struck out, 〇 for nought.
for (const sign of '%‰×○〇□') classes[sign.charCodeAt(0)] = kept;
classes['.'.charCodeAt(0)] = betweenDigits;

/** The words of a stretch of folded text; Latin letters as small ones. */
export function plainOf(folded: string, [start, end]: Span = [0, folded.length]): Plain {
  const at = new Uint32Array(end - start);
  let words = '';
  let count = 0;
  let from = -1;
  for (let i = start; i <= end; i++) {
    const isWord = i < end && isKept(folded, i);
    if (isWord) {
      if (from === -1) from = i;
      at[count++] = i;
    } else if (from !== -1) {
      words += folded.slice(from, i);
      from = -1;
    }
  }
  return { words: words.toLowerCase(), at: at.slice(0, count) };
}

function isKept(folded: string, at: number): boolean {
  const kind = classes[folded.charCodeAt(at)]!;
  if (kind === skipped) return false;
  return kind !== betweenDigits || (isDigit(folded.charCodeAt(at - 1)) && isDigit(folded.charCodeAt(at + 1)));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Where a stretch of words stands in the text; an empty one at the place where it would. */
export function spanOf({ at }: Plain, [from, to]: Span): Span {
  if (to > from) return [at[from]!, at[to - 1]! + 1];
  const place = from > 0 ? at[from - 1]! + 1 : (at[0] ?? 0);
  return [place, place];
}
