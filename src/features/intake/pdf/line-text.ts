import type { Line } from './line';

/** A line in words, with the blanks that are between them in the file and none in the text. */
export interface LineText {
  readonly words: readonly string[];
  readonly blanks: readonly string[];
}

/** Side by side: cells with a tab, words with as many blanks as have room, up to four. */
export function wordsOf({ segments }: Line, isRow: boolean): string {
  return segments
    .map(({ text, x, size }, i) => {
      const before = segments[i - 1];
      if (!before) return text;
      return (isRow ? '\t' : '　'.repeat(Math.min(4, Math.max(1, Math.round((x - before.end) / size))))) + text;
    })
    .join('');
}

/** A title whose characters are set apart (民 事 判 决 书) is a word; names and what stands before them are not. */
export function withoutSpacing(text: string): LineText {
  const words = text.split(/[ \u3000]+/);
  const blanks = text.match(/[ \u3000]+/g) ?? [];
  const isSpaced = words.length >= 3 && words.every((word) => /^\p{Script=Han}$/u.test(word));
  return isSpaced && new Set(blanks).size === 1 ? { words, blanks } : { words: [text], blanks: [] };
}
