import type { Unit } from './units';

const number = /^[([](?:19|20)\d{2}[)\]][^\s,。;:()]{2,24}号(?:之[一二三四五六七八九十]{1,2})?$/;
/** Longer than any of them. */
const longest = 44;

/** The units that are the number of the case once more: what a copy has at the head of each page but the first. */
export function pageHeadsOf(folded: string, units: readonly Unit[]): ReadonlySet<number> {
  const result = new Set<number>();
  const seen = new Set<string>();
  units.forEach(({ span: [start, end] }, i) => {
    if (end - start > longest || !'(['.includes(folded[start]!)) return;
    const words = folded.slice(start, end);
    if (!number.test(words)) return;
    if (seen.has(words)) result.add(i);
    seen.add(words);
  });
  return result;
}
