import { NextSign } from '../../../text/next-sign';
import type { Citation } from '../../../model/citation';
import type { Alias } from '../../../model/reading';
import { numeralSigns } from '../../../text/numerals';
import { blankSigns, covers, type Span } from '../../../text/span';
import type { Lexicon } from '../lexicon/lexicon';
import { Emitter, type ScanScope } from './emitter';
import { mayCiteInEnglish, scanEnglish } from './english';
import { scanTaiwaneseNumber } from './foreign';
import { lastSignsOfNames, mayEndName, scanBareName, scanOrdinal, scanSectionSign } from './scan-bare';
import { mayMention, scanAlias, scanAliasMentions } from './scan-alias';
import { lastSignsOfNumbers, scanBracket, scanNumberEnd, scanOrder, yearSigns } from './scan-number';
import { scanTitle } from './scan-title';
import { readBareGazette, readGuidingCases, readLibraryId, readProcuratorialCase, type ReadSeries } from './series';
import { ScanContext, type ScanState } from './state';

/** What one paragraph cites and defines, with the state behind it; offsets count from the paragraph's start. */
export interface ParagraphScan {
  readonly citations: readonly Citation[];
  readonly aliases: readonly Alias[];
  readonly state: ScanState;
  /** How many norms it names; `undefined` where it leans on those named above it, and from another state reads otherwise. */
  readonly named: number | undefined;
}

/** Reads at a character that something may begin or end with; returns where the loop goes on. */
type Reader = (scope: ScanScope, at: number) => number;

/** Characters at which a reader is asked. */
interface Trigger {
  readonly signs: string;
  readonly read: Reader;
  /** What the character before (-1) or behind (1) must be for the reader to find anything; nothing where any will do. */
  readonly beside?: readonly [step: -1 | 1, signs: string];
}

const readers: readonly Trigger[] = [
  { signs: '《', read: scanTitle },
  { signs: '第', read: scanOrdinal, beside: [1, `(${numeralSigns}${blankSigns}`] },
  { signs: '([【', read: scanBracket, beside: [1, yearSigns + blankSigns] },
  { signs: '称', read: scanAlias, beside: [-1, '简统合并均下文'] },
  { signs: lastSignsOfNames, read: scanBareName },
  { signs: '令', read: scanOrder, beside: [-1, '席院部会局'] },
  { signs: '号', read: scanNumberEnd, beside: [-1, lastSignsOfNumbers] },
  { signs: '字', read: scanTaiwaneseNumber, beside: [1, `第${blankSigns}`] },
  { signs: '§', read: scanSectionSign },
  { signs: '指', read: seriesReader(readGuidingCases), beside: [1, '导'] },
  { signs: '检', read: seriesReader(readProcuratorialCase), beside: [1, '例'] },
  { signs: '报', read: seriesReader(readBareGazette), beside: [-1, '公'] },
  { signs: '-', read: seriesReader(readLibraryId), beside: [-1, '0123456789'] },
];

/** What a code unit triggers besides the readers, which are counted from 1: nothing, or a look for words in English. */
const nothing = 0;
const latin = 255;
const names = 1 + readers.findIndex(({ signs }) => signs === lastSignsOfNames);
const triggers = new Uint8Array(0x10000);
/** By trigger, which of its neighbours decides; 0 for itself. */
const steps = new Int8Array(readers.length + 1);
/** By code unit, a bit for each trigger that it lets pass as the neighbour that decides. */
const passes = new Uint16Array(0x10000);
readers.forEach(({ signs, beside: [step, neighbours] = [0, signs] }, i) => {
  for (const sign of signs) triggers[sign.charCodeAt(0)] = i + 1;
  steps[i + 1] = step;
  for (const sign of neighbours) passes[sign.charCodeAt(0)]! |= 1 << (i + 1);
});
for (const [first, last] of ['AZ', 'az']) triggers.fill(latin, first!.charCodeAt(0), last!.charCodeAt(0) + 1);

const none: readonly never[] = [];

/**
 * Reads all citations of one paragraph of folded text in one pass. What triggers a reader is looked for in the whole text:
 * to ask a slice of it for a character takes longer.
 */
export function scanParagraph(
  folded: string,
  lexicon: Lexicon,
  state: ScanState,
  [start, end]: Span = [0, folded.length],
): ParagraphScan {
  let text: string | undefined;
  let scope: ScanScope | undefined;
  let english = false;
  for (let i = start; ;) {
    let trigger = nothing;
    while (i < end && (trigger = triggers[folded.charCodeAt(i)]!) === nothing) i++;
    if (i >= end) break;
    if (trigger === latin) {
      english = true;
      i++;
      continue;
    }
    const beside = i + steps[trigger]!;
    if (
      beside < start ||
      beside >= end ||
      (passes[folded.charCodeAt(beside)]! & (1 << trigger)) === 0 ||
      (trigger === names && !mayEndName(folded, i, lexicon))
    ) {
      i++;
      continue;
    }
    scope ??= scopeOf((text = folded.slice(start, end)), lexicon, state);
    const next = start + readers[trigger - 1]!.read(scope, i - start);
    english ||= next > i + 1 && hasLatin(folded, i, next);
    i = next;
  }
  text ??= english || state.aliases.size > 0 ? folded.slice(start, end) : '';
  english &&= mayCiteInEnglish(text);
  if (!scope && mayMention(text, state.aliases)) scope = scopeOf(text, lexicon, state);
  if (!scope && !english) return { citations: none, aliases: none, state, named: 0 };
  const mentions = scope ? scanAliasMentions(scope) : none;
  const inEnglish = english ? scanEnglish(text, lexicon, (scope?.out.nextGroup ?? 0) + mentions.length) : none;
  if (!scope) return { citations: merged(none, none, inEnglish), aliases: none, state, named: 0 };
  const citations = merged(scope.out.citations, mentions, inEnglish);
  const { context } = scope;
  return { citations, aliases: context.defined, state: context.done(), named: context.namedHere };
}

function scopeOf(text: string, lexicon: Lexicon, state: ScanState): ScanScope {
  const context = new ScanContext(state);
  return { text, closings: new NextSign(text, '》'), lexicon, context, out: new Emitter(context) };
}

function hasLatin(folded: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (triggers[folded.charCodeAt(i)] === latin) return true;
  return false;
}

/** All in the order of the text. The number of a standard is cited with its title. In Fan Bu Zhengdang Jingzheng Fa (反不正当竞争法), art. 12 the Chinese title cites nothing of its own. */
function merged(scanned: readonly Citation[], mentions: readonly Citation[], inEnglish: readonly Citation[]) {
  if (mentions.length + inEnglish.length === 0) return scanned;
  const names = inEnglish.flatMap((one) => ('nameSpan' in one && one.nameSpan ? [one.nameSpan] : []));
  const inChinese = [...scanned, ...mentions].filter((one) => !names.some((name) => covers(name, one.span)));
  const titled = scanned.flatMap((one) => (one.kind === 'standard' && one.nameSpan ? [one.nameSpan] : []));
  const others = inEnglish.filter(
    (one) => one.kind !== 'standard' || !titled.some((name) => covers(name, one.nameSpan ?? one.span)),
  );
  return [...inChinese, ...others].sort((a, b) => a.span[0] - b.span[0]);
}

/** Reads cases that are named by their place in a series. */
function seriesReader(read: (folded: string, at: number) => readonly ReadSeries[]): Reader {
  return ({ text, out }, at) => {
    const found = read(text, at);
    const last = found.at(-1);
    if (!last) return at + 1;
    out.others(found.map((series) => ({ ...series, resolvedBy: 'name', confidence: 0.98 })));
    return last.span[1];
  };
}
