import type { SectionRole } from '../../../model/outline';
import { Prefilter, type Presence } from '../../../text/prefilter';
import type { Recall } from '../../../text/recall';
import type { Cue } from './cue';
import { decisionCues } from './decision-cues';
import { findingCues } from './finding-cues';
import { answers, leanings } from './leanings';
import { openingCues } from './opening-cues';
import { pleadingCues } from './pleading-cues';
import { reportCues } from './report-cues';
import type { Unit } from './units';

/** How a text tells of a decision: the order of its parts differs. */
export type Family = 'decision' | 'appeal' | 'digest' | 'gazette' | 'press' | 'partial';

export const roles: readonly SectionRole[] = [
  'heading',
  'parties',
  'procedure',
  'claims',
  'defence',
  'lower-court',
  'facts',
  'reasoning',
  'disposition',
  'costs',
  'appeal-rights',
  'signature',
  'statutes-appendix',
  'keywords',
  'gist',
  'commentary',
  'noise',
];
export const count = roles.length;
export const indexOf = new Map(roles.map((role, i) => [role, i]));

/** All cues. Drawn from how courts write, not from one text. */
const cues: readonly Cue[] = [...openingCues, ...pleadingCues, ...findingCues, ...decisionCues, ...reportCues];
const likelyCues = new Prefilter(cues);
const likelyLeanings = new Prefilter(leanings);

/** A cue of this weight says that its part is here; a weaker one only where a change would be. */
const strong = 3.5;
/** In a digest its headings decide; other cues say less. */
const quiet = 0.3;
/** How much more a cue says at the head of a paragraph than inside it. */
const opening = 1.5;
/** A heading on a line of its own settles the matter. */
const headed = 14;

/** How much speaks for each part, in the order of `roles`. */
export interface Evidence {
  /** Counts in any case. */
  readonly score: Float64Array;
  /** Counts only where the part begins here. */
  readonly entering: Float64Array;
  /** Counts only where the part goes on. */
  readonly staying: Float64Array;
  readonly cued: readonly (Cue | undefined)[];
  readonly noise?: Cue;
}

/** Where a unit stands among the others, and what has been read before it. */
export interface Where {
  readonly family: Family;
  /** In the second half, and not among the first forty. */
  readonly late: boolean;
  readonly early: boolean;
  /** 0 for the first, 1 for the next three, 2 for all others. */
  readonly nth: 0 | 1 | 2;
  /** The court's own findings have begun. */
  readonly found: boolean;
  /** A digest has a heading of its own over the reasoning; elsewhere 法院认为 must do. */
  readonly headedReasoning: boolean;
}

/** What a unit says for each part, by cues at its head, words inside it, and where it stands. */
export function evidence(
  folded: string,
  unit: Unit,
  where: Where,
  presence: Presence,
  known: Recall<Evidence>,
): Evidence {
  const all = folded.slice(unit.span[0], Math.min(unit.span[1], unit.span[0] + 1200));
  return known.of(placed(where, unit.opens) + all, () => ofText(all, unit.opens, where, presence));
}

/** All of the place of a unit that what it says depends on, as one character. */
function placed({ family, late, early, nth, found, headedReasoning }: Where, opens: boolean): string {
  const flags = [late, early, found, headedReasoning, opens].reduce((bits, flag) => bits * 2 + (flag ? 1 : 0), 0);
  return String.fromCharCode(1 + (flags * 8 + families.indexOf(family)) * 4 + nth);
}

const families: readonly Family[] = ['decision', 'appeal', 'digest', 'gazette', 'press', 'partial'];

function ofText(all: string, opens: boolean, where: Where, presence: Presence): Evidence {
  const { family, found } = where;
  const text = all.startsWith('#') ? all.replace(/^#{1,6}\s/, '') : all;
  const score = new Float64Array(count);
  const entering = new Float64Array(count);
  const staying = new Float64Array(count);
  const cued = new Array<Cue | undefined>(count);
  presence.tell(text);
  const answered = answers.test(text);
  for (const cue of likelyCues.possible(presence)) {
    if (answered && (cue.role === 'claims' || cue.role === 'defence')) continue;
    if ((cue.family && cue.family !== family) || (cue.opening && !opens) || (found && cue.beforeFindings)) continue;
    const r = indexOf.get(cue.role)!;
    if (cue.weight <= (cued[r]?.weight ?? 0) || !cue.pattern.test(text)) continue;
    cued[r] = cue;
  }
  const noise = cued[indexOf.get('noise')!];
  cued.forEach((cue, r) => {
    if (!cue) return;
    const weight = weightOf(cue, opens, where);
    if (cue.continues) staying[r] = weight;
    else (weight >= strong ? score : entering)[r]! += weight;
    if (family === 'partial' && cue.role === 'reasoning' && opens && weight > opening * 7) score[r]! += headed;
  });
  for (const leaning of likelyLeanings.possible(presence))
    if (leaning.pattern.test(text)) entering[indexOf.get(leaning.role)!]! += leaning.weight;
  adjust(score, entering, cued, text, opens, where);
  return { score, entering, staying, cued, ...(noise && { noise }) };
}

/** What position and family add to the words. */
function adjust(
  score: Float64Array,
  entering: Float64Array,
  cued: readonly (Cue | undefined)[],
  text: string,
  opens: boolean,
  { family, late, early, nth }: Where,
): void {
  const add = (role: SectionRole, weight: number, to = score): void => {
    to[indexOf.get(role)!]! += weight;
  };
  if (late) {
    add('parties', -4);
    add('procedure', -3);
    if (family !== 'digest') add('heading', -5);
  }
  if (early && family !== 'digest') {
    add('signature', -4);
    add('appeal-rights', -3);
  }
  if (family === 'decision' || family === 'appeal' || family === 'partial')
    for (const role of ['keywords', 'commentary', 'gist'] as const)
      if (!cued[indexOf.get(role)!]?.heading) add(role, -4, entering);
  if (family === 'partial') add('heading', -6);
  if (family === 'decision' || family === 'partial') add('lower-court', -2);
  if (family === 'press') {
    add('heading', /[。:]$/.test(text) || text.length > 80 ? -6 : nth === 0 ? 6 : 0);
    if (opens && nth === 1 && !cued.some(Boolean)) add('commentary', 7);
    add('parties', -4);
  }
}

function weightOf(cue: Cue, opens: boolean, { family, headedReasoning }: Where): number {
  if (cue.heading && opens) return headed;
  if (family === 'digest' && (cue.role !== 'reasoning' || headedReasoning)) return cue.weight * quiet;
  return opens ? cue.weight * opening : cue.weight;
}
