import { isNumeral } from '../../../text/numerals';
import { codeAt, Signs } from '../../../text/signs';
import { isBlank, type Span } from '../../../text/span';
import type { Law } from '../../../model/law';
import type { Lexicon } from '../lexicon/lexicon';
import {
  foreignLawBefore,
  foreignNameBefore,
  isForeignLead,
  scanForeignLaw,
  scanMacaneseNumber,
  scanParagraphSign,
} from './foreign';
import { emission, type ScanScope } from './emitter';
import { withBook } from './books';
import { readCompact, readDotted } from './compact-pin';
import { classify, normOf, type Norm } from './classify';
import { scanLegislative } from './composite-title';
import { normBefore } from './norm-before';
import { type ReadPin } from './pin';
import { mayBePin } from './pin-level';
import { ordinalSign } from './pin-level';
import { readPins } from './read-pins';
import { standardBefore } from './standards';
import { withThousands } from './thousands';
import { normalTitle } from './title';
import { versionBefore, versionInBracketBefore } from './version';

/** 同条第三款, 该款第二项: what stands above stays as it was. */
const signsAbove = new Signs('条款');
const pointers = new Signs('同该本');

/** Reads what stands at a 第 with no 《》 before it. Returns where to go on. */
export function scanOrdinal(scope: ScanScope, at: number): number {
  const { text, lexicon, context, out } = scope;
  if (!mayBePin(text, at)) return at + 1;
  const pointer = signsAbove.at(text, at - 1) && pointers.at(text, at - 2);
  const sameArticle = pointer || followsOtherNumber(text, at) ? context.last : undefined;
  const read = readPins(text, at, text.length, sameArticle?.pin);
  if (sameArticle?.norm && read.pins.length > 0) {
    const nameSpan: Span = [pointer ? at - 2 : at, at];
    out.pins(read.pins, emission(sameArticle.norm, nameSpan, 'anaphor', 0.85, sameArticle.stated));
    return read.end;
  }
  if (read.pins.length === 0) return scanMacaneseNumber(scope, at) ?? at + 1;
  const before = normBefore(text, at, lexicon, context);
  if (before?.private) {
    out.privateText();
    return read.end;
  }
  const foreign = before?.norm ? undefined : (foreignNameBefore(text, at) ?? foreignLawBefore(text, at));
  if (foreign) return scanForeignLaw(scope, [foreign.start, at], foreign.title);
  if (before?.norm && before.nameSpan[1] > before.nameSpan[0] && isForeignLead(text, before.nameSpan[0])) {
    dropBareTitle(scope, before.nameSpan[0]);
    return scanForeignLaw(scope, [before.nameSpan[0], at], text.slice(...before.nameSpan));
  }
  if (!before && standardBefore(text, at)) {
    out.privateText();
    return read.end;
  }
  // 第5.2条 with no law before it is the clause of a contract.
  if (!before && readCompact(text, at)?.pins.some(({ parts }) => parts.paragraph)) return read.end;
  if (!before) return orphanPins(scope, read.pins, at, read.end);
  if (
    before.norm?.kind === 'standard' ||
    read.pins.every((pin) => pin.parts.article === undefined && pin.parts.path === undefined)
  )
    return read.end;
  dropBareTitle(scope, before.nameSpan[0]);
  const { norm, nameSpan, resolvedBy, confidence, stated } = before;
  const legislative = norm && scanLegislative(scope, norm.law, nameSpan, read.end);
  if (legislative !== undefined) return legislative;
  const pins = withBook(withThousands(read.pins, norm?.entry, text), norm?.law, text.slice(nameSpan[1], at));
  out.pins(pins, { norm, nameSpan, resolvedBy, confidence, stated, documentNumber: undefined });
  return read.end;
}

/** 第二百条（现第二百一十一条）‸第六项: what follows the number that an article has elsewhere is below it. */
const otherNumber =
  /[条款]\s?\((?:现(?:为|行法?)?|即|原(?:为|法)?|[新旧]法|修[订正改][前后](?:的|为)?)第[^()条]{1,9}条[^()条]{0,8}\)$/;
const longestOtherNumber = 32;

function followsOtherNumber(text: string, at: number): boolean {
  return (
    codeAt(text, at - 1) === closeBracket && otherNumber.test(text.slice(Math.max(0, at - longestOtherNumber), at))
  );
}

/** §5, §§ 5: what a § without a number is cites nothing. */
const numberBehind = /^§+\s?\d/;
const longestSigns = 5;

/** Reads what stands at a § with no 《》 before it: 民法典§509, or the law of another jurisdiction. Returns where to go on. */
export function scanSectionSign(scope: ScanScope, at: number): number {
  const { text, lexicon, context, out } = scope;
  if (!numberBehind.test(text.slice(at, at + longestSigns))) return at + 1;
  const from = codeAt(text, at - 1) === ordinalSign ? at - 1 : at;
  const before = foreignNameBefore(text, from) ? undefined : normBefore(text, from, lexicon, context);
  if (!before || isForeignLead(text, before.nameSpan[0])) return scanParagraphSign(scope, at);
  const read = readPins(text, from, text.length);
  if (read.pins.length === 0) return at + 1;
  if (before.private) {
    out.privateText();
    return read.end;
  }
  dropBareTitle(scope, before.nameSpan[0]);
  const { norm, nameSpan, resolvedBy, confidence, stated } = before;
  out.pins(read.pins, { norm, nameSpan, resolvedBy, confidence, stated, documentNumber: undefined });
  return read.end;
}

/** A name alone was taken for a mention of the law before its pin, or the rest of a longer name, came into sight. */
function dropBareTitle({ out }: ScanScope, nameStart: number): void {
  for (let last = out.citations.at(-1); last && 'nameSpan' in last; last = out.citations.at(-1)) {
    if (last.pin !== undefined || last.span[0] < nameStart) return;
    out.citations.pop();
  }
}

/** What goes on behind the clause of a contract. */
const ofContract = /^\s*(?:(?:规定)?的?(?:约定|内容为|载明)|被告|原告|第三人)/;
/** 第三人第二条意见, 第五条微博: a point that somebody makes, or what 条 counts besides articles. */
const counted =
  /^(?:的?(?:(?:上诉|答辩|质证|抗辩|代理|辩护|诉讼|申诉|申请)?(?:意见|理由)|(?:上诉|诉讼|仲裁)请求)|建议|[微短]信|微博|信息|消息|聊天|留言|评[论价]|新闻|视频|广告|语音|记录|[线街路船]|跑道|管道|公交|生产)/;

/** What tells 第四十七条‸规定：… at the start of a line, which speaks of an article, from an article that is printed there. */
const says = /^[亦也还又则已均]?(?:明确)?(?:规定|的规定|之规定)/;
/** Parties as a contract calls them. */
const betweenParties = /[甲乙丙丁]方|双方约定|本(?:合同|协议|章程)/;
/** What an article without a law is about where it is the clause of a contract. */
const ofContractAtAll = /[甲乙丙丁]方|双方|合同|协议|章程|约定|公约|保险人|投保人|承租|出租/;
const longestSentence = 120;
/** 某院纪要第三条, 审判指引第八条: an instrument that is named and not known; its articles are no other law's. */
const namedUnknown = /[\u4e00-\u9fff](?:纪要|指引|指南|解答|司法解释|细则|办法|规程)\s*$/;
const longestNoun = 8;
/** 最高人民法院关于…的解释‸第三条: an instrument that no list has, without 《》. */
const wholeTitle =
  /(?:最高人民法院、?)?(?:最高人民(?:法|检察)院|全国人大常委会|国务院)关于[^。,;:《》“”第]{4,60}(?:解释|规定|意见|批复|决定|办法|通知|纪要)(?:\([^()]{1,4}\)){0,2}$/;
const longestTitle = 90;
const lastOfTitles = new Signs('释定见复法知要)');

function sentenceBehind(text: string, at: number): string {
  const rest = text.slice(at, at + longestSentence);
  const stop = rest.search(/[。;\n]/);
  return stop === -1 ? rest : rest.slice(0, stop);
}

/** Whether a law has an article of such a number in one of the versions of which the articles are counted. */
function mayHave(norm: Norm | undefined, { parts }: ReadPin): boolean {
  const most = Math.max(0, ...(norm?.entry?.versions ?? []).map(({ articles }) => articles ?? 0));
  return norm !== undefined && (most === 0 || Number.parseInt(parts.article ?? '', 10) <= most);
}

/** Pins without a name of their own: under a heading law, behind a law of the same sentence, or unresolved. */
function orphanPins(
  { text, lexicon, context, out }: ScanScope,
  pins: readonly ReadPin[],
  at: number,
  stop: number,
): number {
  if (pins[0]!.parts.article === undefined) return stop;
  const behind = text.slice(stop, stop + 8);
  if (ofContract.test(behind) || counted.test(behind)) return stop;
  const atLineStart = opensLine(text, at);
  if (atLineStart && context.host) {
    out.pins(pins.slice(0, 1), emission(context.host, [at, at], 'list', 0.9));
    return pins[0]!.span[1];
  }
  const last = context.last;
  if (last && !last.norm) return stop;
  const whole = lastOfTitles.at(text, at - 1)
    ? wholeTitle.exec(text.slice(Math.max(0, at - longestTitle), at))?.[0]
    : undefined;
  const named = whole === undefined ? undefined : classify(normalTitle(whole), lexicon);
  if (named?.what === 'norm') {
    out.pins(pins, emission(named.norm, [at - whole!.length, at], 'name', 0.8));
    return stop;
  }
  if (namedUnknown.test(text.slice(Math.max(0, at - longestNoun), at))) {
    out.pins(pins, emission(undefined, [at, at], 'anaphor', 0.3));
    return stop;
  }
  if (atLineStart && says.test(behind)) {
    const rest = sentenceBehind(text, stop);
    const law = last && mayHave(last.norm, pins[0]!) ? last.norm : undefined;
    if (!(law ? betweenParties : ofContractAtAll).test(rest))
      out.pins(pins, emission(law, [at, at], 'anaphor', law ? 0.5 : 0.3, law && last?.stated));
    return stop;
  }
  const lately = text.slice(Math.max(0, at - 240), at);
  if (last?.norm && !atLineStart && /[》法典例释定]/.test(lately)) {
    out.pins(pins, emission(last.norm, [at, at], 'list', 0.8, versionInBracketBefore(text, at) ?? last.stated));
    return stop;
  }
  if (!atLineStart && !/合同|协议|章程|约定|公约/.test(lately))
    out.pins(pins, emission(undefined, [at, at], 'anaphor', 0.3));
  return stop;
}

/** Whether only blanks, or the number of a list (1、), stand between an offset and the start of its line. */
function opensLine(text: string, at: number): boolean {
  let i = at - (/\d{1,2}[、.]\s?$/.exec(text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0);
  while (i > 0 && isBlank(text.charCodeAt(i - 1))) if (text[--i] === '\n') return true;
  return i === 0;
}

/** 法院, 法律, 法定, 法规, 法人 …: the 法 before `end` begins a word of its own and ends no name. 刑法规定 is one. */
export function goesOnAsWord(text: string, end: number): boolean {
  if (text[end - 1] !== '法' || end >= text.length) return false;
  return '院律庭官定人学治制令医警盲郎务'.includes(text[end]!) || (text[end] === '规' && text[end + 1] !== '定');
}

/** What the names end in that laws are called by without 《》. */
export const lastSignsOfNames = '法典例释则定案';

/** Whether a name may end at a character, or go on with its number behind it: tells 法院 and 认定 at a glance. */
export function mayEndName(text: string, at: number, lexicon: Lexicon): boolean {
  if (lexicon.mayEndName(text, at)) return true;
  const next = codeAt(text, at + 1);
  return next === openBracket || isNumeral(next);
}

const openBracket = '('.charCodeAt(0);
const closeBracket = ')'.charCodeAt(0);

/** A law named without 《》 and without a pin: 刑法修正案九的规定, 适用商标法. `at` is the last character of a name. */
export function scanBareName(scope: ScanScope, at: number): number {
  const { text, lexicon, out } = scope;
  const end = at + 1;
  if (goesOnAsWord(text, end)) return end;
  const numbered = numberedName(text, end, lexicon);
  const found = numbered ?? lexicon.nameBefore(text, end);
  if (!found) return end;
  const stop = numbered ? numbered.end : end;
  if (isNumeral(text.charCodeAt(stop))) {
    const plain = readPins(text, stop, text.length);
    const read = plain.pins.length > 0 ? plain : readDotted(text, stop, found.law);
    if (read.pins.length > 0) {
      const nameSpan: Span = [found.start, stop];
      const stated = versionBefore(text, found.start);
      out.pins(read.pins, emission(normOf(found.law, 'exact'), nameSpan, 'name', 0.9, stated));
      return read.end;
    }
  }
  if (ofOffice.test(text.slice(stop, stop + 6))) return stop;
  if (stop - found.start < shortestBare || isForeignLead(text, found.start)) return end;
  for (let i = stop + 1; i <= stop + farthestMore; i++) {
    const longer = lexicon.nameBefore(text, i);
    if (longer && longer.start <= found.start) return stop;
  }
  dropBareTitle(scope, found.start);
  const span: Span = [found.start, stop];
  out.title(emission(normOf(found.law, 'exact'), span, 'name', 0.9), span);
  return stop;
}

/** 最高人民法院民法典‸贯彻实施工作领导小组: the name of an office. */
const ofOffice = /^(?:贯彻实施工作|研究会|教研室)/;

/** 刑法 alone is too often no more than a word. */
const shortestBare = 3;
/** 民事诉讼法 goes on as 民事诉讼法司法解释. */
const farthestMore = 12;
const numerals = /[一二三四五六七八九十]{1,3}/y;

/** A name that goes on with its number: 刑法修正案‸九, …的解释‸(二). */
function numberedName(
  text: string,
  at: number,
  lexicon: Lexicon,
): { law: Law; start: number; end: number } | undefined {
  const bracket = text[at] === '(';
  if (!bracket && !isNumeral(text.charCodeAt(at))) return undefined;
  numerals.lastIndex = bracket ? at + 1 : at;
  if (!numerals.test(text)) return undefined;
  const end = numerals.lastIndex + (bracket ? 1 : 0);
  if (bracket && text[end - 1] !== ')') return undefined;
  const found = lexicon.nameBefore(text, end);
  return found && found.start < at ? { ...found, end } : undefined;
}
