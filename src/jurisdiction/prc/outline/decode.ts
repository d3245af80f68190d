import type { SectionRole } from '../../../model/outline';
import { commonEnds } from '../../../text/common-ends';
import type { PrcMemory } from '../memory';
import type { Cue } from './cue';
import { evidence, indexOf, placeOf, type Evidence, type Family, type Where } from './evidence';
import { likeliest, type Decoded } from './likeliest';
import { pageHeadsOf } from './page-heads';
import type { Unit } from './units';

/**
 * The likeliest sequence of parts: what each unit says for each part against the cost of going from one part to
 * another. Cues at the head of a unit count whether a part begins or goes on with it; words inside it only help to
 * decide where a change is, so that a long part is not outweighed by its own length. Noise is set aside first.
 */
export function decode(folded: string, units: readonly Unit[], family: Family, memory: PrcMemory): Decoded[] {
  let found = false;
  // To look for a word is a twentieth of trying the expression at each character.
  const headedReasoning =
    folded.includes('裁判理由') && /(?:^|\n)[^\S\n]{0,20}(?:#{1,6}\s)?[【[]?裁判理由/.test(folded);
  let where: Where | undefined;
  let place = 0;
  const places: number[] = [];
  const before = memory.heard;
  const { same, rest } = commonEnds(units, before?.units ?? []);
  const said = units.map((unit, index) => {
    const late = index > Math.max(40, units.length * 0.5);
    const early = index < units.length * 0.5;
    const nth = index === 0 ? 0 : index < 4 ? 1 : 2;
    // Most units stand where the one before them does.
    if (where?.late !== late || where.early !== early || where.nth !== nth || where.found !== found)
      place = placeOf((where = { family, late, early, nth, found, headedReasoning }), false);
    places.push(place);
    const then = index < same ? index : index < units.length - rest ? -1 : index - units.length + before!.units.length;
    const says =
      then !== -1 && before!.places[then] === place
        ? before!.said[then]!
        : evidence(folded, unit, where, memory.evidence);
    found ||= says.cued[facts]?.findings ?? false;
    return says;
  });
  if (memory.keeps) memory.heard = { units, places, said };
  const heads = pageHeadsOf(folded, units);
  const isNoise = ({ noise }: Evidence, i: number): boolean => noise !== undefined || heads.has(i);
  const heard: Evidence[] = [];
  const opens: boolean[] = [];
  said.forEach((says, i) => {
    if (isNoise(says, i)) return;
    heard.push(says);
    opens.push(units[i]!.opens);
  });
  const path = likeliest(heard, opens, family, memory);
  let next = 0;
  const decoded = said.map((says, i) => (isNoise(says, i) ? noiseFor(says.noise) : path[next++]!));
  if (family === 'appeal') return withOrdersBelow(withSuitBelow(decoded, folded, units), folded, units);
  if (family === 'gazette') return withOrdersBelow(decoded, folded, units, toldBelow);
  return family === 'digest' || family === 'press' ? withCommentsWhole(decoded) : decoded;
}

/** What the units of a text were heard to say when it was last read. */
export interface Heard {
  readonly units: readonly Unit[];
  /** Where each stood among the others. */
  readonly places: readonly number[];
  readonly said: readonly Evidence[];
}

/** Under 【评析】 who comments says again what was in dispute, and answers it: that is no reasoning of the court. */
function withCommentsWhole(decoded: Decoded[]): Decoded[] {
  let comments = false;
  return decoded.map((one) => {
    const { role, cue, confidence } = one;
    if (role === 'commentary') comments ||= cue?.heading ?? false;
    else comments &&= role === 'noise' || (role === 'reasoning' && (!cue || cue.part === 'issue-statement'));
    return comments && role === 'reasoning' ? { role: 'commentary', confidence } : one;
  });
}

function noiseFor(cue: Cue | undefined): Decoded {
  return { role: 'noise', ...(cue && { cue }), confidence: 0.95 };
}

const appeals = /^[^。]{0,60}(?:不服[^。]{0,60}上诉|上诉(?:称|请求|提出))/;
const closing: ReadonlySet<SectionRole> = new Set(['disposition', 'costs', 'appeal-rights']);
/** A report of both instances tells of what the first found and thought as well, often under its name alone. */
const toldBelow: ReadonlySet<SectionRole> = new Set([...closing, 'facts', 'reasoning']);

const suesBelow =
  /^[^,。;:]{2,40}(?:向|在)(?:一审|原审|原一审)法院(?:起诉|提[出起]|反诉|诉请|请求)|^[^,。;:]{2,40}在?[一原]审[中时]?的?反?诉讼?请求[为是]?:|均?不服[^。,]{0,8}一审[^。,]{0,8},(?:均?向[^。,]{2,30})?提[出起]上诉。?$/;

/** What was asked of the court below, and the counterclaim told behind it, is no claim of the appeal or the retrial. */
function withSuitBelow(decoded: Decoded[], folded: string, units: readonly Unit[]): Decoded[] {
  let below = false;
  return decoded.map((one, i) => {
    const { span, paragraph } = units[i]!;
    below &&= one.role === 'claims' && units[i - 1]!.paragraph === paragraph;
    below ||= (one.role === 'claims' || one.role === 'lower-court') && suesBelow.test(folded.slice(...span));
    return below ? { role: 'lower-court', confidence: one.confidence } : one;
  });
}

/** Where both instances are told one after the other, what was ordered before the appeal was the court below. */
function withOrdersBelow(
  decoded: Decoded[],
  folded: string,
  units: readonly Unit[],
  below: ReadonlySet<SectionRole> = closing,
): Decoded[] {
  const appeal = units.findIndex(({ span }, i) => decoded[i]!.role === 'claims' && appeals.test(folded.slice(...span)));
  if (appeal === -1 || !decoded.slice(appeal).some(({ role }) => role === 'disposition')) return decoded;
  return decoded.map((one, i) =>
    i < appeal && below.has(one.role) ? { role: 'lower-court', confidence: one.confidence } : one,
  );
}

const facts = indexOf.get('facts')!;
