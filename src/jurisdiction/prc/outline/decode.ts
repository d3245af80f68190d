import { commonEnds } from '../../../text/common-ends';
import type { PrcMemory } from '../memory';
import type { Cue } from './cue';
import { evidence, indexOf, placeOf, type Evidence, type Family, type Where } from './evidence';
import { decodedAs, likeliest, type Decoded } from './likeliest';
import { isCaseNumber, pageHeadsAmong } from './page-heads';
import { asItsKindTells } from './told-by-kind';
import type { Unit } from './units';
import { begin, stamp } from './wording';
import { Words } from './words';

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
  return asItsKindTells(decoded, { folded, units, family, headedReasoning });
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
