import type { PartyRole } from '../../../model/decision';
import type { Claim, ClaimResult, Holding } from '../../../model/holding';
import { bigrams, containment } from '../../../text/similarity';
import { trimmed, type Span } from '../../../text/span';
import type { PrcMemory } from '../memory';
import type { SpokenUnit } from '../outline/sections';
import { clausesOf } from './conclusions';
import { sumsIn } from './money';

const request = /请求|要求|诉请|诉讼请求|上诉请求|反诉请求|判令|依法(?:判令|改判|撤销|支持|确认|驳回)/;
const asked =
  /判令|撤销|改判|确认|解除|支付|赔偿|返还|偿还|给付|停止|赔礼|消除|承担|驳回|准予|离婚|继续履行|协助|交付|恢复|排除|退还|归还|负担|分割|发回/;
const lead =
  /^[^。]*?(?:(?:向本院|向法院)?(?:提出|变更)?的?(?:诉讼|上诉|反诉|再审)?请求(?:是|为|如下|依法|法院|本院|人民法院)*\s*[:：]?\s*(?:判令|依法判令)?|诉至(?:本院|法院),?(?:请求|要求)|(?:请求|要求|诉请)(?:依法|法院|本院|人民法院|二审法院)*(?:判令|判决)?\s*[:：]?)\s*/;
const enumerator =
  /(?:^|[;。:\n,])[^\S\n]{0,10}(?:[(（]?(?:[一二三四五六七八九十]{1,2}|\d{1,2})[)）]?\s*[、.．]|[一二三四五六七八九十]是)\s*/g;
const byWord: readonly (readonly [RegExp, PartyRole])[] = [
  [/^反诉原告/, 'defendant'],
  [/上诉/, 'appellant'],
  [/再审/, 'applicant'],
  [/公诉|检察|抗诉/, 'prosecutor'],
  [/^(?:有独立请求权的)?第三人/, 'third-party'],
];

/** What was asked for, one entry a request, with what became of it. */
export function claimsOf(
  folded: string,
  units: readonly SpokenUnit[],
  holdings: readonly Holding[],
  memory: PrcMemory,
): Claim[] {
  const found: { span: Span; by: PartyRole }[] = [];
  const starts = new Set<number>();
  let by: PartyRole = 'plaintiff';
  let listing = false;
  for (const unit of units) {
    if (unit.role !== 'claims' || unit.speaker === 'prosecutor') {
      listing = false;
      continue;
    }
    const [start] = unit.span;
    const asks = unit.notes?.asks ?? asksIn(folded.slice(...unit.span));
    if (unit.notes) unit.notes.asks = asks;
    by = asks.by ?? by;
    if (!asks.opens && !(listing && asks.numbered)) {
      listing &&= !asks.givesReasons;
      continue;
    }
    listing = !asks.onlyReasons;
    if (!listing) continue;
    for (const { from, to } of asks.requests) {
      if (starts.has(start + from)) continue;
      starts.add(start + from);
      found.push({ span: [start + from, start + to], by });
    }
  }
  if (found.length === 0) return [];
  const ordered = holdings.filter((holding) => holding.kind === 'disposition');
  const orders = ordered.map((item) => folded.slice(...item.span));
  const known = memory.answersIn(orders);
  let items: readonly Item[] | undefined;
  return found.map(({ span, by }, i) => {
    const words = folded.slice(...span);
    // Where all claims are known, nobody looks at the orders.
    const { amount, result, item } = known.of(words, () => answer(words, (items ??= orders.map(itemOf))));
    return {
      id: `c${i + 1}`,
      by,
      span,
      ...(amount !== undefined && { amount }),
      result,
      ...(item !== undefined && { item: ordered[item]!.id }),
    };
  });
}

/** What a sentence of the claims asks for, by its words alone. */
export interface Asks {
  /** Whose claims it tells of, where it says so. */
  readonly by: PartyRole | undefined;
  readonly opens: boolean;
  /** An item of a list. */
  readonly numbered: boolean;
  readonly givesReasons: boolean;
  readonly onlyReasons: boolean;
  /** Counted from its start. */
  readonly requests: readonly { readonly from: number; readonly to: number }[];
}

function asksIn(text: string): Asks {
  const opens = request.test(text);
  const numbered = /^\s*[(（]?[一二三四五六七八九十\d]{1,2}[)）]?\s*[、.．]/.test(text);
  const from = opens ? (lead.exec(text)?.[0].length ?? 0) : 0;
  const requests = opens || numbered ? requestsIn(text, [from, text.length]) : [];
  return {
    by: byWord.find(([pattern]) => pattern.test(text.slice(0, 30)))?.[1],
    opens,
    numbered,
    givesReasons: /事实[和与及]理由/.test(text),
    onlyReasons: /^事实[和与及]理由/.test(text),
    requests: requests.map(([start, end]) => ({ from: start, to: end })),
  };
}

/** What became of a claim. */
export interface Answer {
  /** The largest sum that was asked for. */
  readonly amount?: number;
  readonly result: ClaimResult;
  /** Which of the ordered items says so. */
  readonly item?: number;
}

/** An ordered item, ready to be compared with each claim. */
interface Item {
  readonly words: string;
  readonly grams: ReadonlySet<number>;
  readonly sums: readonly number[];
  readonly verbs: readonly string[];
  /** 驳回其他诉讼请求 answers what no other item does. */
  readonly others: boolean;
}

function itemOf(words: string): Item {
  return {
    words,
    grams: bigrams(words),
    sums: sumsIn(words).map((sum) => sum.yuan),
    verbs: verbs.filter((verb) => words.includes(verb)),
    others: /^驳回[^。]*(?:其他|其余)/.test(words),
  };
}

function requestsIn(folded: string, span: Span): Span[] {
  const text = folded.slice(...span);
  const starts = [...text.matchAll(enumerator)].map((match) => ({
    cut: match.index,
    from: match.index + match[0].length,
  }));
  const pieces: Span[] = [];
  if (starts.length > 0)
    starts.forEach((one, i) => pieces.push([span[0] + one.from, span[0] + (starts[i + 1]?.cut ?? text.length)]));
  else if (/;/.test(text)) for (const clause of clausesOf(folded, span)) pieces.push(clause);
  else pieces.push(span);
  return pieces
    .map((piece) => trimmed(folded, piece))
    .map(([start, end]): Span => [start, end - (/[;。,]$/.test(folded.slice(start, end)) ? 1 : 0)])
    .filter((piece) => piece[1] - piece[0] >= 4 && asked.test(folded.slice(...piece)));
}

/** The ordered item that speaks of the same thing; a dismissal of the rest answers what no other item does. */
function answer(text: string, items: readonly Item[]): Answer {
  const sums = sumsIn(text).map((sum) => sum.yuan);
  const asked = sums.length > 0 ? { amount: Math.max(...sums) } : {};
  if (items.length === 0) return { ...asked, result: 'unanswered' };
  const grams = bigrams(text);
  let best: number | undefined;
  let score = 0.3;
  items.forEach((item, i) => {
    if (item.others) return;
    let likeness = containment(grams, item.grams);
    if (sums.some((sum) => item.sums.includes(sum))) likeness += 0.3;
    for (const verb of item.verbs) if (text.includes(verb)) likeness += 0.15;
    if (likeness <= score) return;
    score = likeness;
    best = i;
  });
  if (best !== undefined) {
    const item = items[best]!;
    if (item.words.startsWith('驳回')) return { ...asked, result: 'refused', item: best };
    const less = sums.length > 0 && item.sums.length > 0 && Math.max(...item.sums) < Math.max(...sums);
    return { ...asked, result: less ? 'part' : 'granted', item: best };
  }
  const rest = items.findIndex(({ words }) => /驳回[^。]*请求|驳回上诉/.test(words));
  return rest === -1 ? { ...asked, result: 'unanswered' } : { ...asked, result: 'refused', item: rest };
}

const verbs = [
  '停止',
  '赔偿',
  '返还',
  '支付',
  '解除',
  '确认',
  '撤销',
  '消除',
  '赔礼',
  '协助',
  '离婚',
  '优先受偿',
  '连带',
];
