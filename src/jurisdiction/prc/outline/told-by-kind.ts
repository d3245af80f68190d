import type { Cue } from './cue';
import { withChangedBelow } from './changed-below';
import { isTail, type Family } from './evidence';
import { withCourtsBelow, withOrdersBelow, withSuitBelow } from './instances-below';
import { decodedAs, type Decoded } from './likeliest';
import { withPleadingsAnnounced, withPleadingsTold } from './pleadings-told';
import { withPointsWhole } from './points-whole';
import { asStory } from './stories';
import type { Unit } from './units';
import { asWrittenUp, orders, withAnalysis, withOrderBehindFacts } from './written-up';

/** A text of which the likeliest parts are known. */
interface Decoding {
  readonly folded: string;
  readonly units: readonly Unit[];
  readonly family: Family;
  /** 裁判理由 stands over its reasons. */
  readonly headedReasoning: boolean;
}

/** What the likeliest parts cannot know: how texts of each kind tell of another instance, of orders and of pleadings. */
export function asItsKindTells(decoded: Decoded[], text: Decoding): Decoded[] {
  const { folded, units, family } = text;
  const begun = isTail(family) ? withFirstWords(decoded, folded, units) : decoded;
  switch (family) {
    case 'appeal':
    case 'appeal-tail':
      return withOrdersBelow(withPointsWhole(withSuitBelow(begun, folded, units), folded, units), folded, units);
    case 'gazette':
      return withCourtsBelow(decoded, folded, units);
    case 'decision':
      return withWhatIsTold(decoded);
    case 'digest':
    case 'press':
      return asReported(decoded, text);
    default:
      return begun;
  }
}

/** What others tell of a case. */
function asReported(decoded: Decoded[], { folded, units, family, headedReasoning }: Decoding): Decoded[] {
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
