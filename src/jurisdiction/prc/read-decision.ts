import type { Citation } from '../../model/citation';
import type { Alias, DecisionReading, DecisionWithoutClaims, Language } from '../../model/reading';
import type { SourceGrade } from '../../model/authority';
import type { Problem } from '../../model/problem';
import type { TimeOfAct } from '../../model/time-of-act';
import { effectOf } from './decision/effect';
import { holdingsOf } from './decision/holdings';
import { issuesOf } from './decision/issues';
import { metaOf } from './decision/meta';
import { partiesOf } from './decision/parties';
import { reviewOf } from './decision/review';
import { firstWhere } from '../../text/first-where';
import type { Span } from '../../text/span';
import { claimsBy } from './claims-in';
import { ownInstance, type GenreFound } from './genre';
import type { PrcMemory } from './memory';
import { decode } from './outline/decode';
import { isTail } from './outline/evidence';
import { headingsOf } from './outline/headings';
import { sectionsOf } from './outline/sections';
import { unitsOf } from './outline/units';
import { Versions } from './citation/applicable';
import { appliedLaw } from './decision/applied-law';
import { timeOfActs, timeOfCrime } from './decision/time-of-act';
import type { Lexicon } from './lexicon/lexicon';

export interface DecisionInput {
  readonly text: string;
  /** The folded text; what front matter holds is blanked out in it. */
  readonly folded: string;
  /** The paragraphs of the folded text. */
  readonly paragraphs: readonly Span[];
  /** The paragraphs themselves, where they have been cut out before. */
  readonly texts: readonly string[] | undefined;
  readonly memory: PrcMemory;
  readonly found: GenreFound;
  readonly lexicon: Lexicon;
  readonly citations: readonly Citation[];
  /** Those of them that say which version they mean, as they say it. */
  readonly stated: readonly Citation[];
  /** Which versions they are already taken to mean. */
  readonly versions: Versions | undefined;
  /** The citations as this reading's own, without versions that the text does not state. */
  readonly citedAfresh: () => readonly Citation[];
  readonly aliases: readonly Alias[];
  readonly language: Language;
  readonly sourceGrade: SourceGrade;
  readonly fictional: boolean;
  readonly problems: readonly Problem[];
  /** When the acts happened, where front matter says so. */
  readonly acts: TimeOfAct | undefined;
}

/** A report or digest of a criminal case has no charge of its own. */
const offences = /被告人[^。]{0,80}(?:判处|犯[^。,]{2,16}罪|构成[^。,]{2,16}罪)/;
/** Procurators, and reporters, call the accused by their names. */
const charges = /以[^,。以]{2,20}罪[^,。]{0,16}(?:判处|提起公诉|批准逮捕)/;

/** What was understood of a decision, and the same with its claims, which are found when they are asked for. */
export interface DecisionFound {
  readonly reading: DecisionWithoutClaims;
  readonly withClaims: () => DecisionReading;
}

/** Everything that is understood of a decision or of a report on one. Never fails; what is not stated is absent. */
export function readDecision(input: DecisionInput): DecisionFound {
  const { text, folded, found, memory } = input;
  const { genre, family } = found;
  const instance = ownInstance(found);
  const units = unitsOf(folded, input.paragraphs, memory.units, input.texts);
  const outline = sectionsOf(folded, units, decode(folded, units, family, memory), instance, memory);
  const criminal =
    /criminal|commutation/.test(genre) ||
    outline.sections.some(({ speaker }) => speaker === 'prosecutor') ||
    (family !== 'decision' && offences.test(folded)) ||
    ((family === 'digest' || family === 'press') && folded.includes('罪') && charges.test(folded));
  const parties = partiesOf({
    folded,
    text,
    units: outline.units,
    of: outline.of,
    instance,
    criminal,
    press: family === 'press',
    tail: isTail(family),
    told: family === 'digest' || family === 'press' || family === 'gazette',
    names: memory.occurrencesIn(folded),
  });
  const meta = metaOf({
    folded,
    text,
    units: outline.units,
    of: outline.of,
    genre,
    citations: input.citations,
    parties,
  });
  const headingEnd = outline.of('heading').at(-1)?.span[1] ?? 0;
  const own = new Set(meta.caseNumbers);
  const heading = citedUpTo(headingEnd, input);
  const guiding = input.citations
    .slice(0, heading)
    .find((citation) => citation.kind === 'guiding-case' && citation.span[1] <= headingEnd);
  // A report names its case where it tells of it.
  const checked = genre === 'press-report' ? input.citations.length : heading;
  const ofOthers = (citation: Citation): boolean =>
    citation.kind === 'case' && citation.caseNumber !== undefined
      ? !own.has(citation.caseNumber) || (genre !== 'press-report' && citation.span[1] > headingEnd)
      : citation.kind !== 'guiding-case' || citation.span[1] > headingEnd;
  const times = {
    on: meta.decidedOn,
    decided: true,
    acts: input.acts ?? timeOfActs(folded, outline.of('facts', 'reasoning')),
    crime: criminal ? (input.acts ?? timeOfCrime(folded, outline, meta.decidedOn)) : undefined,
    applied: appliedLaw(folded, outline.of('reasoning'), input.stated),
  };
  const still = input.versions?.areOf(times) ? input.versions : undefined;
  const versions = still ?? new Versions(times, input.lexicon);
  const all = still ? input.citations : input.citedAfresh();
  const cited = all.slice(0, checked).filter(ofOthers).concat(all.slice(checked));
  const citations = still ? cited : cited.map((citation) => versions.filledInto(citation));
  if (memory.keeps) memory.versions = versions;
  const issues = issuesOf(folded, outline.units);
  const holdings = holdingsOf({ folded, outline, family, parties, citations, issues, memory });
  const review = reviewOf(folded, outline.units, citations, holdings);
  const told: DecisionWithoutClaims = {
    kind: 'judgment',
    jurisdiction: 'prc',
    genre,
    language: input.language,
    sourceGrade: input.sourceGrade,
    fictional: input.fictional,
    meta: guiding && 'number' in guiding && guiding.number ? { ...meta, guidingCase: guiding.number } : meta,
    effect: effectOf(folded, outline.of),
    parties,
    sections: outline.sections,
    citations,
    aliases: input.aliases,
    issues,
    holdings,
    headings: headingsOf(text, outline.sections),
    problems: input.problems,
  };
  // Named behind the others, and not spread into their midst: that would make each of them dear.
  const reading = review ? { ...told, review } : told;
  return {
    reading,
    withClaims: () => ({ ...reading, claims: claimsBy({ folded, found, outline, reading, known: memory.claims }) }),
  };
}

/** How many citations stand in paragraphs that begin before an offset: only these may lie before it. */
function citedUpTo(offset: number, { citations, paragraphs }: DecisionInput): number {
  const next = paragraphs[firstWhere(paragraphs.length, (i) => paragraphs[i]![0] >= offset)]?.[0] ?? Infinity;
  return firstWhere(citations.length, (i) => citations[i]!.span[0] >= next);
}
