import { Signs } from '../../../text/signs';
import { drawnTogether } from '../../../text/spaced-out';
import type { Unit } from './units';

const number = /^[([](?:19|20)\d{2}[)\]][^\s,。;:()]{2,24}号(?:之[一二三四五六七八九十]{1,2})?$/;
/** Longer than any of them. */
const longest = 44;
const brackets = new Signs('([');

/** Whether a unit is a number of a case and nothing else. */
export function isCaseNumber(folded: string, { span: [start, end] }: Unit): boolean {
  return end - start <= longest && brackets.at(folded, start) && number.test(drawnTogether(folded.slice(start, end)));
}

/** Of the units that are numbers of cases those that are the same once more: what a copy has at the head of each page but the first. */
export function pageHeadsAmong(folded: string, numbers: readonly Unit[]): ReadonlySet<Unit> {
  const result = new Set<Unit>();
  const seen = new Set<string>();
  for (const unit of numbers) {
    const words = drawnTogether(folded.slice(...unit.span));
    if (seen.has(words)) result.add(unit);
    seen.add(words);
  }
  return result;
}
