import { effectIn } from '../../corpus/history';
import type { Corpus, DecisionDocument } from '../../corpus/corpus';
import type { MetaPlaces } from '../../model/decision';
import type { Outcome } from '../../model/holding';
import type { DecisionReading } from '../../model/reading';
import type { Finding, VariableValue } from '../../model/variable';
import type { Span } from '../../text/span';

/** What the reading says of a variable. */
export interface Filled {
  readonly finding: Finding;
  /** Inferred, not read off: it waits for somebody to look. */
  readonly guess: boolean;
  /** Where it was read; absent where no one passage says it. */
  readonly span?: Span;
}

type Fill = (document: DecisionDocument, corpus: Corpus) => Filled | undefined;

/**
 * What of a reading fills a variable. Where the reading has nothing, nothing is filled in: that a text does not state
 * something is for a person to say.
 */
export const fills = {
  court: ({ reading }) => stated(reading, reading.meta.court, 'court'),
  'court-level': ({ reading }) => stated(reading, reading.meta.courtLevel, 'court'),
  region: ({ reading }) => stated(reading, reading.meta.region, 'court'),
  'case-number': ({ reading }) => stated(reading, reading.meta.caseNumber, 'caseNumber'),
  year: ({ reading }) => year(reading),
  decided: ({ reading }) => stated(reading, reading.meta.decidedOn, 'decidedOn'),
  filed: ({ reading }) => stated(reading, reading.meta.filedOn, 'filedOn'),
  instance: ({ reading }) => instance(reading),
  genre: ({ reading }) => found(reading.genre, isPart(reading)),
  cause: ({ reading }) => stated(reading, reading.meta.cause, 'cause'),
  outcome: ({ reading }) => outcome(reading),
  review: ({ reading }) => review(reading),
  'amount-claimed': ({ reading }) => amount(reading, reading.meta.amountClaimed, 'amountClaimed'),
  'amount-awarded': ({ reading }) => amount(reading, reading.meta.amountAwarded, 'amountAwarded'),
  parties: ({ reading }) => parties(reading),
  effect: (document, corpus) => effect(document, corpus),
  costs: ({ reading }) => (isCriminal(reading) ? inapplicable : stated(reading, reading.meta.courtFee, 'courtFee')),
  judges: ({ reading }) => judges(reading),
  'source-grade': ({ reading }) =>
    reading.sourceGrade === 'unknown' ? undefined : found(reading.fictional ? 'fictional' : reading.sourceGrade, false),
} as const satisfies Readonly<Record<string, Fill>>;

export type Source = keyof typeof fills;

export function isSource(name: string | undefined): name is Source {
  return name !== undefined && Object.hasOwn(fills, name);
}

const inapplicable: Filled = { finding: { is: 'not-applicable' }, guess: true };

function found(value: VariableValue, guess: boolean, span?: Span): Filled {
  return { finding: { is: 'value', value }, guess, ...(span && { span }) };
}

/** What stands in the text of a decision; what a report or a digest tells of one is inferred. */
function stated(
  reading: DecisionReading,
  value: VariableValue | undefined,
  place: keyof MetaPlaces,
): Filled | undefined {
  return value === undefined ? undefined : found(value, isTold(reading), reading.meta.at[place]);
}

/** The year of the decision; where it bears no date, that of its number, in which the case was filed. */
function year(reading: DecisionReading): Filled | undefined {
  const { decidedOn, caseNumber, at } = reading.meta;
  if (decidedOn !== undefined) return found(Number(decidedOn.slice(0, 4)), isTold(reading), at.decidedOn);
  const filed = /^[（(](\d{4})/.exec(caseNumber ?? '')?.[1];
  return filed === undefined ? undefined : found(Number(filed), true, at.caseNumber);
}

/** As its kind of document says; of others, as its parties are called. */
function instance(reading: DecisionReading): Filled | undefined {
  const { genre, parties } = reading;
  if (/retrial/.test(genre)) return found('3', false);
  if (/appeal/.test(genre)) return found('2', false);
  if (/^judgment-.*-1$|^judgment-criminal-civil$/.test(genre)) return found('1', false);
  const highest = Math.max(0, ...parties.flatMap(({ roles }) => roles.map((one) => one.instance)));
  return highest === 0 ? undefined : found(String(Math.min(highest, 3)), true);
}

const ofReview = { upheld: 'against-claimant', changed: 'mixed', reversed: 'for-claimant' } as const;

/** For whom the decision is: for or against whoever claims, on review whoever asked for it. */
function outcome(reading: DecisionReading): Filled | undefined {
  if (isCriminal(reading)) return inapplicable;
  const { review, claims, genre } = reading;
  const kept = review && review.result in ofReview ? ofReview[review.result as keyof typeof ofReview] : undefined;
  if (kept !== undefined) return found(kept, true);
  const answered = claims.filter(({ result }) => result !== 'unanswered');
  const orders = reading.holdings.filter(({ kind }) => kind === 'disposition');
  // A ruling orders what nobody has sued for; only a judgment's orders tell who has won.
  const decisive = /^(?:judgment|partial)-/.test(genre) ? orders : [];
  const all = new Set(
    answered.length > 0
      ? answered.map(({ result }): Outcome => outcomeOf[result])
      : decisive.map(({ outcome: one }): Outcome => (one === 'against-claimant' ? one : 'for-claimant')),
  );
  if (all.size === 0) return undefined;
  return found(all.size > 1 ? 'mixed' : [...all][0]!, true, orders[0]?.span);
}

const outcomeOf = {
  granted: 'for-claimant',
  part: 'mixed',
  refused: 'against-claimant',
  unanswered: 'neutral',
} as const satisfies Readonly<Record<DecisionReading['claims'][number]['result'], Outcome>>;

/** What became of the decision below; a first instance has none. */
function review(reading: DecisionReading): Filled | undefined {
  if (reading.review) return found(reading.review.result, true);
  return /^judgment-.*-1$/.test(reading.genre) ? { finding: { is: 'not-applicable' }, guess: false } : undefined;
}

/** The largest sum of one sentence: of several heads it is no total. */
function amount(reading: DecisionReading, yuan: number | undefined, place: keyof MetaPlaces): Filled | undefined {
  if (isCriminal(reading) && reading.genre !== 'judgment-criminal-civil') return inapplicable;
  return yuan === undefined ? undefined : found(yuan, true, reading.meta.at[place]);
}

/** All who take part, without whoever prosecutes and victims who are no party. */
function parties(reading: DecisionReading): Filled | undefined {
  const own = reading.parties.filter(({ role }) => role !== 'prosecutor' && role !== 'victim');
  return own.length === 0 ? undefined : found(own.length, isTold(reading), own[0]!.span);
}

/** What the folder shows of its later history counts. */
function effect(document: DecisionDocument, corpus: Corpus): Filled | undefined {
  const known = effectIn(corpus, document);
  const { effect: own, ground } = document.reading.effect;
  return known === 'unknown' ? undefined : found(known, known !== own, known === own ? ground : undefined);
}

function judges({ meta }: DecisionReading): Filled | undefined {
  return meta.judges.length === 0 ? undefined : found(meta.judges.join('、'), false);
}

function isCriminal({ genre }: DecisionReading): boolean {
  return /criminal|commutation/.test(genre);
}

function isPart({ genre }: DecisionReading): boolean {
  return genre.startsWith('partial-');
}

/** A digest or a report: somebody else's words about a decision. */
function isTold({ genre }: DecisionReading): boolean {
  return /^(?:guiding-case|gazette-case|case-library|typical-cases|press-report)$/.test(genre);
}
