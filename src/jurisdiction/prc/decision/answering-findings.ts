import { withoutBreaks } from '../../../text/page-breaks';
import type { Recall } from '../../../text/recall';
import { parts } from '../../../text/sentences';
import type { Span } from '../../../text/span';
import type { SpokenUnit } from '../outline/sections';
import { areOfOthers, haveInCommon, type Requested } from './answering-orders';
import { answersApart } from './answers-apart';
import type { Decided } from './asking';
import { clausesOf } from './conclusions';
import { inPart } from './in-part';
import { sumsIn } from './money';
import { verbsIn } from './relief-words';

const refuses =
  /不予(?:支持|准许|采纳|认可|照准|保护)|不能成立|不成立|难以(?:支持|认定)|驳回|不[应能宜](?:支持|准许|予以)|不支持|依据不足|缺乏[^,。]{0,16}依据|(?:没有|无)[^,。]{0,10}依据|于法无据|不属于|不承担/;
const grants =
  /(?<!不[能应宜]?)予以(?:全额|全部)?(?:支持|准许|照准|确认|采[信纳]|认可|保护)|[应可]予(?:支持|准许|撤销|照准|采[信纳]|认可|确认)|(?<!不予?)照准|有据|(?<!没)有(?:相应的?|充分的?)?(?:事实|法律|合同)[^,。]{0,10}依据|(?:请求|主张|诉请|要求)[^。]{0,24}(?:并无不当|有理|(?<!不)合理(?=[。;,])|正当)|(?<!不能|不)成立|(?<!不)(?:应当?|须|由)[^,。]{0,40}(?:赔偿|支付|返还|给付|承担|偿还|归还|清偿|停止|退还|协助|负担|撤销)|(?<!所)有权|支持\d|核定为?|确定为?|计算?为|酌定|酌情(?:支持|确定|认定)|依法应予|(?<!不予?)支持[^,。]{0,30}(?:请求|诉请|主张)|违法/;
const lessThanAsked = new RegExp(
  `超出(?:[^,。]{0,12}部分|的)|过高|其余[^,。]{0,10}不予|酌减|调整为|仅支持|(?:赔偿|承担|负担)[^,。]{0,16}\\d{1,2}%|${inPart.source}`,
);
/** What is said of a defence answers no request; what it refuses may be granted. */
const ofDefence = /抗辩|辩称|辩解|答辩|辩护/;

/** 对会计凭证,不予支持. */
const refusedThing =
  /^(?:[但而其]|至于|对于?|关于|原告|上诉人|要求|请求|主张)*([\u4e00-\u9fff]{4,14}?)(?:的?(?:诉讼请求|请求|主张|部分|诉请))?,[^。]*不予(?:支持|准许)/;

/** What a sentence says; depends on nothing but its text. */
export interface FindingWords {
  readonly words: string;
  readonly sums: readonly number[];
  readonly refuses: boolean;
  /** Of one that refuses nothing. */
  readonly grants: boolean;
  /** Grants a part of what was asked for. */
  readonly lessens: boolean;
  /** Names a request, and says what becomes of it. */
  readonly disposes: boolean;
  /** What it refuses of all that was asked for, by a name of its own. */
  readonly refused: string | undefined;
  readonly verbs: readonly string[];
}

/** A sentence of the reasoning that may answer requests. */
export interface FoundWords {
  readonly span: Span;
  readonly says: FindingWords;
}

/** One such sentence, and its place among them. */
export interface Finding extends FindingWords {
  readonly at: number;
  /** What it has in common with each request. */
  readonly shares: Float64Array;
}

/** What a sentence says that may answer a request; `undefined` of any other. */
function wordsOf(text: string): FindingWords | undefined {
  const words = withoutBreaks(text);
  const no = refuses.test(words);
  const yes = !no && grants.test(words);
  const less = lessThanAsked.test(words);
  if (!no && !yes && !less && !/\d元/.test(words)) return undefined;
  if (ofDefence.test(words) && !/诉讼请求|诉请|要求|\d元/.test(words)) return undefined;
  if (/^(?:其[一二三四五],)?[^,。]{0,30}(?:是否|能否|应否)[^,。]*[?。;.]?$/.test(words)) return undefined;
  // How a sum is made up (9520元×7.5个月) is not what is granted.
  const sums = sumsIn(words.replace(/\([^()]*\)/g, (one) => (/[×÷*]/.test(one) ? '' : one))).map(({ yuan }) => yuan);
  return {
    words,
    sums,
    refuses: no,
    grants: yes,
    lessens: less,
    disposes: /请求|主张|诉请|要求/.test(words) && /支持|采纳|成立|依据/.test(words),
    refused: no && sums.length === 0 ? refusedThing.exec(words)?.[1] : undefined,
    verbs: verbsIn(words),
  };
}

/** The sentences in which the court may answer requests; `known` is what such sentences were found to say before. */
export function findingsIn(
  folded: string,
  units: readonly SpokenUnit[],
  known: Recall<readonly FoundWords[]>,
): FoundWords[] {
  const result: FoundWords[] = [];
  for (const unit of units) {
    if (unit.role !== 'reasoning' || unit.speaker !== 'court' || unit.part === 'basis') continue;
    for (const [start, end] of parts(folded, unit.span)) {
      const text = folded.slice(start, end);
      for (const { span, says } of known.of(text, () => foundIn(text)))
        result.push({ span: [start + span[0], start + span[1]], says });
    }
  }
  return result;
}

/** What a sentence says that may answer requests, in pieces where it answers one after another. */
function foundIn(text: string): FoundWords[] {
  const clauses = clausesOf(text, [0, text.length]);
  const apart = answersApart(text, clauses);
  const starts = [0, ...apart.map((i) => clauses[i]![0])];
  return starts.flatMap((start, i) => {
    const span: Span = [start, starts[i + 1] ?? text.length];
    const says = wordsOf(text.slice(...span));
    return says ? [{ span, says }] : [];
  });
}

/** 关于律师费: what a sentence is about before all. */
const onHead = /^(?:关于|至于|对于)/;

/** Likeness from which a sentence is taken to answer a request. */
const enough = 0.62;

/** What a sentence has to speak of to answer a request. */
interface Wanted extends Pick<Requested, 'text' | 'sums' | 'core' | 'bearer' | 'beside'> {
  readonly names: readonly string[];
}

/** The sentence that answers the request `i` of those shared with. */
export function findingFor(
  findings: readonly Finding[],
  i: number,
  { text, sums, core, bearer, names, beside }: Wanted,
): Finding | undefined {
  let best: Finding | undefined;
  let most = enough;
  for (const finding of findings) {
    let score = finding.shares[i]! * 0.7;
    if (core && finding.words.includes(core)) score += 0.4;
    if (core && onHead.test(finding.words) && finding.words.indexOf(core) < 8) score += 0.15;
    if (haveInCommon(sums, finding.sums)) score += 0.35;
    if (beside.length > 0 && areOfOthers(finding.words, names, beside)) score -= 0.5;
    if (bearer) score += finding.words.includes(bearer) ? 0.2 : -0.2;
    // No sentence with less in common is made likely by words that any answer has.
    if (score < 0.2) continue;
    if (finding.disposes) score += 0.12;
    for (const verb of finding.verbs) if (text.includes(verb)) score += 0.08;
    if (score <= most) continue;
    most = score;
    best = finding;
  }
  return best;
}

/** What a finding by itself says of a request for an amount. */
export function byFinding(finding: Finding, amount: number | undefined): Decided | undefined {
  const { sums, refuses: no, grants: yes, lessens } = finding;
  const named = sums.length > 0 ? sums.at(-1) : undefined;
  const sum = amount !== undefined && named !== undefined && named <= amount ? named : undefined;
  if (lessens || (no && sum !== undefined && sum !== amount)) return { result: 'part', awarded: sum, confidence: 0.7 };
  if (no) return { result: 'refused', confidence: 0.75 };
  if (sum !== undefined && sum < amount! && finding.words.includes('酌'))
    return { result: 'part', awarded: sum, confidence: 0.7 };
  // Heads of damages that are granted together, or a sum and how it is made up: its own counts, not the last.
  if (yes && amount !== undefined && sums.includes(amount))
    return { result: 'granted', awarded: amount, confidence: 0.75 };
  if (sum !== undefined && amount !== undefined)
    return { result: sum < amount ? 'part' : 'granted', awarded: sum, confidence: 0.75 };
  return yes ? { result: 'granted', confidence: 0.65 } : undefined;
}
