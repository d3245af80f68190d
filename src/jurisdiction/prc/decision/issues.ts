import type { Issue } from '../../../model/holding';
import { matches } from '../../../text/matches';
import { numeralValue } from '../../../text/numerals';
import { withoutBreaks } from '../../../text/page-breaks';
import { Signs } from '../../../text/signs';
import { bigrams, containment } from '../../../text/similarity';
import { blankSigns, overlaps, type Span } from '../../../text/span';
import type { SpokenUnit } from '../outline/sections';

const question =
  /是否|[是应][^,。;是]{1,20}还是|能否|应否|可否|如何|何种|有无|有没有|是不是|[能应算该要]不[能应算该要]|多少|谁|怎样|何以|哪/;
/** Whether words ask something, though a line was broken inside them. */
const asksIn = (words: string): boolean => question.test(withoutBreaks(words));
/** 本案的争议焦点为：… | 焦点问题是：… | 争议的焦点有两个：… | 双方的分歧在于 | 本案有三个问题需要回答：… */
const statement =
  /^[^。]{0,200}?(?:焦点(?:问题)?|(?:争议|分歧|争执)(?=(?:主要|实质)?(?:在于|集中|的?是(?!否)))|(?:争议|争执|审理|审查|评判|本案)的?(?:主要|首要|关键)?(?:重点|核心|关键|要点|问题)|(?:需要?|应当?|须)(?:解决|回答|审查|判断|评判|明确|查明)(?=的(?:主要)?[是为有])|(?:需要?|应当?|须)(?:解决|回答|审查|判断|评判|明确|查明)的?(?:[一二两三四五]个)?[^。:,]{0,8}问题|(?:解决|回答|审查|审理|评判|分析)(?:以下|下列|如下)[^。:,]{0,6}问题|问题(?=(?:需要?|应当?|须|有待|亟待)[^。:,]{0,4}(?:解决|回答|审[查理]|判断|评判|明确|厘清|论述)))[^。:：是为]{0,24}?(?:\s*[:：]|主要?(?:[是为有]|在于)|是(?!否)\s*[:：]?|为\s*[:：]?|在于\s*[:：]?|(?:主要)?集中(?:在于?|于)(?:[以如下]{2}[^。,:：]{0,6}[:：])?|包括\s*[:：]?|如下\s*[:：]?|有[一二两三四五六七八九\d]+[个点项]?\s*[:：,]?)\s*[:：,]?/;
const enumerator =
  /^\s*(?:[(（](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]\s?[、.．]?|(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s?[、.,:．]|第[一二三四五六七八九十]\s*[,、]|[一二三四五六七八九十]是|其[一二三四五][,、:]|[①②③④⑤⑥⑦⑧⑨⑩])\s*/;
const heading =
  /^\s*(?:(?:[一二三四五六七八九十]是|[(（](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]\s*[、.．:]?|(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*(?:[)）、.．:]|(?=关于))|第[一二三四五六七八九十]\s*[,、:])\s*)?(?:(?:关于|至于|对于|针对|就)\s*)?/;

/**
 * The questions in dispute as the text states them: the list behind 争议焦点, questions that open a passage of the
 * reasoning (至于…是否…), and headings. A heading that repeats a listed question points to it.
 */
export function issuesOf(folded: string, units: readonly SpokenUnit[]): Issue[] {
  const listed = statedIn(folded, units);
  const stated = listed.map(({ span }) => span);
  const topics = topicsIn(folded, units).filter((topic) => !stated.some((issue) => overlaps(issue, topic.span)));
  const byOrder = inOrder(stated, topics);
  const found: (Asked & { restates?: Span })[] = [...listed];
  const byWords = new Map(topics.map((topic) => [topic, byOrder.get(topic) ?? likest(folded, stated, topic)] as const));
  for (const [i, topic] of topics.entries()) {
    const { span, confidence } = topic;
    const same = byWords.get(topic);
    const restates = same ?? (topic.asks ? between(folded, stated, topics, byWords, i) : undefined);
    if (restates) found.push({ span, restates, confidence: same ? surely.repeated : surely.repeatedInTurn });
    else if (topic.asks) found.push({ span, confidence });
  }
  found.sort((x, y) => x.span[0] - y.span[0]);
  const idOf = (span: Span): string => `i${found.findIndex((issue) => issue.span === span) + 1}`;
  return found.map(({ span, confidence, restates }) => ({
    id: idOf(span),
    span,
    ...(restates && { restates: idOf(restates) }),
    confidence,
  }));
}

/** A question, and how surely it is one in dispute. */
interface Asked {
  readonly span: Span;
  readonly confidence: number;
}

/** How surely a question is in dispute, by where it was read. */
const surely = {
  listed: 0.95,
  questionFirst: 0.85,
  repeated: 0.9,
  repeatedInTurn: 0.7,
  askedInHeading: 0.85,
  askedInPassing: 0.75,
  /** 关于…的请求, 原告主张…的问题: what names a claim and asks nothing. */
  named: 0.65,
};

/** 焦点, or another word under which courts list what they have to answer. */
const speaking =
  /焦点|[需须应当要](?:解决|回答|审查|判断|评判|明确|查明)的|问题|重点|核心|关键|要点|(?:争议|争执)(?:主要|实质)?(?:在于|集中|的?是)|分歧/;
/** 付款条件是否成就是本案首要争议: the question first. */
const questionFirst =
  /(?:^|[,。])([^,。;]{2,60}(?:是否|能否|应否|如何|可否)[^,。;]{2,40}?)[,，]?[是系为乃](?:双方|各方|当事人)?本案的?[^,。;]{0,8}(?:争议|焦点|关键|核心)/;

/** What a question without a word of asking is about. */
const nominal = /(?:问题|责任|数额|效力|性质|金额|依据|程序|标准|范围)$/;
/** 本案的关键是异议的性质。 */
const named = /^[^,。;]{2,40}的[^,。;]{0,12}(?:责任|数额|效力|性质|金额|依据|程序|标准|范围)[。;]?\s*$/;

/** Where a court states what is disputed. */
function speaksOfIssues(unit: SpokenUnit): boolean {
  return unit.speaker === 'court' && (unit.role === 'reasoning' || unit.role === 'facts' || unit.role === 'procedure');
}

/** Whether a sentence may name a question, or say that questions follow. */
function mayRaise(folded: string, { span, notes }: SpokenUnit): boolean {
  if (notes?.raises !== undefined) return notes.raises;
  const text = folded.slice(...span);
  const raises = speaking.test(text) || (text.includes('本案') && questionFirst.test(text));
  if (notes) notes.raises = raises;
  return raises;
}

/** The questions listed behind 争议焦点, in the same sentence, on the numbered lines below it or where each is answered. */
function statedIn(folded: string, units: readonly SpokenUnit[]): Asked[] {
  const result: Asked[] = [];
  const listed = (spans: readonly Span[]): number =>
    result.push(...spans.map((span) => ({ span, confidence: surely.listed })));
  let listing = false;
  let last: Numbered | undefined;
  /** Where the last stands, and whether it stands right behind another: then none is answered at once. */
  let at = -1;
  let inRow = false;
  for (const [i, unit] of units.entries()) {
    if (!speaksOfIssues(unit)) {
      listing = false;
      last = undefined;
      continue;
    }
    if (inRow && i > at + 1) last = undefined;
    const inList = unit.opens ? listing || last : last && at === i - 1;
    const below = inList ? numberedIn(folded, unit.span, last) : undefined;
    if (below) {
      inRow = last !== undefined && at === i - 1;
      at = i;
    }
    if (!listing && !below && !mayRaise(folded, unit)) continue;
    const text = folded.slice(...unit.span);
    const lead = speaking.test(text) ? statement.exec(text) : null;
    const behind: Span | undefined = lead ? [unit.span[0] + lead[0].length, unit.span[1]] : undefined;
    const first = behind && numberedIn(folded, behind);
    if (behind && (first || asksIn(text) || named.test(folded.slice(...behind)) || /[:：]\s*$/.test(text))) {
      const questions = questionsIn(folded, behind);
      listed(questions.length === 0 && first ? [first.span] : questions);
      listing = questions.length === 0 || /[:：;]\s*$/.test(text);
      last = questions.length > 1 ? undefined : first;
      at = i;
      inRow = false;
    } else if (text.includes('本案') && questionFirst.test(text)) {
      const found = questionFirst.exec(text)!;
      const from = unit.span[0] + text.indexOf(found[1]!, found.index);
      result.push({ span: [from, from + found[1]!.length], confidence: surely.questionFirst });
      listing = false;
    } else if (listing && enumerator.test(text) && asksIn(text) && text.length < 200) {
      listed(questionsIn(folded, unit.span));
      last = below;
    } else if (below) {
      listed([below.span]);
      last = below;
    } else listing = false;
  }
  return result;
}

/** A numbered heading that names a question under which it is answered at once: 2.损失的金额。公估报告由… */
interface Numbered {
  readonly span: Span;
  readonly level: number;
  readonly number: number;
}

/** None is longer that asks nothing. */
const longestName = 40;
/** What is said already of what a heading would ask. */
const says = /[,，;；不系]|应当|构成|属于|违反|有权|享有|已经|理由|成立$|可以|\d元/;

/** The heading that a unit begins with where a list is given or goes on: the first of one, or the next. */
function numberedIn(folded: string, span: Span, last?: Numbered): Numbered | undefined {
  if (span[1] - span[0] > longestTopic) return undefined;
  const text = folded.slice(...span);
  const level = levelOf(text);
  const number = level === 0 ? undefined : numeralValue(/[\d一二三四五六七八九十]{1,3}/.exec(text)![0]);
  if (number === undefined || number !== (last?.number ?? 0) + 1 || (last && level !== last.level)) return undefined;
  const lead = heading.exec(text)![0].length;
  const body = withoutTail(withoutMark(text.slice(lead)));
  if (opinion.test(body)) return undefined;
  if (!asksIn(body) && (body.length < 4 || body.length > longestName || says.test(body))) return undefined;
  return { span: [span[0] + lead, span[0] + lead + body.length], level, number };
}

/** A line that names what the next passage is about. */
interface Topic extends Asked {
  /** 1 for 一、, 2 for （一）, 3 for 1., 0 without a number. */
  readonly level: number;
  /** Whether it is a question or a disputed claim by its own words. */
  readonly asks: boolean;
}

const levels: readonly (readonly [RegExp, number])[] = [
  [/^[一二三四五六七八九十]{1,3}\s*[、.．:,]/, 1],
  [/^[(（][一二三四五六七八九十]{1,3}[)）]/, 2],
  [/^(?:\d{1,2}\s*[、.．]|[(（]\d{1,2}[)）]|第[一二三四五六七八九十]\s*[,、]|[一二三四五六七八九十]是)/, 3],
];
/** Apart from where it is asked: what a function shares with another is made at its start, for whatever it passes over. */
function levelOf(text: string): number {
  return levels.find(([pattern]) => pattern.test(text))?.[1] ?? 0;
}

/** What the object of a question is called at the end of a sentence that only asks it. */
const asked = /(?:问题|行为|责任|情形|规定[^,]{0,12}|效力|关系|成立|构成[^,]{1,20})$/;
const opinion = /不予(?:支持|采纳)|予以(?:支持|采纳)|本院(?:认为|不予|予以)|法院[^。]{0,6}(?:支持|驳回|判决|判令|认定)/;

/** 至于…的问题,…不再评述: what does not matter any more. */
const leftOpen = /不[再予作][^,。]{0,4}(?:评[述判价]|论述|赘述|审查)/;

/** No topic is longer. */
const longestTopic = 130;
/** What the number of a heading, or 关于, begins with. */
const firstOfLeads = new Signs(`([0123456789一二三四五六七八九十第关至对针就${blankSigns}`);
const answeredAtOnce = /^([^,。:;]{2,60}?(?:是否|能否|应否|如何)[^,。:;]{0,40}的?问题)[,:]/;
/** 争议焦点一: names a question by its number, and none itself. */
const byNumber =
  /^(?:本案|双方)?的?(?:第[一二三四五六七八九十\d]{1,2}个?)?(?:争议)?(?:焦点)?(?:问题)?[一二三四五六七八九十\d]{0,2}$/;
const nominalEnd = /的(?:请求|主张|诉请|诉讼请求|问题)$/;
/** 关于焦点一,即…: the number of a question and its words; they ask, though they may name no more than a subject. */
const counted = /^[^,:]{0,8}焦点(?:问题)?[一二三四五六七八九十\d]{1,2}[,:]?即/;
/** So many characters at the end tell whether it is such. */
const longestEnd = 12;

/** Whether a sentence ends in what names a claim: 关于…的请求, before its mark. */
function namesClaim(folded: string, [start, end]: Span): boolean {
  return nominalEnd.test(withoutMark(folded.slice(Math.max(start, end - longestEnd), end)));
}

function withoutMark(text: string): string {
  return text.trimEnd().replace(/[。:：?]$/, '');
}

/** 被告应否担责。, 利息如何计算。: a sentence that opens a passage and only asks; none is longer. */
const longestOpening = 44;
const asksAlone =
  /^[^,;:]{2,28}(?:[应能可]否|(?<![决确]定|判断|审查|考虑|衡量|[不无]论|[证说]明)是否)(?![^,;:]*(?:[不未无难尚已均]|影响|取决|应当?[以由按]|有待|而定))[^,;:]{2,24}$|^[^,;:]{2,28}(?:如何|怎样|由谁)(?:计[算付]|认定|确定|处理|分[担割配]|承担|负担|划分)(?:的问题)?$/;

/** 关于租金的数额问题。 in a sentence of its own, 一、关于押金。 at the head of a passage: whether words behind 关于 only say what is answered next. */
function namesQuestion(body: string, numbered: boolean): boolean {
  if (/[,:]/.test(body)) return false;
  return numbered ? body.length <= longestName && !says.test(body) : body.endsWith('问题') && !isTopic(body);
}

/** Headings inside the reasoning and questions that open a passage of it. */
function topicsIn(folded: string, units: readonly SpokenUnit[]): Topic[] {
  const result: Topic[] = [];
  units.forEach((unit, i) => {
    if (unit.role !== 'reasoning' || unit.speaker !== 'court' || unit.part === 'basis') return;
    const mayLead = firstOfLeads.at(folded, unit.span[0]);
    const asksFirst = unit.opens && unit.span[1] - unit.span[0] <= longestOpening;
    const isLong = unit.span[1] - unit.span[0] > longestTopic;
    if (isLong ? !mayLead : !(mayLead || asksFirst || namesClaim(folded, unit.span))) return;
    const text = folded.slice(unit.span[0], Math.min(unit.span[1], unit.span[0] + longestTopic));
    const byCount = counted.test(text);
    if ((text.includes('焦点') && !byCount && statement.test(text)) || leftOpen.test(text)) return;
    const level = levelOf(text);
    const wholeLine = unit.opens && units[i + 1]?.paragraph !== unit.paragraph;
    const lead = heading.exec(text)![0];
    const rest = withoutMark(text.slice(lead.length));
    // 关于…应否…的问题,…: what is asked is answered in the same sentence.
    const atOnce = answeredAtOnce.exec(rest)?.[1];
    const body = atOnce ?? rest;
    if (atOnce === undefined && (isLong || opinion.test(text))) return;
    const about = /关于|至于|对于|就|针对/.test(lead);
    const questioned = asksIn(body);
    const asks = questioned || (/(?:问题|责任)$/.test(body) && !isTopic(body));
    const nominal = nominalEnd.test(body);
    const span: Span = [unit.span[0] + lead.length, unit.span[0] + lead.length + body.length];
    const marked = asksFirst && text.trimEnd().endsWith('?');
    const isNamed = about && namesQuestion(body, level === 1 && unit.opens);
    if ((body.length < 4 && !marked && !isNamed) || byNumber.test(body)) return;
    if (asksFirst && level === 0 && !about && (marked || asksAlone.test(body))) {
      result.push({ span, level, asks: true, confidence: surely.askedInPassing });
      return;
    }
    if (wholeLine && (level > 0 || about || nominal) && (!/[,，]/.test(body) || questioned || nominal))
      result.push({ span, level, asks: asks || nominal, confidence: asks ? surely.askedInHeading : surely.named });
    else if (byCount || (about && questioned && ((level > 0 && unit.opens) || asked.test(body))))
      result.push({ span, level, asks: true, confidence: surely.askedInPassing });
    // 一、关于押金。 is one only where it repeats a question that was asked.
    else if (isNamed) result.push({ span, level, asks: body.endsWith('问题'), confidence: surely.named });
    else if (nominal && /^(?:原告|被告|上诉人|申请人|[^,。]{2,12}公司)[^。]{0,60}(?:要求|请求|主张)/.test(body))
      result.push({ span, level, asks: true, confidence: surely.named });
  });
  return result;
}

/** As many headings of one level as there are issues: they answer them one by one, however they are worded. */
function inOrder(stated: readonly Span[], topics: readonly Topic[]): Map<Topic, Span> {
  const result = new Map<Topic, Span>();
  if (stated.length < 2) return result;
  for (const level of [1, 2, 3]) {
    const same = topics.filter((topic) => topic.level === level && topic.span[0] > stated.at(-1)![0]);
    if (same.length !== stated.length) continue;
    same.forEach((topic, i) => result.set(topic, stated[i]!));
    return result;
  }
  return result;
}

/** The listed question that a heading repeats in its own words. */
function likest(folded: string, stated: readonly Span[], topic: Topic): Span | undefined {
  const words = folded.slice(...topic.span);
  const same = stated.filter((span) => folded.slice(...span).includes(words));
  // 三、关于民事责任: short as it is, only one question speaks of it.
  if (same.length === 1) return same[0];
  const grams = bigrams(words);
  if (grams.size < 6) return undefined;
  let best: Span | undefined;
  let score = 0.55;
  for (const span of stated) {
    const other = bigrams(folded.slice(...span));
    const shared = Math.min(
      containment(grams, other),
      other.size === 0 ? 0 : 1.6 * (sharedCount(grams, other) / other.size),
    );
    if (shared > score) {
      score = shared;
      best = span;
    }
  }
  return best;
}

/** Courts answer in the order in which they asked: the one question left between those of the headings around this one. */
function between(
  folded: string,
  stated: readonly Span[],
  topics: readonly Topic[],
  byWords: ReadonlyMap<Topic, Span | undefined>,
  at: number,
): Span | undefined {
  const of = (topic: Topic): Span | undefined => byWords.get(topic);
  const before = topics.slice(0, at).map(of).findLast(Boolean);
  const behind = topics
    .slice(at + 1)
    .map(of)
    .find(Boolean);
  if (!before && !behind) return undefined;
  const left = stated.slice(before ? stated.indexOf(before) + 1 : 0, behind ? stated.indexOf(behind) : undefined);
  const [only] = left;
  if (left.length !== 1 || !only) return undefined;
  const grams = bigrams(folded.slice(...topics[at]!.span));
  return containment(grams, bigrams(folded.slice(...only))) > alike ? only : undefined;
}

/** So much of a heading's words the question has in common with it where their order speaks for it too. */
const alike = 0.35;

function sharedCount(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  return shared;
}

/** 本案的法律适用问题, 本案焦点问题的处理: a topic, no question in dispute. */
function isTopic(text: string): boolean {
  return /(?:法律适用|焦点问题|处理|基本事实|案由|程序|管辖|量刑|定性)的?问题|焦点问题/.test(text) && !asksIn(text);
}

/** The single questions of a list: numbered, between semicolons, or joined by 和 with a question on either side. */
function questionsIn(folded: string, [start, end]: Span): Span[] {
  const text = folded.slice(start, end);
  const cuts = [0];
  for (const match of matches(
    /[;。]\s*|(?<=\D)(?=[(（]?(?:[一二三四五六七八九十]|\d{1,2})[)）]?[、.．]\s*\D)|(?<=[,、])(?=[一二三四五六七八九十]是)|,(?=对此|本院|据此|应从|需要?从)/g,
    text,
  ))
    cuts.push(match.index + match[0].length);
  cuts.push(text.length);
  const result: Span[] = [];
  const asks = asksIn(text);
  for (let i = 0; i + 1 < cuts.length; i++) {
    const piece = text.slice(cuts[i], cuts[i + 1]);
    const lead = enumerator.exec(piece)?.[0].length ?? 0;
    const body = withoutTail(piece.slice(lead));
    if (body.length < 4) continue;
    const named = asks && lead > 0 && body.length <= longestName && !says.test(body);
    if (!named && !asksIn(body) && !nominal.test(body)) continue;
    const at = start + cuts[i]! + lead;
    // What the court counts as one is one: 二、…是否违反…，其中…何种权益.
    for (const [from, to] of lead === 0 ? joinedIn(body) : ([[0, body.length]] as const))
      result.push([at + from, at + to]);
  }
  return result;
}

/** Without the marks and blanks at its end. */
function withoutTail(piece: string): string {
  let end = piece.length;
  while (end > 0 && /[;。,、\s]/.test(piece[end - 1]!)) end--;
  return piece.slice(0, end);
}

/** The questions that 和, 以及 or a comma joins. */
function joinedIn(body: string): Span[] {
  const result: Span[] = [];
  let from = 0;
  for (const { index, 0: joint } of matches(/,?(?:以及|[和及])(?=[^和及]{4})|,(?=[^和及]{4})/g, body)) {
    const behind = index + joint.length;
    if (index - from < 4 || !asksIn(body.slice(from, index)) || !asksIn(body.slice(behind))) continue;
    result.push([from, index]);
    from = behind;
  }
  result.push([from, body.length]);
  return result;
}
