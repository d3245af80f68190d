import type { Citation } from '../../../model/citation';
import type { Alias } from '../../../model/reading';
import { covers } from '../../../text/span';
import type { Lexicon } from '../lexicon/lexicon';
import { Emitter, type ScanScope } from './emitter';
import { mayCiteInEnglish, scanEnglish } from './english';
import { scanParagraphSign, scanTaiwaneseNumber } from './foreign';
import { scanBareName, scanOrdinal } from './scan-bare';
import { scanAlias, scanAliasMentions } from './scan-alias';
import { scanBracket, scanNumberEnd, scanOrder } from './scan-number';
import { scanTitle } from './scan-title';
import { readBareGazette, readGuidingCases, readLibraryId, readProcuratorialCase, type ReadSeries } from './series';
import { ScanContext, type ScanState } from './state';

/** What one paragraph cites and defines, with the state behind it; offsets count from the paragraph's start. */
export interface ParagraphScan {
  readonly citations: readonly Citation[];
  readonly aliases: readonly Alias[];
  readonly state: ScanState;
}

/** Reads at a character that something may begin or end with; returns where the loop goes on. */
type Reader = (scope: ScanScope, at: number) => number;

const readers: readonly (readonly [string, Reader])[] = [
  ['《', scanTitle],
  ['第', scanOrdinal],
  ['([【', scanBracket],
  ['称', scanAlias],
  ['法典例释则定案', scanBareName],
  ['令', scanOrder],
  ['号', scanNumberEnd],
  ['字', scanTaiwaneseNumber],
  ['§', scanParagraphSign],
  ['指', (scope, at) => scanSeries(scope, at, readGuidingCases(scope.text, at))],
  ['检', (scope, at) => scanSeries(scope, at, readProcuratorialCase(scope.text, at))],
  ['报', (scope, at) => scanSeries(scope, at, readBareGazette(scope.text, at))],
  ['-', (scope, at) => scanSeries(scope, at, readLibraryId(scope.text, at))],
];

/** The reader of each code unit, counted from 1; 0 for the many that nothing begins with. */
const triggers = new Uint8Array(0x10000);
readers.forEach(([signs], i) => {
  for (const sign of signs) triggers[sign.charCodeAt(0)] = i + 1;
});

const none: readonly never[] = [];

/** Reads all citations of one paragraph of folded text in one pass. */
export function scanParagraph(folded: string, lexicon: Lexicon, state: ScanState): ParagraphScan {
  let i = 0;
  while (i < folded.length && triggers[folded.charCodeAt(i)] === 0) i++;
  const english = mayCiteInEnglish(folded);
  if (i === folded.length && !english && state.aliases.size === 0) return { citations: none, aliases: none, state };
  const context = new ScanContext(state);
  const out = new Emitter(context);
  const scope: ScanScope = { text: folded, lexicon, context, out };
  while (i < folded.length) {
    const trigger = triggers[folded.charCodeAt(i)]!;
    i = trigger === 0 ? i + 1 : readers[trigger - 1]![1](scope, i);
  }
  const mentions = scanAliasMentions(scope);
  const inEnglish = english ? scanEnglish(folded, lexicon, out.nextGroup + mentions.length) : none;
  const citations = merged(out.citations, mentions, inEnglish);
  return { citations, aliases: context.defined, state: context.done() };
}

/** All in the order of the text. In Fan Bu Zhengdang Jingzheng Fa (反不正当竞争法), art. 12 the Chinese title cites nothing of its own. */
function merged(scanned: readonly Citation[], mentions: readonly Citation[], inEnglish: readonly Citation[]) {
  if (mentions.length + inEnglish.length === 0) return scanned;
  const names = inEnglish.flatMap((one) => ('nameSpan' in one && one.nameSpan ? [one.nameSpan] : []));
  const inChinese = [...scanned, ...mentions].filter((one) => !names.some((name) => covers(name, one.span)));
  return [...inChinese, ...inEnglish].sort((a, b) => a.span[0] - b.span[0]);
}

function scanSeries({ out }: ScanScope, at: number, found: readonly ReadSeries[]): number {
  const last = found.at(-1);
  if (!last) return at + 1;
  out.others(found.map((series) => ({ ...series, resolvedBy: 'name', confidence: 0.98 })));
  return last.span[1];
}
