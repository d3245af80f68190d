import { matches } from '../../../text/matches';
import { numeralValue } from '../../../text/numerals';
import type { Span } from '../../../text/span';
import type { EnglishFind } from './english';

/** Codes of national, military, trade and local standards (《行业标准管理办法》, 2020, annex; GB, GBZ, GBJ, GJB; DB with a region). */
const codes =
  'GBZ|GBJ|GB|GJB|GA|JR|YY|HJ|DL|JGJ|CJJ|CJ|NY|SB|DB(?:\\d{2})?|QB|HG|SY|JB|JC|JTG|JTJ|JT|TB|YD|YC|WS|MT|AQ|SL|LY|LD|RB|XF|NB|SN|SF|QX|TSG|TY|CY';
const kind = '/[TZ]';
/** With its year a number is a standard's whatever the code. */
const dated = `(?:${codes})(?:${kind})?\\s?\\d{1,6}(?:\\.\\d{1,3})?-(?:19|20)\\d{2}|GB[ZJ]?(?:${kind})?\\s?\\d{1,6}(?:\\.\\d{1,3})?-[5-9]\\d`;
/** Without it: a national one, or one that says that it is recommended. */
const undated = `(?:GB[ZJ]?(?:${kind})?\\s?\\d{3,6}|(?:${codes})${kind}\\s?\\d{2,6})(?:\\.\\d{1,3})?`;
const number = `\\b(?:${dated}|${undated})`;
const clauseNumber = '(?:\\d{1,3}(?:\\.\\d{1,3}){0,5}(?:\\.?[a-z])?|[一二三四五六七八九十百]{1,6})';
const clause = `(?:第\\s?${clauseNumber}|\\d{1,3}(?:\\.\\d{1,3}){1,5})\\s?[条款项章]`;

const standard = new RegExp(
  `(?<number>${number})(?!\\d)(?<clauses>[)》]?\\s?(?:标准)?[中的]{0,2}\\s?${clause}(?:[、,和与及]\\s?${clause}){0,20})?`,
  'g',
);
const clauses = new RegExp(clause, 'g');
const endsInNumber = new RegExp(`${number}(?:[)》]|\\s?标准)?[中的]{0,2}\\s?$`);

/** What tells at a glance that a text may name a standard by its number. */
export const standardSigns = 'GB[ZJ]? ?\\d|/[TZ] ?\\d|[A-Z\\d] ?\\d{1,6}(?:\\.\\d{1,3})?-(?:19|20)\\d\\d';

/** GB/T 7714-2015 | GB9137-88 | GB/T 35273 第5.4条、第5.5条: standards by their number, with their clauses as printed. */
export function readStandards(text: string): EnglishFind[] {
  return matches(standard, text).map((match) => {
    const { number: law = '', clauses: pinned } = match.groups!;
    const nameSpan: Span = [match.index, match.index + law.length];
    const shared = { law, nameSpan, kind: 'standard', versionBasis: 'none', candidates: [], confidence: 0.9 } as const;
    const found = pinned === undefined ? [] : matches(clauses, pinned);
    const citations = found.map((one, i) => {
      const from = nameSpan[1] + one.index;
      return {
        ...shared,
        span: [from, from + one[0].length] as const,
        pin: clausePin(one[0]),
        resolvedBy: i === 0 ? ('name' as const) : ('list' as const),
      };
    });
    return {
      span: [match.index, match.index + match[0].length],
      citations: citations.length > 0 ? citations : [{ ...shared, span: nameSpan, resolvedBy: 'name' as const }],
    };
  });
}

/** 第5.4条 → 5.4; 第五条 → 5. */
function clausePin(words: string): string {
  const pin = words.replace(/[第条款项章\s]/g, '');
  return /^\d/.test(pin) ? pin : String(numeralValue(pin) ?? pin);
}

/** Whether the words right before an offset name a standard: its clauses are no provisions of a law. */
export function standardBefore(text: string, at: number): boolean {
  return endsInNumber.test(text.slice(Math.max(0, at - 32), at));
}
