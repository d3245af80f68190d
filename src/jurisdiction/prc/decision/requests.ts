import { closedUp } from '../../../text/closed-up';
import { matches } from '../../../text/matches';
import { Signs } from '../../../text/signs';
import { overlaps, trimmed, type Span } from '../../../text/span';
import { firstClause } from './first-clause';
import type { Keeper } from './settled';

/** What can be asked of a court: words without which a stretch asks for nothing. */
const asked =
  /判令|撤销|改判|变更|确认|解除|支付|赔偿|返还|偿还|给付|停止|赔礼|道歉|消除|承担|驳回|准予|离婚|继续履行|履行|协助|交付|恢复|排除|退还|退回|归还|负担|分担|探[望视]|看望|分割|发回|维持|中止|终结|公开|责令|减去|照料|补缴|补偿|办理|优先受偿|清偿|赔付|修复|维修|腾退|搬离|拆除|颁发|补足|支持|承认|认可|宣告|批准|移送|重新|冻结|查封|扣押|保全|拍卖|指定[^,。]{2,20}为|再审本案|对本案[^,。;]{0,6}再审|提审|强制医疗|假释|(?:减轻|从轻|从重|免除|免予)[^,。;]{0,6}处罚|从轻判处|无罪|追究[^,。]{2,40}刑事责任|销毁|禁止|迁出|指令|继续审理|抚养|归[^,。;]{1,20}所有|过户|变卖|删除|下架|更正|注销|[准许]许[^,。]{0,40}执行|(?:不得|停止|排除|追加)[^,。]{0,60}执行|不予执行/;
/** What is asked for in so many words only behind 判令, or as one of a list. */
const askedPlainly =
  /返修|更换|退货|换货|调换|出具|开具|提供|签订|配合|登记|登报|刊登|清理|清除|腾[空让交]|报销|回购|减免|降低|调整|扣除|抵[扣销]|不[再负]|不予|无[需须]|增加|计[算付息]/;
/** The words behind which the requests of a sentence stand; the last one that has something asked behind it counts. */
const leads =
  /(?:(?:诉讼|上诉|反诉|再审|仲裁|申请|复议|赔偿|异议)?反?请求(?![称权人])(?:事项)?(?:是|为|如下)?|诉请(?!求)|申请(?=(?:人民法院|[本法]院|贵院)?(?:宣告|指定))|提请(?=对)|诉求(?:是|为)?|要求|建议(?:本院|法庭|对其)?|诉至[^。,]{2,20}(?:本院|法院)?|连带赔偿|应当?赔偿)(?:依法|法院|本院|人民法院|[一二]审法院|再审法院|法庭|仲裁庭|贵院|裁决|判令|判决|予以)*\s*[:：,，]?\s*(?:依法)?(?:判令|判决|裁决)?\s*[:：]?\s*/g;
const enumerator =
  /(?:^|[;。:\n,]|(?<!第[一二三四五六七八九十、]{1,8})、|(?<=法院|判令))[^\S\n]{0,10}(?:[(（](?:[一二三四五六七八九十]{1,2}|\d{1,2})[)）]\s*[、.．]?|(?:[一二三四五六七八九十]{1,2}|\d{1,2})\s*[、.．](?!\d)|[一二三四五六七八九十]是|[①②③④⑤⑥⑦⑧⑨⑩])\s*/g;
const reasonsBegin = /(?:^|[;。])\s*(?:主要)?(?:事实(?:[和与及、]理由)?|理由)(?:[:：]|如下|是[:：])/;
/** Costs of the proceedings are decided without being asked for (诉讼费用交纳办法, 2006, art 29). */
const costs =
  /^并?(?:由|判令)?[^,;。]{0,24}?(?:(?:本案|本诉|反诉|[一二]审|全部|所有)*的?(?:案件|全部)?(?:诉讼|受理|仲裁|保全|公告|申请|执行)+(?:费用?|受理费)|(?:本诉|反诉|[一二]审|仲裁)(?:的?全部)?费用)[^;。]{0,60}$/;
function isOfCosts(words: string): boolean {
  return words.includes('费') && costs.test(words);
}

/** 医疗费6230.40元: a head of damages in a list of such. */
const head =
  /(?:^|[、,，和及]|(?<=日)的|(?:赔偿|支付|返还)(?![金款])[^、,，;。\d]{0,20}?)([\u4e00-\u9fff]{1,12}?(?:[费金款]|损失|工资|补偿|补助|补贴|收入|利息)(?:\([^()]{0,30}\))?(?:为|计|人民币)?\d[\d,.]*\s*[万亿]?元)/g;
/** A clause that asks for something of its own beside the one before it. */
const another =
  /[,、](?:(?:并|同时|且|以及)且?(?=[^,、;]{0,30}?(?:支付|赔偿|返还|偿还|给付|停止|赔礼|消除|承担|恢复|协助|交付|退还|解除|确认|抵扣|扣[减除]|均担|负担|补偿|公开|指定))|(?=由[^,、;]{1,24}(?:支付|赔偿|返还|偿还|退还|承担|给付))|(?=(?:维持|撤销|解除|确认|返还|赔偿|支付|停止|退还|责令|分割|增加赔偿|恢复(?!名誉|[^,、;]{0,6}原状)|驳回|销毁|中止|排除|追加)[^,、;]{2})|(?=[^,、;]{2,16}(?:承担|轮流|支付|赔偿|返还)[^,、;]{2})|(?=(?!变卖|拍卖)[^,、;]{2,60}优先受偿)|(?=(?:本案)?的?(?:全部|所有|案件)?(?:诉讼|受理)费))|(?<=[^,、;]{4})并(?=(?:同时|请求|要求|依法|判令|由[^,、;]{1,20})*(?:解除|撤销|确认|返还|退还|赔偿|支付|给付|继续履行|搬离|[^,、;]{2,12}(?:搬离|腾退|支付|赔偿|返还)|停止|不得执行)[^,、;]{2})/g;
/** Where such a clause may begin. */
const parts = new Signs(',、并');
/** 撤销…,改判…: one request in two clauses. */
const onlyReplaces = /^并?(?:依法)?(?:改判|发回|指令|驳回|判令|重新)/;

/** 撤销处罚决定,判令返还罚款: an act is set aside and money given back, where in the place of a judgment another is put. */
const ofCourt = /判决|裁[定决]|原判|原审|[一二]审/;
const givesBack = /^并?判令[^,;]{0,20}?(?:返还|赔偿|支付|退还)/;

/** One request in a sentence, and the item of a list that it stands in. Offsets count from the sentence's start. */
export interface RequestFound extends Keeper {
  readonly span: Span;
  readonly within: Span;
  /** How the piece begins in which it stands, where several ask in turn. */
  readonly turn?: string;
}

/** 请求依据《…》第…条的规定,…: on what a request rests. */
const basis = /^(?:依照|依据|根据)[^。;]{2,160}?规定,/;
/** 驳回甲要求乙支付…的请求: behind it stands what is to be refused to another. */
const ofOthers = /(?:驳回|不予?支持)[^,;。]{0,40}$/;

/** Where in a sentence requests stand, and what follows. */
export interface Requests {
  readonly found: readonly RequestFound[];
  /** Asked for by 请求, 诉请, 判令, not by a word that tells of other demands as well. */
  readonly plainly: boolean;
  /** 请求裁决: at its end; what is asked for stands on the lines below. */
  readonly opensList: boolean;
  /** Reasons begin behind them: the list is over. */
  readonly endsInReasons: boolean;
}

const opening =
  /请求(?:法院|本院|依法)*(?:判令|判决|裁决)[^,。;:]{2,24}:\s*$|(?:请求|裁决|判令|诉请|要求|事项|如下|赔偿|支付)(?:是|为|如下)?\s*[:：]\s*$|^[^,。;:]{0,12}请求(?:事项)?\s*$/;
/** What words that open a list end with: told at a glance. */
const endsLead = new Signs(':：求项');

/** The single requests of a sentence; of a list item without words of asking where `listed`. */
export function requestsIn(text: string, listed: boolean): Requests {
  if (!text.includes('\n')) return requestsOf(text, listed);
  // A hard wrap goes through words.
  const { words, back } = closedUp(text, /\n/g);
  const whole = requestsOf(words, listed);
  return { ...whole, found: whole.found.map((one) => ({ ...one, span: back(one.span), within: back(one.within) })) };
}

function requestsOf(text: string, listed: boolean): Requests {
  const reasons = text.includes('理由') || text.includes('事实') ? reasonsBegin.exec(text) : null;
  const end = reasons ? reasons.index : text.length;
  const endsInReasons = reasons !== null;
  const opensList = endsLead.at(text, text.trimEnd().length - 1) && opening.test(text);
  const lead = listed ? { end: 0, plainly: true, pays: true } : leadOf(text.slice(0, end));
  if (!lead) return { found: [], plainly: false, opensList, endsInReasons };
  const found: RequestFound[] = [];
  for (const piece of numbered(text, [lead.end, end])) {
    const again = /^\s*(?:并|同时)?(?:要求|请求)(?=[^:])/.exec(text.slice(...piece))?.[0].length ?? 0;
    const within: Span = [piece[0] + again, piece[1]];
    for (const one of apart(text, within, lead)) {
      const span = tidy(text, one);
      if (span[1] - span[0] >= 3 && !isOfCosts(text.slice(...span))) found.push({ span, within });
    }
  }
  return { found, plainly: lead.plainly, opensList, endsInReasons };
}

interface Lead {
  readonly end: number;
  readonly plainly: boolean;
  /** 判令被告赔偿:1.…: what stands in the list is named by its head and its sum alone. */
  readonly pays: boolean;
}

/** The words of asking: the first that a list follows, else the last that something is asked right behind. */
function leadOf(text: string): Lead | undefined {
  let words: string | undefined;
  let end = 0;
  let pays = false;
  leads.lastIndex = 0;
  for (let match = leads.exec(text); match; match = leads.exec(text)) {
    const behind = leads.lastIndex;
    if (words !== undefined && (asksNothingMore(text, match, words) || ofOthers.test(text.slice(end, match.index))))
      continue;
    if (isBlankBehind(text, behind)) return undefined;
    // 请求判令某公司:1.…
    const whom = text.includes(':', behind) ? (/^[^,;:。]{2,40}:\s*/.exec(text.slice(behind))?.[0] ?? '') : '';
    const listed = startsList(text, behind + whom.length);
    const lists = listed || (whom !== '' && startsList(text, behind));
    const from = listed ? behind + whom.length : behind + (basis.exec(text.slice(behind))?.[0].length ?? 0);
    const rest = text.slice(from);
    const told = lists || /[:：]\s*$/.test(match[0]) ? rest : firstClause(rest);
    const says = asked.test(told) || (/[判裁][令决]/.test(match[0]) && askedPlainly.test(told));
    if (!says && !/\d\s*[万亿]?元/.test(told)) continue;
    if (words !== undefined && !owing.test(words) && owing.test(match[0])) continue;
    words = match[0];
    end = from;
    pays = lists && whom !== '' && /赔偿|支付|返还/.test(whom);
    if (lists) break;
  }
  return words === undefined ? undefined : { end, plainly: !/^(?:要求|建议|应|连带)/.test(words), pays };
}

/** 支持其全部反诉请求, (原告要求分得一半), 要求…;要求…: not where what is asked for begins, once it has begun. */
function asksNothingMore(text: string, { index, 0: lead }: RegExpExecArray, words: string): boolean {
  const before = text.slice(Math.max(0, index - 3), index);
  return (
    /(?:全部|其[他余]|所有|各项|的)$/.test(before) ||
    (/;(?:并|同时)?$/.test(before) && lead.slice(0, 2) === words.slice(0, 2)) ||
    isInside(text, index)
  );
}

/** Words that tell of other demands as well. */
const owing = /^(?:应|连带)/;

function isBlankBehind(text: string, at: number): boolean {
  return trimmed(text, [at, text.length])[0] === text.length;
}

const listStart =
  /\s*(?:[(（](?:[一二三四五六七八九十]{1,2}|\d{1,2})[)）]|(?:[一二三四五六七八九十]{1,2}|\d{1,2})\s*[、.．](?!\d)|①|一是)/y;
function startsList(text: string, at: number): boolean {
  listStart.lastIndex = at;
  return listStart.test(text);
}

/** The pieces behind the numbers of a list, else those between semicolons. */
function numbered(text: string, [start, end]: Span): Span[] {
  const body = text.slice(start, end);
  const starts = matches(enumerator, body);
  const pieces: Span[] = [];
  const first = starts[0];
  if (!first || (first.index > 12 && starts.length < 2)) addBetween(pieces, text, [start, end]);
  else {
    if (first.index > 4) addBetween(pieces, text, [start, start + first.index]);
    starts.forEach(({ index, 0: number }, i) => {
      const next = starts[i + 1];
      addBetween(pieces, text, [start + index + number.length, next ? start + next.index : end]);
    });
  }
  return pieces;
}

/** Adds what stands between the semicolons of a stretch. */
function addBetween(pieces: Span[], text: string, [start, end]: Span): void {
  let from = start;
  for (let at = text.indexOf(';', start); at !== -1 && at < end; at = text.indexOf(';', at + 1)) {
    pieces.push([from, at]);
    from = at + 1;
  }
  pieces.push([from, end]);
}

/** What one item asks for: heads of damages one by one, and what is asked for beside them. */
function apart(text: string, within: Span, lead: Lead): Span[] {
  const all = single(text, within, lead);
  const sums = heads(text, within);
  if (!sums) return all;
  const beside = all.filter((one) => !sums.some((sum) => overlaps(sum, one)));
  return [...sums, ...beside].sort((a, b) => a[0] - b[0]);
}

/** Two heads of damages or more with their sums, each by itself; their total asks for nothing more. */
function heads(text: string, [start, end]: Span): Span[] | undefined {
  const body = text.slice(start, end);
  if (body.indexOf('元') === body.lastIndexOf('元')) return undefined;
  const found = matches(head, body).filter((match) => !/^(?:合计|共计|总计|以上)/.test(match[1]!));
  if (found.length < 2) return undefined;
  return found.map((match): Span => {
    const at = start + match.index + match[0].length - match[1]!.length;
    const verb =
      /^.{0,12}?(?:赔偿(?![金款])|支付|返还|退还|给付|偿还)(?:原告|申请人|其)?/.exec(match[1]!)?.[0].length ?? 0;
    return [at + verb, at + match[1]!.length];
  });
}

/** One request, or several that clauses tell apart. */
function single(text: string, [start, end]: Span, { pays, plainly }: Lead): Span[] {
  const body = text.slice(start, end);
  if (!asked.test(body) && !(plainly && askedPlainly.test(body)))
    return pays && /^[^,]*\d\s*[万亿]?元/.test(body) ? [[start, end]] : [];
  const result: Span[] = [];
  let from = 0;
  for (const match of parts.areIn(body) ? matches(another, body) : []) {
    const left = body.slice(from, match.index);
    const right = body.slice(match.index + 1);
    // 判令甲公司、乙某连带赔偿…: behind 判令 stands only who is to.
    if (!asked.test(left.replace(/^.*(?:改判|判令)|判决/g, '')) || isInside(body, match.index)) continue;
    if (/撤销|变更/.test(left) && onlyReplaces.test(right) && (ofCourt.test(left) || !givesBack.test(right))) continue;
    result.push([start + from, start + match.index]);
    from = match.index + 1;
  }
  result.push([start + from, end]);
  return result;
}

/** Inside brackets or quotation marks nothing begins. */
function isInside(text: string, at: number): boolean {
  let depth = 0;
  for (let i = 0; i < at; i++) {
    if ('(“《「'.includes(text[i]!)) depth++;
    else if (')”》」'.includes(text[i]!)) depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

const ending = ';。.,，、:';

function tidy(text: string, span: Span): Span {
  const [start, end] = trimmed(text, span);
  let to = end;
  while (to > start && ending.includes(text[to - 1]!)) to--;
  return [start, to];
}
