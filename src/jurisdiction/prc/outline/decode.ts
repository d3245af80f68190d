import { commonEnds } from '../../../text/common-ends';
import type { PrcMemory } from '../memory';
import { withChangedBelow } from './changed-below';
import type { Cue } from './cue';
import { evidence, indexOf, isTail, placeOf, type Evidence, type Family, type Where } from './evidence';
import { withCourtsBelow, withOrdersBelow, withSuitBelow } from './instances-below';
import { decodedAs, likeliest, type Decoded } from './likeliest';
import { isCaseNumber, pageHeadsAmong } from './page-heads';
import { asStory } from './stories';
import { withPleadingsAnnounced, withPleadingsTold } from './pleadings-told';
import { withPointsWhole } from './points-whole';
import type { Unit } from './units';
import { begin, stamp } from './wording';
import { Words } from './words';
import { asWrittenUp, orders, withAnalysis, withOrderBehindFacts } from './written-up';

/**
 * The likeliest sequence of parts: what each unit says for each part against the cost of going from one part to
 * another. Cues at the head of a unit count whether a part begins or goes on with it; words inside it only help to
 * decide where a change is, so that a long part is not outweighed by its own length. Noise is set aside first.
 */
export function decode(folded: string, units: readonly Unit[], family: Family, memory: PrcMemory): Decoded[] {
  let found = false;
  let reasoned = false;
  /** How many are no noise so far: a text begins with these, whatever a page has above it and between. */
  let heard = 0;
  // To look for a word is a twentieth of trying the expression at each character.
  const headedReasoning =
    folded.includes('裁判理由') && /(?:^|\n)[^\S\n]{0,20}(?:#{1,6}\s)?[【[]?裁判理由/.test(folded);
  let where: Where | undefined;
  let place = 0;
  let words: Words | undefined;
  const many = units.length;
  // Room at once for all: to let so many lists grow makes as much waste as all the rest of a reading.
  const places = new Int16Array(many);
  const said = new Array<Evidence>(many);
  const before = memory.heard;
  const { same, rest } = commonEnds(units, before?.units ?? []);
  const kinds = kindsOf(folded, units, same, rest, before);
  for (let index = 0; index < many; index++) {
    const late = index > Math.max(40, many * 0.5);
    const early = index < many * 0.5;
    const nth = heard === 0 ? 0 : heard < 4 ? 1 : 2;
    // Most units stand where the one before them does.
    if (
      where?.late !== late ||
      where.early !== early ||
      where.nth !== nth ||
      where.found !== found ||
      where.reasoned !== reasoned
    )
      place = placeOf((where = { family, late, early, nth, found, reasoned, headedReasoning }));
    places[index] = place;
    const then = index < same ? index : index < many - rest ? -1 : index - many + before!.units.length;
    const says: Evidence =
      then !== -1 && before!.places[then] === place
        ? before!.said[then]!
        : evidence((words ??= new Words(folded)), units[index]!, where, place, memory.evidence);
    said[index] = says;
    if (!says.noise) heard++;
    reasoned ||= reasons(says, folded, units[index]!);
    found ||= reasoned || (says.cued[facts]?.findings ?? false);
  }
  if (memory.keeps) memory.heard = { units, places, said, kinds };
  const heads = pageHeadsAmong(
    folded,
    units.filter((_, i) => kinds[i]! & isNumber),
  );
  const foot = said.findIndex(({ noise }, i) => noise?.closes && i > many / 2);
  const isNoise = (i: number): boolean =>
    said[i]!.noise !== undefined ||
    (heads.size > 0 && heads.has(units[i]!)) ||
    (foot !== -1 && i > foot && !said[i]!.cued.some((cue) => cue?.heading));
  const kept = new Array<Evidence>(many);
  const opening = new Uint8Array(many);
  let hearing = 0;
  for (let i = 0; i < many; i++) {
    if (isNoise(i)) continue;
    kept[hearing] = said[i]!;
    opening[hearing++] = kinds[i]! & opens;
  }
  kept.length = hearing;
  const path = likeliest(kept, opening.subarray(0, hearing), family, memory);
  const decoded = new Array<Decoded>(many);
  for (let i = 0, next = 0; i < many; i++) decoded[i] = isNoise(i) ? noiseFor(said[i]!.noise) : path[next++]!;
  if (many > 0 && stamped.test(folded.slice(...units[many - 1]!.span))) decoded[many - 1] = noiseFor(undefined);
  const begun = isTail(family) ? withFirstWords(decoded, folded, units) : decoded;
  if (family === 'appeal' || family === 'appeal-tail')
    return withOrdersBelow(withPointsWhole(withSuitBelow(begun, folded, units), folded, units), folded, units);
  if (family === 'gazette') return withCourtsBelow(decoded, folded, units);
  if (family === 'decision') return withWhatIsTold(decoded);
  if (family !== 'digest' && family !== 'press') return begun;
  const noted = withCommentsWhole(decoded);
  const written = family === 'digest' ? asWrittenUp(noted, folded, units, headedReasoning) : noted;
  const told = withAppealTold(withOrdersTold(written, folded, units, headedReasoning), folded, units);
  if (family === 'press') return asStory(told, folded, units);
  // A guiding case alone has 裁判要点.
  if (folded.includes('裁判要点')) return withPleadingsAnnounced(told, folded, units);
  const whole = withOrderBehindFacts(withAnalysis(told, folded, units), folded, units);
  return withChangedBelow(withPleadingsTold(whole, folded, units), folded, units);
}

/** How the words of a party end: with what it asks for. */
const asksFor = /请求(?:(?!驳回)[^。,]){0,12}(?:判[令决]|撤销|改判|支持|确认)|诉至/;
const refuses = /请求[^。,]{0,12}(?:驳回|维持)|不同意|不应?承担|与[^,。]{1,12}无关/;

/**
 * Where a text begins in the midst of what a party says, nothing announces whose words they are: what it asks for at the
 * end tells, or that the other side answers next.
 */
function withFirstWords(decoded: Decoded[], folded: string, units: readonly Unit[]): Decoded[] {
  const next = decoded.findIndex(({ role, cue }) => cue?.role === role && role !== 'noise');
  if (next <= 0) return decoded;
  const { role, cue } = decoded[next]!;
  if (role !== 'defence' && role !== 'lower-court' && !cue!.findings) return decoded;
  const last = folded.slice(...units[next - 1]!.span);
  const asks = asksFor.test(last);
  const says = !asks && refuses.test(last) ? 'defence' : asks || role === 'defence' ? 'claims' : undefined;
  return says ? decoded.map((one, i) => (i < next ? decodedAs(says, undefined, one.confidence) : one)) : decoded;
}

/** 裘某不服,提起上诉, behind what was decided, and without what the appeal asks for. */
const appealed = /^[^。]{0,40}(?:不服|[判决]后)[^。]{0,40}上诉(?![^。]*(?:请求|要求|认为|称))/;

/** That somebody appealed, and in vain, a report tells with what was decided. */
function withAppealTold(decoded: Decoded[], folded: string, units: readonly Unit[]): Decoded[] {
  let behind = false;
  let appeal = false;
  return decoded.map((one, i) => {
    if (one.role !== 'claims') {
      behind = one.role === 'disposition' || one.role === 'reasoning' || (behind && one.role === 'noise');
      appeal = false;
      return one;
    }
    appeal ||= behind && appealed.test(folded.slice(...units[i]!.span));
    return appeal ? decodedAs('disposition', undefined, one.confidence) : one;
  });
}

/** Below all who sign; above one of them it is a line of theirs. */
const stamped = begin(stamp);

/** What the units of a text were heard to say when it was last read. */
export interface Heard {
  readonly units: readonly Unit[];
  /** Where each stood among the others. */
  readonly places: Int16Array;
  readonly said: readonly Evidence[];
  /** What each is by itself, as bits. */
  readonly kinds: Uint8Array;
}

/** It opens its paragraph. */
const opens = 1;
/** It is the number of a case. */
const isNumber = 2;

/** What units are by themselves; of those that the last pass ends or begins with it is known. */
function kindsOf(
  folded: string,
  units: readonly Unit[],
  same: number,
  rest: number,
  before: Heard | undefined,
): Uint8Array {
  const many = units.length;
  const kinds = new Uint8Array(many);
  for (let i = same; i < many - rest; i++) {
    const unit = units[i]!;
    kinds[i] = (unit.opens ? opens : 0) | (isCaseNumber(folded, unit) ? isNumber : 0);
  }
  if (before) {
    kinds.set(before.kinds.subarray(0, same));
    kinds.set(before.kinds.subarray(before.kinds.length - rest), many - rest);
  }
  return kinds;
}

/** Under 【评析】 who comments says again what was in dispute, and answers it: that is no reasoning of the court. */
function withCommentsWhole(decoded: Decoded[]): Decoded[] {
  let comments = false;
  return decoded.map((one) => {
    const { role, cue, confidence } = one;
    if (role === 'commentary') comments ||= cue?.heading ?? false;
    else comments &&= role === 'noise' || (role === 'reasoning' && (!cue || cue.part === 'issue-statement'));
    return comments && role === 'reasoning' ? decodedAs('commentary', undefined, confidence) : one;
  });
}

/**
 * The orders with which a report ends its reasons are told apart from them, unless those have a heading of their own;
 * 裁判结果 over reasons heads those.
 */
function withOrdersTold(decoded: Decoded[], folded: string, units: readonly Unit[], headed: boolean): Decoded[] {
  for (let from = 0, to: number; from < decoded.length; from = to) {
    for (to = from + 1; decoded[to]?.role === decoded[from]!.role; to++);
    if (headed || decoded[from]!.role !== 'reasoning') continue;
    // 四、… goes on with what is ordered in the paragraph above it.
    let last = to - 1;
    for (let i = last; i > from && units[i]!.paragraph >= units[last]!.paragraph - 1; i--)
      if (units[i]!.opens && item.test(folded.slice(...units[i]!.span))) last = i - 1;
    const { paragraph } = units[last]!;
    let told = false;
    for (let i = from + 1; i < to; i++) {
      const { span, paragraph: own } = units[i]!;
      told ||= own === paragraph && orders.test(folded.slice(...span));
      if (told) decoded[i] = decodedAs('disposition', undefined, decoded[i]!.confidence);
    }
    const { role, cue, confidence } = decoded[from - 1] ?? decoded[from]!;
    if (role === 'disposition' && cue?.heading && isLine(units[from - 1]!))
      decoded[from - 1] = decodedAs('reasoning', undefined, confidence);
  }
  return decoded;
}

/** An item of a list that goes on, and no topic: 四、某局自…起支付…. */
const item = /^[二三四五六七八九十]{1,3}、(?!关于|对|至于|就|针对)/;

/** A heading and no more. */
function isLine({ span: [start, end] }: Unit): boolean {
  return end - start <= 16;
}

/** Where a sentence tells of something else than the part in which it stands, so do those that go on with it. */
function withWhatIsTold(decoded: Decoded[]): Decoded[] {
  if (!decoded.some(({ cue }) => cue?.tells)) return decoded;
  let telling: Cue | undefined;
  return decoded.map((one) => {
    const { role, cue, confidence } = one;
    if (role === 'noise') return one;
    if (cue || role !== telling?.role) telling = cue?.tells && cue;
    return telling ? decodedAs(telling.tells!, undefined, confidence) : one;
  });
}

const noises = new Map<Cue | undefined, Decoded>();

/** The same for the same cue, so that nobody has to look at it twice. */
function noiseFor(cue: Cue | undefined): Decoded {
  const known = noises.get(cue);
  if (known) return known;
  const made = decodedAs('noise', cue, 0.95);
  noises.set(cue, made);
  return made;
}

const facts = indexOf.get('facts')!;
const reasoning = indexOf.get('reasoning')!;

/** 本院认为,该证据真实,予以采信: what is thought of evidence is found. */
const ofEvidence = /采信|关联性|证明力|真实性|证明目的/;

/** 本院认为: behind it nothing is found any more, though a retrial that was applied for has no 查明 before it. */
function reasons({ cued }: Evidence, folded: string, { span }: Unit): boolean {
  const cue = cued[reasoning];
  if (!cue || cue.weight < 8 || cue.heading || cued[facts]) return false;
  return !ofEvidence.test(folded.slice(...span));
}
