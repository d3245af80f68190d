import type { SectionPart, SectionRole, Speaker } from '../../../model/outline';
import { matches } from '../../../text/matches';
import { Prefilter } from '../../../text/prefilter';
import type { InOrder } from '../../../text/in-order';
import { addSentences, sentences } from '../../../text/sentences';
import type { Span } from '../../../text/span';
import type { Asks } from '../decision/claims';
import type { Listed } from '../decision/orders';
import type { Period } from '../decision/periods';
import type { Evidence } from './evidence';
import { anyEdge, apartFromHeadings, edges } from './run-on-headings';

/** The smallest piece that has one part of a decision: a sentence, or a heading that runs on without a mark. */
export interface Unit {
  /**
   * Where it stands: in a text that is read again it moves with what is written before it, and the span moves in place.
   * What a reading hands out is a copy.
   */
  readonly span: MovingSpan;
  /** Index of the paragraph. */
  paragraph: number;
  /** Whether it opens its paragraph, or might: in a text on one line every sentence does. */
  readonly opens: boolean;
  /** What was found out about its words; kept for as long as its paragraph stands unchanged. */
  readonly notes: UnitNotes | undefined;
  /** What part it belongs to and who speaks in it: all of this is filled in when it is known of each, in the same object. */
  role: SectionRole;
  part: SectionPart | undefined;
  speaker: Speaker;
  instance: number;
  confidence: number;
}

type MovingSpan = [start: number, end: number];

/** What the words of a unit say, in a text that is read again and again. */
export interface UnitNotes {
  /** For each part, at the place where it last stood. */
  said?: { readonly place: number; readonly says: Evidence };
  /** What is asked for in it. */
  asks?: Asks;
  /** When acts happened that it tells of. */
  acts?: readonly Period[];
  /** Where items are listed in it. */
  listed?: Listed;
  /** Whether it may name a question in dispute. */
  raises?: boolean;
}

/** The units of a paragraph, counted from its start: of sentences, and of what seams make of them. */
export interface CutParagraph {
  readonly sentences: readonly Span[];
  /** Made where the paragraph is taken for a run-on text. */
  pieces?: readonly Span[];
  /** Of each sentence, and of each piece. */
  readonly notes?: { readonly sentences: UnitNotes[]; readonly pieces: UnitNotes[] };
  /** Its units where it last stood. */
  placed?: { start: number; paragraph: number; readonly sparse: boolean; readonly units: readonly Unit[] };
}

/** What an earlier reading of a text knows of its units. */
export interface KnownUnits {
  readonly cut: InOrder<CutParagraph>;
  laid?: Laid;
}

/** All units as they last stood: up to the first paragraph that is new, or has moved, they are taken over as they are. */
interface Laid {
  readonly cut: readonly CutParagraph[];
  readonly sparse: boolean;
  readonly units: readonly Unit[];
  /** For each paragraph how many units stand before it. */
  readonly firsts: readonly number[];
}

/** A paragraph longer than this may be a whole judgment on one line: headings in it have no marks around them. */
const runningLength = 600;

/** A text of so few paragraphs is a judgment on one line, its header perhaps apart: any sentence may open a part. */
const sparseCount = 3;

/**
 * Where a run-on text begins a new part without a mark before it: before the header, which a database has words before,
 * behind the number of a page between two sentences, behind the number of the case, before the first party, before the
 * signatures, before an appendix, which needs fewer words to be known behind the last who signs.
 */
const seams = [
  /(?<=[\s次]|纠纷|争议)(?=(?:(?!书)[\u4e00-\u9fff]){2,26}法院\s{0,4}(?:[民刑]\s*事|行\s*政|执\s*行|国\s*家)[^。,;:()]{0,20}书\s{0,4}[([](?:19|20)\d\d)/,
  /(?<=^\s*(?:第 ?\d{1,4} ?页[,/ ]{0,2}共 ?\d{1,4} ?页|- ?\d{1,4} ?-(?:\s?[([](?:19|20)\d\d[)\]][^\s,。;:()]{2,24}号)?))(?!\s?[([](?:19|20)\d\d)\s*|\s{1,8}(?=第 ?\d{1,4} ?页[,/ ]{0,2}共 ?\d{1,4} ?页\s*$)/,
  /(?<=[民刑行执商知破赔财委司认清特]\S{0,6}?\s?\d{1,6}\s?号(?:之[一二三四五六七八九十]{1,2})?|(?:特别|一般)(?:授权|代理)\)?)\s*(?=公诉机关|抗诉机关|公益诉讼|原告|上诉人|再审申请人|申请|自诉人|被告|罪犯|赔偿请求人|原公诉机关|异议人|案外人|利害关系人|复议|被上诉|被申请|被执行|第三人)/,
  /(?<![由,、和与及任派的])(?=(?:代理)?审判长|(?:代理|助理)?审判员|人民陪审员|书\s?记\s?员(?!工作))/,
  /(?<=(?:审理|审查)终结)(?=[\u4e00-\u9fff])|(?<=(?:判决|裁定|决定|裁决)如下[:：])(?=\s*\S)/,
  ...[
    /经(?:本院|法院)?审理查明|本院经审理查明|公诉机关指控/,
    /上述事实[,，]|以上事实[,，]/,
    /本院认为(?:[,，:：]|本案|原告|被告|(?:该|涉案|案涉)[\u4e00-\u9fff])|如不服本(?:判决|裁定)/,
    /(?<![审诉])案件受理费\d|(?:[一二]审|[本反]诉)案件受理费\d/,
  ].map(({ source }) => new RegExp(`(?<=[\\u4e00-\\u9fff)”》\\]"’])(?=${source})`)),
  /(?=附录?\s?[:：]?(?:相关|有关|本案|本判决|所)[^。]{0,14}(?:法律|法条|条文))/,
  /(?=附录?\s?[:：]?\s?(?:《|主要|法律)|法条链接|法律条文附录|(?:本案|本判决书?|本裁定书?)[^。]{0,8}(?:引用|适用|依据)的?[^。]{0,6}(?:法律|法条|条文))(?<=书\s?记\s?员\s*\S{2,8}?)/,
].map(({ source }) => new RegExp(source, 'g'));
const anySeam = new RegExp(seams.map(({ source }) => source).join('|'), 'g');

/** Where a run-on text may be cut, in turn: where any of some patterns matches. */
interface Cuts {
  readonly any: RegExp;
  readonly cut: (text: string, piece: Span, where: RegExp) => Span[];
}
const cuts: readonly Cuts[] = [
  { any: anyEdge, cut: apartFromHeadings },
  { any: anySeam, cut },
];

/** Where none of its patterns matches, a sentence of a run-on text is one piece. */
export const likelySeams = new Prefilter(
  [edges, seams].flatMap((patterns, i) => patterns.map((pattern) => ({ pattern, cuts: cuts[i]! }))),
);

/** The units of the paragraphs of a text, in order; `known` is what an earlier reading of it knows of `texts`, which they are. */
export function unitsOf(
  folded: string,
  paragraphs: readonly Span[],
  known?: KnownUnits,
  texts?: readonly string[],
): Unit[] {
  const cut = texts && known?.cut.of(texts, (text) => ({ ...cutting(text), notes: { sentences: [], pieces: [] } }));
  const sparse = paragraphs.length <= sparseCount || folded.length / paragraphs.length > runningLength;
  const before = cut && known?.laid?.sparse === sparse ? known.laid : undefined;
  let still = 0;
  if (before)
    while (still < cut!.length && cut![still] === before.cut[still] && standsAt(cut![still]!, paragraphs[still]![0]))
      still++;
  const units = before?.units.slice(0, before.firsts[still]) ?? [];
  const firsts = before?.firsts.slice(0, still) ?? [];
  const plain: MovingSpan[] = [];
  paragraphs.forEach(([start, end], paragraph) => {
    if (paragraph < still) return;
    if (cut) firsts.push(units.length);
    // Most paragraphs of a text that is read once: nothing is kept of them.
    if (!cut && !sparse && paragraph > 0 && end - start <= runningLength && !folded.startsWith('【', start)) {
      const first = plain.length;
      addSentences(plain, folded, [start, end]);
      for (let i = first; i < plain.length; i++) units.push(unitAt(plain[i]!, paragraph, i === first, undefined));
      return;
    }
    const own = cut?.[paragraph] ?? cutting(texts?.[paragraph] ?? folded.slice(start, end));
    const { placed } = own;
    const kept = placed?.sparse === sparse && (placed.paragraph === 0) === (paragraph === 0) ? placed : undefined;
    if (kept) moveTo(kept, start, paragraph);
    for (const unit of kept?.units ?? placedIn(folded, own, [start, end], paragraph, sparse)) units.push(unit);
  });
  if (cut) known!.laid = { cut, sparse, units, firsts };
  return units;
}

function standsAt({ placed }: CutParagraph, start: number): boolean {
  return placed?.start === start;
}

/** The units of a paragraph that stands in a text as it has not stood before. */
function placedIn(
  folded: string,
  own: CutParagraph,
  [start, end]: Span,
  paragraph: number,
  sparse: boolean,
): readonly Unit[] {
  const text = folded.slice(start, end);
  // 【裁判结果】 with its text behind it on one line.
  const headed = text.startsWith('【');
  // A header may run on into the parties.
  const running = sparse || headed || paragraph === 0 || text.length > runningLength;
  const found = running
    ? (own.pieces ??= own.sentences.flatMap((sentence) => piecesOf(text, sentence)))
    : own.sentences;
  const notes = running ? own.notes?.pieces : own.notes?.sentences;
  const units = found.map((span, i): Unit => {
    const opens = i === 0 || (running && sparse) || (headed && i === 1);
    return unitAt([start + span[0], start + span[1]], paragraph, opens, notes && (notes[i] ??= {}));
  });
  if (notes) own.placed = { start, paragraph, sparse, units };
  return units;
}

function unitAt(span: MovingSpan, paragraph: number, opens: boolean, notes: UnitNotes | undefined): Unit {
  return {
    span,
    paragraph,
    opens,
    notes,
    role: 'noise',
    part: undefined,
    speaker: 'court',
    instance: 0,
    confidence: 0,
  };
}

function cutting(text: string): CutParagraph {
  return { sentences: sentences(text, [0, text.length]) };
}

/** Most of a text stands where it stood, or a little further on, while somebody writes in it. */
function moveTo(placed: NonNullable<CutParagraph['placed']>, start: number, paragraph: number): void {
  const by = start - placed.start;
  if (by === 0 && placed.paragraph === paragraph) return;
  placed.start = start;
  placed.paragraph = paragraph;
  for (const unit of placed.units) {
    unit.span[0] += by;
    unit.span[1] += by;
    unit.paragraph = paragraph;
  }
}

function piecesOf(text: string, sentence: Span): Span[] {
  let pieces = unmarked(text, sentence);
  const likely = likelySeams.possible(text, ...sentence);
  if (likely.length === 0) return pieces;
  for (const one of cuts) {
    const own = likely.filter(({ cuts }) => cuts === one);
    if (own.length === 0) continue;
    // To try one is cheaper than to try all, and nearly always no other can match.
    const where = own.length === 1 ? own[0]!.pattern : one.any;
    pieces = pieces.flatMap((piece) => one.cut(text, piece, where));
  }
  return pieces;
}

/** A blank that may stand for a mark; not the one in 审判员 钱某. */
const blank = /(?<=\S{4})[^\S\n]{1,8}(?=[\u4e00-\u9fff(“《\d])|(?<=\S)[^\S\n]{1,8}(?=原告|被告|上诉人|本院|审判)/g;
/** So long a sentence with more blanks than marks has lost its marks. */
const longest = 240;

/** The pieces of a sentence of which the marks are lost, between its blanks; else the sentence. */
function unmarked(folded: string, [start, end]: Span): Span[] {
  if (end - start < longest) return [[start, end]];
  const text = folded.slice(start, end);
  const blanks = matches(blank, text);
  if (blanks.length < 6 || (text.match(/[,;]/g)?.length ?? 0) * 2 > blanks.length) return [[start, end]];
  const result: Span[] = [];
  let from = start;
  for (const { index, 0: gap } of blanks) {
    result.push([from, start + index]);
    from = start + index + gap.length;
  }
  result.push([from, end]);
  return result;
}

function cut(folded: string, [start, end]: Span, seam: RegExp): Span[] {
  const text = folded.slice(start, end);
  const result: Span[] = [];
  let from = 0;
  for (const match of matches(seam, text)) {
    const at = match.index + match[0].length;
    if (match.index > from) result.push([start + from, start + match.index]);
    from = at;
  }
  if (start + from < end) result.push([start + from, end]);
  return result;
}
