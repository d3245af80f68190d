import type { ClaimKind, ClaimResult, Holding } from '../../../model/holding';
import { matches } from '../../../text/matches';
import { withoutBreaks } from '../../../text/page-breaks';
import { parts } from '../../../text/sentences';
import { Sharing } from '../../../text/sharing';
import { overlaps, type Span } from '../../../text/span';
import type { SpokenUnit } from '../outline/sections';
import { inPart } from './in-part';
import { sumsIn } from './money';

/** A request before it is known what became of it. */
export interface Asking {
  readonly span: Span;
  readonly kind: ClaimKind;
  /** Whose it is, as the text calls them. */
  readonly names: readonly string[];
}

/** What became of a request. */
export interface Answer {
  /** The largest sum that was asked for, in yuan. */
  readonly amount?: number;
  readonly result: ClaimResult;
  /** What the answer grants, in yuan, where it names a sum. */
  readonly awarded?: number;
  /** The sentence of the reasoning that answers it. */
  readonly finding?: Span;
  /** Which of the orders answers it. */
  readonly item?: number;
  /** From 0 to 1. */
  readonly confidence: number;
}

const refuses =
  /不予(?:支持|准许|采纳|认可|照准|保护)|不能成立|不成立|难以(?:支持|认定)|驳回|不应(?:支持|予以)|不支持|依据不足|缺乏[^,。]{0,16}依据|(?:没有|无)[^,。]{0,10}依据|于法无据|不属于|不承担/;
const grants =
  /(?<!不)予以(?:支持|准许|照准|确认)|应予(?:支持|准许|撤销)|(?<!不能|不)成立|(?<!不)(?:应当?|须|由)[^,。]{0,40}(?:赔偿|支付|返还|给付|承担|偿还|停止|退还|协助|负担|撤销)|(?<!所)有权|可予支持|支持\d|核定为?|确定为?|计算?为|酌定|酌情(?:支持|确定|认定)|依法应予|(?<!不予?)支持[^,。]{0,30}(?:请求|诉请|主张)|违法/;
const lessThanAsked = new RegExp(
  `超出(?:部分|的)|过高|其余[^,。]{0,10}不予|酌减|调整为|仅支持|(?:赔偿|承担|负担)[^,。]{0,16}\\d{1,2}%|${inPart.source}`,
);
/** What is said of a defence answers no request; what it refuses may be granted. */
const ofDefence = /抗辩|辩称|辩解|答辩|辩护/;
/** Only sentences with one of these answer anything. */
const answering = new RegExp(`${refuses.source}|${grants.source}|${lessThanAsked.source}|\\d元`);
const verbs = [
  ...['停止', '赔偿', '返还', '支付', '解除', '确认', '撤销', '消除', '赔礼', '道歉', '协助', '离婚', '优先受偿'],
  ...['连带', '退还', '恢复', '中止', '公开', '维持', '变更', '违约金', '利息', '移送', '补缴', '重新', '指定', '责令'],
];
/** Forms of liability that are ordered in these words or not at all (民法典, art 179). */
const reliefs = ['消除影响', '赔礼道歉', '恢复名誉', '恢复原状', '排除妨碍', '继续履行'];
/** What a request is about, when it is a head of money. */
const about = /([\u4e00-\u9fff]{1,12}(?:[费金款]|损失|工资|差额|补助|利息|补偿))(?=[\d,，。;、(]|$|[为计]|人民币)/;
/** Without one of these it is about none: they are found faster than the words before them. */
const headOfMoney = /[费金款]|损失|工资|差额|补助|利息|补偿/;

/** 以46800元为基数, 每日1000元: what something is counted by is not asked for. */
const basis = /以[^,，;。]{0,60}?为(?:基数|本金|标准)|每[日天月周年][^,，;。\d]{0,4}[\d.]+元/g;

/** 无需支付赔偿金: that something need not be paid, which an order to pay it refuses. */
const release = /(?:无[需须]再?|不(?:应当?|[必需须再予用])*)(?:向[^,。;]{1,20})?(?:支付|承担|赔偿|返还|给付|补缴)/;

/** 判令原、被告离婚: a status, which is ordered in this word or not at all. */
const divorce = /^(?:依法)?(?:判令|判决|准[予许])?[^,。]{0,24}离婚$/;

/** 撤销原判, 撤销…号民事判决: what a court below decided. */
const ofJudgment = /撤销[^,;。]{0,60}(?:原判|原审|[判裁]决|裁定)/;

interface Order {
  readonly at: number;
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
  /** The first head of money that it names. */
  readonly topic: string | undefined;
  /** Pays one head by its name, and no other: 鉴定费. */
  readonly ofOneHead: boolean;
  readonly dismisses: boolean;
  /** 驳回其他诉讼请求: what no other item grants. */
  readonly rest: boolean;
}

/** A sentence of the reasoning that may answer requests. */
interface Finding {
  readonly span: Span;
  readonly words: string;
  readonly shares: Float64Array;
  readonly sums: readonly number[];
}

/**
 * What became of each request: the sentence of the reasoning that answers it by its words and sums, and the order that
 * speaks of the same; a dismissal of the rest answers what nothing else does. What fits nothing stays unanswered.
 */
export function answersTo(
  folded: string,
  asking: readonly Asking[],
  units: readonly SpokenUnit[],
  ordered: readonly Pick<Holding, 'span'>[],
): Answer[] {
  const spans = asking.map((one) => one.span);
  const sharing = new Sharing(folded, spans);
  const orders = ordered.map((holding, at) => orderOf(folded, holding, at));
  const orderShares = ordered.map((holding) => sharing.with(holding.span));
  const findings = findingsIn(folded, units, sharing).filter(
    ({ span }) => !ordered.some((order) => overlaps(order.span, span)),
  );
  const names = new Set(asking.flatMap((one) => one.names));
  return asking.map((one, i) => {
    const text = withoutBreaks(folded.slice(...one.span));
    const sums = text.includes('元') ? sumsIn(text.replace(basis, '')).map(({ yuan }) => yuan) : [];
    const topic = topicOf(text);
    const finding = findingFor(findings, i, text, sums, topic);
    const amount = sums.length > 0 ? Math.max(...sums) : undefined;
    const answer = decide({
      one,
      text,
      sums,
      amount,
      topic,
      finding,
      orders,
      shares: orderShares.map((all) => all[i]!),
      others: [...names].filter((name) => !one.names.includes(name)),
    });
    return { ...(amount !== undefined && { amount }), ...(finding && { finding: finding.span }), ...answer };
  });
}

/** 医疗费, 货物损失, 违约金: what a request for money calls it, without who is to pay it. */
function topicOf(text: string): string | undefined {
  if (!headOfMoney.test(text)) return undefined;
  const named = about
    .exec(text)?.[1]
    ?.replace(
      /^.*(?:赔偿(?![金款])|支付|返还|退还|给付|偿还|承担|原告|被告|公司|补足|申请人|支出|拖欠|剩余|的|(?=违约金$|利息$))/,
      '',
    );
  return named !== undefined && named.length >= 2 ? named : undefined;
}

/** 二倍工资差额 of 未签订劳动合同二倍工资差额: what a court calls it the second time. */
function coreOf(topic: string): string {
  return topic.replace(/^.*(?:合同|期间|关系|的)(?=[\u4e00-\u9fff]{3})/, '');
}

/** Heads of money of which one is never ordered under the name of another. */
const heads = /(?:费|补偿金?|(?:合同|死亡|伤残|残疾|惩罚性)赔偿金|工资|差额|违约金|利息|[定押]金|抚慰金)$/;

function orderOf(folded: string, { span }: Pick<Holding, 'span'>, at: number): Order {
  const words = withoutBreaks(folded.slice(...span));
  const topic = topicOf(words);
  const sums = sumsIn(words).map(({ yuan }) => yuan);
  const dismisses =
    /^\S{0,4}驳回|^[^,。]{0,30}诉讼请求,?不予支持|^(?:对[^,。]{2,40})?不(?:予受理|准[许予])[^,。]*申请/.test(words);
  return {
    at,
    words,
    bare: words.replace(/\([^()]*\)/g, ''),
    sums,
    verbs: verbs.filter((verb) => words.includes(verb)),
    reliefs: reliefs.filter((relief) => words.includes(relief)),
    ends: /撤(?:回|诉)|移送|中止(?:诉讼|审理)|终结(?:诉讼|本案)|不予受理|按.{0,12}撤诉/.test(words),
    grantsNothing: dismisses || /受理费[^。]*负担/.test(words),
    topic,
    ofOneHead: sums.length <= 1 && topic !== undefined && heads.test(topic),
    dismisses,
    rest: /^驳回[^。]*(?:其他|其余|其它)/.test(words),
  };
}

function findingsIn(folded: string, units: readonly SpokenUnit[], sharing: Sharing): Finding[] {
  const result: Finding[] = [];
  for (const unit of units) {
    if (unit.role !== 'reasoning' || unit.speaker !== 'court' || unit.part === 'basis') continue;
    for (const span of parts(folded, unit.span)) {
      const words = withoutBreaks(folded.slice(...span));
      if (
        !answering.test(words) ||
        (ofDefence.test(words) && !/诉讼请求|诉请|要求|\d元/.test(words)) ||
        /^[^,。]{0,30}(?:是否|能否|应否)[^,。]*[?。;]?$/.test(words)
      )
        continue;
      result.push({ span, words, shares: sharing.with(span), sums: sumsIn(words).map(({ yuan }) => yuan) });
    }
  }
  return result;
}

/** Likeness from which a sentence is taken to answer a request. */
const enough = 0.62;

function findingFor(
  findings: readonly Finding[],
  i: number,
  text: string,
  sums: readonly number[],
  topic: string | undefined,
): Finding | undefined {
  let best: Finding | undefined;
  let most = enough;
  let wanted: readonly string[] | undefined;
  const core = topic && coreOf(topic);
  for (const finding of findings) {
    let score = finding.shares[i]! * 0.7;
    if (core && finding.words.includes(core)) score += 0.4;
    if (sums.some((sum) => finding.sums.includes(sum))) score += 0.35;
    // No sentence with less in common is made likely by words that any answer has.
    if (score < 0.2) continue;
    if (/请求|主张|诉请|要求/.test(finding.words) && /支持|采纳|成立|依据/.test(finding.words)) score += 0.12;
    wanted ??= verbs.filter((verb) => text.includes(verb));
    for (const verb of wanted) if (finding.words.includes(verb)) score += 0.08;
    if (score <= most) continue;
    most = score;
    best = finding;
  }
  return best;
}

interface Case {
  readonly one: Asking;
  readonly text: string;
  readonly sums: readonly number[];
  readonly amount: number | undefined;
  readonly topic: string | undefined;
  readonly finding: Finding | undefined;
  readonly orders: readonly Order[];
  readonly shares: readonly number[];
  /** The names of those who asked for something else. */
  readonly others: readonly string[];
}

type Decided = Omit<Answer, 'amount' | 'finding'>;

function decide(all: Case): Decided {
  const { orders, finding, amount } = all;
  if (orders.length === 0) {
    // A report may tell in its own words alone what became of a request.
    const told = finding && byFinding(finding, amount);
    return told ? { ...told, confidence: 0.55 } : { result: 'unanswered', confidence: 0.5 };
  }
  // Who was ordered to pay asks on appeal that the suit be dismissed.
  const freed =
    all.one.kind === 'appeal' && /^(?:依法)?(?:改判)?驳回/.test(all.text)
      ? orders.find((order) => /^驳回[^。]*(?:诉讼请求|起诉)/.test(order.words) && !order.rest)
      : undefined;
  if (freed) return { result: 'granted', item: freed.at, confidence: 0.8 };
  const whole = orders.find((order) => order.dismisses && !order.rest && concerns(order, all));
  if (whole && orders.every((order) => order.dismisses || !orderGrants(order)))
    return { result: 'refused', item: whole.at, confidence: 0.9 };
  if (all.one.kind === 'claim' && orders.every((order) => order.ends)) return { result: 'unanswered', confidence: 0.8 };
  if (/claim/.test(all.one.kind) && release.test(all.text)) return released(all);
  const found = finding && byFinding(finding, amount);
  const item = itemFor(
    all,
    orders.filter((order) => !releases(order)),
  );
  // What is paid under its own name was not refused, whatever was said on the way.
  const paid = item?.order.ofOneHead && all.topic && item.order.words.includes(coreOf(all.topic));
  if (found?.result === 'refused' && !(item && (paid || item.likeness > 1))) {
    const rest = dismissalFor(all) ?? keptFor(all);
    return { result: 'refused', ...(rest && { item: rest.at }), confidence: rest ? 0.85 : 0.65 };
  }
  if (item) {
    const awarded = item.order.sums.length > 0 ? Math.max(...item.order.sums) : undefined;
    const sum = found?.awarded ?? (amount !== undefined ? awarded : undefined);
    return {
      result: resultOf(item.order, all, found, sum),
      item: item.order.at,
      ...(sum !== undefined && { awarded: amount === undefined ? sum : Math.min(sum, amount) }),
      confidence: Math.min(0.95, 0.55 + item.likeness / 3),
    };
  }
  const rest = dismissalFor(all);
  if (found) {
    const lump = found.result === 'refused' ? rest : (lumpFor(all) ?? rest);
    return { ...found, ...(lump && { item: lump.at }), confidence: 0.6 };
  }
  return rest ? { result: 'refused', item: rest.at, confidence: 0.55 } : { result: 'unanswered', confidence: 0.5 };
}

/** What became of the request that something need not be paid. */
function released(all: Case): Decided {
  const { orders, finding, amount, sums, topic } = all;
  const core = topic ? coreOf(topic) : '';
  const ofSame = orders.filter(({ words, sums: own }) => words.includes(core) || sums.some((sum) => own.includes(sum)));
  const releasing = itemFor(all, ofSame.filter(releases));
  if (releasing) return { result: 'granted', item: releasing.order.at, confidence: 0.85 };
  const paying = itemFor(
    all,
    ofSame.filter((order) => !releases(order)),
  );
  if (paying) {
    const { sums: own, at } = paying.order;
    const less = amount !== undefined && own.length === 1 && own[0]! < amount;
    return { result: less ? 'part' : 'refused', item: at, confidence: 0.75 };
  }
  if (!finding || !release.test(finding.words)) return { result: 'unanswered', confidence: 0.5 };
  if (!refuses.test(finding.words)) return { result: 'granted', confidence: 0.6 };
  const rest = dismissalFor(all);
  return { result: 'refused', ...(rest && { item: rest.at }), confidence: 0.6 };
}

function releases({ words }: Order): boolean {
  return release.test(words);
}

function orderGrants(order: Order): boolean {
  return !order.dismisses && !/^维持|受理费|负担/.test(order.words);
}

/** What an order that answers a request gives of it. */
function resultOf(
  order: Order,
  { text, amount, sums }: Case,
  found: Decided | undefined,
  sum: number | undefined,
): ClaimResult {
  if (order.dismisses || (/抚养费/.test(text) && /抚养费各自|各自(?:承担|负担)/.test(order.words))) return 'refused';
  const [wanted, sides] = [custodiansIn(text), custodiansIn(order.words)];
  if (wanted.length > 0 && sides.some((side) => !wanted.includes(side)))
    return wanted.some((side) => sides.includes(side)) ? 'part' : 'refused';
  const given = (one: number): boolean => order.sums.includes(one);
  if (/撤销|改判/.test(text) && /^变更/.test(order.words))
    return amount !== undefined && order.sums.includes(amount) ? 'granted' : 'part';
  if (/公开|支付|赔偿|颁发|履行/.test(text) && /重新(?:作出|答复|处理)/.test(order.words)) return 'part';
  if (reliefs.some((relief) => text.includes(relief) && !order.reliefs.includes(relief))) return 'part';
  if (/减去/.test(text) && /减去/.test(order.words)) return 'part';
  // Of several sums one is given as asked, another is not.
  if (order.sums.length >= sums.length && sums.some(given) && !sums.every(given)) return 'part';
  if (amount !== undefined && sum !== undefined) return sum < amount ? 'part' : 'granted';
  return found?.result === 'part' ? 'part' : 'granted';
}

/** With whom children are to live: 由原告抚养. */
function custodiansIn(words: string): string[] {
  return matches(/由(原告|被告)[^,。;、]{0,8}抚养(?!费)/g, words).map((match) => match[1]!);
}

function byFinding({ words, sums }: Finding, amount: number | undefined): Decided | undefined {
  const no = refuses.test(words);
  const yes = grants.test(words.replace(/不予支持|不能成立|不成立/g, ''));
  const named = sums.length > 0 ? sums.at(-1) : undefined;
  const sum = amount !== undefined && named !== undefined && named <= amount ? named : undefined;
  if (lessThanAsked.test(words) || (no && sum !== undefined && sum !== amount))
    return { result: 'part', ...(sum !== undefined && { awarded: sum }), confidence: 0.7 };
  if (no) return { result: 'refused', confidence: 0.75 };
  if (/酌/.test(words) && sum !== undefined && sum < amount!) return { result: 'part', awarded: sum, confidence: 0.7 };
  // Heads of damages that are granted together, or a sum and how it is made up: its own counts, not the last.
  if (yes && amount !== undefined && sums.includes(amount))
    return { result: 'granted', awarded: amount, confidence: 0.75 };
  if (sum !== undefined && amount !== undefined)
    return { result: sum < amount ? 'part' : 'granted', awarded: sum, confidence: 0.75 };
  return yes ? { result: 'granted', confidence: 0.65 } : undefined;
}

/** The order that speaks of the same thing. */
function itemFor(
  { one, text, sums, shares, topic }: Case,
  orders: readonly Order[],
): { order: Order; likeness: number } | undefined {
  let best: { order: Order; likeness: number } | undefined;
  const undoes = /撤销|改判/.test(text);
  const keeps = text.includes('维持');
  const alters = /改判|变更/.test(text);
  const divorces = divorce.test(text);
  const lives = custodiansIn(text).length > 0;
  const core = topic ? coreOf(topic) : '';
  const ofBelow = ofJudgment.test(text);
  for (const order of orders) {
    if (order.grantsNothing) continue;
    let likeness = shares[order.at]! * 0.8;
    // The same sum under another head: 27000元 of wages and 27000元 of compensation.
    if (sums.some((sum) => order.sums.includes(sum)))
      likeness += topic && order.topic && !text.includes(order.topic) && !order.words.includes(core) ? 0.2 : 0.5;
    if (topic) likeness += order.words.includes(core) ? 0.35 : order.ofOneHead ? -0.4 : -0.15;
    for (const verb of order.verbs) if (text.includes(verb)) likeness += 0.12;
    if (undoes && /^(?:变更|撤销|改判)/.test(order.words))
      likeness += order.words.startsWith('撤销') ? 0.2 : one.kind === 'appeal' ? 0.45 : 0.32;
    if (order.reliefs.some((relief) => text.includes(relief))) likeness += 0.4;
    if (['指定', '责令'].some((verb) => order.words.startsWith(verb) && opensWith(text, verb))) likeness += 0.15;
    if (topic && one.names.some((name) => order.words.includes(name))) likeness += 0.15;
    if (text.startsWith('申请') && order.words.startsWith('受理')) likeness += 0.4;
    if (one.kind === 'retrial' && /再审本案|提审/.test(order.words)) likeness += 0.5;
    if (divorces && divorce.test(order.words)) likeness += 0.5;
    if (lives && custodiansIn(order.words).length > 0) likeness += 0.5;
    if (ofBelow && ofJudgment.test(order.words)) likeness += 0.2;
    if (keeps && order.words.startsWith('维持')) likeness += 0.2;
    if (alters && sameItem(text, order.words)) likeness += 0.3;
    if (likeness > Math.max(0.4, best?.likeness ?? 0)) best = { order, likeness };
  }
  return best;
}

/** Whether a request asks for this before all: 并判令撤销…. */
function opensWith(text: string, verb: string): boolean {
  const at = text.indexOf(verb);
  return (
    at !== -1 && at <= 8 && /^(?:[并(\d一二三四五六七八九)、.]|同时|请求|依法|判令|判决)*$/.test(text.slice(0, at))
  );
}

/** 第三项 asked about, 第三项 ordered on. */
function sameItem(text: string, words: string): boolean {
  const items = text.match(/第[一二三四五六七八九十]项/g) ?? [];
  return items.some((item) => words.includes(item));
}

/** Several heads of money are awarded in one sum: the order that pays the claimant by name, or the largest. */
function lumpFor({ one, orders, amount }: Case): Order | undefined {
  if (amount === undefined) return undefined;
  const paying = orders.filter(
    (order) => !order.dismisses && !releases(order) && order.sums.length > 0 && !/受理费/.test(order.words),
  );
  return (
    paying.find((order) => one.names.some((name) => order.words.includes(name))) ??
    [...paying].sort((a, b) => Math.max(...b.sums) - Math.max(...a.sums))[0]
  );
}

/** The dismissal that concerns the claimant: of the rest before that of all. */
function dismissalFor(all: Case): Order | undefined {
  const own = all.orders.filter((order) => order.dismisses && concerns(order, all));
  const named = own.filter((order) => all.one.names.some((name) => order.words.includes(name)));
  return named[0] ?? own.find((order) => order.rest) ?? own[0];
}

/** 维持第二项: what keeps the item that an appeal asked to have set aside. */
function keptFor({ one, text, orders }: Case): Order | undefined {
  if (one.kind !== 'appeal') return undefined;
  return orders.find((order) => order.words.startsWith('维持') && sameItem(text, order.words));
}

/** Whether a dismissal is one of requests of this kind and of these people. */
function concerns({ bare: words }: Order, { one, others }: Case): boolean {
  if (others.some((name) => words.startsWith(`驳回${name}`)) && !one.names.some((name) => words.includes(name)))
    return false;
  if (one.kind === 'appeal') return /上诉|抗诉/.test(words);
  if (one.kind === 'retrial') return /再审|申请|抗诉|上诉/.test(words);
  if (one.kind === 'objection') return /异议|复议|申请/.test(words);
  if (one.kind === 'counterclaim')
    return (
      /反诉|反请求/.test(words) || one.names.some((name) => new RegExp(`^驳回[^,。]{0,12}${escaped(name)}`).test(words))
    );
  return !/反诉请求|反请求(?!.*请求)|上诉/.test(words) || /、反请求|及反请求/.test(words);
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The holding that a finding overlaps, by its id. */
export function holdingAt(holdings: readonly Holding[], span: Span): string | undefined {
  return holdings.find((holding) => holding.kind === 'reasoned' && overlaps(holding.span, span))?.id;
}
