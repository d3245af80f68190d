import type { SectionRole } from '../../../model/outline';
import { Prefilter, type ItemBits } from '../../../text/prefilter';
import type { Recall } from '../../../text/recall';
import { Signs } from '../../../text/signs';
import type { Cue } from './cue';
import { decisionCues } from './decision-cues';
import { findingCues } from './finding-cues';
import { answers, judges, leanings, type Leaning } from './leanings';
import { openingCues } from './opening-cues';
import { pleadingCues } from './pleading-cues';
import { reportCues } from './report-cues';
import { storyCues } from './story-cues';
import type { Decoded } from './likeliest';
import type { Unit } from './units';
import type { Words } from './words';

/** How a text tells of a decision: the order of its parts differs. */
export type Family = 'decision' | 'appeal' | 'digest' | 'gazette' | 'press' | 'partial' | 'appeal-tail';

/** A decision without its beginning. */
export function isTail(family: Family): boolean {
  return family === 'partial' || family === 'appeal-tail';
}

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
const cues: readonly Cue[] = [
  ...openingCues,
  ...pleadingCues,
  ...findingCues,
  ...decisionCues,
  ...reportCues,
  ...storyCues,
];

/** One thing that words may say. All are made alike, cues and leanings: what is asked for each sentence is the faster for it. */
class Sign {
  /** The index of the part that it speaks for; none for -1. */
  readonly part: number;
  /** What a party says is not what the court says in answer. */
  readonly ofParty: boolean;
  readonly ofCourtBelow: boolean;

  constructor(
    /** Its place among all. */
    readonly index: number,
    readonly pattern: RegExp,
    readonly cue: Cue | undefined,
    readonly leaning: Leaning | undefined,
  ) {
    const role = (cue ?? leaning)?.role;
    this.part = role === undefined ? -1 : indexOf.get(role)!;
    this.ofParty = role === 'claims' || role === 'defence';
    this.ofCourtBelow = role === 'lower-court';
  }

  /** Whether it counts where a unit stands that opens its paragraph, or does not. */
  countsAt({ family, nth, found, reasoned }: Where, opens: boolean): boolean {
    const { cue } = this;
    return (
      !cue ||
      !(
        (cue.family && cue.family !== family && !(cue.family === 'appeal' && family === 'appeal-tail')) ||
        (cue.opening && !opens) ||
        (cue.later && nth < 2) ||
        (cue.beforeFindings && found) ||
        (cue.beforeReasons && reasoned)
      )
    );
  }
}

/** Says that the court answers, and speaks for no part by itself. */
const answered = new Sign(0, answers, undefined, undefined);

/** All of them, the heaviest cues first: where one has matched, lighter ones of its part are not tried. */
const signs: readonly Sign[] = [
  answered,
  ...[...cues].sort((a, b) => b.weight - a.weight).map((cue, i) => new Sign(1 + i, cue.pattern, cue, undefined)),
  ...leanings.map((leaning, i) => new Sign(1 + cues.length + i, leaning.pattern, undefined, leaning)),
];
export const likelySigns = new Prefilter(signs);

/**
 * A weight as a binary fraction of few digits: sums of such are exact, so that they can be told from one another
 * wherever one begins to add.
 */
export function exact(weight: number): number {
  return Math.round(weight * 0x10_0000) / 0x10_0000;
}

/** A cue of this weight says that its part is here; a weaker one only where a change would be. */
const strong = 3.5;
/** In a digest its headings decide; other cues say less. */
const quiet = 0.3;
/** How much more a cue says at the head of a paragraph than inside it. */
const opening = 1.5;
/** A heading on a line of its own settles the matter. */
const headed = 14;
/** What it costs to begin a part that no words announce. */
const withoutCue = 2.5;
/** Orders are hardly ever given without words that say so. */
const unannounced = 6;

/** How much speaks for each part. */
export interface Evidence {
  /** Rows in the order of `roles`: the first counts in any case. */
  readonly weights: Float64Array;
  readonly cued: readonly (Cue | undefined)[];
  readonly noise: Cue | undefined;
  /** What the unit is when it is taken for a part, by part; made when it first is. */
  readonly taken: (Decoded | undefined)[];
}
/** Where the other rows begin: what counts only where the part begins here, and only where it goes on. */
export const entering = count;
export const staying = count * 2;
/** What it costs to begin each part here, besides the change itself. */
export const entry = count * 3;

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
  /** So have its reasons. */
  readonly reasoned: boolean;
  /** A digest has a heading of its own over the reasoning; elsewhere 法院认为 must do. */
  readonly headedReasoning: boolean;
}

/** What a unit says for each part, by cues at its head, words inside it, and where it stands; `around` is the place of that. */
export function evidence(words: Words, unit: Unit, where: Where, around: number, known: Recall<Evidence>): Evidence {
  const place = unit.opens ? around + 1 : around;
  const { notes } = unit;
  if (notes?.said?.place === place) return notes.said.says;
  const all = words.of(unit);
  if (!known.keeps) return ofText(all, unit.opens, where, place);
  const says = known.of(String.fromCharCode(1 + place) + all, () => ofText(all, unit.opens, where, place));
  if (notes) notes.said = { place, says };
  return says;
}

/** Where units stand, as one number: an even one, so that one more may tell that a unit opens its paragraph. */
export function placeOf({ family, late, early, nth, found, reasoned, headedReasoning }: Where): number {
  const flags = (reasoned ? 16 : 0) + (late ? 8 : 0) + (early ? 4 : 0) + (found ? 2 : 0) + (headedReasoning ? 1 : 0);
  return (flags * 8 + families.indexOf(family)) * 8 + nth * 2;
}

const disposition = indexOf.get('disposition')!;
const noise = indexOf.get('noise')!;
const families: readonly Family[] = ['decision', 'appeal', 'digest', 'gazette', 'press', 'partial', 'appeal-tail'];

const silent: readonly undefined[] = new Array<undefined>(count).fill(undefined);
/** PART 01 案情回顾, ◆法官说法, 🔹物业公司: what a page sets before a heading, or a paragraph. */
const ornament =
  /^(?:(?:PART|Part)[ .]{0,2}\d{0,2}|0\d|(?:[◆◇■□●○★☆▍▌▎┃▶►▼▲※丨✅✔❓❗⚖☑➤]\ufe0f?|[\ud83c-\ud83e][\udc00-\udfff]\ufe0f?){1,4})[ .、|]{0,3}(?=[\u4e00-\u9fff【“])/;
const ornaments = new Signs('P0◆◇■□●○★☆▍▌▎┃▶►▼▲※丨✅✔❓❗⚖☑➤\ud83c\ud83d\ud83e');
/** What a unit says that says nothing: by place, made when first met. Most units of a judgment say no more. */
const byPlace: (Evidence | undefined)[] = [];
/** What one says that says something, by place and signs: the same few signs stand together again and again. */
const mostKept = 4096;
/** Each in its slot until another comes into it: to look into a map costs more than to read a cue. */
const bySigns = new Array<{ readonly key: number; readonly says: Evidence } | undefined>(mostKept).fill(undefined);
/** More than there are (`placeOf`). */
const places = 2048;
/** Of more signs a number that keeps them apart would not be exact. */
const mostSigns = places * signs.length ** 5 * 6 <= Number.MAX_SAFE_INTEGER ? 5 : 4;

function ofText(all: string, opens: boolean, where: Where, place: number): Evidence {
  const text = all.startsWith('#')
    ? all.replace(/^#{1,6}\s/, '')
    : ornaments.at(all, 0)
      ? all.replace(ornament, '')
      : all;
  const many = signsIn(text, opens, where, place);
  // How a report is laid out depends on more than the place.
  if (where.family === 'press' || many > mostSigns) return weighed(text, givenSigns.slice(0, many), opens, where);
  if (many === 0) return (byPlace[place] ??= weighed(text, [], opens, where));
  let key = place;
  let slot = place;
  for (let i = 0; i < many; i++) {
    const { index } = givenSigns[i]!;
    key = key * signs.length + index;
    slot = Math.imul(slot, 31) + index;
  }
  key = key * (mostSigns + 1) + many;
  slot &= mostKept - 1;
  const kept = bySigns[slot];
  if (kept?.key === key) return kept.says;
  const says = weighed(text, givenSigns.slice(0, many), opens, where);
  bySigns[slot] = { key, says };
  return says;
}

/** The signs that the text last asked about gives; what stands behind them is left of others. */
const givenSigns: Sign[] = [];

/** By place the signs that count there; made when first asked for. */
const counting: (ItemBits | undefined)[] = [];

/** How many signs a text gives: by part the heaviest cue that it begins with, then all leanings. */
function signsIn(text: string, opens: boolean, where: Where, place: number): number {
  const among = (counting[place] ??= likelySigns.bitsOf((sign) => sign.countsAt(where, opens)));
  const likely = likelySigns.find(text, 0, text.length, among);
  const { found } = likelySigns;
  let many = 0;
  /** The parts for which a cue has been found, as bits. */
  let cued = 0;
  let answersIt: boolean | undefined = false;
  for (let i = 0; i < likely; i++) {
    const sign = found[i]!;
    if (sign === answered) answersIt = undefined;
    else if (sign.leaning) {
      if (sign.pattern.test(text)) givenSigns[many++] = sign;
    } else if (((cued >>> sign.part) & 1) === 0) {
      if (!sign.pattern.test(text)) continue;
      if (sign.ofParty && (answersIt ??= answers.test(text))) continue;
      if (sign.ofCourtBelow && judges.test(text)) continue;
      cued |= 1 << sign.part;
      givenSigns[many++] = sign;
    }
  }
  return many;
}

/** What leanings add to each part, while one unit is weighed. */
const leaned = new Float64Array(count);

function weighed(text: string, given: readonly Sign[], opens: boolean, where: Where): Evidence {
  const weights = new Float64Array(count * 4);
  const cued: (Cue | undefined)[] = [...silent];
  leaned.fill(0);
  for (const { cue, leaning, part } of given) {
    if (leaning) leaned[part]! += leaning.weight;
    if (!cue) continue;
    cued[part] = cue;
    const weight = weightOf(cue, opens, where);
    if (cue.continues) weights[staying + part] = weight;
    else weights[(weight >= strong ? 0 : entering) + part]! += weight;
    if (settles(cue, weight, opens, where)) weights[part]! += headed;
  }
  for (let part = 0; part < count; part++) weights[entering + part]! += leaned[part]!;
  adjust(weights, cued, text, opens, where);
  for (let at = 0; at < entry; at++) weights[at] = exact(weights[at]!);
  for (let part = 0; part < count; part++) {
    const cue = cued[part];
    const bare = cue && !cue.continues ? 0 : part === disposition ? unannounced : withoutCue;
    weights[entry + part] = bare - weights[entering + part]!;
  }
  return { weights, cued, noise: cued[noise], taken: [] };
}

/** A tail of a decision begins with its reasoning where a paragraph says so in full. */
function settles(cue: Cue, weight: number, opens: boolean, { family }: Where): boolean {
  return isTail(family) && cue.role === 'reasoning' && opens && weight > opening * 7;
}

/** Parts that only those who report on a decision add, under headings. */
const ofReports: readonly SectionRole[] = ['keywords', 'commentary', 'gist'];
/** So much speaks against one without its heading in the decision itself. */
const unheaded = -4;

function isItself({ family }: Where): boolean {
  return family === 'decision' || family === 'appeal' || isTail(family);
}

/** What position and family add to the words. */
function adjust(
  weights: Float64Array,
  cued: readonly (Cue | undefined)[],
  text: string,
  opens: boolean,
  where: Where,
): void {
  const { family, late, early, nth } = where;
  const add = (role: SectionRole, weight: number, row = 0): void => {
    weights[row + indexOf.get(role)!]! += weight;
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
  if (isItself(where))
    for (const role of ofReports) if (!cued[indexOf.get(role)!]?.heading) add(role, unheaded, entering);
  if (isTail(family)) add('heading', -6);
  if (family === 'decision' || family === 'partial') add('lower-court', -2);
  if (family === 'press') {
    // 谁来赔? below the name of a court or a date, --一起…案的审判 below a headline.
    const asks = nth === 1 && opens && text.length < 60 && /[?!]$|^-{2}/.test(text);
    add('heading', /[。:]$/.test(text) || text.length > 80 ? -6 : nth === 0 || asks ? 6 : 0);
    if (opens && nth === 1 && !asks && !cued.some(Boolean)) add('commentary', 7);
    add('parties', -4);
  }
}

function weightOf(cue: Cue, opens: boolean, { family, headedReasoning }: Where): number {
  if (cue.heading && opens) return headed;
  if (family === 'digest' && (cue.role !== 'reasoning' || headedReasoning)) return cue.weight * quiet;
  return opens ? cue.weight * opening : cue.weight;
}
