import { Signs } from '../../../text/signs';
import type { Span } from '../../../text/span';
import { readDocumentNumber } from './document-number';

/** A short form without quotation or title marks. */
interface ShortForm {
  readonly name: string;
  readonly nameSpan: Span;
}

/** A definition of a short form: （以下简称“反法”） | (下称《解释》) | 以下统称“两被告” | (以下简称法发(2010)49号. */
interface ReadAlias extends ShortForm {
  /** What else it may be called: （以下简称《解释》‸或“合同编解释”）. */
  readonly others: readonly ShortForm[];
  /** Where what is defined ends: before the bracket or the words 以下简称. */
  readonly definedEnd: number;
  readonly end: number;
}

const leads = ['以下', '下文', '下'];
const introduction = /称[为作]?\s{0,4}:?\s{0,4}/y;
const longestName = 30;

/** The definition whose 称 stands at `at` in a folded text; `undefined` where it is another 称 or no short form follows. */
export function readAlias(folded: string, at: number, end: number): ReadAlias | undefined {
  const start = startOf(folded, at);
  if (start === undefined) return undefined;
  introduction.lastIndex = at;
  const match = introduction.exec(folded);
  const read = match && readName(folded, introduction.lastIndex, end);
  if (!read) return undefined;
  const [{ name, nameSpan }, ...others] = choicesOf(read);
  let stop = read.end;
  for (let next = readOther(folded, stop, end); next; next = readOther(folded, stop, end)) {
    others.push(next);
    stop = next.end;
  }
  return { name, nameSpan, others, definedEnd: definedEnd(folded, start), end: stop };
}

/** 劳动合同法或劳合法 without marks is two short forms. */
function choicesOf({ name, nameSpan }: ShortForm): [ShortForm, ...ShortForm[]] {
  const at = name.indexOf('或');
  if (at < 2 || name.length - at < 3 || nameSpan[1] - nameSpan[0] !== name.length) return [{ name, nameSpan }];
  const from = nameSpan[0] + at + (name.startsWith('或者', at) ? 2 : 1);
  return [
    { name: name.slice(0, at), nameSpan: [nameSpan[0], nameSpan[0] + at] },
    { name: name.slice(from - nameSpan[0]), nameSpan: [from, nameSpan[1]] },
  ];
}

const or = /\s?(?:或者?|\/)\s?/y;

/** 或“反不正当竞争法”, behind a short form: one more, in marks or right before the bracket closes. */
function readOther(folded: string, at: number, end: number): ReturnType<typeof readName> {
  or.lastIndex = at;
  if (!or.test(folded)) return undefined;
  const from = or.lastIndex;
  const other = readName(folded, from, end);
  return other && (opensName.at(folded, from) || folded[other.end] === ')') ? other : undefined;
}

/** Where 以下简称, 下称, 均简称, 统称, 合称 begin; 辩称 and 名称 are none, nor is 并称 without 以下. */
function startOf(folded: string, at: number): number | undefined {
  let start = at;
  const before = folded[start - 1] ?? '';
  const sure = '简统合'.includes(before) && before !== '';
  if (sure || before === '并') start--;
  if (folded[start - 1] === '均') start--;
  const lead = leads.find((words) => folded.endsWith(words, start));
  if (!lead) return sure ? start : undefined;
  start -= lead.length;
  // 地下称重: 下 alone opens a definition only behind a mark.
  return sure || lead !== '下' || start === 0 || /[(,;:》”\s]/.test(folded[start - 1]!) ? start : undefined;
}

const endsName = new Set([...'”"’」》』),;。、:(\n'].map((sign) => sign.charCodeAt(0)));

const opensName = new Signs('“"‘「《『 ');

function readName(folded: string, at: number, end: number): (ShortForm & { readonly end: number }) | undefined {
  let from = at;
  while (from < end && opensName.at(folded, from)) from++;
  let to = from;
  while (to < end && to - from < longestName && !endsName.has(folded.charCodeAt(to))) to++;
  const number = folded[to] === '(' ? readDocumentNumber(folded, to, end) : undefined;
  if (number?.span[0] === from) to = number.span[1];
  const name = folded.slice(from, to).trim();
  if (name.length < 1 || (to === end && !number) || !/[\u4e00-\u9fffA-Za-z]/.test(name)) return undefined;
  let stop = to;
  while (stop < end && '”"’」》』'.includes(folded[stop]!)) stop++;
  return { name, nameSpan: [from, to], end: stop };
}

const openBracket = '('.charCodeAt(0);
const closeBracket = ')'.charCodeAt(0);
const fullStop = '。'.charCodeAt(0);
const semicolon = ';'.charCodeAt(0);
const lineBreak = 0x0a;

/** The opening bracket of the definition, at most a number (法释〔2009〕19号) away from its words; else the words. */
function definedEnd(folded: string, start: number): number {
  for (let i = start - 1; i >= 0 && start - i < 60; i--) {
    const code = folded.charCodeAt(i);
    if (code === openBracket) return i;
    if (code === closeBracket || code === fullStop || code === semicolon || code === lineBreak) break;
  }
  let i = start;
  while (i > 0 && ',、 '.includes(folded[i - 1]!)) i--;
  return i;
}
