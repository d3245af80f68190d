import type { SectionPart, SectionRole } from '../../../model/outline';
import type { Cue } from './cue';
import { count, entering, entry, exact, indexOf, isTail, roles, staying, type Evidence, type Family } from './evidence';

/** What a unit was taken for. */
export interface Decoded {
  readonly role: SectionRole;
  /** The cue that opened the part here, where one did. */
  readonly cue: Cue | undefined;
  /** Which part of its section the cue says that it is. */
  readonly part: SectionPart | undefined;
  /** How much worse the next best role would have been, squeezed to 0…1. */
  readonly confidence: number;
}

/** All are made alike: what is asked of each unit is asked faster. */
export function decodedAs(role: SectionRole, cue: Cue | undefined, confidence: number): Decoded {
  return { role, cue, part: cue?.part, confidence };
}

type Order = Readonly<Partial<Record<SectionRole, number>>>;

/** From the procedure on, which is all that a text without its beginning has. */
const withoutBeginning: Order = {
  procedure: 2,
  claims: 3,
  defence: 3,
  'lower-court': 3,
  facts: 4,
  reasoning: 5,
  disposition: 6,
  costs: 7,
  'appeal-rights': 8,
  signature: 9,
  'statutes-appendix': 10,
};
const whole: Order = { heading: 0, parties: 1, ...withoutBeginning };

/** The order in which a decision has its parts; equal ones alternate. */
const positions: Readonly<Record<Family, Order>> = {
  decision: whole,
  appeal: whole,
  gazette: { ...whole, keywords: 0.5, gist: 0.5 },
  partial: withoutBeginning,
  'appeal-tail': withoutBeginning,
  digest: {
    heading: 0,
    keywords: 1,
    gist: 1,
    'statutes-appendix': 1,
    parties: 1,
    procedure: 2,
    claims: 3,
    defence: 3,
    'lower-court': 3,
    facts: 3,
    disposition: 4,
    reasoning: 4,
    costs: 5,
    'appeal-rights': 5,
    signature: 6,
    commentary: 6,
  },
  press: {
    heading: 0,
    commentary: 1,
    procedure: 1,
    parties: 1,
    facts: 1,
    claims: 2,
    defence: 2,
    'lower-court': 2,
    reasoning: 4,
    disposition: 4,
    costs: 5,
    'appeal-rights': 5,
    signature: 6,
    'statutes-appendix': 6,
  },
};

/** Parts that may stand anywhere without saying anything of what comes next. */
const floating = new Set<SectionRole>(['noise', 'commentary']);

const stay = exact(1.2);
/** What stands first in a whole text is its heading, cue or no cue. */
const firstIsHeading = 6;
const switchAtParagraph = 3;
const switchInside = 5;
/** Under a heading of a digest sentences of other parts are told of, not begun. */
const digestSwitchInside = 8;
const backwards = 2.2;

/** A pass over the units of a text: what the next one over the same text need not work out. */
export interface Pass {
  readonly family: Family;
  readonly said: readonly Evidence[];
  readonly opens: Uint8Array;
  /** For each unit how far each part lies behind the best; there may be room for more units. */
  readonly scores: Float64Array;
  /** For each unit and each part the part before it. */
  readonly back: Int8Array;
  /** What each unit was taken for, and the number of that part. */
  readonly taken: readonly Decoded[];
  readonly parts: Int8Array;
}

/**
 * The likeliest part of each unit: one pass forward, one back; linear in the number of units. Where the pass before
 * began with the same units, it is taken over; and where it has come to the same scores before the same units, what
 * follows is: sums of exact weights do not depend on where one began to add them.
 */
export function likeliest(
  said: readonly Evidence[],
  opens: Uint8Array,
  family: Family,
  memory: PassMemory,
): readonly Decoded[] {
  const units = said.length;
  const before = memory.lastPass?.family === family ? memory.lastPass : undefined;
  const same = before ? alikeAtStart(said, opens, before) : 0;
  const rest = before ? alikeAtEnd(said, opens, before, same) : 0;
  const { scores, back } = before ? movedOver(before, units, rest) : roomIn(memory, units);
  const going = transitionCosts(family);
  const inside = family === 'digest' ? digestSwitchInside : switchInside;
  let unit = same;
  for (; unit < units; unit++) {
    const known = unit >= units - rest;
    if (known) for (let r = 0; r < count; r++) earlierRow[r] = scores[unit * count + r]!;
    if (unit === 0) first(scores, said[0]!, family);
    else step(scores, back, unit, said[unit]!, opens[unit]! ? switchAtParagraph : inside, going);
    if (known && isEarlierRow(scores, unit)) break;
  }
  const found = trace({ scores, back }, said, before, same, units - unit);
  if (memory.keeps) memory.lastPass = { family, said, opens, scores, back, ...found };
  return found.taken;
}

function alikeAtStart(said: readonly Evidence[], opens: Uint8Array, before: Pass): number {
  let same = 0;
  while (same < said.length && said[same] === before.said[same] && opens[same] === before.opens[same]) same++;
  return same;
}

function alikeAtEnd(said: readonly Evidence[], opens: Uint8Array, before: Pass, start: number): number {
  const [units, earlier] = [said.length, before.said.length];
  const most = Math.min(units, earlier) - start;
  let same = 0;
  while (
    same < most &&
    said[units - 1 - same] === before.said[earlier - 1 - same] &&
    opens[units - 1 - same] === before.opens[earlier - 1 - same]
  )
    same++;
  return same;
}

/** The last pass over a text that is read again; of one that is read once only the room, which is dear to make. */
export interface PassMemory {
  readonly keeps: boolean;
  lastPass?: Pass;
  room?: Room;
}

/** The arrays that a pass fills. */
export type Room = Pick<Pass, 'scores' | 'back'>;

/** More units than this get room of their own, which goes with them. */
const roomy = 4000;

function roomIn(memory: PassMemory, units: number): Room {
  if (memory.keeps || units > roomy) return roomFor(units);
  if (!memory.room || memory.room.back.length < units * count) memory.room = roomFor(units * 2);
  return memory.room;
}

function roomFor(units: number): Room {
  return { scores: new Float64Array(units * count), back: new Int8Array(units * count) };
}

/** In the place of the pass before, which is over: its last rows stand where they belong in so many units. */
function movedOver(before: Pass, units: number, rest: number): Room {
  const earlier = before.said.length;
  // With room for what is written next: large arrays are dear to make.
  const { scores, back } = before.back.length < units * count ? roomFor(Math.ceil(units * 1.2)) : before;
  if (scores !== before.scores) {
    scores.set(before.scores);
    back.set(before.back);
  }
  for (const rows of [scores, back])
    if (units !== earlier) rows.copyWithin((units - rest) * count, (earlier - rest) * count, earlier * count);
  return { scores, back };
}

/** A row of the pass before, while it is worked out anew. */
const earlierRow = new Float64Array(count);

function isEarlierRow(scores: Float64Array, unit: number): boolean {
  for (let r = 0; r < count; r++) if (scores[unit * count + r] !== earlierRow[r]) return false;
  return true;
}

function first(scores: Float64Array, { weights }: Evidence, family: Family): void {
  for (let r = 0; r < count; r++) {
    const begins = r === heading && !isTail(family) ? firstIsHeading : 0;
    bare[r] = weights[r]! + weights[entering + r]! + begins;
  }
  const top = Math.max(...bare);
  for (let r = 0; r < count; r++) scores[r] = bare[r]! - top;
}

/** A row before its scores are counted from the best of them. */
const bare = new Float64Array(count);

function step(
  scores: Float64Array,
  back: Int8Array,
  unit: number,
  { weights }: Evidence,
  change: number,
  cost: Float64Array,
): void {
  // What is asked for each part is at hand here, and not looked up each time.
  const parts = count;
  const going = stay;
  const becomes = bare;
  const toStay = staying;
  const toEnter = entry;
  const row = unit * parts;
  const last = row - parts;
  // The two best of the row before, the one that comes first in front, and the score of the third.
  let one = -1;
  let other = -1;
  let scoreOfOne = -Infinity;
  let scoreOfOther = -Infinity;
  let third = -Infinity;
  for (let p = 0; p < parts; p++) {
    const behind = scores[last + p]!;
    if (behind <= third) continue;
    if (behind <= scoreOfOther) third = behind;
    else {
      third = scoreOfOther;
      if (behind <= scoreOfOne) {
        scoreOfOther = behind;
        other = p;
      } else {
        scoreOfOther = scoreOfOne;
        other = one;
        scoreOfOne = behind;
        one = p;
      }
    }
  }
  if (one > other) {
    const best = one;
    one = other;
    other = best;
    const score = scoreOfOne;
    scoreOfOne = scoreOfOther;
    scoreOfOther = score;
  }
  const fromOne = one * parts;
  const fromOther = other * parts;
  let top = -Infinity;
  for (let r = 0; r < parts; r++) {
    const stayed = scores[last + r]! + going + weights[toStay + r]!;
    const enter = change + weights[toEnter + r]!;
    let best = stayed;
    let bestFrom = r;
    // The best score of a row is 0 and costs are never below nothing: where not even that could come in for less, none is tried.
    if (-enter > best) {
      const byOne = scoreOfOne - enter - cost[fromOne + r]!;
      if (byOne > best && r !== one) {
        best = byOne;
        bestFrom = one;
      }
      const byOther = scoreOfOther - enter - cost[fromOther + r]!;
      if (byOther > best && r !== other) {
        best = byOther;
        bestFrom = other;
      }
      if (third - enter >= best) {
        best = stayed;
        bestFrom = r;
        for (let p = 0; p < parts; p++) {
          const candidate = scores[last + p]! - enter - cost[p * parts + r]!;
          if (candidate > best && p !== r) {
            best = candidate;
            bestFrom = p;
          }
        }
      }
    }
    best += weights[r]!;
    becomes[r] = best;
    back[row + r] = bestFrom;
    if (best > top) top = best;
  }
  for (let r = 0; r < parts; r++) scores[row + r] = becomes[r]! - top;
}

const heading = indexOf.get('heading')!;

/**
 * Back from the likeliest end. What the pass before took its first `same` and its last `rest` units for holds again, as
 * soon as this one comes by the same part.
 */
function trace(
  { scores, back }: Room,
  said: readonly Evidence[],
  before: Pass | undefined,
  same: number,
  rest: number,
): Pick<Pass, 'taken' | 'parts'> {
  const units = said.length;
  const taken = new Array<Decoded>(units);
  const parts = new Int8Array(units);
  const behind = units - rest;
  if (before) {
    const by = before.said.length - units;
    parts.set(before.parts.subarray(behind + by), behind);
    for (let u = behind; u < units; u++) taken[u] = before.taken[u + by]!;
  }
  const last = (units - 1) * count;
  let r = rest > 0 ? back[behind * count + parts[behind]!]! : Math.max(0, scores.indexOf(0, last) - last);
  let u = behind - 1;
  for (; u >= 0 && !(u < same && before!.parts[u] === r); u--) {
    taken[u] = said[u]!.taken[r] ??= takenFor(said[u]!, r);
    parts[u] = r;
    if (u > 0) r = back[u * count + r]!;
  }
  if (before) parts.set(before.parts.subarray(0, u + 1));
  for (; u >= 0; u--) taken[u] = before!.taken[u]!;
  return { taken, parts };
}

function takenFor({ weights, cued }: Evidence, r: number): Decoded {
  let next = -Infinity;
  for (let other = 0; other < count; other++) if (other !== r) next = Math.max(next, weights[other]!);
  const confidence = 1 / (1 + Math.exp(-(weights[r]! - next + 2) / 2));
  return decodedAs(roles[r]!, cued[r], confidence);
}

/** Parts that answer one another: going back costs nothing. Counsel often speaks to the evidence once more. */
const answering = new Set(['facts>defence', 'defence>claims', 'defence>lower-court', 'claims>lower-court']);

/** From each part to each. */
const costs = new Map<Family, Float64Array>();

function transitionCosts(family: Family): Float64Array {
  const known = costs.get(family);
  if (known) return known;
  const made = costsOf(family);
  costs.set(family, made);
  return made;
}

function costsOf(family: Family): Float64Array {
  const order = positions[family];
  const cost = new Float64Array(count * count);
  for (let p = 0; p < count; p++)
    for (let r = 0; r < count; r++) {
      const from = order[roles[p]!];
      const to = order[roles[r]!];
      if (floating.has(roles[p]!) || floating.has(roles[r]!) || from === undefined || to === undefined)
        cost[p * count + r] = 0.5;
      else if (answering.has(`${roles[p]!}>${roles[r]!}`)) cost[p * count + r] = 0;
      // Behind the orders of one instance a report of several tells what the next was asked for.
      else if (family === 'gazette' && roles[p] === 'disposition' && roles[r] === 'claims') cost[p * count + r] = 1.5;
      else if (to < from) cost[p * count + r] = Math.min(7, (from - to) * backwards + 1.5);
      else cost[p * count + r] = Math.max(0, (to - from - 2) * 0.4);
    }
  return cost.map(exact);
}
