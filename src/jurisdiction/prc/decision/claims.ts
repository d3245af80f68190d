import type { Party, PartyRole } from '../../../model/decision';
import type { Claim, ClaimKind, Holding } from '../../../model/holding';
import type { SectionRole } from '../../../model/outline';
import { firstWhere } from '../../../text/first-where';
import { sameItems } from '../../../text/same-items';
import { Signs } from '../../../text/signs';
import type { Span } from '../../../text/span';
import type { Family } from '../outline/evidence';
import type { OutlineFound, SpokenUnit } from '../outline/sections';
import { applicationIn } from './applications';
import { answersTo, asSettled, holdingAt, type AnswerMemory } from './answers';
import { askerIn, type Asker } from './askers';
import type { Answer, Asking } from './asking';
import { withAnswersBelow } from './below';
import { casesIn } from './cases';
import { firstClause } from './first-clause';
import { isLabelled, requestsInTurn } from './in-turn';
import { PartyNames, type NamedParty } from './party-names';
import { requestsIn, type RequestFound, type Requests } from './requests';

/** What a sentence of the claims may say. */
const request =
  /请求|要求|诉请|诉求|判令|诉至|建议|申请[^,。]{0,4}(?:宣告|指定)|提请对|应(?:当|连带)?[^,。]{0,8}赔偿|依法(?:改判|撤销|支持|确认|驳回)/;
const item =
  /^\s*(?:[(（][一二三四五六七八九十\d]{1,2}[)）]|[一二三四五六七八九十\d]{1,2}[)）]?\s*[、.．](?!\d)|[①②③④⑤⑥⑦⑧⑨⑩])/;
/** An item without its number. */
const plainItem = /^[\u4e00-\u9fff]{2,20}(?:支付|赔偿|返还|偿还|退还|承担|给付)/;
const reasons = /^(?:主要)?(?:事实|理由)/;

const tellsInPassing = new Set<SectionRole>(['procedure', 'facts', 'commentary', 'parties']);
/** A counterclaim stands behind what a defendant says; what comments ask of courts is no request. */
const tellsInDigests = new Set<SectionRole>(['procedure', 'facts', 'defence', 'parties']);
/** Reports and rulings without a part of their own for claims tell of them in passing, with 求 or 诉请 in any case. */
const toldInPassing =
  /诉请|仲裁,(?:请求|要求)|(?:诉至|告[上到])[^。]{2,24},?(?:请求|要求)|参加诉讼,(?:请求|要求)|请求(?:冻结|查封|法院|本院|判令|裁决|撤销|确认|依法|将本案|对[^。]{2,80}(?:保全|冻结|查封|扣押))|起诉,?(?:要求|请求)|提[出起][^。,]{0,12}(?:诉讼|反诉),?(?:要求|请求)/;

/** 曾于2014年起诉要求离婚: another suit, which was decided. */
const earlier = /曾[^,。;]{0,24}$/;

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
}

/** A unit in which something is asked for, and who asks. */
interface Taken {
  readonly unit: SpokenUnit;
  readonly asks: Asks;
  readonly requests: Requests;
  readonly who: Who;
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
  const digest = source.family === 'digest';
  const cases = digest ? casesIn(outline) : [];
  const caseOf = ({ span }: Found): number => firstWhere(cases.length, (i) => cases[i]! > span[0]);
  // Of each case what is told in passing counts where nothing is pleaded.
  const passing = only || digest ? inPassing(source, parties).map(named) : [];
  const told = digest
    ? [...passing.filter((one) => !found.some((own) => caseOf(own) === caseOf(one))), ...found].sort(
        (a, b) => a.span[0] - b.span[0],
      )
    : [...passing, ...found];
  const asking = told.length > 0 ? told : appliedFor(source).map(named);
  if (asking.length === 0) return [];
  const ordered = holdings.filter((holding) => holding.kind === 'disposition');
  const reasoning = outline.of('reasoning');
  // A digest tells of orders in prose, not of all and not of them alone.
  const own =
    cases.length > 1
      ? answersByCase(source, asking, ordered, reasoning, cases)
      : answersTo(folded, asking, reasoning, ordered, source.known, !digest);
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

/** What each case of a collection asks for is answered in that case. */
function answersByCase(
  { folded, known }: ClaimSource,
  asking: readonly Found[],
  ordered: readonly Holding[],
  reasoning: readonly SpokenUnit[],
  cases: readonly number[],
): Answer[] {
  return cases.flatMap((from, i) => {
    const to = cases[i + 1] ?? Infinity;
    const within = ({ span }: { readonly span: Span }): boolean => span[0] >= from && span[0] < to;
    const before = ordered.filter(({ span }) => span[0] < from).length;
    return answersTo(folded, asking.filter(within), reasoning.filter(within), ordered.filter(within), known).map(
      (answer) => (answer.item === undefined ? answer : { ...answer, item: answer.item + before }),
    );
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
      const moved: Made = { ...claim };
      if (before.at !== at) moved.id = idOf(at);
      moved.span = span;
      keeper!.made = { claim: moved, at, answer };
      return moved;
    }
  }
  const { amount, result, ended, awarded, confidence, finding } = answer;
  const holding = finding && holdingAt(holdings, finding);
  // One by one, in the order in which they are written: nothing else that leaves out what is absent is as quick.
  const claim = { id: idOf(at), by, kind, names, span } as Made;
  if (amount !== undefined) claim.amount = amount;
  claim.result = result;
  if (ended !== undefined) claim.ended = ended;
  if (awarded !== undefined) claim.awarded = awarded;
  claim.confidence = confidence;
  if (finding !== undefined) claim.finding = finding;
  if (holding !== undefined) claim.holding = holding;
  if (item !== undefined) claim.item = item;
  if (keeper && !finding) keeper.made = { claim, at, answer };
  return claim;
}

type Made = { -readonly [K in keyof Claim]: Claim[K] };

function idOf(at: number): string {
  return `c${at + 1}`;
}

/** Where a text calls nobody by name, the one party of that role is meant. */
function calledBy(one: Found, parties: PartyNames): Found {
  const own = one.names.length > 0 ? undefined : parties.sole(one.by);
  return own ? { ...one, names: own.names } : one;
}

/** Requests in the part of the claims; where anything is asked for in so many words, what is not was told of something else. */
function pleaded(source: ClaimSource, parties: PartyNames): Found[] {
  const taken = takenIn(source, parties);
  // Of several cases each has words of its own.
  const plainly = source.family !== 'digest' && taken.some(({ requests }) => requests.plainly);
  const found: Found[] = [];
  for (const one of taken)
    if (!plainly || one.requests.plainly) for (const asked of askedFor(source.folded, one, parties)) found.push(asked);
  return found;
}

/** What asks for something in the part of the claims. */
function takenIn(source: ClaimSource, parties: PartyNames): Taken[] {
  const { folded, outline, instance } = source;
  const taken: Taken[] = [];
  let who: Who = { by: claimantIn(parties), kind: 'claim', names: [] };
  /** The first unit that has not been asked who asks: few ask for anything, and of the others nobody wants to know. */
  let unheard = 0;
  let listing = false;
  outline.units.forEach((unit, i) => {
    if (!pleads(unit, folded)) {
      listing = false;
      return;
    }
    const text = folded.slice(...unit.span);
    const asks = unit.notes?.asks ?? asksIn(text);
    if (unit.notes) unit.notes.asks = asks;
    const takes = asks.opens || (listing && (asks.numbered ??= isItem(text, asks)));
    if (takes || instance > 2) {
      who = lastWho(source, unheard, i, parties) ?? who;
      unheard = i + 1;
      // An appeal that a retrial tells of was answered by the court before it.
      if (who.kind === 'appeal' && instance > 2) return;
    }
    if (takes) {
      const requests = asks.opens ? asks.requests : (asks.listed ??= eachOnce(requestsIn(text, true)));
      if (requests.found.length > 0) taken.push({ unit, asks, requests, who });
      listing = asks.requests.opensList || !requests.endsInReasons;
    } else listing = asks.requests.opensList;
    if (listing && (asks.reasons ??= reasons.test(text))) listing = false;
  });
  return taken;
}

/** Whether requests are looked for in a unit. */
function pleads({ role, speaker, span }: SpokenUnit, folded: string): boolean {
  return role === 'claims' && (speaker !== 'prosecutor' || folded.startsWith('附带民事', span[0]));
}

/** 辩称并就…号案件诉称: whoever answers asks for what follows. */
function suesToo({ role, span: [start] }: SpokenUnit, folded: string): boolean {
  return role === 'defence' && /^[^,。;:]{2,40}辩称[并和及][^,。;:]{0,20}诉称/.test(folded.slice(start, start + 60));
}

/** Who asks, by the last head that says so of the units from one up to another. */
function lastWho(
  { folded, outline, instance }: ClaimSource,
  from: number,
  to: number,
  parties: PartyNames,
): Who | undefined {
  for (let i = to; i >= from; i--) {
    const unit = outline.units[i]!;
    if (!pleads(unit, folded) && !suesToo(unit, folded)) continue;
    const asks = unit.notes?.asks;
    const head = asks?.head === undefined ? headIn(folded.slice(...unit.span)) : asks.head;
    if (asks) asks.head = head;
    const who = head && whoAsks(head, parties, instance);
    if (who) return who;
  }
  return undefined;
}

/** The requests of a unit as those of whoever asks: those of the reading before, where nothing but their place is new. */
function askedFor(folded: string, { unit, asks, requests, who }: Taken, parties: PartyNames): readonly Found[] {
  const at = unit.span[0];
  const { told } = asks;
  if (told?.requests === requests && told.parties === parties && isSame(told.who, who)) {
    const by = at - told.at;
    if (by !== 0) for (const one of told.found) one.span = [one.span[0] + by, one.span[1] + by];
    told.at = at;
    return told.found;
  }
  const civil =
    who.kind === 'incidental'
      ? requests.found.filter((one) => !ofPunishment.test(textOf(folded, at, one)))
      : requests.found;
  const found = civil.map((one): Found => {
    const { span, within } = one;
    const asker = one.turn === undefined ? who : inTurn(who, one.turn, parties);
    const whole = narrowed(asker, folded, [at + within[0], at + within[1]], parties);
    // Whom the whole item does not name no part of it does.
    const { by, kind, names } =
      whole === asker ? asker : narrowed(whole, folded, [at + span[0], at + span[1]], parties);
    const keeper = unit.notes && one;
    return calledBy({ by, kind, names, span: [at + span[0], at + span[1]], keeper }, parties);
  });
  if (unit.notes) asks.told = { requests, parties, who, at, found };
  return found;
}

/** What is asked of the criminal court beside the damages: it is no part of the suit for them. */
const ofPunishment = /刑事责任|处罚$/;

function textOf(folded: string, at: number, { span }: RequestFound): string {
  return folded.slice(at + span[0], at + span[1]);
}

function isSame(one: Who, other: Who): boolean {
  return one === other || (one.by === other.by && one.kind === other.kind && sameItems(one.names, other.names));
}

/** What a ruling says was applied for. */
function appliedFor({ folded, outline, family }: ClaimSource): Found[] {
  const application = family === 'decision' || family === 'appeal' ? applicationIn(folded, outline.units) : undefined;
  return application ? [{ ...application, names: [], keeper: undefined }] : [];
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
    const tells = family === 'digest' ? tellsInDigests : tellsInPassing;
    if (!tells.has(unit.role) || unit.speaker === 'lower-court') continue;
    const text = folded.slice(...unit.span);
    const told = text.includes('求') || text.includes('诉请') ? toldInPassing.exec(text) : null;
    if (!told || earlier.test(text.slice(0, told.index))) continue;
    const from = text.slice(0, told.index).lastIndexOf('。') + 1;
    const sentence = text.slice(from);
    const head = headOf(sentence);
    const who = (head && whoAsks(head, parties, instance)) ?? whoseIn(text.slice(0, told.index), told[0], parties);
    const at = unit.span[0] + told.index;
    const asked = requestsIn(text.slice(told.index), false);
    const { by, kind, names } = who;
    for (const { span } of asked.found)
      // Whom somebody asks to be spared, as a witness tells it, is no claim of the case.
      if (!/处罚$/.test(text.slice(told.index + span[0], told.index + span[1])))
        found.push({ by, kind, names, span: [at + span[0], at + span[1]], keeper: undefined });
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

/** The head of a sentence that may say who asks. */
interface Head {
  readonly word: Asker | undefined;
  readonly opening: string;
  /** What it came to among the parties when it was last asked. */
  told?: { readonly parties: PartyNames; readonly instance: number; readonly who: Who | undefined };
}

/** What the head of a sentence has to tell who asks by; `undefined` where it has nothing. */
function headOf(text: string): Head | undefined {
  const head = text.slice(0, 60);
  const word = askerIn(head);
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
  /** Whether it is an item where a list was opened above it; looked for when it is first asked. */
  numbered?: boolean;
  /** Behind words of asking, counted from its start. */
  readonly requests: Requests;
  /** Whether reasons begin, so that what a list asks for is over; looked for likewise. */
  reasons?: boolean;
  /** Who asks by its head, if that says so at all; looked for likewise. */
  head?: Head | null;
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
  const { found } = requests;
  if (found.every(({ span }, i) => i === 0 || span[0] > found[i - 1]!.span[0])) return requests;
  const starts = new Set(found.map(({ span }) => span[0]));
  return { ...requests, found: found.filter(({ span }) => starts.delete(span[0])) };
}

const nothing: Requests = { found: [], plainly: false, opensList: false, endsInReasons: false };

function asksIn(text: string): Asks {
  // 请⏎求: a hard wrap goes through words.
  const words = text.includes('\n') ? text.replace(/\n/g, '') : text;
  const requests = request.test(words) ? eachOnce(requestsInTurn(text)) : nothing;
  return { opens: requests.found.length > 0, requests };
}

/** What the head of a sentence of the claims has to tell who asks by: a name before a list does as well. */
function headIn(text: string): Head | null {
  return headOf(text) ?? (isLabelled(text) ? { word: undefined, opening: firstClause(text) } : null);
}

/** Whether a sentence that opens no list is an item of one. */
function isItem(text: string, { requests }: Asks): boolean {
  return item.test(text) || (requests === nothing && (plainItem.test(text) || isLabelled(text)));
}
