import type { Law } from '../../../model/law';
import { numeralSigns, numeralValue } from '../../../text/numerals';
import { codeAt, Signs } from '../../../text/signs';
import { blankSigns, isBlank } from '../../../text/span';
import type { PinParts, ReadPin } from './pin';
import { ordinalSign } from './pin-level';

/** Pins of which one sign is to do for all levels, or for all of them, and where they end. */
interface Compact {
  readonly pins: readonly ReadPin[];
  readonly end: number;
}

const below = String.raw`\s?\((?<paragraph>\d{1,2})\)(?:\s?\((?<item>\d{1,2})\))?|\.(?<dotted>\d{1,2})(?:\.(?<last>\d{1,2}))?`;
const chinese = '[一二三四五六七八九十百千零〇]{1,7}';
/** 20(3) | 22.3 | 12(2)(四) | 二十(三) | 144-146 | 22, one of several before their sign. */
const numbered = new RegExp(
  String.raw`\s?(?:(?<article>\d{1,4})(?:\s?[-~至到]\s?(?<to>\d{1,4})|${below})?|(?<words>${chinese}))(?:\s?\((?<listed>[一二三四五六七八九十]{1,3})\))?(?![\d.])\s?`,
  'y',
);
const jointOfCompact = /(?:[、,和与及或]|以及)\s?第?(?=\s?[\d一二三四五六七八九十])/y;
/** No text puts more numbers before one sign. */
const mostCompact = 60;

const inNumbers = new Signs(`第${numeralSigns}()、,和与及或以至到~-.${blankSigns}`);
/** What such a number begins with. */
const mayBegin = new Signs(`${numeralSigns}${blankSigns}`);
const signs = new Signs('条款项');
const joint = '、'.charCodeAt(0);
const joints = new Signs('、,和与及或');
const farthestSign = 400;

/**
 * Whether nothing but numbers stands before the next sign: not so behind most of 第一, 第二 and 第三人. A 第 that nothing
 * joins to the number before it begins something else.
 */
function signFollows(text: string, at: number): boolean {
  const end = Math.min(text.length, at + farthestSign);
  let previous = joint;
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!inNumbers.has(code)) return signs.has(code);
    if (code === ordinalSign && !joints.has(previous)) return false;
    if (!isBlank(code)) previous = code;
  }
  return false;
}

/**
 * 第1165(1)条 | 第12(2)(4)条 | 第22.3条: paragraph and item between the number of the article and its sign; 第二十(三)条: an
 * item; 第4、20(3)、22条: several share the sign. `bare` where the 第 may have stood before another number.
 */
export function readCompact(text: string, at: number, bare = false): Compact | undefined {
  const ordinal = codeAt(text, at) === ordinalSign;
  if (!ordinal && !bare) return undefined;
  if (!mayBegin.at(text, ordinal ? at + 1 : at) || !signFollows(text, at)) return undefined;
  const pins: ReadPin[] = [];
  for (let start = ordinal ? at + 1 : at; pins.length < mostCompact;) {
    numbered.lastIndex = start;
    const read = numbered.exec(text)?.groups;
    if (!read) return undefined;
    const end = numbered.lastIndex;
    const sign = text[end] ?? '';
    const closes = sign === '条' || (pins.length === 0 && (sign === '款' || sign === '项'));
    const parts = partsOf(read, sign);
    if (!parts) return undefined;
    pins.push({ parts, span: [pins.length === 0 ? at : start, closes ? end + 1 : end] });
    if (closes) return { pins, end: end + 1 };
    jointOfCompact.lastIndex = end;
    if (!jointOfCompact.test(text)) return undefined;
    start = jointOfCompact.lastIndex;
  }
  return undefined;
}

/**
 * Below the article stand paragraph and item. A number alone in Arabic numerals is the paragraph and in Chinese ones an
 * item, unless the `sign` behind it says which; nothing where there is a sign and no number for it, or no number at all.
 */
function partsOf(read: Readonly<Record<string, string | undefined>>, sign = ''): PinParts | undefined {
  const number = inDigits(read['article'] ?? read['words']);
  if (!number) return undefined;
  const article = rangeOf(number, read['to']);
  const first = inDigits(read['paragraph'] ?? read['dotted']);
  const second = inDigits(read['item'] ?? read['last'] ?? read['listed']);
  const signed = sign === '款' || sign === '项';
  if (first && second) return sign === '款' ? undefined : { article, paragraph: first, item: second };
  const only = first ?? second;
  if (!only) return signed ? undefined : { article };
  const isItem = signed ? sign === '项' : second !== undefined;
  return isItem ? { article, paragraph: '0', item: only } : { article, paragraph: only };
}

function inDigits(words: string | undefined): string | undefined {
  return words && numeralValue(words)?.toString();
}

/** §162-1 is 第162条之一: a range rises. */
function rangeOf(article: string, to: string | undefined): string {
  return to === undefined ? article : `${article}${Number(to) > Number(article) ? '~' : '-'}${to}`;
}

export const sectionSign = '§'.charCodeAt(0);
const section = new RegExp(
  String.raw`第?§{0,2}\s?(?<article>\d{1,4})(?:\s?[-~至到]\s?§?\s?(?<to>\d{1,4})(?![\d年月日])|${below})?(?!\.?\d)(?:\s?条)?`,
  'y',
);
const jointOfSections = /\s?[、,和与及]\s?(?=\d)/y;
/** No text puts more numbers behind one §§. */
const mostSections = 60;

/** §509 | 第§509条 | §12(2)(4) | §577.1 | §§509-511 | §§577、585: the sign that stands before the number of an article. Adds what is read. */
export function readSections(text: string, at: number, pins: ReadPin[]): boolean {
  const several = codeAt(text, at + 1) === sectionSign;
  let start = at;
  for (let n = 0; n < mostSections; n++) {
    section.lastIndex = start;
    const read = section.exec(text)?.groups;
    if (!read) return n > 0;
    const end = section.lastIndex;
    pins.push({ parts: partsOf(read)!, span: [start, end] });
    jointOfSections.lastIndex = end;
    if (!several || !jointOfSections.test(text)) return true;
    start = jointOfSections.lastIndex;
  }
  return true;
}

const dotted = /(?<article>[1-9]\d{0,3})\.(?<dotted>[1-9]\d?)(?:\.(?<last>[1-9]\d?))?(?![\d.])/y;
const jointOfDotted = /\s?(?:[、,和与及或]|以及)\s?(?=\d)/y;
/** What goes on behind a provision, and not behind a sum, a rate, a version or a day. */
const behindDotted = /\s?(?:$|规定|[,。;:、)\]》”"?!之的所和与及或并中])/y;
/** No article has more paragraphs. */
const mostParagraphs = 20;

/**
 * 专利法‸22.3 | ‸26.3、26.4: article and paragraph right behind the name of a law, as files of patents have them. Nothing
 * where the law has no such article, or its articles are not known.
 */
export function readDotted(text: string, at: number, law: Law): { pins: ReadPin[]; end: number } {
  const most = Math.max(law.articles, ...law.versions.map(({ articles }) => articles ?? 0));
  const pins: ReadPin[] = [];
  let end = at;
  for (let start = at; ;) {
    dotted.lastIndex = start;
    const read = dotted.exec(text)?.groups;
    behindDotted.lastIndex = dotted.lastIndex;
    if (!read || Number(read['article']) > most || Number(read['dotted']) > mostParagraphs || !behindDotted.test(text))
      return { pins, end };
    end = dotted.lastIndex;
    pins.push({ parts: partsOf(read)!, span: [start, end] });
    jointOfDotted.lastIndex = end;
    if (!jointOfDotted.test(text)) return { pins, end };
    start = jointOfDotted.lastIndex;
  }
}
