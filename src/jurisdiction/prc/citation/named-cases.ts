import type { CaseCitation, Citation } from '../../../model/citation';
import { overlaps, type Span } from '../../../text/span';

const byParties =
  /(?:^|[,，。;:：、(“\s见如在与和]|参见|关于)([\u4e00-\u9fff]{2,24}(?:公司|[局厂]|某{1,2}|[\u4e00-\u9fff])?诉[\u4e00-\u9fff、]{2,40}?案)(?![件外由情号])/g;

/** “新浪诉脉脉”案: the parties between marks, the word for a case behind them. */
const marked =
  /[“"]([\u4e00-\u9fff、]{1,20}[^上起公反申胜败告投控自应撤抗]诉[\u4e00-\u9fff、]{2,30})[”"](?:不正当竞争|[\u4e00-\u9fff]{0,14}纠纷)?(?:一|系列)?案(?![件外由情号])/g;

/** 参见‸最高人民法院某案例, 参照微信群控案: pointed to with a word that points to nothing but precedents. */
const pointedAt =
  /(?:参见|参照|援引|引用)[“"]?([\u4e00-\u9fff]{0,14}某(?:[一个起则]|指导性?|典型|类似|公报)*(?:[案判]例|案)|[\u4e00-\u9fff]{2,12}[^本该前述另此类某原同个上文等判答方议备档草提预图法]案)(?![”"]?[件外由情号例卷])/g;

const leads = /^(?:.*号|参见|[见如在与]|正如|引用|依据|根据|参照|对于|关于)/;
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

function isDecision({ kind }: Citation): boolean {
  return kind === 'case' || kind === 'guiding-case' || kind === 'gazette-case' || kind === 'case-library';
}

/** Whether only a bracket or a blank or two stand between a number and a name, and no sentence ends and no 参见 begins there. */
function standsBeside(folded: string, number: Span, name: Span): boolean {
  if (overlaps(number, name)) return true;
  const between = number[0] >= name[1] ? folded.slice(name[1], number[0]) : folded.slice(number[1], name[0]);
  return between.length <= 4 && !/[。;参]/.test(between);
}

interface NamedCase {
  readonly span: Span;
  readonly name: string;
}

function namesOf(folded: string): NamedCase[] {
  return [...folded.matchAll(byParties)].map((match): NamedCase => {
    const last = match[1]!.replace(leads, '');
    const end = match.index + match[0].length;
    const span: Span = [withCoClaimants(folded, end - last.length), end];
    return { span, name: folded.slice(...span) };
  });
}

function markedNamesOf(folded: string): NamedCase[] {
  return [...folded.matchAll(marked)].map((match): NamedCase => ({
    span: [match.index, match.index + match[0].length],
    name: `${match[1]}案`,
  }));
}

/** Names behind 参见 that neither the parties nor a number of the text already make a case of. */
function pointedNamesOf(folded: string, taken: readonly { readonly span: Span }[]): NamedCase[] {
  return [...folded.matchAll(pointedAt)].flatMap((match): NamedCase[] => {
    const end = match.index + match[0].length;
    const span: Span = [end - match[1]!.length, end];
    const name = match[1]!;
    return name.includes('诉') || taken.some((other) => overlaps(other.span, span)) ? [] : [{ span, name }];
  });
}

/** A case named by its parties, with no number beside it: 腾讯诉搜道不正当竞争案. A name beside a number belongs to it. */
export function withNamedCases(folded: string, citations: readonly Citation[]): Citation[] {
  const found: CaseCitation[] = [];
  const named = new Map<Citation, string>();
  let group = Math.max(-1, ...citations.map((citation) => citation.group)) + 1;
  const byName = [...namesOf(folded), ...markedNamesOf(folded)];
  const pointed = pointedNamesOf(folded, [...byName, ...citations]);
  for (const { span, name } of [...byName, ...pointed]) {
    const beside = citations.find((citation) => isDecision(citation) && standsBeside(folded, citation.span, span));
    if (!beside) found.push({ kind: 'case', span, name, group: group++, resolvedBy: 'name', confidence: 0.6 });
    else if (beside.kind === 'case' && beside.caseNumber && !beside.name) named.set(beside, name);
  }
  const all = citations.map((citation) => {
    const name = named.get(citation);
    return name === undefined ? citation : { ...(citation as CaseCitation), name };
  });
  return found.length === 0 ? all : [...all, ...found].sort((a, b) => a.span[0] - b.span[0]);
}
