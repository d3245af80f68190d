import type { IsoDate, LawTitle } from '../../../model/authority';
import { isNorm, type Citation, type NormCitation } from '../../../model/citation';
import type { Law } from '../../../model/law';
import type { TimeOfAct } from '../../../model/time-of-act';
import type { Lexicon } from '../lexicon/lexicon';
import type { Writable } from './emitter';
import { candidatesOn } from './version';
import { fieldOf } from '../lexicon/field';

/** What a document tells of the times that decide which text of a law applies. */
export interface Times {
  /** The day of the decision; of a brief the day that it bears, on which its steps are taken. */
  readonly on?: IsoDate | undefined;
  /** Whether that day is a decision's, which may stand in where the time of the act is not known. */
  readonly decided: boolean;
  readonly acts?: TimeOfAct | undefined;
  /** When an offence was committed. */
  readonly crime?: TimeOfAct | undefined;
  /** The text that the court says it applies, by law. */
  readonly applied?: ReadonlyMap<LawTitle, { readonly version: IsoDate; readonly words: string }>;
}

/** What is inferred of a citation's version. */
export type Inferred = Pick<
  NormCitation,
  'version' | 'versionBasis' | 'candidates' | 'versionTime' | 'versionRule' | 'versionStated'
>;

/**
 * Which version a citation means where it does not state one: the one that the court says it applies, else for
 * procedural law the one of the step, for substantive law that of the act, for criminal law that of the act or a later
 * one if milder (刑法, 2023 amended, art 12), and as a last resort and a guess that of the decision.
 */
export class Versions {
  private readonly known = new Map<LawTitle, Inferred | null>();

  constructor(
    private readonly times: Times,
    private readonly lexicon: Lexicon,
  ) {}

  /** Whether other times lead to the same versions. */
  areOf(times: Times): boolean {
    return wordsOf(times) === wordsOf(this.times);
  }

  /** A citation with its version: filled into it, where it is inferred. */
  filledInto(citation: Citation): Citation {
    if (!isNorm(citation) || !citation.law) return citation;
    if (citation.versionStated) return asOf(citation, this.lexicon, citation.versionStated, this.times.on);
    const inferred = citation.version ? null : this.inferred(citation.law);
    if (inferred) fill(citation, inferred);
    return citation;
  }

  private inferred(title: LawTitle): Inferred | null {
    let found = this.known.get(title);
    if (found === undefined) {
      const law = this.lexicon.find(title)?.law;
      this.known.set(title, (found = (law && infer(law, this.times)) ?? null));
    }
    return found;
  }
}

/** Property by property: that costs a tenth of a copy, and a third of `Object.assign`. */
function fill(citation: Writable<NormCitation>, inferred: Inferred): void {
  const { version, versionTime, versionRule, versionStated } = inferred;
  citation.versionBasis = inferred.versionBasis;
  citation.candidates = inferred.candidates;
  if (version) citation.version = version;
  if (versionTime) citation.versionTime = versionTime;
  if (versionRule) citation.versionRule = versionRule;
  if (versionStated) citation.versionStated = versionStated;
}

function wordsOf({ applied, ...times }: Times): string {
  return JSON.stringify([times, [...(applied ?? [])]]);
}

/** 修正前 in a paper of 2018 is the text before the last change of that time, not of ours. */
function asOf(citation: NormCitation, lexicon: Lexicon, words: string, on: IsoDate | undefined): NormCitation {
  const law = on === undefined ? undefined : lexicon.find(citation.law ?? '')?.law;
  const candidates = law && candidatesOn(law, words, on!);
  if (!candidates || candidates.length === 0) return citation;
  const [version, ...others] = candidates;
  const only = others.length === 0 ? version : undefined;
  const meant: { -readonly [K in keyof NormCitation]: NormCitation[K] } = { ...citation, candidates };
  meant.versionBasis = only ? 'stated' : 'none';
  delete meant.version;
  if (only) meant.version = only;
  return meant;
}

function infer(law: Law, times: Times): Inferred | undefined {
  const { on, decided, acts, crime, applied } = times;
  const said = applied?.get(law.title);
  if (said)
    return {
      version: said.version,
      versionBasis: 'stated',
      versionStated: said.words,
      candidates: [said.version],
    };
  const field = fieldOf(law.title);
  if (field === 'procedural') return on === undefined ? undefined : ofStep(law, on, decided);
  const time = field === 'criminal' ? (crime ?? acts) : acts;
  return (time && ofAct(law, time, on)) ?? (on !== undefined && decided ? ofDecision(law, on) : undefined);
}

/** The version of a law that governs acts; nothing where the law did not exist yet. Of acts that went on, the last one's. */
export function ofAct(law: Law, time: TimeOfAct, decidedOn?: IsoDate): Inferred | undefined {
  const version = inForce(law, time.to).at(-1);
  if (!version) return undefined;
  const criminal = fieldOf(law.title) === 'criminal';
  // Later acts or not, the milder of the texts in force since the offence applies: which is not for us to weigh.
  const until = criminal && decidedOn !== undefined && decidedOn > time.to ? decidedOn : time.to;
  const first = inForce(law, time.from).at(-1);
  const candidates = inForce(law, until).filter((one) => first === undefined || one >= first);
  const others = candidates.filter((one) => one !== version).reverse();
  return {
    version,
    versionBasis: 'act-date',
    candidates: [version, ...others],
    versionTime: time,
    ...(criminal && others.length > 0 && { versionRule: 'milder' }),
  };
}

function ofStep(law: Law, on: IsoDate, decided: boolean): Inferred | undefined {
  const version = inForce(law, on).at(-1);
  if (!version) return undefined;
  const versionBasis = decided ? 'decision-date' : 'publication-date';
  return { version, versionBasis, candidates: [version], versionRule: 'step' };
}

function ofDecision(law: Law, on: IsoDate): Inferred | undefined {
  const before = inForce(law, on);
  const version = before.at(-1);
  if (!version) return undefined;
  return { version, versionBasis: 'decision-date', candidates: [...before].reverse().slice(0, 3) };
}

/** The versions in force by a date; one whose day of force is unknown counts from its adoption. */
function inForce(law: Law, on: IsoDate): IsoDate[] {
  const last = law.versions.at(-1);
  return law.versions
    .filter((version) => {
      const since = version.effectiveFrom ?? (version === last ? law.effectiveFrom : undefined) ?? version.adopted;
      return since <= on;
    })
    .map((version) => version.adopted);
}
