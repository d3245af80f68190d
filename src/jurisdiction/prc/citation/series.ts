import { matches } from '../../../text/matches';
import type { Span } from '../../../text/span';
import { numeralValue } from '../../../text/numerals';

/** A case named by its place in a series. */
export interface ReadSeries {
  readonly span: Span;
  readonly kind: 'guiding-case' | 'case-library' | 'gazette-case';
  readonly number?: string;
  readonly issuer?: 'spc' | 'spp';
  readonly id?: string;
  readonly year?: number;
  readonly issue?: number;
}

/** The other numbers of one 号: 第158‸、159号. */
const sharing = String.raw`((?:\s*[、,和与及]\s*\d{1,3}){0,20})(?=\s*[、,和与及]\s*\d{1,3}\s*号)`;
/** The number of a case in a series: 78, 一百零八, 二〇. */
const caseNumeral = String.raw`(\d{1,3}|[〇零○一二三四五六七八九十百]{1,6})`;
const guiding = new RegExp(
  String.raw`指导性?案例\s*(?:第\s*)?${caseNumeral}(?:${sharing}|\s*号?(?![\d年个件批起]))`,
  'y',
);
const numberBefore = new RegExp(String.raw`第\s*${caseNumeral}\s*号\s*$`);
const further = new RegExp(String.raw`\s*([、,和及与至到~-])\s*(?:第\s*)?${caseNumeral}\s*号(?!案由)`, 'y');
/** Longer runs of guiding cases are no range but two numbers. */
const mostInRange = 50;
const procuratorial = new RegExp(String.raw`检例\s*(?:第\s*)?${caseNumeral}(?:${sharing}|\s*号)`, 'y');
const library = /(?<![\d-])\d{4}-\d{2}-\d-\d{3}-\d{3}(?![\d-])/y;
const gazette =
  /\s*(?:[([]\s*)?((?:19|20)\d{2})\s*(?:[年)\]]\s*(?:[,、]\s*)?(?:第\s*)?(\d{1,2})(?:\s*[期辑]|(?=(?:[、和及]\d{1,2}){1,9}[期辑]))|[.-]\s?(\d{1,2})\))/y;

/** 指导案例78号 | 指导性案例1 | 最高人民法院指导案例 170 号、第171号 | 第24号指导案例, from 指. */
export function readGuidingCases(folded: string, at: number): ReadSeries[] {
  guiding.lastIndex = at;
  const match = guiding.exec(folded);
  if (!match) return numberedBefore(folded, at);
  return casesOf(folded, match, issuerBefore(folded, at));
}

/** The first case, those that share its 号, and those that follow with one of their own. */
function casesOf(folded: string, match: RegExpExecArray, issuer: 'spc' | 'spp'): ReadSeries[] {
  const end = match.index + match[0].length;
  const shared = match[2] ?? '';
  const from = end - shared.length;
  const number = String(numeralValue(match[1]!));
  const cases: ReadSeries[] = [{ span: [match.index, from], kind: 'guiding-case', number, issuer }];
  for (const one of matches(/\d+/g, shared)) {
    const start = from + one.index;
    cases.push({ span: [start, start + one[0].length], kind: 'guiding-case', number: one[0], issuer });
  }
  return [...cases, ...furtherCases(folded, cases.at(-1)!)];
}

/** 、第159号 and 至第162号 behind a numbered case of a series. */
function furtherCases(folded: string, first: ReadSeries): ReadSeries[] {
  const { issuer } = first;
  const result: ReadSeries[] = [];
  for (let stop = first.span[1]; ;) {
    further.lastIndex = stop;
    const next = further.exec(folded);
    if (!next) return result;
    const start = stop + next[0].search(/第|[^\s、,和及与至到~-]/);
    stop += next[0].length;
    const number = numeralValue(next[2]!) ?? 0;
    const from = '至到~-'.includes(next[1]!) ? Number((result.at(-1) ?? first).number) + 1 : number;
    if (number - from > mostInRange) return result;
    for (let n = Math.min(from, number); n <= number; n++)
      result.push({ span: [start, stop], kind: 'guiding-case', number: String(n), ...(issuer && { issuer }) });
  }
}

const serial = /指导性?案例/y;

/** 第24号指导案例: the number stands before the name of the series. */
function numberedBefore(folded: string, at: number): ReadSeries[] {
  serial.lastIndex = at;
  const name = serial.exec(folded);
  const number = name && numberBefore.exec(folded.slice(Math.max(0, at - 10), at));
  if (!number) return [];
  const start = at - number[0].length;
  const span: Span = [start, at + name[0].length];
  return [
    { span, kind: 'guiding-case', number: String(numeralValue(number[1]!)), issuer: issuerBefore(folded, start) },
  ];
}

function issuerBefore(folded: string, at: number): 'spc' | 'spp' {
  return /(?:检察(?:院|机关)|最高检)(?:第.{1,6}批)?$/.test(folded.slice(Math.max(0, at - 12), at)) ? 'spp' : 'spc';
}

/** 检例第158号、第159号, from 检. */
export function readProcuratorialCase(folded: string, at: number): ReadSeries[] {
  procuratorial.lastIndex = at;
  const match = procuratorial.exec(folded);
  if (!match) return [];
  return casesOf(folded, match, 'spp');
}

/** 2023-09-2-488-001, the entry number of the case library, from its first hyphen; not the middle of a longer number. */
export function readLibraryId(folded: string, at: number): ReadSeries[] {
  const start = at - 4;
  if (start < 0 || folded[at + 3] !== '-') return [];
  library.lastIndex = start;
  const match = library.exec(folded);
  return match ? [{ span: [start, start + match[0].length], kind: 'case-library', id: match[0] }] : [];
}

/** 最高人民法院公报2020年第3期 | 公报案例（2020年第3期）, without 《》, from 报. */
export function readBareGazette(folded: string, at: number): ReadSeries[] {
  if (folded[at - 1] !== '公') return [];
  const name = /(?:最高人民法院)?公$/.exec(folded.slice(Math.max(0, at - 7), at))!;
  const words = /^报(?:案例)?\s*\(?/.exec(folded.slice(at, at + 8))!;
  return readGazetteIssues(folded, at + words[0].length, [at - name[0].length, at + 1]);
}

/** 2019年第5期‸《最高人民法院公报》: the issue stands before the title. */
export function readIssueBefore(folded: string, title: Span): ReadSeries[] {
  const match = /((?:19|20)\d{2})\s*年\s*(?:第\s*)?(\d{1,2})\s*[期辑]\s*$/.exec(
    folded.slice(Math.max(0, title[0] - 16), title[0]),
  );
  if (!match) return [];
  const span: Span = [title[0] - match[0].length, title[1]];
  return [{ span, kind: 'gazette-case', year: Number(match[1]), issue: Number(match[2]) }];
}

const furtherIssue =
  /(?:\s?[、和及与]\s?|,\s?(?=第|20|19))(?:((?:19|20)\d{2})\s?年\s?)?(?:第\s?)?(\d{1,2})(?:\s?[期辑]|(?=(?:[、和及]\d{1,2}){1,9}[期辑]))/y;

/** 2020年第3期 | 2010年第5、6期 | 2010年第5期、2011年第3期 behind 《最高人民法院公报》; the first span begins at the title. */
export function readGazetteIssues(folded: string, at: number, title: Span): ReadSeries[] {
  gazette.lastIndex = at;
  const match = gazette.exec(folded);
  if (!match) return [];
  let year = Number(match[1]);
  let end = at + match[0].length;
  const issues: ReadSeries[] = [
    { span: [title[0], end], kind: 'gazette-case', year, issue: Number(match[2] ?? match[3]) },
  ];
  for (furtherIssue.lastIndex = end; ; furtherIssue.lastIndex = end) {
    const next = furtherIssue.exec(folded);
    if (!next) return issues;
    year = Number(next[1] ?? year);
    const start = end + next[0].search(/[^\s、,和及与]/);
    end += next[0].length;
    issues.push({ span: [start, end], kind: 'gazette-case', year, issue: Number(next[2]) });
  }
}
