import type { IsoDate } from '../../model/authority';
import type { FrontMatter } from '../../text/front-matter';
import { datesIn, isoDate } from './decision/dates';

const months = 'January February March April May June July August September October November December'.split(' ');
const english = new RegExp(`\\b(\\d{1,2})\\s(${months.join('|')})\\s(\\d{4})\\b`);
/** The head of a memo and the foot of a statement are no longer than this. */
const head = 1200;
const foot = 300;

/** The day that a brief bears: in front matter, at the head of an English memo, or under its signature. */
export function briefDate(folded: string, matter: FrontMatter | undefined): IsoDate | undefined {
  const stated = matter?.values.get('date');
  if (typeof stated === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(stated)) return stated;
  const signed = datesIn(folded.trimEnd().slice(-foot)).at(-1);
  // A date inside the last sentence is part of the argument; one on a line of its own is the signature's.
  if (signed && !/[，,。]/.test(folded.trimEnd().slice(-foot).slice(signed.end))) return signed.date;
  const match = english.exec(folded.slice(0, head));
  return match ? isoDate(Number(match[3]), months.indexOf(match[2]!) + 1, Number(match[1])) : undefined;
}
