import type { ClaimResult, Holding } from '../../../model/holding';
import { withoutBreaks } from '../../../text/page-breaks';
import type { Recall } from '../../../text/recall';
import { Sharing } from '../../../text/sharing';
import { sameItems } from '../../../text/same-items';
import { firstOverlapping, overlaps, type Span } from '../../../text/span';
import type { SpokenUnit } from '../outline/sections';
import { byFinding, findingFor, findingsIn, type Finding, type FoundWords } from './answering-findings';
import {
  bearerIn,
  concerns,
  custodiansIn,
  dismissesAllOf,
  dismissesOf,
  dismissalFor,
  haveInCommon,
  itemFor,
  keptFor,
  lumpFor,
  orderOf,
  releases,
  wholeKeptFor,
  type Order,
  type OrderWords,
  type Requested,
} from './answering-orders';
import type { Answer, Asking, Decided } from './asking';
import { givesLess, type Asked } from './gives-less';
import { leftOver } from './left-over';
import { sumsIn } from './money';
import { coreOf, topicOf } from './money-head';
import { sends, sendsElsewhere } from './sent-elsewhere';
import { sameSaid, type Said, type Settled } from './settled';

/** 以46800元为基数, 每日1000元: what something is counted by is not asked for. */
const basis = /以[^,，;。]{0,60}?为(?:基数|本金|标准)|每[日天月周年][^,，;。\d]{0,4}[\d.]+元/g;

/** What sentences and orders were found to say in an earlier reading of the text. */
export interface AnswerMemory {
  readonly orders: Recall<OrderWords>;
  readonly findings: Recall<readonly FoundWords[]>;
  /** All by which requests were answered. */
  said?: Said;
}

interface Case extends Requested, Pick<Asked, 'refused'> {
  readonly finding: Finding | undefined;
  /** The orders that may give what it asks for. */
  readonly giving: readonly Order[];
}

/**
 * What became of each request: the sentence of the reasoning that answers it by its words and sums, and the order that
 * speaks of the same; a dismissal of the rest answers what nothing else does. What fits nothing stays unanswered,
 * unless the orders are `listed` and one of them answers nothing else either.
 */
export function answersTo(
  folded: string,
  asking: readonly Asking[],
  units: readonly SpokenUnit[],
  ordered: readonly Pick<Holding, 'span'>[],
  known: AnswerMemory,
  listed = false,
): Answer[] {
  const orders = ordered.map(({ span }) => {
    const text = folded.slice(...span);
    return known.orders.of(text, () => orderOf(text));
  });
  const found = findingsIn(folded, units, known.findings).filter(({ span }) => !firstOverlapping(ordered, span));
  const findings = found.map(({ says }) => says);
  const said = sameSaid(known.said, {
    orders,
    findings,
    refused: findings.flatMap(({ refused }) => refused ?? []),
    dismissed: dismissedIn(orders, asking),
    several: severalIn(asking),
  });
  if (known.findings.keeps) known.said = said;
  const settled = asking.map((one) => settledBefore(one, said));
  const open = asking.filter((_, i) => !settled[i]);
  const fresh = open.length > 0 ? settle(folded, open, ordered, found, said) : [];
  let next = 0;
  const all = settled.map((before) => before ?? fresh[next++]!);
  const idle = listed ? leftOver(asking, all, orders) : undefined;
  return all.map(({ finding, answer }, i) => {
    const at = idle?.get(i);
    const own = at === undefined ? answer : byElimination(folded, asking[i]!, said, at);
    return finding === undefined ? own : { ...own, finding: found[finding]!.span };
  });
}

/** Those of whom an order says by name that it dismisses what they ask for. */
function dismissedIn(orders: readonly OrderWords[], asking: readonly Asking[]): string[] {
  const names = new Set<string>();
  for (const one of asking) for (const name of one.names) names.add(name);
  return [...names].filter((name) => orders.some(({ bare }) => dismissesOf(bare, name)));
}

/** Who of one side asks for something that others of it do not ask for, by role and name. */
function severalIn(asking: readonly Asking[]): string[] {
  const ofSide = new Map<string, readonly string[]>();
  const differ = asking.some(({ by, names }) => {
    if (names.length === 0) return false;
    const first = ofSide.get(by);
    if (!first) ofSide.set(by, names);
    return first !== undefined && !sameItems(first, names);
  });
  return differ ? namesApart(asking) : [];
}

function namesApart(asking: readonly Asking[]): string[] {
  const bySide = new Map<string, number>();
  const byName = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { by, names } of asking) {
    if (names.length === 0) continue;
    count(bySide, by);
    for (const name of new Set(names)) count(byName, `${by} ${name}`);
  }
  return [...byName.keys()].filter((one) => byName.get(one)! < bySide.get(one.slice(0, one.indexOf(' ')))!);
}

/** Those of the same side who ask for themselves. */
function othersThan({ by, names }: Asking, several: readonly string[]): readonly string[] {
  if (names.length === 0 || several.length === 0) return nobody;
  const side = `${by} `;
  return several
    .filter((one) => one.startsWith(side))
    .map((one) => one.slice(side.length))
    .filter((name) => !names.includes(name));
}

const nobody: readonly string[] = [];

/** What became of a request when the same was said the last time. */
function settledBefore({ kind, names, keeper }: Asking, said: Said): Settled | undefined {
  const before = keeper?.settled;
  return before?.said === said && before.kind === kind && sameItems(before.names, names) ? before.as : undefined;
}

function settle(
  folded: string,
  asking: readonly Asking[],
  ordered: readonly Pick<Holding, 'span'>[],
  found: readonly FoundWords[],
  said: Said,
): Settled[] {
  const asked = asking.map(({ span }) => behindCondition(folded, span));
  // Where nothing answers anything, nothing is compared.
  const answering = found.length > 0 || said.orders.some((order) => !order.grantsNothing);
  const sharing = new Sharing(folded, answering ? asked : []);
  const orders = said.orders.map((order, at): Order => {
    return { ...order, at, shares: order.grantsNothing ? unasked : sharing.with(ordered[at]!.span) };
  });
  const giving = orders.filter((order) => !order.grantsNothing && !order.releases);
  const findings = found.map(({ span, says }, at): Finding => ({ ...says, at, shares: sharing.with(span) }));
  return asking.map((one, i) => {
    const { text, sums, amount } = wordsOf(folded, asked[i]!);
    const topic = ofNobody(topicOf(text), one.names);
    const core = topic && coreOf(topic);
    const bearer = bearerIn(text);
    const beside = othersThan(one, said.several);
    const finding = findingFor(findings, i, { text, sums, core, bearer, names: one.names, beside });
    const others = said.dismissed.length === 0 ? nobody : said.dismissed.filter((name) => !one.names.includes(name));
    const all: Case = {
      i,
      one,
      text,
      sums,
      amount,
      topic,
      core,
      bearer,
      finding,
      orders,
      giving,
      refused: said.refused,
      others,
      beside,
    };
    const { result, ended, awarded, item, confidence, guess } = decide(all);
    const answer: Answer = { amount, result, ended, awarded, finding: undefined, item, confidence };
    const as: Settled = { answer, finding: finding?.at, guess: guess === true };
    if (one.keeper) one.keeper.settled = { kind: one.kind, names: one.names, said, as };
    return as;
  });
}

const unasked = new Float64Array(0);

/** 若不支持解除合同,则: in what case something is asked for; no answer repeats it. */
const condition = /^(?:如果?|若|倘若?|假[如使])[^,。;]{2,60},(?:[则即]|请求|要求)?/;

function behindCondition(folded: string, [start, end]: Span): Span {
  return [start + (condition.exec(folded.slice(start, end))?.[0].length ?? 0), end];
}

/** 支付尤某经济补偿: a head of money is called the same whoever it is paid to. */
function ofNobody(topic: string | undefined, names: readonly string[]): string | undefined {
  const payee = topic && names.find((name) => topic.startsWith(name) && topic.length - name.length >= 2);
  return payee ? topic.slice(payee.length) : topic;
}

function wordsOf(folded: string, span: Span): Pick<Case, 'text' | 'sums' | 'amount'> {
  const text = withoutBreaks(folded.slice(...span));
  if (!text.includes('元')) return { text, sums: [], amount: undefined };
  const asked = text.includes('以') || text.includes('每') ? text.replace(basis, '') : text;
  const sums = sumsIn(asked).map(({ yuan }) => yuan);
  return { text, sums, amount: sums.length > 0 ? Math.max(...sums) : undefined };
}

/** 驳回起诉 refuses nothing: what the suit asked for was not decided. */
function decide(all: Case): Decided {
  const decided = decideAnyway(all);
  const { result, item, confidence } = decided;
  if (
    result !== 'refused' ||
    item === undefined ||
    !all.orders[item]!.unheard ||
    !/claim|incidental/.test(all.one.kind)
  )
    return decided;
  return { result: 'unanswered', ended: 'dismissed', item, confidence };
}

function decideAnyway(all: Case): Decided {
  const { orders, finding, amount } = all;
  if (orders.length === 0) {
    // A report may tell in its own words alone what became of a request.
    const told = finding && byFinding(finding, amount);
    return told ? { ...told, confidence: 0.55 } : unanswered;
  }
  const above = /appeal|retrial/.test(all.one.kind) && decideAbove(all);
  if (above) return above;
  const sent = all.one.kind === 'objection' && all.text.includes('移送') ? orders.find(sends) : undefined;
  if (sent) return { result: sendsElsewhere(sent, all.text) ? 'part' : 'granted', item: sent.at, confidence: 0.85 };
  const dismissals = orders.filter((order) => order.dismisses && concerns(order, all));
  const whole = dismissals.find((order) => !order.rest);
  // 驳回甲公司的全部诉讼请求, whatever others are granted.
  const named = dismissals.find((order) => dismissesAllOf(order, all.one.names));
  // A report tells of other instances as well: what was dismissed there may have been set aside.
  if (named && !orders.some(({ at, words }) => at > named.at && /^(?:撤销|维持)/.test(words)))
    return { result: 'refused', item: named.at, confidence: 0.9 };
  const ofCounterclaim = all.one.kind === 'counterclaim' && whole !== undefined && /反诉|反请求/.test(whole.words);
  if (whole && (ofCounterclaim || orders.every((order) => order.dismisses || !order.grants)))
    return { result: 'refused', item: whole.at, confidence: 0.9 };
  if (all.one.kind === 'claim' && orders.every((order) => order.ends))
    return { result: 'unanswered', ended: 'ended', item: 0, confidence: 0.8 };
  if (releases(all.text) && /claim/.test(all.one.kind)) return released(all);
  const found = finding && byFinding(finding, amount);
  const item = itemFor(all, all.giving);
  // What was asked for by a word of its own is ordered, though otherwise: 书面赔礼道歉.
  const otherwise = item?.order.reliefs.some((relief) => all.text.includes(relief));
  // What is paid under its own name was not refused, whatever was said on the way.
  const paid = item?.order.ofOneHead && all.core && item.order.words.includes(all.core);
  // 对会计凭证,不予支持: of several things that were asked for in one, the one that is refused.
  const inPart = finding?.refused !== undefined && isOneOf(all.text, finding.refused);
  if (found?.result === 'refused' && !(item && (paid || otherwise || inPart || item.likeness > 1))) {
    const rest = dismissalFor(all) ?? keptFor(all);
    return { result: 'refused', item: rest?.at, confidence: rest ? 0.85 : 0.65 };
  }
  if (item) {
    const { sums, words } = item.order;
    const own = sums.length > 1 && all.core ? sumBehind(words, all.core) : undefined;
    const awarded = own ?? (sums.length > 0 ? Math.max(...sums) : undefined);
    const sum = found?.awarded ?? (amount !== undefined ? awarded : undefined);
    const given = sum !== undefined && !(all.one.kind === 'appeal' && sum > (amount ?? sum));
    return {
      result: otherwise && found?.result === 'refused' ? 'part' : resultOf(item.order, all, found, sum),
      item: item.order.at,
      awarded: given ? Math.min(sum, amount ?? sum) : undefined,
      confidence: Math.min(0.95, 0.55 + item.likeness / 3),
    };
  }
  const rest = dismissalFor(all);
  if (found) {
    const only = found.result === 'granted' ? (all.giving.length === 1 ? all.giving[0] : undefined) : rest;
    const lump = found.result === 'refused' ? rest : (lumpFor(all) ?? only);
    return { ...found, item: lump?.at, confidence: 0.6 };
  }
  return rest ? { result: 'refused', item: rest.at, confidence: 0.55, guess: true } : unanswered;
}

/** What only those ask who want another decision than the one below. */
function decideAbove(all: Case): Decided | undefined {
  const { orders, text } = all;
  // Who was ordered to pay asks that the suit be dismissed.
  const freed =
    all.one.kind === 'appeal' && /^(?:依法)?(?:改判)?驳回/.test(text)
      ? orders.find((order) => /^驳回[^。]*(?:诉讼请求|起诉)/.test(order.words) && !order.rest)
      : undefined;
  if (freed) return { result: 'granted', item: freed.at, confidence: 0.8 };
  const kept = wholeKeptFor(all);
  if (kept) return { result: 'refused', item: kept.at, confidence: 0.85 };
  if (!orders[0]!.undoes) return undefined;
  // 撤销原判,改判驳回…, and something is still to be paid: less than before.
  const still = /驳回[^,。]{2,40}(?:诉讼请求|诉请|起诉)$/.test(text)
    ? orders.find((order) => order.grants && !order.undoes && order.sums.length > 0)
    : undefined;
  if (still) return { result: 'part', item: still.at, confidence: 0.6 };
  // 改判支持其原审诉请: what is ordered behind the one that sets the judgment aside.
  const instead = /^[^撤]*支持[^,。;]{0,16}(?:诉讼请求|诉请)$/.test(text)
    ? orders.find((order) => order.at > 0 && order.grants)
    : undefined;
  return instead && { result: orders.some(({ rest }) => rest) ? 'part' : 'granted', item: instead.at, confidence: 0.7 };
}

/** Whether a thing is asked for beside others: 会计账簿及会计凭证. */
function isOneOf(text: string, thing: string): boolean {
  const at = text.indexOf(thing);
  return at > 0 && /[和及与、]/.test(`${text[at - 1]}${text.charAt(at + thing.length)}`);
}

/** What an order of several sums gives under a head: 抚慰金5000元. */
function sumBehind(words: string, head: string): number | undefined {
  const at = words.indexOf(head);
  const first = at === -1 ? undefined : sumsIn(words.slice(at + head.length, at + head.length + 24))[0];
  return first && first.start <= 3 ? first.yuan : undefined;
}

const unanswered: Decided = { result: 'unanswered', confidence: 0.5, guess: true };

/** What an order gives that answers nothing else. */
function byElimination(folded: string, one: Asking, { orders, refused }: Said, item: number): Settled['answer'] {
  const order = orders[item]!;
  const words = wordsOf(folded, behindCondition(folded, one.span));
  const awarded = order.sums.length > 0 ? Math.max(...order.sums) : undefined;
  const { amount, text } = words;
  const result = resultOf(order, { one, ...words, orders, refused, bearer: bearerIn(text) }, undefined, awarded);
  return { amount, result, ended: undefined, awarded: undefined, finding: undefined, item, confidence: 0.5 };
}

/** What became of the request that something need not be paid. */
function released(all: Case): Decided {
  const { orders, finding, amount, sums, core = '' } = all;
  const ofSame = orders.filter((order) => order.words.includes(core) || haveInCommon(sums, order.sums));
  const releasing = itemFor(
    all,
    ofSame.filter((order) => order.releases),
  );
  if (releasing) return { result: 'granted', item: releasing.order.at, confidence: 0.85 };
  const paying = itemFor(
    all,
    ofSame.filter((order) => !order.releases),
  );
  if (paying) {
    const { sums: own, at } = paying.order;
    const less = amount !== undefined && own.length === 1 && own[0]! < amount;
    return { result: less ? 'part' : 'refused', item: at, confidence: 0.75 };
  }
  if (!finding || !releases(finding.words)) return { result: 'unanswered', confidence: 0.5 };
  if (!finding.refuses) return { result: 'granted', confidence: 0.6 };
  const rest = dismissalFor(all);
  return { result: 'refused', item: rest?.at, confidence: 0.6 };
}

const does = '赔偿|支付|返还|偿还|退还|给付|停止';
/** 判令甲公司、乙公司连带赔偿, 两被告支付: asked of several, or ordered them. */
const joint = new RegExp(
  `^[^,。;]{0,40}?(?:连带|共同|[两二三四]被(?:告|申请人)|[、和与及](?!被?原告))[^,。;]{0,24}?(?:${does})`,
);
/** 甲公司赔偿原告: one, by name. */
const alone = new RegExp(`^[^,。;、和与及各均]{2,30}(?:于本[判裁][^,。;、]{2,24})?(?:立即)?(?:${does})`);

/** What an order that answers a request gives of it. */
function resultOf(
  order: OrderWords,
  one: Asked & Pick<Case, 'one' | 'amount' | 'sums'>,
  found: Decided | undefined,
  sum: number | undefined,
): ClaimResult {
  const { text, amount, sums } = one;
  const { kind } = one.one;
  if (order.dismisses || (text.includes('抚养费') && /抚养费各自|各自(?:承担|负担)/.test(order.words)))
    return 'refused';
  const wanted = custodiansIn(text);
  const sides = order.custodians;
  if (wanted.length > 0 && sides.some((side) => !wanted.includes(side)))
    return wanted.some((side) => sides.includes(side)) ? 'part' : 'refused';
  // 确认不存在劳动关系 was asked for, and 存在 is what was confirmed.
  if (/确认/.test(order.words) && text.includes('不存在') !== order.words.includes('不存在') && text.includes('存在'))
    return order.words.includes('存在') ? 'refused' : 'granted';
  const given = (one: number): boolean => order.sums.includes(one);
  if (order.words.startsWith('变更') && /撤销|改判/.test(text))
    return amount !== undefined && order.sums.includes(amount) ? 'granted' : 'part';
  if (order.decidesAgain && /公开|支付|赔偿|颁发|履行/.test(text)) return 'part';
  if (givesLess(order, one)) return 'part';
  // What is suspended may be enforced again: 排除执行 is granted in this form, 不得执行 and 解除查封 are not.
  if (order.suspends && /解除|不[得予]/.test(text)) return 'part';
  if (text.includes('减去') && order.words.includes('减去')) return 'part';
  // Who has to pay asks for less, and less it is, but not as little.
  if (kind === 'appeal' && amount !== undefined && order.sums.length === 1 && order.sums[0]! > amount) return 'part';
  // 改判返还120万元: what was decided is set aside, and that sum is ordered nowhere.
  if (kind === 'appeal' && order.undoes && order.sums.length === 0 && asksMore(one)) return 'part';
  // Several were to do it, and one of them has to.
  if (joint.test(text) && !joint.test(order.words) && alone.test(order.words)) return 'part';
  // Of several sums one is given as asked, another is not.
  if (order.sums.length >= sums.length && sums.some(given) && !sums.every(given)) return 'part';
  if (amount !== undefined && sum !== undefined) return sum < amount ? 'part' : 'granted';
  return found?.result === 'part' ? 'part' : 'granted';
}

/** Whether a sum that is to be paid instead stands in no order. */
function asksMore({ text, sums, orders }: Asked & Pick<Case, 'sums'>): boolean {
  return (
    /改判(?![^,;]*(?:无[需须]|不))/.test(text) && sums.length > 0 && !orders.some((one) => haveInCommon(sums, one.sums))
  );
}

/** In a mediation the items are what the parties agreed on: no request is granted or refused. */
export function asSettled({ amount, item, confidence }: Answer): Answer {
  return {
    amount,
    result: 'unanswered',
    ended: 'settled',
    awarded: undefined,
    finding: undefined,
    item,
    confidence: Math.max(confidence, 0.8),
  };
}

/** The holding that a finding overlaps, by its id. */
export function holdingAt(holdings: readonly Holding[], span: Span): string | undefined {
  return holdings.find((holding) => holding.kind === 'reasoned' && overlaps(holding.span, span))?.id;
}
