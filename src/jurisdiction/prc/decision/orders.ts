import { firstOf, matches } from '../../../text/matches';
import { numeralValue } from '../../../text/numerals';
import { trimmed, type Span } from '../../../text/span';
import type { SpokenUnit } from '../outline/sections';
import type { Family } from '../outline/evidence';
import { clausesOf } from './conclusions';
import { reviewedBy } from './reviewed';

const enumerator =
  /(?:^|[;。\n]|(?<=[算止纳毕行日]\)))[^\S\n]{0,10}(?:[(（][一二三四五六七八九十]{1,3}[)）][^\S\n]?[、.．,:]?|[一二三四五六七八九十]{1,3}[)）]?[^\S\n]?[、.．,:])\s?/g;
const inDigits = /(?:^|[;。\n])[^\S\n]{0,10}\d{1,2}[、.．](?!\d)\s?/g;
const note =
  /^\s*(?:\(|（)?(?:刑期|缓刑考验期|罚金[于自限在已]|逾期[^,。;]{1,12},[^。;]{0,20}(?:加倍|《中华人民共和国民事诉讼法》)|以上(?:应由|裁决|各项|款项|给付|判决|所列|罚金)|上述(?:给付|各项|罚金|判项|[^,;。]{0,16}款项[,应])|执行(?:款|到期)|款项?汇|开户|如果?(?:未|不)|扣押清单|判决生效|限于|此款|上述(?:调解)?协议|申请执行人(?:享有|发现|可以?|有权)|以上协议|(?:本案)?(?:本请求|反请求)?仲裁费|[^,;。]{0,16}预[缴交]的?(?:案件|财产)?(?:受理|保全|诉讼|仲裁)费|(?:(?:被|反请求)?申请人|[^,。;]{2,20}公司)(?:向[^,。;]{2,24})?(?:应?承担|支付|偿付|补偿)(?:本案|全部|其?[代垫]付的|的)*仲裁费|(?:本案|[本反]诉|[一二]审|全部|的)*(?:案件)?(?:受理|诉讼|申请|(?:财产)?保全|公告)费|鉴于[^。]{0,30}预[缴交]|上述(?:应付|裁决)|该笔费用|申请执行人申请恢复)/;
const orderVerb =
  /准予|准许|驳回|维持|撤销|变更|改判|判令|责令|指令|提审|发回|中止|确认|解除|停止|赔偿|支付|给付|返还|偿还|退还|消除|赔礼|恢复|排除|归[^,]{1,30}(?:所有|抚养)|探望|承担|协助|办理|交付|继续履行|判处|没收|追缴|发还|搬离|腾退|迁出|拆除|由[^,]{2,20}(?:承担|负担|赔偿|抚养)|裁定:?(?:拍卖|变卖|查封|冻结|扣划)/;
const reported = /(?:判决|判令|裁定|判处|改判)\s?[:,，]?\s?/g;

/** One thing that the court orders, without its number. */
export interface Order {
  readonly span: Span;
}

/** The ordered items of a decision, or the orders that a digest or report tells of. */
export function ordersOf(folded: string, units: readonly SpokenUnit[], family: Family): Order[] {
  if (family === 'digest') return digestOrders(folded, units);
  if (family === 'press') return reportedOrders(folded, units);
  const own = units.filter((unit) => unit.role === 'disposition' && unit.speaker === 'court');
  const result: Order[] = [];
  let agreed = false;
  for (const unit of own) {
    const text = folded.slice(...unit.span);
    // What a ruling confirms is told before it.
    if (agreed && rules.test(text)) result.length = 0;
    agreed ||= agreement.test(text);
    const { basis, none, starts } = unit.notes ? (unit.notes.listed ??= listedIn(text)) : listedIn(text);
    if (unit.part === 'basis' && (basis === 0 || basis === text.length)) continue;
    if (none) continue;
    const start = unit.span[0] + basis;
    if (starts.length === 0) {
      const [first, ...rest] = text.slice(basis).split(besides);
      let end = start + first!.length;
      addWhole(folded, result, [start, end]);
      for (const piece of rest) {
        const from = end + 1;
        end = from + piece.length;
        push(folded, result, [from, end]);
      }
      continue;
    }
    if (starts[0]!.cut > 0) addWhole(folded, result, [start, start + starts[0]!.cut]);
    starts.forEach(({ from }, i) => {
      const next = starts[i + 1];
      push(folded, result, [start + from, next ? start + next.cut : unit.span[1]]);
    });
  }
  return result;
}

/** 本案由本院提审;再审期间,中止原判决的执行: what a court does besides, without a number. */
const besides = /[,;](?=\s*再审期间)|;(?=\s*(?:中止|撤销|驳回|维持(?!原)|准[许予]|本案|指令|发回))/;

/** Where in a sentence of the disposition items are listed; depends on nothing but its text. */
export interface Listed {
  /** How long the words are that announce them. */
  readonly basis: number;
  /** It is a note or a heading, and orders nothing. */
  readonly none: boolean;
  /** Where items begin, and their words behind the number, counted from behind the announcement. */
  readonly starts: readonly { readonly cut: number; readonly from: number }[];
}

function listedIn(text: string): Listed {
  const basis = (announcing.test(text) ? announced.exec(text)?.[0].length : undefined) ?? termOf(text);
  const words = text.slice(basis);
  const none = note.test(words) || ownHeading.test(text);
  return { basis, none, starts: none ? [] : startsOf(words) };
}

/** Where items begin, and their words behind the number: 一、, or where there is none of these 1、 and 2、. */
function startsOf(words: string): Listed['starts'] {
  let found = matches(enumerator, words);
  if (found.length === 0) found = matches(inDigits, words);
  return (found.length > 1 || found[0]?.index === 0 || !/\d/.test(found[0]?.[0] ?? '') ? found : []).map((match) => ({
    cut: match.index + (/^[;。\n]/.test(match[0]) ? 1 : 0),
    from: match.index + match[0].length,
  }));
}

const announced =
  /^[^。]*?(?:(?:判决|裁定|决定|裁决)如下|发出如下支付令|达成[^。]{0,8}协议(?:如下|,[^。;:]{0,20}(?=:)|,?(?=\s*(?:[:(一1]|$))|(?<=[如以]下[^。]{0,6}|下列[^。]{0,6})))\s*[:：]?\s*/;

const rules = /裁定如下\s?:?$/;
const agreement = /达成(?!的)[^。]{0,8}协议/;

/** Without one of these nothing is announced: they are found faster. */
const announcing = /如下|支付令|达成/;

/** How long a bracket is that counts the term of the item before and has the next one behind it. */
function termOf(text: string): number {
  return /^\s*\((?:刑期|缓刑|罚金)[^()]*\)\s*(?=[一二三四五六七八九十]{1,3}[、.])/.exec(text)?.[0].length ?? 0;
}

/** A sentence without a number: an order of its own, or the rest of one that a line break cut in two. */
function addWhole(folded: string, result: Order[], span: Span): void {
  const last = result.at(-1);
  const cut =
    last &&
    !/[。;:]$/.test(folded.slice(...last.span)) &&
    folded[last.span[1]] !== ';' &&
    !/^\s*(?:被告|原告|驳回|上诉人|准)/.test(folded.slice(...span));
  if (last && (cut || !orderVerb.test(folded.slice(...span)))) {
    if (cut) result[result.length - 1] = { span: [last.span[0], span[1]] };
    return;
  }
  push(folded, result, span);
}

function push(folded: string, result: Order[], span: Span): void {
  const [from, to] = trimmed(folded, span);
  const inner: Span = [from + (listed.exec(folded.slice(from, to))?.[0].length ?? 0), to];
  const text = folded.slice(...inner);
  if (text.length < 4 || note.test(text)) return;
  const end = /;$/.test(text) ? inner[1] - 1 : inner[1];
  result.push({ span: [inner[0], end] });
}

const listed = /^(?:[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[、.．](?!\d))\s?/;
const ownHeading =
  /^[【[]?(?:裁判结果|判决结果|裁判主文)|^[一二三四五六七八九][、.](?:仲裁)?裁\s*决(?:主文|结果|内容)?\s*$/;
/** 目前,该判决已生效,赔偿款已履行到位. */
const since = /^(?:目前|现|宣判后|判决后|日前)?,?[^。,]{0,8}(?:判决|裁定|案件?)[^。,]{0,4}已[^。,]{0,6}(?:生效|履行)/;
const resultHeading = /^(?:#{1,6}\s)?[【[]?(?:裁判结果|判决结果|裁判主文|处理结果)[】\]]?\s*$/;
/** …法院于…作出(2015)…号民事判决: what follows is what was ordered. */
const made =
  /(?:作出[^。:]{0,60}?(?:判决|裁定|决定)书?|(?:判决|裁定)如下|(?:[遂并故]|依法)?(?:判[决令]|改判(?=:)|裁定|(?<!仲裁)裁决))\s*[:,，]?\s*/;

/** 故法院判决…, …,遂判令…: where a sentence of the reasoning goes over to what was ordered. */
const concluded =
  /(?:^|[,;])(?:最[终后],?|综上,?|[据因]此,?|[故遂并])?(?:依[据照][^,。]{2,60},)?(?!原审)(?:[\u4e00-\u9fff]{0,20}(?:法院|仲裁委员会))?(?:[二再终]审|最终|遂|依法)?(?:判决|判令|裁定|裁决)(?![书后中认结理作]|支持)\s?[:,]?/;
/** 故仲裁委员会依法裁决…: the order again, with what it follows from. */
const repeated = /^(?:[故遂]|因此,?|据此,?)[\u4e00-\u9fff]{0,16}(?:法院|仲裁委员会)(?:依法)?(?:判决|判令|裁决)/;

/** 据此,以盗窃罪判处被告人…: the sentence is told in this word. */
const sentenced =
  /(?:^|[,;])(?:最[终后],?|综上,?|[据因]此,?|[故遂并])?(?:依[据照][^,。]{2,60},)?(?:[\u4e00-\u9fff]{0,20}法院,?)?(?:以[^,。]{2,24}罪,?)?(?:分别)?(?=判处)/;

/**
 * The orders of a decision that a digest tells of. Of several instances the last stands; an earlier one only where the
 * later left it whole (an appeal withdrawn). A digest that gives them no place of their own tells them among the reasons.
 */
function digestOrders(folded: string, units: readonly SpokenUnit[]): Order[] {
  let result: Order[] = [];
  // Whether the case at hand has orders by now; a collection tells of several.
  let ordered = false;
  // Whether those so far are of the court below, of which no more stands than was kept.
  let below = false;
  // Where orders go on behind 判决:.
  let listing: SpokenUnit | undefined;
  // Where the orders of the case at hand begin, and those of its judgment whose items stand on lines of their own.
  let from = 0;
  let list: Items | undefined;
  // What procurators tell of the judgment among what they did, where nothing else tells of it.
  const told: Order[] = [];
  for (const unit of units) {
    const text = folded.slice(...unit.span);
    if (unit.role === 'facts' || unit.role === 'heading') ordered = false;
    if (unit.role === 'heading') from = result.length;
    const verdict = unit.role === 'procedure' && text.includes('法院') ? sentenced.exec(text) : null;
    if (verdict)
      for (const piece of commands(folded, [unit.span[0] + verdict.index + verdict[0].length, unit.span[1]]))
        push(folded, told, piece);
    const ofBelow = unit.role === 'lower-court';
    const own = ofBelow || unit.role === 'disposition';
    if (resultHeading.test(text) || (!own && unit.role !== 'reasoning')) continue;
    const item = own ? listed.exec(text) : null;
    if (!item) list = own && announcesItems.test(text) ? { before: result.slice(from), own: [] } : undefined;
    else if (list) {
      push(folded, list.own, [unit.span[0] + item[0].length, unit.span[1]]);
      result = [...result.slice(0, from), ...standing(folded, list), ...list.own];
      ordered = true;
      below = ofBelow;
      continue;
    }
    const head = item ?? (own ? made : concluded).exec(text) ?? sentenced.exec(text);
    const replaces = !ofBelow && (below || (/撤销|改判|变更/.test(text) && changesJudgment.test(text)));
    if (!head) {
      if (goesOn(listing, unit) && orderVerb.test(text) && !tells.test(text)) push(folded, result, unit.span);
      continue;
    }
    const again = !own && ordered && !replaces;
    if (!orderVerb.test(text.slice(head.index)) || (again && !/驳回[^,。]{0,8}上诉/.test(text) && !repeated.test(text)))
      continue;
    const orders: Order[] = [];
    const start = unit.span[0] + head.index + head[0].length;
    if (item) push(folded, orders, [start, unit.span[1]]);
    else for (const piece of commands(folded, [start, unit.span[1]])) push(folded, orders, piece);
    // 驳回上诉,维持原判 leaves the orders below standing beside it.
    result = replaces
      ? [...result.slice(0, from), ...keptOf(result.slice(from), text), ...orders]
      : [...result, ...orders];
    ordered = true;
    below = ofBelow;
    listing = replaces || /:\s*$/.test(head[0]) ? unit : undefined;
  }
  return result.length > 0 ? result : told;
}

/** What is set aside or changed is what a court decided: 撤销某法院(2015)…号民事判决. */
const changesJudgment = /一审|原审|原判|上诉|判项|判决第|撤销[^,;。]{0,60}号[^,;。]{0,12}(?:判决|裁定)/;

function goesOn(listing: SpokenUnit | undefined, { role, paragraph }: SpokenUnit): boolean {
  return listing?.role === role && listing.paragraph === paragraph;
}

/** What happens to a judgment, and what a court thinks: no order, though behind one. */
const tells = /不服|上诉|法院|委员会|认[为定]|生效|一致/;

/** The orders of a judgment that are told item by item, and those of the judgment told before it. */
interface Items {
  readonly before: readonly Order[];
  readonly own: Order[];
}

/** 某中级人民法院于…作出…民事判决: and a list behind it. */
const announcesItems = /法院[^。]*(?:判决|裁定)(?:书|如下)?\s?:\s*$/;

/** Of the orders before a list those that no item of it changes or sets aside. */
function standing(folded: string, { before, own }: Items): readonly Order[] {
  const gone = own
    .map(({ span }) => reviewedBy(folded.slice(...span)))
    .flatMap((one) => (one && one.result !== 'upheld' ? [one.items] : []));
  if (gone.some((items) => items.length === 0)) return [];
  return before.filter((_, i) => !gone.some((items) => items.includes(i + 1)));
}

/** Of the orders of a judgment those that 维持…第一项 leaves standing. */
function keptOf(orders: readonly Order[], text: string): Order[] {
  const items = matches(/维持[^,;。]{0,60}?第([一二三四五六七八九])项/g, text).map(([, item]) => numeralValue(item!));
  return orders.filter((_, i) => items.includes(i + 1));
}

/** 法院判令两被告停止…，赔偿…，并消除…: one order for each thing that a report says was commanded. */
function reportedOrders(folded: string, units: readonly SpokenUnit[]): Order[] {
  const result: Order[] = [];
  // Nothing but the reporter's introduction so far.
  let leads = true;
  let inFront = 0;
  for (const unit of units) {
    const text = folded.slice(...unit.span);
    if (leads && !introducing.has(unit.role)) {
      leads = false;
      inFront = result.length;
    }
    if (unit.role !== 'disposition') {
      const inLead = leads && unit.role === 'commentary' && text.includes('法院') ? announcedInLead.exec(text) : null;
      const told =
        ['commentary', 'reasoning', 'procedure'].includes(unit.role) && unit.speaker !== 'judge-extrajudicially';
      const verdict = inLead ?? (unit.role === 'reasoning' && result.length === inFront ? concluded.exec(text) : null);
      if (told && tellsOfSentence(text)) push(folded, result, sentenceOrder(folded, unit.span));
      else if (verdict && orderVerb.test(text.slice(verdict.index)))
        for (const piece of commands(folded, [unit.span[0] + verdict.index + verdict[0].length, unit.span[1]]))
          push(folded, result, piece);
      continue;
    }
    const item = listed.exec(text);
    if (resultHeading.test(text) || since.test(text) || (/[判裁][决定]如下\s*[:：]\s*$/.test(text) && !item)) continue;
    if (item) {
      push(folded, result, [unit.span[0] + item[0].length, unit.span[1]]);
      continue;
    }
    const head = firstOf(reported, text, (match) => (orderVerb.test(text.slice(match.index)) ? match : undefined));
    if (!head && !orderVerb.test(text)) continue;
    const kept = head && /^(?:判处|改判)/.test(head[0]) ? head.index : head ? head.index + head[0].length : 0;
    for (const piece of commands(folded, [unit.span[0] + kept, unit.span[1]])) push(folded, result, piece);
  }
  return result;
}

const introducing: ReadonlySet<string> = new Set(['heading', 'noise', 'commentary']);
/** 近日,某法院审结一起…案,判决被告赔偿…: how it ended, told in front. */
const announcedInLead =
  /,(?<=法院[^。]{2,100},)(?:并|最终|[一二终]审|依法|遂|公开|当庭|作出)*(?:判[决令]|改判)(?![书后中认结理作]|支持|[^,。]{0,6}(?:生效|如下))\s?[:,]?/;

function tellsOfSentence(text: string): boolean {
  return /(?<!判决|原判)(?:判处|判令)[^。]{2,}/.test(text) && !/^《|(?:可以|应当|可|应)判处/.test(text);
}

/** 一审以敲诈勒索罪判处被告人…: from the clause that says so. */
function sentenceOrder(folded: string, span: Span): Span {
  const clauses = clausesOf(folded, span);
  const at = clauses.findIndex((clause) => /判处|判令/.test(folded.slice(...clause)));
  let from = at;
  while (
    from > 0 &&
    !/^(?:一审|二审|法院|遂|最终|最后|近日)/.test(folded.slice(...clauses[from]!)) &&
    at - from < 2 &&
    /考虑|依法|以|根据|综合/.test(folded.slice(...clauses[from - 1]!))
  )
    from--;
  return [clauses[Math.max(0, from)]![0], span[1]];
}

/** 分别判处甲有期徒刑三年;乙拘役四个月: who is sentenced besides. */
const nextAccused =
  /^\s*(?:对?被告(?:人|单位)[^,;。]{2,16}?|(?!.{0,2}(?:决定|执行|并处|原判|总和|合并|改判|适用))[\u4e00-\u9fff]{2,4})(?:犯[^,;。]{2,24}罪,)?(?:有期徒刑|无期徒刑|拘役|管制|死刑|免[予于]刑事)/;

/** The clauses of a run of orders, each with what qualifies it. */
function commands(folded: string, span: Span): Span[] {
  const result: Span[] = [];
  let inList = false;
  for (const clause of clausesOf(folded, span)) {
    const text = folded.slice(...clause);
    const lead = /^\s*(?:并且|并|且|同时|以及)?/.exec(text)![0].length;
    const upholds =
      /^维持/.test(text.slice(lead)) && /驳回[^,;]*[,;]?$/.test(folded.slice(...(result.at(-1) ?? clause)));
    // That somebody appealed, or nobody did, is told, not ordered.
    if (/^(?:宣|判决)[判后][^,;]*上诉/.test(text.slice(lead))) continue;
    if (result.length === 0 && /不服|宣判后|提[出起]上诉/.test(text) && !orderVerb.test(text)) continue;
    // 一、…;二、…: each is one, whatever it says in how many clauses.
    const item = listed.test(text.trimStart());
    inList ||= item;
    const another = !inList && result.length > 0 && nextAccused.test(text);
    if (item || another || (!inList && orderVerb.test(text) && !upholds) || result.length === 0)
      result.push([clause[0] + lead, clause[1] - (/[,;]$/.test(text) ? 1 : 0)]);
    else result[result.length - 1] = [result.at(-1)![0], clause[1]];
  }
  // 按照《…》,因…,: on what the orders rest.
  const first = result[0];
  if (
    first &&
    result.length > 1 &&
    !orderVerb.test(folded.slice(...first)) &&
    /^(?:[按依因由根]|采纳|以[^,。]{2,24}罪)/.test(folded.slice(...first))
  )
    result.shift();
  return result;
}
