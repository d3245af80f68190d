import type { Party, PartyRole } from '../../../model/decision';
import type { Claim, ClaimKind, Holding } from '../../../model/holding';
import type { SectionRole } from '../../../model/outline';
import { Prefilter } from '../../../text/prefilter';
import { present } from '../../../text/present';
import { sameItems } from '../../../text/same-items';
import { Signs } from '../../../text/signs';
import type { Span } from '../../../text/span';
import type { Family } from '../outline/evidence';
import type { OutlineFound, SpokenUnit } from '../outline/sections';
import { applicationIn } from './applications';
import { answersTo, asSettled, holdingAt, type AnswerMemory } from './answers';
import type { Answer, Asking } from './asking';
import { withAnswersBelow } from './below';
import { firstClause } from './first-clause';
import { isLabelled, requestsInTurn } from './in-turn';
import { PartyNames, type NamedParty } from './party-names';
import { requestsIn, type Requests } from './requests';

/** What a sentence of the claims may say. */
interface Sign {
  readonly pattern: RegExp;
}

const request: Sign = {
  pattern:
    /请求|要求|诉请|诉求|判令|诉至|建议|申请[^,。]{0,4}(?:宣告|指定)|提请对|应(?:当|连带)?[^,。]{0,8}赔偿|依法(?:改判|撤销|支持|确认|驳回)/,
};
const item: Sign = {
  pattern: /^\s*(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）]?\s*[、.．](?!\d)|[①②③④⑤⑥⑦⑧⑨⑩])/,
};
/** An item without its number. */
const plainItem: Sign = { pattern: /^[\u4e00-\u9fff]{2,20}(?:支付|赔偿|返还|偿还|退还|承担|给付)/ };
const reasons: Sign = { pattern: /^(?:主要)?(?:事实|理由)/ };

/** Whose request a sentence tells of, by the words at its head; a party named there tells more. */
interface Asker extends Sign {
  readonly by: PartyRole;
  readonly kind: ClaimKind;
}

const askers: readonly Asker[] = [
  { pattern: /^反诉原告|^[^,。;:]{0,40}(?:反诉(?:请求|称)|提[出起]反诉)/, by: 'defendant', kind: 'counterclaim' },
  { pattern: /^[^,。;:]{0,40}反请求/, by: 'respondent', kind: 'counterclaim' },
  { pattern: /^附带民事(?:公益)?诉讼(?:原告|起诉人)/, by: 'incidental-plaintiff', kind: 'incidental' },
  {
    pattern:
      /^[^,。;:]{0,40}(?:上诉(?:请求|称|提出|认为)|不服[^,。]{0,30},?(?:向[^,。]{2,30}提[出起])?上诉)|^[^,。;:]{2,40}不服[^。]{2,40}(?:判决|裁定),[^,。]{0,24}上诉|^[^,。]{0,6}(?:宣判|判决)[^,。]{0,4}后,[^。:]{2,24}不服[^。:]{0,30}上诉|^上诉人/,
    by: 'appellant',
    kind: 'appeal',
  },
  { pattern: /^(?:再审申请人|申请再审人|申诉人)|^[^,。;:]{0,40}申请再审/, by: 'applicant', kind: 'retrial' },
  { pattern: /^[^。;:]{0,60}管辖权?(?:提出|的)?异议/, by: 'defendant', kind: 'objection' },
  { pattern: /^(?:异议人|案外人|利害关系人|复议申请人|申请复议人)/, by: 'objector', kind: 'objection' },
  {
    pattern: /^(?:申请人|申请机关|赔偿请求人|申请执行人|(?:刑罚)?执行机关)|^[^,。;:]{0,30}仲裁请求/,
    by: 'applicant',
    kind: 'claim',
  },
  {
    pattern: /^(?:有独立请求权的)?第三人|^[^,。;:]{2,24}作为[^,。;:]{0,12}第三人/,
    by: 'third-party',
    kind: 'claim',
  },
  { pattern: /^(?:原告|公益诉讼起诉人)/, by: 'plaintiff', kind: 'claim' },
];

export const likelySigns = new Prefilter<Sign | Asker>([request, item, plainItem, reasons, ...askers]);

const tellsInPassing = new Set<SectionRole>(['procedure', 'facts', 'commentary', 'parties']);
/** Reports and rulings without a part of their own for claims tell of them in passing, with 求 or 诉请 in any case. */
const toldInPassing =
  /诉请|仲裁,(?:请求|要求)|(?:诉至|告[上到])[^。]{2,24},?(?:请求|要求)|参加诉讼,(?:请求|要求)|请求(?:冻结|查封|法院|本院|判令|裁决|撤销|确认|依法|将本案|对[^。]{2,80}(?:保全|冻结|查封|扣押))|起诉,?(?:要求|请求)|提[出起][^。,]{0,12}(?:诉讼|反诉),?(?:要求|请求)/;

export interface ClaimSource {
  readonly folded: string;
  readonly outline: OutlineFound;
  readonly family: Family;
  readonly instance: number;
  /** A mediation, in which the court decides nothing. */
  readonly settles: boolean;
  readonly parties: readonly Party[];
  readonly holdings: readonly Holding[];
  readonly known: ClaimMemory;
}

/** What earlier readings of the text found in its claims. */
export interface ClaimMemory extends AnswerMemory {
  /** By what the parties were called. */
  parties?: PartyNames;
}

interface Found extends Asking {
  /** Claims have been given the one that it had: another takes its place where it moves. */
  span: Span;
  readonly by: PartyRole;
  /** Asked for in so many words; where anything is, what is not was told of something else. */
  readonly plainly: boolean;
}

/** What was asked for, one entry a request, with the sentence and the order that answer it. */
export function claimsOf(source: ClaimSource): Claim[] {
  const { folded, outline, holdings } = source;
  const parties = source.known.parties?.stillOf(source.parties) ?? new PartyNames(source.parties);
  if (source.known.findings.keeps) source.known.parties = parties;
  const found = pleaded(source, parties);
  // A ruling on jurisdiction hears the objection, and tells in passing what the action asks for.
  const only = found.every((one) => one.kind === 'objection' && one.by === 'defendant');
  const named = (one: Found): Found => calledBy(one, parties);
  const told = only ? [...inPassing(source, parties).map(named), ...found] : found;
  const asking = told.length > 0 ? told : appliedFor(source).map(named);
  if (asking.length === 0) return [];
  const ordered = holdings.filter((holding) => holding.kind === 'disposition');
  // A digest tells of orders in prose, not of all and not of them alone.
  const own = answersTo(folded, asking, outline.of('reasoning'), ordered, source.known, source.family !== 'digest');
  const answers =
    source.family === 'gazette'
      ? withAnswersBelow(folded, asking, outline.of('lower-court'), ordered, own, source.known)
      : own;
  return asking.map((one, i) => {
    const answer = source.settles ? asSettled(answers[i]!) : answers[i]!;
    const item = answer.item === undefined ? undefined : ordered[answer.item]!.id;
    return claimOf(one, i, answer, item, holdings);
  });
}

function claimOf(
  { span, by, kind, names, keeper }: Found,
  at: number,
  answer: Answer,
  item: string | undefined,
  holdings: readonly Holding[],
): Claim {
  const before = keeper?.made;
  if (before?.answer === answer) {
    const { claim } = before;
    if (claim.by === by && claim.kind === kind && claim.item === item && sameItems(claim.names, names)) {
      if (before.at === at && claim.span[0] === span[0]) return claim;
      const moved: { -readonly [K in keyof Claim]: Claim[K] } = { ...claim };
      if (before.at !== at) moved.id = idOf(at);
      moved.span = span;
      keeper!.made = { claim: moved, at, answer };
      return moved;
    }
  }
  const { amount, result, ended, awarded, confidence, finding } = answer;
  const holding = finding && holdingAt(holdings, finding);
  const all = {
    id: idOf(at),
    by,
    kind,
    names,
    span,
    amount,
    result,
    ended,
    awarded,
    confidence,
    finding,
    holding,
    item,
  };
  const claim = present(all);
  if (keeper && !finding) keeper.made = { claim, at, answer };
  return claim;
}

function idOf(at: number): string {
  return `c${at + 1}`;
}

/** Where a text calls nobody by name, the one party of that role is meant. */
function calledBy(one: Found, parties: PartyNames): Found {
  const own = one.names.length > 0 ? undefined : parties.sole(one.by);
  return own ? { ...one, names: own.names } : one;
}

/** Requests in the part of the claims. */
function pleaded({ folded, outline, instance }: ClaimSource, parties: PartyNames): Found[] {
  const found: Found[] = [];
  let who: Who = { by: claimantIn(parties), kind: 'claim', names: [] };
  let listing = false;
  for (const unit of outline.units) {
    if (unit.role !== 'claims' || (unit.speaker === 'prosecutor' && !folded.startsWith('附带民事', unit.span[0]))) {
      listing = false;
      continue;
    }
    const asks = unit.notes?.asks ?? asksIn(folded.slice(...unit.span));
    if (unit.notes) unit.notes.asks = asks;
    who = (asks.head && whoAsks(asks.head, parties, instance)) ?? who;
    // An appeal that a retrial tells of was answered by the court before it.
    if (who.kind === 'appeal' && instance > 2) continue;
    const takes: boolean = asks.opens || (listing && asks.numbered);
    if (takes) {
      const requests = asks.opens
        ? asks.requests
        : (asks.listed ??= eachOnce(requestsIn(folded.slice(...unit.span), true)));
      for (const one of askedFor(folded, unit, asks, requests, who, parties)) found.push(one);
      listing = asks.requests.opensList || !requests.endsInReasons;
    } else listing = asks.requests.opensList;
    if (asks.reasons) listing = false;
  }
  return found.some((one) => one.plainly) ? found.filter((one) => one.plainly) : found;
}

/** The requests of a unit as those of whoever asks: those of the reading before, where nothing but their place is new. */
function askedFor(
  folded: string,
  unit: SpokenUnit,
  asks: Asks,
  requests: Requests,
  who: Who,
  parties: PartyNames,
): readonly Found[] {
  const at = unit.span[0];
  const { told } = asks;
  if (told?.requests === requests && told.parties === parties && isSame(told.who, who)) {
    const by = at - told.at;
    if (by !== 0) for (const one of told.found) one.span = [one.span[0] + by, one.span[1] + by];
    told.at = at;
    return told.found;
  }
  const { plainly } = requests;
  const found = requests.found.map((one): Found => {
    const { span, within } = one;
    const asker = one.turn === undefined ? who : inTurn(who, one.turn, parties);
    const whole = narrowed(asker, folded, [at + within[0], at + within[1]], parties);
    const { by, kind, names } = narrowed(whole, folded, [at + span[0], at + span[1]], parties);
    const keeper = unit.notes && one;
    return calledBy({ by, kind, names, plainly, span: [at + span[0], at + span[1]], keeper }, parties);
  });
  if (unit.notes) asks.told = { requests, parties, who, at, found };
  return found;
}

function isSame(one: Who, other: Who): boolean {
  return one === other || (one.by === other.by && one.kind === other.kind && sameItems(one.names, other.names));
}

/** What a ruling says was applied for. */
function appliedFor({ folded, outline, family }: ClaimSource): Found[] {
  const application = family === 'decision' || family === 'appeal' ? applicationIn(folded, outline.units) : undefined;
  return application ? [{ ...application, names: [], plainly: false, keeper: undefined }] : [];
}

/** Of those who sue together, the one whose turn it is. */
function inTurn(who: Who, turn: string, parties: PartyNames): Who {
  const named = parties.in(turn).filter(({ role }) => role === who.by);
  return named.length > 0 ? { ...who, names: named.flatMap(({ names }) => names) } : who;
}

/** Of several who ask together, those whom an item of the list names. */
function narrowed(who: Who, folded: string, within: Span, parties: PartyNames): Who {
  if (who.names.length === 1 || (who.names.length === 0 && parties.sole(who.by))) return who;
  const ofThem = ({ role, names }: NamedParty): boolean =>
    who.names.length > 0 ? who.names.includes(names[0]!) : role === who.by;
  const named = parties.in(folded.slice(...within)).filter(ofThem);
  return named.length > 0 ? { ...who, names: named.flatMap(({ names }) => names) } : who;
}

/** Requests that a report, a digest or a ruling mentions where it tells how the case came up. */
function inPassing({ folded, outline, family, instance }: ClaimSource, parties: PartyNames): Found[] {
  const found: Found[] = [];
  for (const unit of outline.units) {
    if (!tellsInPassing.has(unit.role) || unit.speaker === 'lower-court') continue;
    const text = folded.slice(...unit.span);
    const told = text.includes('求') || text.includes('诉请') ? toldInPassing.exec(text) : null;
    if (!told) continue;
    const from = text.slice(0, told.index).lastIndexOf('。') + 1;
    const sentence = text.slice(from);
    const head = headOf(sentence, likelySigns.possible(sentence));
    const who = (head && whoAsks(head, parties, instance)) ?? whoseIn(text.slice(0, told.index), told[0], parties);
    const at = unit.span[0] + told.index;
    const asked = requestsIn(text.slice(told.index), false);
    const { by, kind, names } = who;
    for (const { span } of asked.found)
      found.push({ by, kind, names, plainly: asked.plainly, span: [at + span[0], at + span[1]], keeper: undefined });
    // A collection of cases tells of claims in each.
    if (family !== 'digest' && found.length > 0 && !/反诉/.test(folded.slice(unit.span[1], unit.span[1] + 200))) break;
  }
  return found;
}

/** Who asks where the head of a sentence does not say, by what stands before the words of asking and in them. */
function whoseIn(before: string, words: string, parties: PartyNames): Who {
  if (/反诉/.test(words)) return { by: 'defendant', kind: 'counterclaim', names: [] };
  if (/管辖权?(?:提出|的)?异议[^。]*$/.test(before)) return { by: 'defendant', kind: 'objection', names: [] };
  return { by: /反诉.{0,4}$/.test(before) ? 'defendant' : claimantIn(parties), kind: 'claim', names: [] };
}

/** What whoever asks first is called: before a board of arbitration nobody is a plaintiff. */
function claimantIn(parties: PartyNames): PartyRole {
  return parties.sole('applicant') !== undefined && parties.sole('plaintiff') === undefined ? 'applicant' : 'plaintiff';
}

interface Who {
  readonly by: PartyRole;
  readonly kind: ClaimKind;
  readonly names: readonly string[];
}

/** What a name at the head of a sentence stands before where its bearer speaks. */
const speaking = /(?:称|请求|诉请|要求|主张|提出|认为|意见)(?:[是为]|如下)?$/;
/** What it ends with: told at a glance, and most ends otherwise. */
const endsSpeaking = new Signs('称求请张出为见是下');

/** Whether a text says something, of what it may say. */
function says(said: readonly Sign[], sign: Sign, text: string): boolean {
  return said.includes(sign) && sign.pattern.test(text);
}

/** The head of a sentence that may say who asks. */
interface Head {
  readonly word: Asker | undefined;
  readonly opening: string;
  /** What it came to among the parties when it was last asked. */
  told?: { readonly parties: PartyNames; readonly instance: number; readonly who: Who | undefined };
}

/** What the head of a sentence has to tell who asks by; `undefined` where it has nothing. */
function headOf(text: string, said: readonly (Sign | Asker)[]): Head | undefined {
  const head = text.slice(0, 60);
  const word = said.find((sign): sign is Asker => 'by' in sign && sign.pattern.test(head));
  const opening = firstClause(head);
  if (!word && !(endsSpeaking.at(opening, opening.length - 1) && speaking.test(opening))) return undefined;
  return { word, opening };
}

/** Who asks, by the role or the name at the head of a sentence; `undefined` where it says neither. */
function whoAsks(head: Head, parties: PartyNames, instance: number): Who | undefined {
  if (head.told?.parties !== parties || head.told.instance !== instance)
    head.told = { parties, instance, who: whoIn(head, parties, instance) };
  return head.told.who;
}

function whoIn({ word, opening }: Head, parties: PartyNames, instance: number): Who | undefined {
  const named = parties.in(opening);
  const first = named[0];
  if (!word && !first) return undefined;
  const names = named.flatMap((one) => one.names);
  if (!first) return { by: word!.by, kind: word!.kind, names };
  const kind = word?.kind ?? (opening.includes('异议') ? 'objection' : kindOf(first.role, instance));
  if (kind === 'counterclaim')
    return { by: ['respondent', 'appellee'].includes(first.role) ? first.role : 'defendant', kind, names };
  if (kind === 'appeal') return { by: 'appellant', kind, names };
  return { by: word && word.by !== 'plaintiff' ? word.by : first.role, kind, names };
}

function kindOf(role: PartyRole, instance: number): ClaimKind {
  if (role === 'appellant') return 'appeal';
  if (role === 'objector') return 'objection';
  if (role === 'incidental-plaintiff') return 'incidental';
  if (role === 'applicant' && instance === 3) return 'retrial';
  return role === 'defendant' || role === 'respondent' ? 'counterclaim' : 'claim';
}

/** What a sentence of the claims asks for, by its words alone. */
export interface Asks {
  readonly opens: boolean;
  /** An item of a list. */
  readonly numbered: boolean;
  /** Behind words of asking, counted from its start. */
  readonly requests: Requests;
  /** Reasons begin: what a list asks for is over. */
  readonly reasons: boolean;
  readonly head: Head | undefined;
  /** As an item of a list that was opened above it; looked for when it is first taken for one. */
  listed?: Requests;
  /** What it asked for in the last reading, and all that this depends on but its words. */
  told?: {
    readonly requests: Requests;
    readonly parties: PartyNames;
    readonly who: Who;
    at: number;
    readonly found: readonly Found[];
  };
}

/** Of several that begin at the same place the first. */
function eachOnce(requests: Requests): Requests {
  const starts = new Set(requests.found.map(({ span }) => span[0]));
  if (starts.size === requests.found.length) return requests;
  return { ...requests, found: requests.found.filter(({ span }) => starts.delete(span[0])) };
}

const nothing: Requests = { found: [], plainly: false, opensList: false, endsInReasons: false };

function asksIn(text: string): Asks {
  const said = likelySigns.possible(text);
  const opens = says(said, request, text);
  const numbered = says(said, item, text);
  const requests = opens ? eachOnce(requestsInTurn(text)) : nothing;
  return {
    opens: opens && requests.found.length > 0,
    numbered: numbered || (!opens && (says(said, plainItem, text) || isLabelled(text))),
    requests,
    reasons: says(said, reasons, text),
    head: headOf(text, said) ?? (isLabelled(text) ? { word: undefined, opening: firstClause(text) } : undefined),
  };
}
