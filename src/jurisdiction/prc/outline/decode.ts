import type { SectionRole } from '../../../model/outline';
import type { Recall } from '../../../text/recall';
import type { Cue } from './cue';
import { count, evidence, indexOf, roles, type Evidence, type Family, type Where } from './evidence';
import type { Unit } from './units';

/** What a unit was taken for. */
export interface Decoded {
  readonly role: SectionRole;
  /** The cue that opened the part here, where one did. */
  readonly cue?: Cue;
  /** How much worse the next best role would have been, squeezed to 0…1. */
  readonly confidence: number;
}

/** The order in which a decision has its parts; equal ones alternate. */
const positions: Readonly<Record<Family, Partial<Record<SectionRole, number>>>> = {
  decision: {
    heading: 0,
    parties: 1,
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
  },
  appeal: {
    heading: 0,
    parties: 1,
    procedure: 2,
    'lower-court': 3,
    claims: 3,
    defence: 3,
    facts: 4,
    reasoning: 5,
    disposition: 6,
    costs: 7,
    'appeal-rights': 8,
    signature: 9,
    'statutes-appendix': 10,
  },
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
  gazette: {
    heading: 0,
    keywords: 0.5,
    gist: 0.5,
    parties: 1,
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
    reasoning: 3,
    disposition: 4,
    costs: 5,
    'appeal-rights': 5,
    signature: 6,
    'statutes-appendix': 6,
  },
  partial: {
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
  },
};

/** Parts that may stand anywhere without saying anything of what comes next. */
const floating = new Set<SectionRole>(['noise', 'commentary']);

const stay = 1.2;
/** What stands first in a whole text is its heading, cue or no cue. */
const firstIsHeading = 6;
const switchAtParagraph = 3;
const switchInside = 5;
/** Under a heading of a digest sentences of other parts are told of, not begun. */
const digestSwitchInside = 8;
const withoutCue = 2.5;
/** Orders are hardly ever given without words that say so. */
const unannounced = 6;
const backwards = 2.2;

/**
 * The likeliest sequence of parts: what each unit says for each part against the cost of going from one part to
 * another. Cues at the head of a unit count whether a part begins or goes on with it; words inside it only help to
 * decide where a change is, so that a long part is not outweighed by its own length. Noise is set aside first.
 * One pass forward, one back; linear in the number of units.
 */
export function decode(folded: string, units: readonly Unit[], family: Family, known: Recall<Evidence>): Decoded[] {
  let found = false;
  const headedReasoning = /(?:^|\n)[^\S\n]{0,20}(?:#{1,6}\s)?[【[]?裁判理由/.test(folded);
  const said = units.map((unit, index) => {
    const where: Where = {
      family,
      late: index > Math.max(40, units.length * 0.5),
      early: index < units.length * 0.5,
      nth: index === 0 ? 0 : index < 4 ? 1 : 2,
      found,
      headedReasoning,
    };
    const says = evidence(folded, unit, where, known);
    found ||= says.cued[indexOf.get('facts')!]?.findings ?? false;
    return says;
  });
  const kept = said.flatMap((says, i) => (says.noise ? [] : [i]));
  const path = likeliest(
    kept.map((i) => units[i]!),
    kept.map((i) => said[i]!),
    family,
  );
  let next = 0;
  return said.map(({ noise }) => (noise ? { role: 'noise', cue: noise, confidence: 0.95 } : path[next++]!));
}

function likeliest(units: readonly Unit[], said: readonly Evidence[], family: Family): Decoded[] {
  if (units.length === 0) return [];
  const { cost, dearest } = transitionCosts(family);
  let scores = new Float64Array(count);
  for (let r = 0; r < count; r++)
    scores[r] =
      said[0]!.score[r]! +
      said[0]!.entering[r]! +
      (roles[r] === 'heading' && family !== 'partial' ? firstIsHeading : 0);
  const back = new Int8Array(units.length * count);
  let next = new Float64Array(count);
  const contenders = new Int8Array(count);
  for (let u = 1; u < units.length; u++) {
    const { score, entering, staying, cued } = said[u]!;
    const change = units[u]!.opens ? switchAtParagraph : family === 'digest' ? digestSwitchInside : switchInside;
    let top = -Infinity;
    for (let p = 0; p < count; p++) if (scores[p]! > top) top = scores[p]!;
    // Going on from a part this far behind costs more than from the best one, wherever it goes.
    const hopeless = top - dearest - rounding;
    let contending = 0;
    for (let p = 0; p < count; p++) if (scores[p]! >= hopeless) contenders[contending++] = p;
    for (let r = 0; r < count; r++) {
      let best = scores[r]! + stay + staying[r]!;
      let bestFrom = r;
      const cue = cued[r];
      const opened = cue !== undefined && !cue.continues;
      const enter = change + (opened ? 0 : r === disposition ? unannounced : withoutCue) - entering[r]!;
      // Costs are never below nothing: where even the best could not come in for less, none is tried.
      if (top - enter > best)
        for (let k = 0; k < contending; k++) {
          const p = contenders[k]!;
          if (p === r) continue;
          const candidate = scores[p]! - enter - cost[p * count + r]!;
          if (candidate > best) {
            best = candidate;
            bestFrom = p;
          }
        }
      next[r] = best + score[r]!;
      back[u * count + r] = bestFrom;
    }
    [scores, next] = [next, scores];
  }
  return trace(scores, back, said);
}

const disposition = indexOf.get('disposition')!;
/** Sums of weights are off by far less. */
const rounding = 1e-6;

function trace(scores: Float64Array, back: Int8Array, said: readonly Evidence[]): Decoded[] {
  let r = scores.indexOf(Math.max(...scores));
  const result = new Array<Decoded>(said.length);
  for (let u = said.length - 1; u >= 0; u--) {
    const { score, cued } = said[u]!;
    let next = -Infinity;
    for (let other = 0; other < count; other++) if (other !== r) next = Math.max(next, score[other]!);
    const margin = score[r]! - next;
    const cue = cued[r];
    const role = roles[r]!;
    const confidence = 1 / (1 + Math.exp(-(margin + 2) / 2));
    result[u] = cue ? { role, cue, confidence } : { role, confidence };
    if (u > 0) r = back[u * count + r]!;
  }
  return result;
}

/** Parts that answer one another: going back costs nothing. Counsel often speaks to the evidence once more. */
const answering = new Set(['facts>defence', 'defence>claims', 'defence>lower-court', 'claims>lower-court']);

interface Costs {
  /** From each part to each. */
  readonly cost: Float64Array;
  readonly dearest: number;
}

const costs = new Map<Family, Costs>();

function transitionCosts(family: Family): Costs {
  const known = costs.get(family);
  if (known) return known;
  const cost = costsOf(family);
  const made = { cost, dearest: Math.max(...cost) };
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
      else if (to < from) cost[p * count + r] = Math.min(7, (from - to) * backwards + 1.5);
      else cost[p * count + r] = Math.max(0, (to - from - 2) * 0.4);
    }
  return cost;
}
