import { isNorm, type CaseCitation, type DecisionType, type NormCitationKind } from '../../../model/citation';
import {
  readCaseNumbers,
  readLettersFirst,
  readWithoutBrackets,
  readWithoutYear,
  type ReadCaseNumber,
} from './case-number';
import { readDocumentNumber, readOrder, type ReadDocumentNumber } from './document-number';
import type { Law } from '../../../model/law';
import { normOf } from './classify';
import { emission, type ScanScope, type Writable } from './emitter';
import { pinText } from './pin';
import { matches } from '../../../text/matches';
import { Signs } from '../../../text/signs';
import { blankSigns, isBlank } from '../../../text/span';
import { skipBlanks } from './pin-level';
import { readPins } from './read-pins';
import { answerNumbered, citesAnswer } from './replies';

/** Reads what stands at a bracket: a case number, the number of an instrument, or neither. Returns where to go on. */
export function scanBracket(scope: ScanScope, at: number): number {
  const { text } = scope;
  if (!opensYear(text, at)) return at + 1;
  const numbers = readCaseNumbers(text, at, text.length);
  if (numbers.length > 0) return decisions(scope, numbers);
  const document = readDocumentNumber(text, at, text.length);
  const decided = document?.series === 'file' ? readLettersFirst(text, document) : undefined;
  if (decided) return decisions(scope, [decided]);
  return document ? instrument(scope, document) : at + 1;
}

/** What a number without brackets has before its 号. */
export const lastSignsOfNumbers = '0123456789某×xX*';

/** 2019浙8601民初1987号 | 京某民终某号, from 号. Returns where to go on. */
export function scanNumberEnd(scope: ScanScope, at: number): number {
  const read = readWithoutBrackets(scope.text, at) ?? readWithoutYear(scope.text, at);
  return read ? decisions(scope, [read]) : at + 1;
}

/** 微信群控案((2019)浙8601民初1987号): a name by which the text goes on to call the case; a cause names many. */
const calledBy = /(?:^|[^\u4e00-\u9fff])([\u4e00-\u9fff]{2,12}案)[”"]? ?\($/;
const leadsToName = /^(?:参[见照]|[在如与和见])/;
const longestName = 16;

function nameBefore({ text, context }: ScanScope, { span, number }: ReadCaseNumber): void {
  if (!text.startsWith('(', span[0] - 1)) return;
  const before = text.slice(Math.max(0, span[0] - longestName), span[0]);
  const name = calledBy.exec(before)?.[1]?.replace(leadsToName, '');
  if (name === undefined || name.length < 3 || /^[本该此前上另同一二]|诉|纠纷|罪/.test(name)) return;
  const at = span[0] - before.length + before.lastIndexOf(name);
  const target = { kind: 'case', name: number } as const;
  context.define(name, { kind: 'case', caseNumber: number }, { name, span: [at, at + name.length], target });
}

function decisions(scope: ScanScope, numbers: readonly ReadCaseNumber[]): number {
  const { text, out } = scope;
  if (citesAnswer(text, numbers.at(-1)!))
    return Math.max(...numbers.map((read) => instrument(scope, answerNumbered(read))));
  nameBefore(scope, numbers[0]!);
  const end = numbers.at(-1)!.span[1];
  const court = courtBefore(text, numbers[0]!.span[0]);
  const type = typeBehind(text, end);
  out.others(numbers.map((read) => decision(read, court, type)));
  return end;
}

function decision(
  { span, number, suffix, oddity }: ReadCaseNumber,
  court: string | undefined,
  type: TypeBehind | undefined,
): Omit<CaseCitation, 'group'> {
  const cited = { kind: 'case', span, caseNumber: number } as Writable<Omit<CaseCitation, 'group'>>;
  // Step by step: spreading what may be absent costs more than all the rest of a citation.
  const part = suffix ?? type?.suffix;
  if (part) cited.suffix = part;
  if (court) cited.court = court;
  if (type) cited.documentType = type.type;
  if (oddity) cited.oddity = oddity;
  cited.resolvedBy = 'name';
  cited.confidence = oddity === 'malformed' ? 0.7 : 0.98;
  return cited;
}

const typeWords = { 判决: 'judgment', 裁定: 'ruling', 调解: 'mediation', 决定: 'decision' } as const;
const typePattern =
  /\s?(?:民事|刑事附带民事|刑事|行政赔偿|行政|执行|赔偿|国家赔偿)?(判决|裁定|调解|决定)(?:书?(之[一二三四五六七八九十]{1,2})(?![条款项]))?/y;

const firstOfTypes = new Signs(`民刑行执赔国判裁调决${blankSigns}`);

/** What a decision is called behind its number: 民事裁定之二. */
interface TypeBehind {
  readonly type: DecisionType;
  readonly suffix?: string;
}

function typeBehind(text: string, at: number): TypeBehind | undefined {
  if (!firstOfTypes.at(text, at)) return undefined;
  typePattern.lastIndex = at;
  const [, word, suffix] = typePattern.exec(text) ?? [];
  if (word === undefined) return undefined;
  return { type: typeWords[word as keyof typeof typeWords], ...(suffix !== undefined && { suffix }) };
}

/** What a year begins with, redacted ones included. */
export const yearSigns = '12一二×某xX*';

/** (2019 | [ 1998 | (××××: tells most brackets from those of a number at a glance, (1) and (12人) among them. */
function opensYear(text: string, at: number): boolean {
  const from = skipBlanks(text, at + 1, text.length);
  if (from + 4 > text.length || !firstInYear.at(text, from)) return false;
  for (let i = from + 1; i < from + 4; i++) if (!signsInYear.at(text, i)) return false;
  return true;
}

const firstInYear = new Signs(yearSigns);
const signsInYear = new Signs('0123456789〇零一二三四五六七八九×某xX*○□');

const issuerOfOrders = /(?:主席|国务院|[\u4e00-\u9fff]{2,12}(?:部|委员会|总局))$/;
const lastOfIssuers = new Signs('席部会局');

/** 主席令第…号, 国务院令第…号, from 令. */
export function scanOrder(scope: ScanScope, at: number): number {
  if (!lastOfIssuers.at(scope.text, at - 1) && !scope.text.startsWith('国务院', at - 3)) return at + 1;
  const lead = issuerOfOrders.exec(scope.text.slice(Math.max(0, at - 16), at))?.[0];
  const read = lead && readOrder(scope.text, at - lead.length);
  return read ? instrument(scope, read) : at + 1;
}

const kinds: Readonly<Record<Exclude<ReadDocumentNumber['series'], 'file'>, NormCitationKind>> = {
  interpretation: 'interpretation',
  judicial: 'judicial-document',
  norm: 'regulation',
};

function instrument(scope: ScanScope, read: ReadDocumentNumber): number {
  const { text, out, lexicon } = scope;
  const { span, number: documentNumber, series } = read;
  if (standsWithTitle(scope, read)) return span[1];
  if (series === 'file') {
    out.others([{ kind: 'official-document', span, documentNumber, resolvedBy: 'name', confidence: 0.9 }]);
    return Math.max(span[1], readPins(text, skipClosing(text, span[1]), text.length).end);
  }
  const known = lexicon.numbered(documentNumber);
  if (known) return knownInstrument(scope, read, known);
  const shared = {
    kind: kinds[series],
    span,
    nameSpan: span,
    documentNumber,
    versionBasis: 'none',
    candidates: [],
    resolvedBy: 'name',
    confidence: 0.9,
  } as const;
  const { pins, end } = pinsBehind(text, span[1]);
  if (pins.length === 0) {
    out.others([shared]);
    return read.span[1];
  }
  out.others(
    pins.flatMap(({ parts, span }, i) => {
      const pin = pinText(parts);
      return pin === undefined
        ? []
        : [{ ...shared, pin, span, resolvedBy: i === 0 ? ('name' as const) : ('list' as const) }];
    }),
  );
  return end;
}

/** 《…的解释》（‸法释〔2022〕9号）: one instrument by title and number is cited once. */
function standsWithTitle({ out }: ScanScope, { span, number }: ReadDocumentNumber): boolean {
  const last = out.citations.at(-1);
  return (
    last !== undefined &&
    isNorm(last) &&
    last.pin === undefined &&
    last.documentNumber === number &&
    span[0] - last.span[1] < farthestFromTitle
  );
}

const farthestFromTitle = 60;

/** Past the blanks and closing marks, four at most, behind a number. */
function skipClosing(text: string, at: number): number {
  let i = at;
  while (i - at < 4 && (')》”'.includes(text[i] ?? ' ') || isBlank(text.charCodeAt(i)))) i++;
  return i;
}

/** What an instrument is called behind its number: 法发〔2022〕2号‸《意见》, 法释〔2022〕9号‸司法解释. */
const noun = '(?:司法|若干|指导|实施)?(?:解释|规定|意见|通知|批复|纪要|解答|答复(?:意见)?|复函|决定|办法|规则|文件)';
const beforePins = new RegExp(
  `文?[\\s)》”]*(?:(?:[《“]${noun}[》”]|${noun})\\s?)?(?:(?:的|中的?|规定的?)\\s?)?(?=第)`,
  'y',
);

/** The pins behind the number of an instrument, which marks, its kind and 的, 中 or 规定的 may keep from it. */
function pinsBehind(text: string, at: number): ReturnType<typeof readPins> {
  beforePins.lastIndex = at;
  if (!beforePins.test(text)) return { pins: [], end: at };
  return readPins(text, beforePins.lastIndex, text.length);
}

/** An instrument whose number tells which one it is: 法释〔2022〕9号第二条. */
function knownInstrument({ text, out }: ScanScope, read: ReadDocumentNumber, law: Law): number {
  const { pins, end } = pinsBehind(text, read.span[1]);
  const shared = emission(normOf(law, 'exact'), read.span, 'name', 0.95, undefined, read.number);
  if (pins.length === 0) {
    out.title(shared, read.span);
    return read.span[1];
  }
  out.pins(pins, shared);
  return end;
}

/** What may stand before the name of a court in the same run of characters. */
const leads = /[由向经被对于至服后与]|参见|作出|撤销|维持|关于|根据/g;
const shortestCourt = 4;

/** The court named right before a number: 北京市第三中级人民法院于…作出(2015)… */
function courtBefore(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - 60), at);
  if (!before.includes('法院')) return undefined;
  const match = /([\u4e00-\u9fff]{2,24}?法院)(?:于[^。;]{0,20}作出的?|作出的?|[的\s(“])*$/.exec(before);
  if (!match) return undefined;
  const run = match[1]!;
  let from = 0;
  for (const lead of matches(leads, run)) {
    const end = lead.index + lead[0].length;
    if (run.length - end >= shortestCourt) from = end;
  }
  return run.slice(from);
}
