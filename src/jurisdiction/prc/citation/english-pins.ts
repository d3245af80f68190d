import { matches } from '../../../text/matches';
import type { Span } from '../../../text/span';

const roman: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
};
const ordinals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ordinalWords = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const branches: Readonly<Record<string, string>> = { bis: '1', ter: '2', quater: '3' };

const numberSource = String.raw`\d{1,4}(?:-\d{1,4}|\s?(?:bis|ter|quater)\b)?`;
const bracketSource = String.raw`(?:\.\d{1,2}(?![\d.])|\s?\((?:\d{1,2}|[ivx]{1,4}|[a-z])\))`;
const [nth, below] = [ordinalWords.join('|'), 'paragraph|item|clause'];
const ordinalSource = String.raw`(?:${nth})\s(?:${below})`;
const ordinal = new RegExp(String.raw`(?:the\s)?\b(${nth})\s(${below})\b`, 'g');
const wordSource = String.raw`,?\s(?:(?:the\s)?${ordinalSource}\b|(?:[Ss]ections?|[Pp]aragraphs?|[Pp]aras?\.?|[Ss]ub-?paragraphs?|[Ii]tems?|[Cc]lauses?|[Pp]oints?|[Nn]o\.)\s?\(?(?:\d{1,2}|[ivx]{1,4})\)?)`;
const levelsSource = `(?:${bracketSource}|${wordSource}){0,3}`;
/** (1)‸-(3): a range of paragraphs or items. */
const untilSource = String.raw`(?:\s?(?:-|to|through)\s?\((?:\d{1,2}|[ivx]{1,4}|[a-z])\))?`;
const pinSource = numberSource + levelsSource + untilSource;

/** Civil Code, art. 577; art. 12(2)‸ of the AUCL: an article behind a semicolon that is that of another law, read to its end. */
const ofItsOwn = String.raw`(?![\d.(-]|\s?\(|,?\s(?:of|under|[Pp]ara|[Ii]tem|[Ss]ub|[Ss]ec|[Cc]l|[Pp]oint|[Nn]o)|\s[A-Z])`;

/** 2 and 12(2)(4) | 143 to 147 | 12, paragraph 2, item 4 | 253-1: a bounded list of articles, without the word. */
export const pinListSource = String.raw`${pinSource}(?:\s?(?:[,&-]|and|to|through)\s?(?:and\s)?(?:Art(?:icle)?s?\.?\s)?${pinSource}|;\s(?:and\s)?[Aa]rt(?:icle)?s?\.?\s${pinSource}${ofItsOwn}){0,20}`;

/** A pin in an English list; its span counts from the start of the list. */
interface EnglishPin {
  readonly pin: string;
  readonly span: Span;
}

const one = new RegExp(
  String.raw`(\d{1,4})(?:(-)(\d{1,4})|\s?(bis|ter|quater)\b)?(${levelsSource})(?:\s?(?:-|to|through)\s?(?:\((\d{1,2}|[ivx]{1,4}|[a-z])\)|(?:Art(?:icle)?s?\.?\s)?(\d{1,4})))?`,
  'g',
);
const level = new RegExp(`${bracketSource}|${wordSource}`, 'g');

/** 12(2)(iv) → 12.2.4; 2 & 42 → two pins; 12-14 → 12~14, but 120-1 → 120-1: a range rises. */
export function readEnglishPins(list: string): EnglishPin[] {
  const result: EnglishPin[] = [];
  for (const match of matches(one, list)) {
    const [whole, first = '', dash, second = '', latin, levels = '', lastLevel, last] = match;
    const rises = dash && Number(second) > Number(first);
    const article = latin ? `${first}-${branches[latin]}` : dash && !rises ? `${first}-${second}` : first;
    const end = rises ? second : lastLevel === undefined ? last : valueOf(lastLevel);
    const pin = [article, ...levelsIn(inDigits(levels))].join('.') + (end ? `~${end}` : '');
    result.push({ pin, span: [match.index, match.index + whole.length] });
  }
  return result;
}

/** second paragraph → paragraph 2. */
function inDigits(words: string): string {
  return words.replace(ordinal, (_, nth: string, sign: string) => `${sign} ${ordinalWords.indexOf(nth) + 1}`);
}

/** (2)(iv) → 2, 4; , item 4 → 0, 4: an item with no paragraph before it. */
function levelsIn(words: string): string[] {
  const levels: string[] = [];
  for (const [part] of matches(level, words)) {
    const value = valueOf(/\(?([\da-z]{1,4})\)?$/.exec(part)![1]!);
    if (/[Ii]tem|[Cc]lause|[Pp]oint|[Ss]ub|[Nn]o\./.test(part)) while (levels.length < 1) levels.push('0');
    levels.push(value);
  }
  return levels;
}

const before = new RegExp(
  String.raw`(?:(?:${ordinalSource}|(?:[Ii]tems?|[Ss]ub-?paragraphs?|[Cc]lause|[Pp]oint|[Ss]ection|[Pp]aragraphs?|[Pp]aras?\.?)\s\(?(?:\d{1,2}|[ivx]{1,4})\)?)(?:,\s?|\s(?:of|under)\s(?:the\s)?)){1,3}$`,
);

/** item 4, paragraph 2, ‸Article 12: the levels named before the article, from the outer to the inner. */
export function levelsBefore(text: string, at: number): { levels: string[]; start: number } {
  const match = before.exec(text.slice(Math.max(0, at - 90), at));
  if (!match) return { levels: [], start: at };
  const levels = matches(/\b([A-Za-z-]{4,14})\.?\s\(?(\d{1,2}|[ivx]{1,4})\)?/g, inDigits(match[0]))
    .filter(([, word = '']) => /^(?:item|sub|clause|point|section|para)/i.test(word))
    .reverse();
  const first = levels[0]?.[1] ?? '';
  const values = levels.map(([, , value = '']) => valueOf(value));
  return { levels: /^(?:section|para)/i.test(first) ? values : ['0', ...values], start: at - match[0].length };
}

/** 4 | iv | d | Four | IV as digits. */
export function valueOf(sign: string): string {
  if (/^\d+$/.test(sign)) return String(Number(sign));
  const low = sign.toLowerCase();
  const word = ordinals.indexOf(low);
  if (word !== -1) return String(word + 1);
  return String(roman[low] ?? (low.length === 1 ? low.charCodeAt(0) - 0x60 : 0));
}
