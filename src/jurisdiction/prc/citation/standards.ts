import { matches } from '../../../text/matches';
import { numeralValue } from '../../../text/numerals';
import { Signs } from '../../../text/signs';
import { blankSigns, type Span } from '../../../text/span';
import type { NormCitation } from '../../../model/citation';
import type { EnglishFind } from './english';
import { normalTitle } from './title';

/** Codes of national, military, trade and local standards (《行业标准管理办法》, 2020, annex; GB, GBZ, GBJ, GJB; DB with a region). */
const codes =
  'GBZ|GBJ|GB|GJB|GA|JR|YY|HJ|DL|JGJ|CJJ|CJ|NY|SB|DB(?:\\d{2})?|QB|HG|SY|JB|JC|JTG|JTJ|JT|TB|YD|YC|WS|MT|AQ|SL|LY|LD|RB|XF|NB|SN|SF|QX|TSG|TY|CY';
const kind = '/[TZ]';
/** ISO/IEC 27001:2022; without a year it is what a firm is certified by. */
const international = '(?:ISO(?:/(?:IEC|TS|TR))?|IEC)\\s?\\d{1,6}(?:-\\d{1,3})?:(?:19|20)\\d{2}';
/** With its year a number is a standard's whatever the code. */
const dated = `(?:${codes})(?:${kind})?\\s?\\d{1,6}(?:\\.\\d{1,3})?-(?:19|20)\\d{2}|GB[ZJ]?(?:${kind})?\\s?\\d{1,6}(?:\\.\\d{1,3})?-[5-9]\\d|${international}`;
/** Without it: a national one, or one that says that it is recommended. */
const undated = `(?:GB[ZJ]?(?:${kind})?\\s?\\d{3,6}|(?:${codes})${kind}\\s?\\d{2,6})(?:\\.\\d{1,3})?`;
const number = `\\b(?:${dated}|${undated})`;
const clauseNumber = '(?:\\d{1,3}(?:\\.\\d{1,3}){0,5}(?:\\.?[a-z])?|[一二三四五六七八九十百]{1,6})';
const clause = `(?:第\\s?${clauseNumber}|\\d{1,3}(?:\\.\\d{1,3}){1,5})\\s?[条款项章]`;

const clausesSource = `[)》]?\\s?(?:标准)?[中的]{0,2}\\s?${clause}(?:[、,和与及]\\s?${clause}){0,20}`;
const standard = new RegExp(`(?<number>${number})(?!\\d)(?<clauses>${clausesSource})?`, 'g');
const clausesBehind = new RegExp(clausesSource, 'y');
const clauses = new RegExp(clause, 'g');
const endsInNumber = new RegExp(`${number}(?:[)》]|\\s?标准)?[中的]{0,2}\\s?$`);

const numberBehind = new RegExp(`\\s?\\(?\\s?(${number})(?!\\d)(?:\\s?\\))?`, 'y');
const numberAhead = new RegExp(`(${number})\\s?$`);
const longestNumber = 24;

/** 《…》‸（GB/T 35273-2020） | GB/T 35273-2020‸《…》: the number of the standard that a title names, and both together. */
function numberBeside(text: string, title: Span): { number: string; span: Span } | undefined {
  numberBehind.lastIndex = title[1];
  const behind = opensNumber.at(text, title[1]) ? numberBehind.exec(text)?.[1] : undefined;
  if (behind !== undefined) return { number: behind, span: [title[0], numberBehind.lastIndex] };
  const [words, ahead] = closesNumber.at(text, title[0] - 1)
    ? (numberAhead.exec(text.slice(Math.max(0, title[0] - longestNumber), title[0])) ?? [])
    : [];
  return words && ahead ? { number: ahead, span: [title[0] - words.length, title[1]] } : undefined;
}

const opensNumber = new Signs('( ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const closesNumber = new Signs('0123456789 ');

/** What tells at a glance that a text may name a standard by its number. */
export const standardSigns =
  'GB[ZJ]? ?\\d|/[TZ] ?\\d|(?:ISO|IEC)[^。]{1,14}:|[A-Z\\d] ?\\d{1,6}(?:\\.\\d{1,3})?-(?:19|20)\\d\\d';

/** GB/T 7714-2015 | GB9137-88 | GB/T 35273 第5.4条、第5.5条: standards by their number, with their clauses as printed. */
export function readStandards(text: string): EnglishFind[] {
  return matches(standard, text).map((match) => {
    const { number: law = '', clauses: pinned = '' } = match.groups!;
    const nameSpan: Span = [match.index, match.index + law.length];
    const span: Span = [match.index, match.index + match[0].length];
    return { span, citations: pinnedTo({ ...unpinned, law, nameSpan }, pinned, nameSpan[1]) };
  });
}

/** 《…规范》‸（GB/T 35273-2020）第5.4条 | GB/T 35273-2020‸《…规范》: one standard by the title that stands at a span, and by its number. */
export function readTitledStandard(
  text: string,
  title: Span,
  inner: string,
): { citations: Standard[]; end: number } | undefined {
  const beside = numberBeside(text, title);
  if (!beside) return undefined;
  const { number: documentNumber, span: nameSpan } = beside;
  clausesBehind.lastIndex = nameSpan[1];
  const pinned = clausesBehind.exec(text)?.[0] ?? '';
  const named = { ...unpinned, law: normalTitle(inner), documentNumber, nameSpan };
  return { citations: pinnedTo(named, pinned, nameSpan[1]), end: nameSpan[1] + pinned.length };
}

type Standard = Omit<NormCitation, 'group'>;
const unpinned = { kind: 'standard', versionBasis: 'none', candidates: [], confidence: 0.9 } as const;

/** A citation for each clause in the words that begin at `from`; of the standard where there is none. */
function pinnedTo(named: Omit<Standard, 'span' | 'resolvedBy'>, words: string, from: number): Standard[] {
  const found = matches(clauses, words).map((one, i): Standard => {
    const start = from + one.index;
    const span: Span = [start, start + one[0].length];
    return { ...named, span, pin: clausePin(one[0]), resolvedBy: i === 0 ? 'name' : 'list' };
  });
  return found.length > 0 ? found : [{ ...named, span: named.nameSpan!, resolvedBy: 'name' }];
}

/** 第5.4条 → 5.4; 第五条 → 5. */
function clausePin(words: string): string {
  const pin = words.replace(/[第条款项章\s]/g, '');
  return /^\d/.test(pin) ? pin : String(numeralValue(pin) ?? pin);
}

const lastBehindNumber = new Signs(`0123456789)》准中的${blankSigns}`);

/** Whether the words right before an offset name a standard: its clauses are no provisions of a law. */
export function standardBefore(text: string, at: number): boolean {
  return lastBehindNumber.at(text, at - 1) && endsInNumber.test(text.slice(Math.max(0, at - 32), at));
}
