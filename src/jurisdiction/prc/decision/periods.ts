import type { IsoDate } from '../../../model/authority';
import { matches } from '../../../text/matches';
import { daysOf, isoDate } from './dates';

/** A stretch of time as a text gives it: a day, a month or a whole year. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly start: number;
  readonly end: number;
}

const pattern = /((?:19|20)\d{2})\s?年\s?(?:(\d{1,2})\s?月\s?(?:(\d{1,2})\s?日)?)?/g;

/** The days, months and years that a folded text names, in its order. Impossible ones are left out. */
export function periodsIn(folded: string): Period[] {
  const found: Period[] = [];
  for (const match of matches(pattern, folded)) {
    const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
    const from = isoDate(year, month || 1, day || 1);
    const to = day ? from : lastDay(year, month || 12);
    if (from && to) found.push({ from, to, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function lastDay(year: number, month: number): IsoDate | undefined {
  return isoDate(year, month, daysOf(year, month));
}

/** The day before a day. */
export function dayBefore(date: IsoDate): IsoDate {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
