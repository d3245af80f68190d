import type { ClaimKind } from '../../../model/holding';
import { matches } from '../../../text/matches';
import { numeralValue } from '../../../text/numerals';
import { withoutBreaks } from '../../../text/page-breaks';
import type { Asking } from './asking';
import { sumsIn } from './money';
import { heads, topicOf } from './money-head';
import { reliefsIn, verbsIn } from './relief-words';

const release = /(?:无[需须]再?|不(?:应当?|[必需须再予用])*)(?:向[^,。;]{1,20})?(?:支付|承担|赔偿|返还|给付|补缴)/;

/** 无需支付赔偿金: that something need not be paid, which an order to pay it refuses. */
export function releases(words: string): boolean {
  return (words.includes('无') || words.includes('不')) && release.test(words);
}

const divorce = /^(?:依法)?(?:判令|判决|准[予许])?[^,。]{0,24}离婚$/;

/** 判令原、被告离婚: a status, which is ordered in this word or not at all. */
function ofDivorce(words: string): boolean {
  return words.endsWith('离婚') && divorce.test(words);
}

/** 撤销原判, 撤销…号民事判决: what a court below decided. */
const ofJudgment = /撤销[^,;。]{0,60}(?:原判|原审|[判裁]决|裁定)/;

/** What requests are compared with in the words of an ordered item. */
export interface OrderWords {
  readonly words: string;
  /** Without what stands in brackets. */
  readonly bare: string;
  readonly sums: readonly number[];
  /** Which of the verbs it holds, and of the reliefs. */
  readonly verbs: readonly string[];
  readonly reliefs: readonly string[];
  /** Ends the proceedings without a decision: 准许撤诉, 移送, 终结. */
  readonly ends: boolean;
  /** Says who bears the costs, or dismisses: it grants nothing. */
  readonly grantsNothing: boolean;
  /** Gives something, and not by what it keeps or by who bears the costs. */
  readonly grants: boolean;
  /** Says that something need not be paid. */
  readonly releases: boolean;
  /** Changes what was decided: 变更, 撤销, 改判 before all. */
  readonly undoes: boolean;
  /** Has somebody decide anew. */
  readonly decidesAgain: boolean;
  /** 中止对…的执行: keeps something from enforcement for the time being. */
  readonly suspends: boolean;
  /** With whom children are to live. */
  readonly custodians: readonly string[];
  /** The first head of money that it names. */
  readonly topic: string | undefined;
  /** Pays one head by its name, and no other: 鉴定费. */
  readonly ofOneHead: boolean;
  readonly dismisses: boolean;
  /** 驳回起诉: dismisses a suit without a decision on what it asks for. */
  readonly unheard: boolean;
  /** 驳回其他诉讼请求: what no other item grants. */
  readonly rest: boolean;
  /** Of one that dismisses: requests of which kinds. */
  readonly dismissed: readonly ClaimKind[];
  /** Pays many heads of damages in one sum. */
  readonly ofLosses: boolean;
}

/** One ordered item, and its place among them. */
export interface Order extends OrderWords {
  readonly at: number;
  /** What it has in common with each request; nothing is asked of one that grants nothing. */
  readonly shares: Float64Array;
}

/** A request, with the orders that may answer it. */
export interface Requested {
  /** Which of those it is with which orders and findings were compared. */
  readonly i: number;
  readonly one: Asking;
  readonly text: string;
  readonly sums: readonly number[];
  readonly amount: number | undefined;
  readonly topic: string | undefined;
  /** What a court calls the topic the second time. */
  readonly core: string | undefined;
  /** Who is to bear something by it. */
  readonly bearer: string | undefined;
  readonly orders: readonly Order[];
  /** Who asked for something else, and whom an order dismisses by name. */
  readonly others: readonly string[];
  /** Who of the same side asks for something of their own. */
  readonly beside: readonly string[];
}

/** Whether words are of others of the same side, and not of those who ask. */
export function areOfOthers(words: string, names: readonly string[], beside: readonly string[]): boolean {
  return beside.some((name) => words.includes(name)) && !names.some((name) => words.includes(name));
}

/** 驳回原告甲、乙的…: whose requests are dismissed. */
const ofWhom = /^驳回[^,。;的]{0,60}/;

/** Whether an order, without its brackets, dismisses what somebody asks for, by name. */
export function dismissesOf(words: string, name: string): boolean {
  return words.startsWith('驳回') && ofWhom.exec(words)![0].includes(name);
}

/** 驳回甲公司的上诉请求及乙公司的其他上诉请求: all that the first asks for, and what is left of the second's. */
export function dismissesAllOf({ bare }: OrderWords, names: readonly string[]): boolean {
  return names.some((name) => {
    const of = dismissesOf(bare, name) && /^[^,。;]*?请求/.exec(bare.slice(bare.indexOf(name)))?.[0];
    return of !== false && of !== undefined && !/其[他余它]|要求|关于|[对由]|支付|赔偿|返还|承担|确认/.test(of);
  });
}

/** What an ordered item says; depends on nothing but its text. */
export function orderOf(text: string): OrderWords {
  const words = withoutBreaks(text);
  const topic = topicOf(words);
  const sums = sumsIn(words).map(({ yuan }) => yuan);
  const dismisses =
    /^\S{0,4}驳回|^[^,。]{0,30}诉讼请求,?不予支持|^(?:对[^,。]{2,40})?不(?:予受理|准[许予])[^,。]*申请/.test(words);
  const bare = words.includes('(') ? words.replace(/\([^()]*\)/g, '') : words;
  return {
    words,
    bare,
    sums,
    verbs: verbsIn(words),
    reliefs: reliefsIn(words),
    ends: /撤(?:回|诉)|移送|中止(?:诉讼|审理)|终结(?:诉讼|本案)|不予受理|按.{0,12}撤诉/.test(words),
    grantsNothing: dismisses || /受理费[^。]*负担/.test(words),
    grants: !dismisses && !/^维持|受理费|负担/.test(words),
    releases: releases(words),
    undoes: /^(?:变更|撤销|改判)/.test(words),
    decidesAgain: /重新(?:作出|答复|处理)|责令[^。;]{2,}作出(?:答复|处理)/.test(words),
    suspends: words.startsWith('中止') && words.includes('执行'),
    custodians: custodiansIn(words),
    topic,
    ofOneHead: sums.length <= 1 && topic !== undefined && heads.test(topic),
    dismisses,
    unheard: dismisses && /起诉(?!状)/.test(words) && !/请求/.test(words),
    rest: /^驳回[^。]*(?:其他|其余|其它)/.test(words),
    dismissed: dismisses ? kindsIn(bare) : [],
    ofLosses: words.includes('损失') && ofLosses.test(words),
  };
}

/** With whom children are to live: 由原告抚养. */
export function custodiansIn(words: string): string[] {
  if (!words.includes('抚养')) return [];
  return matches(/由(原告|被告)[^,。;、]{0,8}抚养(?!费)/g, words).map((match) => match[1]!);
}

const bears =
  /(?:^|[,由令求])(?:被告|第三人)?(?!被告|第三人|判令|判决|请求|要求|[二两三四双各][被人方]|[其原连共依])([\u4e00-\u9fff×]{2,12}?)(?:有限)?(?:公司)?(?:[对在][^,。;]{0,30})?承担/;

/** What all of a side are to bear. */
const severally = /[二两三四各]被(?:告|申请人)/;

/** 判令丙某承担连带责任: who is to bear something, without what legal persons are called behind their names. */
export function bearerIn(text: string): string | undefined {
  return text.includes('承担') ? bears.exec(text)?.[1] : undefined;
}

/** What becomes of what several own: 归原告所有, and who is paid for it. */
const dividing = /归[^,。;]{1,20}所有|补偿款|折价款|分得|份额/;

/** 各项损失合计…元: many heads of damages in one sum. */
const ofLosses = /各项[^,。;]{0,6}损失|损失[^,。;]{0,4}[合共总]计/;

/** Whether two lists of sums hold one that is the same. */
export function haveInCommon(sums: readonly number[], others: readonly number[]): boolean {
  for (const sum of sums) if (others.includes(sum)) return true;
  return false;
}

/** 解除查封, 不得执行, 排除执行: that something be free for good. */
const fromEnforcement = /解除[^,。;]{0,40}(?:查封|冻结|扣押)|(?:不得|排除|不予)[^,。;]{0,40}执行/;

/** The order that speaks of the same thing. */
export function itemFor(
  { i, one, text, sums, topic, core = '', bearer, beside, orders: all }: Requested,
  orders: readonly Order[],
): { order: Order; likeness: number } | undefined {
  if (orders.length === 0) return undefined;
  let best: Order | undefined;
  let most = 0.4;
  const replaces = text.includes('改判');
  const undoes = replaces || text.includes('撤销');
  const alters = replaces || text.includes('变更');
  const keeps = text.includes('维持');
  const divorces = ofDivorce(text);
  const divides = text.includes('分割') && /财产|房/.test(text);
  const insured = text.includes('赔付');
  const ceases = text.includes('停止侵害') || text.includes('停止侵权');
  const lives = custodiansIn(text).length > 0;
  const ofBelow = undoes && ofJudgment.test(text);
  const frees = one.kind === 'objection' && fromEnforcement.test(text) && !all.some(({ rest }) => rest);
  for (const order of orders) {
    if (order.grantsNothing || (beside.length > 0 && areOfOthers(order.words, one.names, beside))) continue;
    let likeness = order.shares[i]! * 0.8;
    // The same sum under another head: 27000元 of wages and 27000元 of compensation.
    if (haveInCommon(sums, order.sums))
      likeness += topic && order.topic && !text.includes(order.topic) && !order.words.includes(core) ? 0.2 : 0.5;
    if (topic) likeness += order.words.includes(core) ? 0.35 : order.ofOneHead ? -0.4 : -0.15;
    for (const verb of order.verbs) if (text.includes(verb)) likeness += 0.12;
    if (undoes && order.undoes) likeness += order.words.startsWith('撤销') ? 0.2 : one.kind === 'appeal' ? 0.45 : 0.32;
    if (order.reliefs.some((relief) => text.includes(relief))) likeness += 0.4;
    for (const verb of leading) if (order.words.startsWith(verb) && opensWith(text, verb)) likeness += 0.15;
    if (topic && one.names.some((name) => order.words.includes(name))) likeness += 0.15;
    if (order.words.startsWith('受理') && text.startsWith('申请')) likeness += 0.4;
    if (one.kind === 'retrial' && /再审本案|提审/.test(order.words)) likeness += 0.5;
    if (divorces && ofDivorce(order.words)) likeness += 0.5;
    if (lives && order.custodians.length > 0) likeness += 0.5;
    if (bearer && order.words.includes('承担') && !severally.test(order.words))
      likeness += order.words.includes(bearer) ? 0.4 : -0.4;
    if (divides && dividing.test(order.words)) likeness += /房|车/.test(order.words) ? 0.6 : 0.42;
    if (order.ofLosses && ofLosses.test(text)) likeness += 0.45;
    if (insured && order.words.includes('赔') && order.sums.length > 0) likeness += 0.45;
    if (ceases && order.words.includes('停止')) likeness += 0.4;
    if (ofBelow && ofJudgment.test(order.words)) likeness += 0.2;
    if (frees && order.suspends) likeness += 0.45;
    if (keeps && order.words.startsWith('维持')) likeness += 0.2;
    if (alters && sameItem(text, order.words)) likeness += 0.3;
    if (likeness <= most) continue;
    most = likeness;
    best = order;
  }
  return best && { order: best, likeness: most };
}

/** What somebody is ordered to do by a word at the head of the order. */
const leading = ['指定', '责令'];

/** Whether a request asks for this before all: 并判令撤销…. */
function opensWith(text: string, verb: string): boolean {
  const at = text.indexOf(verb);
  return (
    at !== -1 && at <= 8 && /^(?:[并(\d一二三四五六七八九)、.]|同时|请求|依法|判令|判决)*$/.test(text.slice(0, at))
  );
}

/** 第三项, 第一、三项, 第二项至第四项 of a judgment, and not of an article. */
const numbered =
  /(?<![条款])第((?:[一二三四五六七八九十]{1,3}项?(?:[、和及与至]|以及)第?)*[一二三四五六七八九十]{1,3})项/g;

/** The items of a judgment that words name. */
function itemsIn(words: string): number[] {
  if (!words.includes('项')) return [];
  return matches(numbered, words).flatMap(([, list]) =>
    list!.split(/[、和及与]/).flatMap((piece) => {
      const [first = 0, last = first] = matches(/[一二三四五六七八九十]+/g, piece).map(([one]) => numeralValue(one)!);
      return Array.from({ length: Math.max(0, last - first) + 1 }, (_, i) => first + i);
    }),
  );
}

/** 第三项 asked about, 第三项 ordered on. */
function sameItem(text: string, words: string): boolean {
  const items = itemsIn(words);
  return items.length > 0 && itemsIn(text).some((item) => items.includes(item));
}

/** Several heads of money are awarded in one sum: the order that pays the claimant by name, or the largest. */
export function lumpFor({ one, orders, amount }: Requested): Order | undefined {
  if (amount === undefined) return undefined;
  const paying = orders.filter(
    (order) => !order.dismisses && !order.releases && order.sums.length > 0 && !order.words.includes('受理费'),
  );
  return (
    paying.find((order) => one.names.some((name) => order.words.includes(name))) ??
    [...paying].sort((a, b) => Math.max(...b.sums) - Math.max(...a.sums))[0]
  );
}

const against = /(?:对|要求)(?:被告|第三人)?([\u4e00-\u9fff×]{2,30}?)(?:承担[^,。;的]{0,20})?的(?:全部)?(?:诉讼)?请求/;

/** The dismissal that concerns the claimant: of the rest before that of all. */
export function dismissalFor(all: Requested): Order | undefined {
  const own = all.orders.filter((order) => order.dismisses && concerns(order, all));
  if (own.length <= 1) return own[0];
  const named = own.filter((order) => all.one.names.some((name) => order.words.includes(name)));
  // 驳回…对被告乙某的诉讼请求 is of what was asked of 乙某.
  const ofOther = ({ bare }: Order): boolean => {
    const whom = against.exec(bare)?.[1];
    return whom !== undefined && !all.text.includes(whom);
  };
  return named.find((order) => !ofOther(order)) ?? named[0] ?? own.find((order) => order.rest) ?? own[0];
}

/** 维持第二项: what keeps the item that an appeal asked to have set aside. */
export function keptFor({ one, text, orders }: Requested): Order | undefined {
  if (one.kind !== 'appeal' || text.includes('维持')) return undefined;
  return orders.find((order) => order.words.startsWith('维持') && sameItem(text, order.words));
}

/** The same where nothing else is done to any item that the request names. */
export function wholeKeptFor(all: Requested): Order | undefined {
  const kept = keptFor(all);
  return kept && !all.orders.some(({ undoes, words }) => undoes && sameItem(all.text, words)) ? kept : undefined;
}

/** Whether a dismissal is one of requests of this kind and of these people. */
export function concerns({ bare: words, dismissed }: Order, { one, others }: Requested): boolean {
  if (others.some((name) => dismissesOf(words, name)) && !one.names.some((name) => words.includes(name))) return false;
  return (
    dismissed.includes(one.kind) ||
    (one.kind === 'counterclaim' &&
      one.names.some((name) => new RegExp(`^驳回[^,。]{0,12}${escaped(name)}`).test(words)))
  );
}

/** Requests of which kinds the words of a dismissal may be of; only names tell more. */
function kindsIn(words: string): ClaimKind[] {
  const kinds: ClaimKind[] = [];
  if (/上诉|抗诉/.test(words)) kinds.push('appeal');
  if (/再审|申请|抗诉|上诉/.test(words)) kinds.push('retrial');
  if (/异议|复议|申请/.test(words)) kinds.push('objection');
  if (/反诉|反请求/.test(words)) kinds.push('counterclaim');
  if (!/反诉请求|反请求|上诉/.test(words) || words.replace(/反诉?(?:诉讼)?请求|上诉请求/g, '').includes('请求'))
    kinds.push('claim', 'incidental');
  return kinds;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
