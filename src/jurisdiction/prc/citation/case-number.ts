import type { CaseNumber } from '../../../model/authority';
import type { CaseNumberOddity } from '../../../model/citation';
import { matches } from '../../../text/matches';
import { numeralValue } from '../../../text/numerals';
import { Signs } from '../../../text/signs';
import { isBlank, type Span } from '../../../text/span';
import type { Writable } from './emitter';
import { skipBlanks } from './pin-level';

/**
 * A case number as it stands in a text. Parts after 最高人民法院《关于人民法院案件案号的若干规定》
 * (法〔2015〕137号, amended 法〔2018〕335号) arts 2–4; the older form has 字第 between type and serial.
 */
export interface ReadCaseNumber {
  readonly span: Span;
  readonly number: CaseNumber;
  /** As printed: four digits, or 20×× where they are redacted. */
  readonly year: string;
  /** 浙8601, 最高法, 粤73; 京某 where it is redacted; old style: 新, 三中, 湛坡法; empty for the oldest numbers of the 最高人民法院. */
  readonly court: string;
  /** 民初, 知民终; old style without 字. */
  readonly type: string;
  /** As printed, leading zeros kept; redaction signs kept. */
  readonly serial: string;
  readonly suffix?: string;
  readonly oddity?: CaseNumberOddity;
}

const provinces = '京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔贵云藏陕甘青宁新兵军蒙';
/** What type codes are made of; the list of codes is open, the characters hardly are. */
const modernTypeSigns =
  '民刑行执商知破赔财委司法认请诉调保清特申再监确法庭辖撤更核恢异复罚救海协港台澳外仲强督催医没减假矫拘惩移提抗终初前听巡破预重审送破管衍他公益示辅助审环少家资金融劳涉令';
const formerTypeSigns =
  '民刑行执商经知破赔海立审监再申督催特抗提终初一二三四五六七八九上更减假保重辖仲外确委裁调他复异议恢非清诉预请示核罚少未简速劳房金环交巡法庭铁林垦油家事破知识产权管转送前告涉港台澳公益字救助支保全财产衍';
const typeSigns = new Signs(modernTypeSigns);
const oldTypeSigns = new Signs(formerTypeSigns);
const essential = new Signs('民刑行执商经知破赔海财保申监辖清惩认');
/** In the body of a number: an appraisal, a prosecution, a police or notarial file, an arbitral award. */
const notACourt = new Signs('鉴检价证评估会审计税罚决仲裁公交工商城管监理国土规划环卫食药市');
/** 民初, 刑终: with these a number is a court's, be it of 庆城, 管城 or 公安县. */
const instance = /[民刑行商知]\D{0,3}[初终再申监]/;
const notAnyCourt = new Signs('鉴检价证评估罚决仲裁');
const redaction = /^[×*＊某\w○〇□■▲-]+$/;

/**
 * The case number whose year bracket opens at `at` in a folded text: (2019)浙8601民初1987号 | [2013]民提字第1号 |
 * (2016)鄂96执122-1号之一 | (2021)京73民终××号. `undefined` where it is something else with a year and a 号.
 */
function readCaseNumber(folded: string, at: number, end: number): ReadCaseNumber | undefined {
  const year = readYear(folded, at, end);
  if (!year) return undefined;
  const limit = Math.min(end, year.end + 48);
  const stop = findEnd(folded, year.end, limit);
  if (stop === -1) return withoutEnd(folded, at, year, limit);
  // 民初12345之一号: the 号 has gone behind.
  const written = squeeze(folded.slice(year.end, stop));
  const inside = written.at(-2) === '之' ? written.slice(-2) : '';
  const body = inside ? written.slice(0, -2) : written;
  const parsed = body.includes('(') ? parseDivided(body) : (parseModern(body) ?? parseOld(body) ?? unparsed(body));
  if (!parsed) return withoutEnd(folded, at, year, limit);
  let to = stop + 1;
  const suffix = suffixBehind.exec(folded.slice(to, Math.min(end, to + 8)))?.[0];
  if (suffix) to += suffix.length;
  return numbered(year.value, parsed, [at, to], suffix ?? inside);
}

const unended = new RegExp(
  `^\\s?(?:最高法|[${provinces}]\\d{2,4})[民刑行执商知破赔财][\\u4e00-\\u9fff]{0,6}\\d{1,6}(?![\\d号-])`,
);

/** （2019）浙8601民初1987‸, the 号 of which is lost. */
function withoutEnd(
  folded: string,
  at: number,
  year: { readonly value: string; readonly end: number },
  limit: number,
): ReadCaseNumber | undefined {
  const words = unended.exec(folded.slice(year.end, limit))?.[0];
  const parsed = words === undefined ? undefined : parseModern(squeeze(words));
  return parsed && numbered(year.value, { ...parsed, oddity: 'malformed' }, [at, year.end + words!.length], undefined);
}

function numbered(year: string, parsed: Parsed, span: Span, suffix: string | undefined): ReadCaseNumber {
  const { court, type, serial } = parsed;
  const oddity = parsed.oddity ?? (redacted(year + court + serial) ? 'redacted' : undefined);
  const read: Writable<ReadCaseNumber> = { span, number: numberOf(year, parsed, serial), year, court, type, serial };
  if (suffix) read.suffix = squeeze(suffix);
  if (oddity) read.oddity = oddity;
  return read;
}

/** 之一 behind a 号; 之一条 is none. */
const suffixBehind = /^\s*之[一二三四五六七八九十\d]{1,3}(?![条款项])/;

/**
 * All numbers that share the head read at `at`: 1987、1988号 | 第9号、第13号、第16号. Each has its own span and the
 * full number.
 */
export function readCaseNumbers(folded: string, at: number, end: number): ReadCaseNumber[] {
  const first = readCaseNumber(folded, at, end);
  if (!first) return [];
  const result = splitShared(folded, first);
  let stop = first.span[1];
  while (joints.at(folded, skipBlanks(folded, stop, end))) {
    const match = /^\s*([、,和及与至到~-])\s*(?:第\s*)?(\d{1,6})\s*号/.exec(
      folded.slice(stop, Math.min(end, stop + 24)),
    );
    if (!match) return result;
    if (rangeSigns.includes(match[1]!))
      return [...result.slice(0, -1), rangeTo(result.at(-1)!, match[2]!, stop + match[0].length)];
    const start = stop + match[0].search(/第|\d/);
    stop += match[0].length;
    result.push(sibling(first, match[2]!, [start, stop]));
  }
  return result;
}

const joints = new Signs('、,和及与至到~-');

const withoutBrackets = [
  new RegExp(
    `(?<!\\d)((?:19[4-9]|20[0-4])\\d)[)\\]年]?\\s?((?:最高法|[${provinces}]\\d{0,4})[\\u4e00-\\u9fff]{1,9}\\d{1,6})$`,
  ),
  /(?<!\d)((?:19[4-9]|20[0-4])\d)[)\]]?\s?((?!年)[\u4e00-\u9fff]{2,14}字第?\d{1,6})$/,
];

const fourDigitsOfYear = /(?:19[4-9]|20[0-4])\d/;

/** 2019浙8601民初1987号, from its 号: the brackets around the year are lost. `undefined` for any other 号. */
export function readWithoutBrackets(folded: string, at: number): ReadCaseNumber | undefined {
  const last = folded.charCodeAt(at - 1);
  if (!(last >= 0x30 && last <= 0x39)) return undefined;
  const before = folded.slice(Math.max(0, at - 32), at);
  // Most are those of houses and exhibits.
  if (!fourDigitsOfYear.test(before)) return undefined;
  for (const pattern of withoutBrackets) {
    const match = pattern.exec(before);
    const parsed = match && (parseModern(match[2]!) ?? parseOld(match[2]!));
    if (!parsed?.court || parsed.oddity) continue;
    const suffix = suffixBehind.exec(folded.slice(at + 1, at + 9))?.[0];
    const span: Span = [at - match![0].length, at + 1 + (suffix?.length ?? 0)];
    return numbered(match![1]!, { ...parsed, oddity: 'malformed' }, span, suffix);
  }
  return undefined;
}

const withoutYear = new RegExp(
  `(?<![)\\]】年\\d])([${provinces}](?:\\d{2,4}|[某×xX*]{1,4}))([民刑行执商知破赔财][\\u4e00-\\u9fff]{0,5}?)([某×xX*]{1,4})$`,
);

/** 京某民终某号, from its 号: redacted so far that even the year went. The number is as printed. */
export function readWithoutYear(folded: string, at: number): ReadCaseNumber | undefined {
  if (!redactedSigns.at(folded, at - 1)) return undefined;
  const match = withoutYear.exec(folded.slice(Math.max(0, at - 20), at));
  const [number = '', court = '', type = '', serial = ''] = match ?? [];
  if (!match || !typeSigns.areAllOf(type)) return undefined;
  return {
    span: [at - number.length, at + 1],
    number: `${number}号`,
    year: '',
    court,
    type,
    serial,
    oddity: 'redacted',
  };
}

/** What stands before the letters of a number in the same run of characters. */
const beforeLetters = /^.*[院服在对由决案参为]/;

/** 穗中法民一终字[2013]第123号: the year stands behind the letters. `lettered` is such a number, whoever gave it. */
export function readLettersFirst(
  folded: string,
  { span, number }: { readonly span: Span; readonly number: string },
): ReadCaseNumber | undefined {
  const [, run = '', year = '', serial = ''] = /^(.*字)〔(\d{4})〕(\d{1,6})号$/.exec(number) ?? [];
  const letters = run.replace(beforeLetters, '');
  const parsed = letters ? parseOld(`${letters}第${serial}`) : undefined;
  if (!parsed || !(instance.test(parsed.type) || parsed.court.includes('法'))) return undefined;
  const from = span[0] + run.length - letters.length;
  const suffix = suffixBehind.exec(folded.slice(span[1], span[1] + 8))?.[0];
  return numbered(year, { ...parsed, oddity: 'malformed' }, [from, span[1] + (suffix?.length ?? 0)], suffix);
}

const rangeSigns = '至到~-';

/** 民终3456号至3460号: one citation of a series, marked as such. */
function rangeTo(first: ReadCaseNumber, last: string, end: number): ReadCaseNumber {
  const serial = `${first.serial}-${last}`;
  return { ...sibling(first, serial, [first.span[0], end]), oddity: 'range' };
}

/** 民初1987、1988号: one 号 for several serials. */
function splitShared(folded: string, first: ReadCaseNumber): ReadCaseNumber[] {
  const text = folded.slice(first.span[0], first.span[1]);
  if (!text.includes('、') && !text.includes(',')) return [first];
  const list = /(?<!\d)\d{1,6}(?:\s?[、,]\s?\d{1,6})+(?=\s?号)/.exec(text);
  if (!list) return [first];
  return matches(/\d+/g, list[0]).map((match, i, all) => {
    const at = first.span[0] + list.index + match.index;
    const last = i === all.length - 1;
    return sibling(first, match[0], [i === 0 ? first.span[0] : at, last ? first.span[1] : at + match[0].length]);
  });
}

function sibling(first: ReadCaseNumber, serial: string, span: Span): ReadCaseNumber {
  const { year, court, type } = first;
  const number = numberOf(year, { court, type, old: first.number.includes('字') }, serial);
  return { span, number, year, court, type, serial };
}

interface Parsed {
  readonly court: string;
  readonly type: string;
  readonly serial: string;
  readonly old: boolean;
  readonly ordinal?: boolean;
  readonly oddity?: CaseNumberOddity;
}

function numberOf(
  year: string,
  { court, type, old, ordinal = true }: Omit<Parsed, 'serial'>,
  serial: string,
): CaseNumber {
  return old
    ? `（${year}）${court}${type}字${ordinal ? '第' : ''}${serial}号`
    : `（${year}）${court}${type}${serial}号`;
}

const unclosed = new RegExp(`^(?:最高法|[${provinces}]\\d{2,4})[民刑行执商知破赔]`);

const fourDigits = /^(?:(?:19[4-9]|20[0-4])\d|(?:19|20)[×xX*某○□]{2}|[×xX*某○□]{4})$/;
/** 二〇〇三. */
const yearInWords = /^[一二][九〇○零][〇○零一二三四五六七八九]{2}$/;

const closesYear = new Signs(')]】');

function readYear(folded: string, at: number, end: number): { value: string; end: number } | undefined {
  let i = at + 1;
  while (i < end && isBlank(folded.charCodeAt(i))) i++;
  const written = folded.slice(i, i + 4);
  const digits = yearInWords.test(written) ? String(numeralValue(written)) : written;
  if (!fourDigits.test(digits)) return undefined;
  i += 4;
  while (i < end && (isBlank(folded.charCodeAt(i)) || folded[i] === '年')) i++;
  if (closesYear.at(folded, i)) return { value: digits, end: i + 1 };
  // (2019浙8601民初1987号: the closing bracket is lost.
  return unclosed.test(folded.slice(i, i + 7)) ? { value: digits, end: i } : undefined;
}

const openBracket = '('.charCodeAt(0);
const numberSign = '号'.charCodeAt(0);
const stops = new Signs('。;《》“”)[]【】');

/** The 号 that ends the number; a stray 号 behind the court code (鄂96号民初5号) is passed over. */
function findEnd(folded: string, at: number, limit: number): number {
  for (let i = at; i < limit; i++) {
    const sign = folded.charCodeAt(i);
    if (sign === openBracket) {
      // (2011)浦民三(知)初字第694号: the division in brackets; (2018)辽(01)执475号: the code of the court.
      const division = /^\((?:[民刑行商知金劳家少海环交房立审速破执公涉外仲撤]{1,3}|\d{2,4})\)/.exec(
        folded.slice(i, i + 6),
      );
      if (!division) return -1;
      i += division[0].length - 1;
      continue;
    }
    if (stops.has(sign)) return -1;
    if (sign !== numberSign) continue;
    const next = /^\s*[民刑行执商知破赔财]\S{0,4}\d+\s*号/.exec(folded.slice(i + 1, i + 16));
    if (!next) return i;
  }
  return -1;
}

/**
 * A court code that no court has (示0000, 示 before 民终) still has the shape of one: that it cannot exist is said
 * elsewhere. 高 and 一中 without 字 are those of courts until 2015.
 */
const modern = new RegExp(
  `^(最高法|[${provinces}]\\d{0,4}[某×xX*]{0,4}|[\\u4e00-\\u9fff]{1,2}\\d{2,4}|[\\u4e00-\\u9fff]{1,3}(?=[民刑行知][初终申再监]\\d))(号?)([^\\d号第某×xX*]{1,9}?)(第?)(\\d[\\d~、,至-]*|[×xX*某○〇□_\\d]+)$`,
);

function parseModern(body: string): Parsed | undefined {
  const match = modern.exec(body);
  if (!match) return undefined;
  const [, court = '', stray, type = '', ordinal, rest = ''] = match;
  if (!typeSigns.areAllOf(type) || !essential.areIn(type) || notAnyCourt.areIn(court)) return undefined;
  const range = /^(\d+)([-~至])(\d+)$/.exec(rest);
  // 执122-1 is one number.
  const isRange =
    range !== null &&
    (range[2] !== '-' || (range[1]!.length >= 3 && range[3]!.length === range[1]!.length)) &&
    Number(range[3]) > Number(range[1]);
  const serial = isRange ? `${range[1]}-${range[3]}` : /^[^、,]*/.exec(rest)![0];
  const oddity = twoTypes.test(type) ? 'unparsable' : stray || ordinal ? 'malformed' : isRange ? 'range' : undefined;
  return { court, type, serial, old: false, ...(oddity && { oddity }) };
}

/** 民初民终: a case has one type. */
const twoTypes = /[民刑行][初终再申]\D*[民刑行][初终再申]/;
const ofACourt = new RegExp(`^(最高法|[${provinces}]\\d{2,4})([民刑行执商知破赔财]\\D{0,8}.{0,10})$`);

const latin = 'abcdefghijklmnopqrstuvwxyz';
const unparsedSigns = new Signs(`${modernTypeSigns}${formerTypeSigns}0123456789${latin}${latin.toUpperCase()}第字`);

/** 浙01民初9民终1, 京73民终 with no serial: of a court it is, and of no case that could be told. */
function unparsed(body: string): Parsed | undefined {
  const [, court = '', type = ''] = ofACourt.exec(body) ?? [];
  const known = unparsedSigns.areAllOf(type);
  return court && known ? { court, type, serial: '', old: false, oddity: 'unparsable' } : undefined;
}

function parseOld(body: string): Parsed | undefined {
  const match = /^(.{0,14}?)字(第?)([^第]+)$/.exec(body);
  if (!match) return undefined;
  const [, head = '', ordinal, serial = ''] = match;
  if (!redaction.test(serial) || !/[\d×xX*某]/.test(serial)) return undefined;
  let split = head.length;
  while (oldTypeSigns.at(head, split - 1)) split--;
  // 新民初: the court's 新 is no type sign; 法民一初 keeps 法 with the court.
  const first = head.slice(split).search(/[民刑行执商经知破赔海财立审监委保减]/);
  if (first === -1) return undefined;
  split += first;
  const court = head.slice(0, split);
  const type = head.slice(split);
  const file = instance.test(type) ? notAnyCourt : notACourt;
  if (!essential.areIn(type) || file.areIn(court) || /鉴|检|认定|公证/.test(head)) return undefined;
  return { court, type, serial, old: true, ordinal: ordinal !== '' };
}

/** 浦民三(知)初字第694号: read as without the brackets, kept with them. 辽(01)执475号: they do not belong there. */
function parseDivided(body: string): Parsed | undefined {
  const open = body.indexOf('(');
  const close = body.indexOf(')', open);
  if (close === -1) return undefined;
  const inside = body.slice(open + 1, close);
  const plain = body.slice(0, open) + inside + body.slice(close + 1);
  if (/^\d+$/.test(inside)) {
    const modernly = parseModern(plain);
    return modernly && { ...modernly, oddity: 'malformed' };
  }
  const parsed = parseOld(plain) ?? parseModern(plain);
  const at = open - (parsed?.court.length ?? 0);
  if (!parsed || at < 0) return undefined;
  const { type } = parsed;
  return { ...parsed, type: `${type.slice(0, at)}（${inside}）${type.slice(at + inside.length)}` };
}

const redactedSigns = new Signs('×xX*某○〇□_');

function redacted(serial: string): boolean {
  return redactedSigns.areIn(serial);
}

function squeeze(text: string): string {
  return text.replace(/[\s\u200b-\u200f]/g, '');
}

/** A series has no more cases; a longer range is no list of them. */
const mostInSeries = 500;

/** All numbers of a range, （2019）京0105民初12340-12345号; of any other number itself. 执122-1 is one number. */
export function numbersOf(number: CaseNumber): readonly CaseNumber[] {
  const match = number.includes('-') ? /^(.*?)(\d{3,6})-(\d{3,6})号$/.exec(number) : null;
  const [from, to] = [Number(match?.[2]), Number(match?.[3])];
  if (!match || match[2]!.length !== match[3]!.length || to <= from || to - from >= mostInSeries) return [number];
  return Array.from({ length: to - from + 1 }, (_, i) => `${match[1]}${from + i}号`);
}
