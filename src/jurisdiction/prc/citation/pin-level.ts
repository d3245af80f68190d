import { isNumeral, numeralValue } from '../../../text/numerals';
import { codeAt, Signs } from '../../../text/signs';
import { isBlank, type Span } from '../../../text/span';
import { pinLevels, type PinLevel } from './pin';

/** A number of one level; `12`, `120-1`. */
interface Numbered {
  readonly value: string;
  readonly span: Span;
}

/** One level of a pin. */
interface ReadLevel {
  readonly level: PinLevel;
  /** The index of the level, from 0. */
  readonly rank: number;
  readonly value: string;
  /** All numbers, the first among them, where several share the sign: 第一、三项. */
  readonly shared: readonly Numbered[] | undefined;
  readonly end: number;
}

/** What a number is, where there is one, and where it ends. */
interface Read {
  readonly value: string;
  readonly end: number;
}

const levelSigns = [...'条款项目'].map((sign) => sign.charCodeAt(0));

/** The index of the level whose sign stands at an offset; -1 where none does. */
function rankAt(text: string, at: number): number {
  return levelSigns.indexOf(codeAt(text, at));
}

export const ordinalSign = '第'.charCodeAt(0);
const branchSign = '之'.charCodeAt(0);
const openBracket = '('.charCodeAt(0);
const closeBracket = ')'.charCodeAt(0);
const rangeSigns = new Signs('至到-~');
const divisions: Readonly<Record<string, string>> = { 编: 'bk', 章: 'ch', 节: 'sec' };
const divisionSigns = new Signs('分编章节');
/** The numeral 一千二百三十四 has seven signs; a few more for scans that repeat some. */
const longestNumeral = 12;
/** No text shares one sign among more numbers; a longer run of them is no pin. */
const mostShared = 60;

/** What may follow the numeral behind a 第, in a pin or in the number of a court of Macau. */
const behindNumeral = new Signs('条款项目编章节分之、,和与及或至到-~/(. \n');

/** Whether a 第 may open a pin; tells 第三人 and 第二次 at a glance. */
export function mayBePin(text: string, at: number): boolean {
  let i = skipBlanks(text, at + 1, text.length);
  if (codeAt(text, i) === openBracket) return true;
  const from = i;
  while (i - from <= longestNumeral && isNumeral(codeAt(text, i))) i++;
  return i > from && (behindNumeral.at(text, i) || isBlank(codeAt(text, i)));
}

/**
 * 第十二条 | 第(四)项 | (四)项 | 一款 (below an article, 第 lost) | 第17、18条 | 第(二)、(三)项 | 第一百二十条之一.
 * `below` an article of the same pin, a number needs no 第.
 */
export function readLevel(text: string, at: number, end: number, below: boolean): ReadLevel | undefined {
  let i = skipBlanks(text, at, end);
  const first = codeAt(text, i);
  const ordinal = first === ordinalSign;
  const bracketed = first === openBracket || enclosedSigns.has(first);
  if (!ordinal && !bracketed && !isNumeral(first)) return below ? readLettered(text, i) : undefined;
  if (ordinal) i = skipBlanks(text, i + 1, end);
  const bare = !ordinal && !bracketed && !below;
  let shared: Numbered[] | undefined;
  while (!shared || shared.length < mostShared) {
    const from = i;
    const number = readNumbers(text, i, end, ordinal);
    if (!number) return undefined;
    i = skipBlanks(text, number.end, end);
    const rank = i < end ? rankAt(text, i) : -1;
    if (rank !== -1) {
      const level = pinLevels[rank]!;
      if (bare && (shared ? level !== 'article' : level === 'article' && !isStandalone(text, from))) return undefined;
      // 第六十七条一、二十条: what shares its sign below an article is no article.
      if (shared && level === 'article' && below) return undefined;
      i++;
      const branch = level === 'article' ? readBranch(text, i, end) : undefined;
      const stop = branch ? branch.end : i;
      const value = branch ? `${number.value}-${branch.value}` : number.value;
      shared?.push({ value, span: [from, stop] });
      return { level, rank, value, shared, end: stop };
    }
    if (bare && !(shared ?? isBehindName(text, from))) return undefined;
    (shared ??= []).push({ value: number.value, span: [from, i] });
    if (bare && text[i] === ',') return undefined;
    const next = skipJoint(text, i, end) ?? (besideItem(text, i, end, ordinal) ? i : undefined);
    if (next === undefined) return undefined;
    i = codeAt(text, next) === ordinalSign ? skipBlanks(text, next + 1, end) : next;
  }
  return undefined;
}

/** A bare 397条 counts only where a separator or the end of a name, and no other word, stands before it. */
function isStandalone(text: string, at: number): boolean {
  return at === 0 || /[、,和与及或至\s》)条款项法典例释定则]/.test(text[at - 1]!);
}

const endsOfNames = new Signs('》法典例则');

/** 《民法典》‸509、577条: several bare numbers share a sign right behind a name alone. */
export function isBehindName(text: string, at: number): boolean {
  return endsOfNames.at(text, isBlank(codeAt(text, at - 1)) ? at - 2 : at - 1);
}

/** 十二 | 224之一 before its 条 | 183-185 and (一)至(三) before the sign that they share. */
function readNumbers(text: string, at: number, end: number, ordinal: boolean): Read | undefined {
  const first = readNumber(text, at, end, ordinal);
  if (!first) return undefined;
  const i = skipBlanks(text, first.end, end);
  if (i >= end) return first;
  const sign = codeAt(text, i);
  if (sign === branchSign) {
    const branch = readBranch(text, i, end);
    return branch && text[skipBlanks(text, branch.end, end)] === '条'
      ? { value: `${first.value}-${branch.value}`, end: branch.end }
      : first;
  }
  if (!rangeSigns.has(sign)) return first;
  const last = readNumber(text, skipBlanks(text, i + 1, end), end, ordinal);
  const rank = last ? rankAt(text, skipBlanks(text, last.end, end)) : -1;
  if (!last || rank === -1) return first;
  // 第162-1条: a range rises.
  const branch = rank === 0 && text[i] === '-' && Number(last.value) < Number(first.value);
  return { value: `${first.value}${branch ? '-' : '~'}${last.value}`, end: last.end };
}

const joints = new Signs('、,和及与或');

/** 、 | ， | 和 between numbers that share one sign; the offset behind it. */
function skipJoint(text: string, at: number, end: number): number | undefined {
  return at < end && joints.at(text, at) ? skipBlanks(text, at + 1, end) : undefined;
}

/** 第（一）‸（二）项, with no mark between; in Arabic numerals only behind 第, since 12（2）（4） is a paragraph and an item. */
function besideItem(text: string, at: number, end: number, ordinal: boolean): boolean {
  return at < end && text[at] === '(' && text[at - 1] === ')' && (ordinal || !/[\d\s]/.test(text[at + 1] ?? ' '));
}

/** Numbers that are one sign each: ① to ⑳, ⑴, ⒈ and ㈠ to ㈩. */
const enclosed = [0x2460, 0x2474, 0x2488, 0x3220].map((first) =>
  Array.from({ length: first === 0x3220 ? 10 : 20 }, (_, i) => String.fromCharCode(first + i)),
);
export const enclosedSigns = new Signs(enclosed.flat().join(''));

const stems = '甲乙丙丁戊己庚辛壬癸';
/** Items lettered instead of numbered: （甲）项 of older texts, （a）项 of treaties, ten signs of each kind. */
const unbracketed = `${stems}abcdefghijABCDEFGHIJ`;
const labels = `${unbracketed}子丑寅卯辰巳午未申酉`;

const unbracketedSigns = new Signs(unbracketed);
const itemRank = pinLevels.indexOf('item');

/** 甲项, 乙款, a项 below an article: the brackets around the letter are left out. */
function readLettered(text: string, at: number): ReadLevel | undefined {
  if (!unbracketedSigns.at(text, at)) return undefined;
  const rank = rankAt(text, at + 1);
  const label = unbracketed.indexOf(text[at]!);
  // A项目 is a project.
  if (rank < (label < stems.length ? 1 : itemRank) || text[at + 2] === '目') return undefined;
  const value = String((label % stems.length) + 1);
  return { level: pinLevels[rank]!, rank, value, shared: undefined, end: at + 2 };
}

/** 十二 | 12 | (四) | (甲); behind 第 a copy may have put blanks into it: 第五百七十 七条. */
function readNumber(text: string, at: number, end: number, ordinal: boolean): Read | undefined {
  const bracketed = codeAt(text, at) === openBracket;
  const from = bracketed ? skipBlanks(text, at + 1, end) : at;
  let i = from;
  const limit = Math.min(end, from + longestNumeral);
  if (bracketed && text[from + 1] === ')' && labels.includes(text[from]!))
    return { value: String((labels.indexOf(text[from]!) % stems.length) + 1), end: from + 2 };
  while (i < limit && isNumeral(text.charCodeAt(i))) i++;
  if (i === from) return readEnclosed(text, at);
  let words = text.slice(from, i);
  const spaced = Math.min(end, from + 2 * longestNumeral);
  while (ordinal && !bracketed && i < spaced && isBlank(text.charCodeAt(i))) {
    const more = skipBlanks(text, i, spaced);
    let stop = more;
    while (stop < spaced && isNumeral(text.charCodeAt(stop))) stop++;
    if (stop === more) break;
    words += text.slice(more, stop);
    i = stop;
  }
  const value = numeralValue(words);
  if (!value) return undefined;
  if (bracketed) {
    i = skipBlanks(text, i, end);
    if (i >= end || codeAt(text, i) !== closeBracket) return undefined;
    i++;
  }
  return { value: String(value), end: i };
}

/** ① | ㈠. */
function readEnclosed(text: string, at: number): Read | undefined {
  if (!enclosedSigns.at(text, at)) return undefined;
  const row = enclosed.find((signs) => signs.includes(text[at]!))!;
  return { value: String(row.indexOf(text[at]!) + 1), end: at + 1 };
}

/** Where （5） with no 项 behind it may end: before a mark, a blank, or a word that joins it to what follows. */
const behindBareItem = /^(?:\s|$|[^\u4e00-\u9fff\w]|[的之和与及或至到等]|[以所中]?(?:规定|[列述指])|中[的所,])/;
/** No list of items is longer; a larger number in brackets is a year, a footnote or a sum. */
const mostItems = 40;

/** （5） | (五): an item, or a paragraph before an item, of which the sign is left out. Not where words follow at once. */
export function readBareItem(text: string, at: number, end: number): Read | undefined {
  const i = skipBlanks(text, at, end);
  if (codeAt(text, i) !== openBracket || !isNumeral(codeAt(text, i + 1)) || text.slice(at, i).includes('\n'))
    return undefined;
  const number = readNumber(text, i, end, false);
  if (!number || Number(number.value) > mostItems) return undefined;
  const behind = text.slice(number.end, Math.min(end, number.end + 3));
  return behind.startsWith('(') || behindBareItem.test(behind) ? number : undefined;
}

/** 之一 behind an article; 之规定 is none. */
export function readBranch(text: string, at: number, end: number): Read | undefined {
  const i = skipBlanks(text, at, end);
  if (i >= end || codeAt(text, i) !== branchSign) return undefined;
  const limit = Math.min(end, i + 4);
  let to = i + 1;
  while (to < limit && isNumeral(text.charCodeAt(to))) to++;
  const value = numeralValue(text.slice(i + 1, to));
  return value ? { value: String(value), end: to } : undefined;
}

/** 至之六 behind a 之一: the article of the range stays the same. */
export function readBranchRangeEnd(text: string, at: number, end: number): Read | undefined {
  const i = skipBlanks(text, at, end);
  return i < end && rangeSigns.at(text, i) ? readBranch(text, i + 1, end) : undefined;
}

/** 上编, 下编: of a book of two. */
const halves = '上下';

/** Whether one of them stands there, and not 上编者. */
export function isHalf(text: string, at: number): boolean {
  return text[at + 1] === '编' && halves.includes(text[at]!) && !/[者辑写制入]/.test(text[at + 2] ?? '');
}

/** 第二章 | 第一分编 | 下编: a step of the path, `ch2`, `sub1`, `bk2`. */
export function readDivision(text: string, at: number, end: number): Read | undefined {
  let i = skipBlanks(text, at, end);
  if (isHalf(text, i)) return { value: `bk${halves.indexOf(text[i]!) + 1}`, end: i + 2 };
  if (i >= end || codeAt(text, i) !== ordinalSign) return undefined;
  const from = (i = skipBlanks(text, i + 1, end));
  const limit = Math.min(end, from + longestNumeral);
  while (i < limit && isNumeral(text.charCodeAt(i))) i++;
  const stop = i;
  i = skipBlanks(text, i, end);
  if (i >= end) return undefined;
  if (!divisionSigns.at(text, i)) return undefined;
  const sub = text.startsWith('分编', i);
  const sign = sub ? 'sub' : divisions[text[i]!];
  const value = sign && numeralValue(text.slice(from, stop));
  return value ? { value: sign + value, end: i + (sub ? 2 : 1) } : undefined;
}

/** 至第二百一十九条之一 | 至第四项 | 至(四)项 | -第四条, at the level just read. */
export function readRangeEnd(text: string, at: number, end: number, level: PinLevel): Read | undefined {
  const i = skipBlanks(text, at, end);
  if (i >= end || !rangeSigns.at(text, i)) return undefined;
  const read = readLevel(text, i + 1, end, true);
  if (!read || read.level !== level || read.shared) return undefined;
  return { value: read.value, end: read.end };
}

/** 至（四）, -(4) behind an item: the sign is left out as it was before. */
export function readBareRangeEnd(text: string, at: number, end: number): Read | undefined {
  const i = skipBlanks(text, at, end);
  return i < end && rangeSigns.at(text, i) ? readBareItem(text, i + 1, end) : undefined;
}

const firstOfSuffixes = new Signs('的之但前后後中第“');
const suffixes: readonly (readonly [RegExp, string])[] = [
  [/^(?:中?的|[之中])?“?(?:但书”?|但是?规定)/, '!proviso'],
  [/^[的之]?前(?:段|半[段句]?)/, '!first'],
  [/^[的之]?[后後](?:段|半[段句]?)/, '!latter'],
  [/^[的之]?中段/, '!middle'],
];

const sentence = /^[的之]?第\s?([一二三四五六七八九十\d])\s?句/;

/** 但书, 前段, 后段, 第二句 behind the last level. */
export function readSuffix(text: string, at: number, end: number): Read | undefined {
  if (at >= end || !firstOfSuffixes.at(text, at)) return undefined;
  const rest = text.slice(at, Math.min(end, at + 6));
  if (rest[0] === '“' && rest[1] !== '但') return undefined;
  for (const [pattern, value] of suffixes) {
    const match = pattern.exec(rest);
    if (match) return { value, end: at + match[0].length };
  }
  if (!rest.includes('句')) return undefined;
  const [words, number = ''] = sentence.exec(rest) ?? [];
  return words ? { value: `!sentence${numeralValue(number)}`, end: at + words.length } : undefined;
}

export function skipBlanks(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isBlank(text.charCodeAt(i))) i++;
  return i;
}
