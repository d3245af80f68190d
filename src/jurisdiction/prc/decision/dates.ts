import type { IsoDate } from '../../../model/authority';
import { matches } from '../../../text/matches';
import { numeralValue } from '../../../text/numerals';

const digitsYear = '(?:19|20)\\d{2}';
const chineseYear = '[一二][〇○零OoＯ0０一二三四五六七八九\\s]{3,6}';
const pattern = new RegExp(
  `(${digitsYear}|${chineseYear})\\s*年\\s*([\\d一二三四五六七八九十]{1,3})\\s*月\\s*([\\d一二三四五六七八九十]{1,3})\\s*日`,
  'g',
);

export interface ReadDate {
  readonly date: IsoDate;
  readonly start: number;
  readonly end: number;
}

/** All whole dates of a folded text: 2019年10月9日, 二〇二〇年六月二日, over line breaks too. Impossible ones are left out. */
export function datesIn(folded: string): ReadDate[] {
  const result: ReadDate[] = [];
  if (!folded.includes('日')) return result;
  for (const match of matches(pattern, folded)) {
    const year = Number(match[1]) || numeralValue(match[1]!.replace(/\s/g, '').replace(/[○OoＯ]/g, '〇'));
    const month = numeralValue(match[2]!);
    const day = numeralValue(match[3]!);
    const date = year && month && day ? isoDate(year, month, day) : undefined;
    if (date) result.push({ date, start: match.index, end: match.index + match[0].length });
  }
  return result;
}

/** A day as ISO writes it; `undefined` for one that no calendar has. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return undefined;
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month, counted from 1, has. */
export function daysOf(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : (lengths[month - 1] ?? 0);
}
