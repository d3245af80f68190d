import type { Line } from './line';

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
