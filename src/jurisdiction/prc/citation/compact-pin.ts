import type { Law } from '../../../model/law';
import { numeralValue } from '../../../text/numerals';
import { codeAt } from '../../../text/signs';
import type { PinParts, ReadPin } from './pin';
import { ordinalSign } from './pin-level';

/** A pin of which one sign is to do for all levels, and where it ends. */
interface Compact {
  readonly parts: PinParts;
  readonly end: number;
}

const below = String.raw`\s?\((?<paragraph>\d{1,2})\)(?:\s?\((?<item>\d{1,2})\))?|\.(?<dotted>\d{1,2})(?:\.(?<last>\d{1,2}))?`;
const underSign = new RegExp(String.raw`第\s?(?<article>\d{1,4})(?:${below})\s?条`, 'y');
const itemUnderSign =
  /第\s?(?<article>[一二三四五六七八九十百千零〇\d]{1,7})\s?\((?<listed>[一二三四五六七八九十]{1,3})\)\s?条/y;

/** 第1165(1)条 | 第12(2)(4)条 | 第22.3条: paragraph and item between the number of the article and its sign; 第二十(三)条: an item. */
export function readCompact(text: string, at: number): Compact | undefined {
  if (codeAt(text, at) !== ordinalSign) return undefined;
  return compactOf(underSign, text, at) ?? compactOf(itemUnderSign, text, at);
}

function compactOf(pattern: RegExp, text: string, at: number): Compact | undefined {
  pattern.lastIndex = at;
  const read = pattern.exec(text)?.groups;
  return read && { parts: partsOf(read), end: pattern.lastIndex };
}

function partsOf(read: Readonly<Record<string, string | undefined>>): PinParts {
  const article = String(numeralValue(read['article']!) ?? read['article']);
  if (read['listed']) return { article, paragraph: '0', item: String(numeralValue(read['listed'])) };
  const paragraph = read['paragraph'] ?? read['dotted'];
  const item = read['item'] ?? read['last'];
  return { article, ...(paragraph && { paragraph }), ...(item && { item }) };
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
    const { article = '', to } = read;
    const end = section.lastIndex;
    // §162-1 is 第162条之一: a range rises.
    const parts = to ? { article: `${article}${Number(to) > Number(article) ? '~' : '-'}${to}` } : partsOf(read);
    pins.push({ parts, span: [start, end] });
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
    pins.push({ parts: partsOf(read), span: [start, end] });
    jointOfDotted.lastIndex = end;
    if (!jointOfDotted.test(text)) return { pins, end };
    start = jointOfDotted.lastIndex;
  }
}
