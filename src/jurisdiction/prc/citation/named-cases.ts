import { isCited, type CaseCitation, type Citation, type SeriesCitation } from '../../../model/citation';
import { matches } from '../../../text/matches';
import { overlaps, type Span } from '../../../text/span';

const byParties =
  /(?:^|[,，。;:：、(“\s见如在与和号]|参见|关于)([\u4e00-\u9fff]{2,24}(?:公司|[局厂]|某{1,2}|[\u4e00-\u9fff])?(?<![上反申公抗控投撤自胜败再应])诉(?![讼称请求])[\u4e00-\u9fff、]{2,40}?案)(?![件外由情号])/g;

/** 青禾公司与白帆公司买卖合同纠纷案, which names a case only where a number stands beside it. */
const ofBoth =
  /(?:^|[,，。;:：、(“\s见如在号]|参见|关于)([\u4e00-\u9fff、]{1,23}[^因就]与[\u4e00-\u9fff、]{2,40}?纠纷(?:一|再审)?案)(?![件外由情号])/g;

/** “新浪诉脉脉”案: the parties between marks, the word for a case behind them. */
const marked =
  /[“"]([\u4e00-\u9fff、]{1,20}[^上起公反申胜败告投控自应撤抗]诉[\u4e00-\u9fff、]{2,30})[”"](?:不正当竞争|[\u4e00-\u9fff]{0,14}纠纷)?(?:一|系列)?案(?![件外由情号])/g;

/** 参见‸最高人民法院某案例, 参照微信群控案: pointed to with a word that points to nothing but precedents. */
const pointedAt =
  /(?:参见|参照|援引|引用)[“"]?([\u4e00-\u9fff]{0,14}某(?:[一个起则]|指导性?|典型|类似|公报)*(?:[案判]例|案)|[\u4e00-\u9fff]{2,12}[^本该前述另此类某原同个上文等判答方议备档草提预图法]案)(?![”"]?[件外由情号例卷])/g;

/** What stands before the first party and is none of its name: 最高人民法院在, 某法院审理的, 参见. */
const leads =
  /^(?:.*号|[\u4e00-\u9fff]{0,16}法院(?:[在就对]|关于|(?:审理|审结|办理|判决|裁判|受理)的?)|[\u4e00-\u9fff]{0,8}(?:援引|引用|提及|参见|列举)的?|[见如在与]|正如|依据|根据|参照|对于|关于)/;

/** A name without what leads to it. */
export function withoutLead(name: string): string {
  return name.replace(leads, '');
}

/** One of several claimants before the last: an organisation, or a person with a name cut short. */
const claimant =
  /(?:公司|集团|中心|委员会|合作社|事务所|银行|医院|学校|大学|[厂局店社院部会站所]|[\u4e00-\u9fff][某×]{1,2}\d?)$/;

/** 白帆公司、‸青禾公司诉…案: where the first of the claimants begins that stand in a row before the last one. */
function withCoClaimants(folded: string, at: number): number {
  let from = at;
  while ('、与和'.includes(folded[from - 1] ?? '-')) {
    const run = /[\u4e00-\u9fff×]{2,24}$/.exec(folded.slice(Math.max(0, from - 25), from - 1))?.[0].replace(leads, '');
    if (!run || run.length < 2 || !claimant.test(run)) return from;
    from -= run.length + 1;
  }
  return from;
}

/** What is said of a number between it and a name: 号民事判决书‸（甲诉乙案）. */
export const typeOfDecision = '(?:民事|刑事|行政)?(?:判决|裁定|调解)书?';
const typeBehindNumber = new RegExp(`^${typeOfDecision}`);

const widestGap = 4;
/** The type of a decision and such a gap are shorter. */
const widestType = 20;

/** 甲诉乙…案‸,某法院于…作出的‸(2020)…号, …一案中(案号:‸(2020)…号: what leads from a name to the number of the case. */
const leadingToNumber =
  /^[中里]?[,:(\s]{0,4}(?:案号[为:]?\s?)?(?:[\u4e00-\u9fff]{2,24}法院(?:于?[^,。;:()]{0,16}作出的?|的)?)?[(\s]?$/;
const widestLead = 60;
/** A number so led to is nearer than one with marks between. */
const gapOfLead = 0.25;

/**
 * How much stands between a number and a name: only a bracket or a blank or two, and no sentence ends and no 参见 begins
 * there, or what leads from the one to the other. Nothing where they do not belong together.
 */
function gapBetween(folded: string, number: Span, name: Span): number | undefined {
  if (overlaps(number, name)) return 0;
  const lead = number[0] - name[1];
  if (lead > widestGap && lead <= widestLead && leadingToNumber.test(folded.slice(name[1], number[0])))
    return gapOfLead;
  if (number[0] - name[1] > widestGap || name[0] - number[1] >= widestType) return undefined;
  const between =
    number[0] >= name[1]
      ? folded.slice(name[1], number[0])
      : folded.slice(number[1], name[0]).replace(typeBehindNumber, '');
  return between.length <= widestGap && !/[。;参]/.test(between) ? between.length : undefined;
}

/** Words before the parties of one's own case: 担任甲诉乙…一案的代理人; 就 and 因 only with what follows them. */
const taking = /担任|参加|代理|委托|接受|受聘/;
const about = /就|因|关于|对于|针对|[原被]告|[诉请]人|贵[司院方]|我[方司]/;
const taken =
  /^,?(?:[现特兹]|依法|的?(?:一审|二审|再审|诉讼|仲裁|执行|委托|辩护|代理)|[^。;,“]{0,12}(?:答辩|代理|辩护|提出|提起|不服|委托|担任|申请|异议|意见))/;

/** Whether a name is that of the case that the brief itself is filed in: 就甲诉乙借款纠纷一案，现答辩如下. */
function isOwn(folded: string, [start, end]: Span): boolean {
  const [before] = folded
    .slice(Math.max(0, start - 30), start)
    .split(/[。;:,“”\n]/)
    .slice(-1);
  const lead = before + folded.slice(start, folded.lastIndexOf('诉', end));
  const behind = folded.slice(end, end + 24);
  if (/法院/.test(lead) || /^(?:中(?!担任)|里|的?(?:判决|裁定|裁判))/.test(behind)) return false;
  return taking.test(lead) || (folded.slice(end - 2, end) === '一案' && about.test(lead) && taken.test(behind));
}

interface NamedCase {
  readonly span: Span;
  readonly name: string;
  /** 甲与乙…案 is no case without a number. */
  readonly both?: true;
}

function withBoth(named: NamedCase): NamedCase {
  return { ...named, both: true };
}

function namesOf(folded: string, pattern: RegExp): NamedCase[] {
  return matches(pattern, folded).flatMap((match): NamedCase[] => {
    const last = withoutLead(match[1]!);
    const end = match.index + match[0].length;
    const span: Span = [withCoClaimants(folded, end - last.length), end];
    return isOwn(folded, span) ? [] : [{ span, name: folded.slice(...span) }];
  });
}

function markedNamesOf(folded: string): NamedCase[] {
  return matches(marked, folded).map((match): NamedCase => ({
    span: [match.index, match.index + match[0].length],
    name: `${match[1]}案`,
  }));
}

/** Names behind 参见 that neither the parties nor a number of the text already make a case of. */
function pointedNamesOf(folded: string, taken: readonly { readonly span: Span }[]): NamedCase[] {
  return matches(pointedAt, folded).flatMap((match): NamedCase[] => {
    const end = match.index + match[0].length;
    const span: Span = [end - match[1]!.length, end];
    const name = match[1]!;
    return name.includes('诉') || taken.some((other) => overlaps(other.span, span)) ? [] : [{ span, name }];
  });
}

/** A number takes the first name beside it. */
function mayBeNamed(citation: Citation): boolean {
  return isCited(citation) && !citation.name && isNumbered(citation);
}

function isNumbered(citation: CaseCitation | SeriesCitation): boolean {
  return citation.kind !== 'case' || citation.caseNumber !== undefined;
}

/** A case named by its parties, with no number beside it: 腾讯诉搜道不正当竞争案. A name beside a number belongs to it. */
export function withNamedCases(folded: string, citations: readonly Citation[]): Citation[] {
  const found: CaseCitation[] = [];
  const named = new Map<Citation, string>();
  let group = Math.max(-1, ...citations.map((citation) => citation.group)) + 1;
  const byName = [...namesOf(folded, byParties), ...markedNamesOf(folded)];
  const pointed = pointedNamesOf(folded, [...byName, ...citations]);
  const cases = citations.filter(isCited);
  for (const { span, name, both } of [...byName, ...pointed, ...namesOf(folded, ofBoth).map(withBoth)]) {
    let beside: Citation | undefined;
    let nearest = Infinity;
    for (const citation of cases) {
      // A number that has its name is farther than one that has none.
      const gap = gapBetween(folded, citation.span, span);
      const distance = gap === undefined ? Infinity : gap + (named.has(citation) ? 0.5 : 0);
      if (distance < nearest) [beside, nearest] = [citation, distance];
    }
    if (beside && mayBeNamed(beside) && !named.has(beside)) named.set(beside, name);
    else if (!both && (!beside || named.has(beside)))
      found.push({ kind: 'case', span, name, group: group++, resolvedBy: 'name', confidence: 0.6 });
  }
  const all = citations.map((citation) => {
    const name = named.get(citation);
    return name === undefined ? citation : { ...(citation as CaseCitation | SeriesCitation), name };
  });
  return found.length === 0 ? all : [...all, ...found].sort((a, b) => a.span[0] - b.span[0]);
}
