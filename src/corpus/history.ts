import type { Effect, ReviewResult } from '../model/decision';
import type { Corpus, DecisionDocument } from './corpus';

/** A decision that reviewed an earlier one, and what it made of it. */
export interface LaterDecision {
  readonly document: DecisionDocument;
  readonly result: ReviewResult;
}

/** The decisions of the same matter that reviewed this one, the earliest first. */
export function laterDecisions(corpus: Corpus, target: DecisionDocument): LaterDecision[] {
  const { jurisdiction } = corpus;
  const own = new Set(target.reading.meta.caseNumbers.map((number) => jurisdiction.caseKey(number)));
  if (own.size === 0) return [];
  const found = new Map<DecisionDocument, LaterDecision>();
  for (const { uri } of corpus.citationsOfCase([...own], target.matter)) {
    const document = corpus.document(uri);
    if (document?.reading.kind !== 'judgment' || document === target) continue;
    const later = document as DecisionDocument;
    const { review } = later.reading;
    if (review?.of.some((number) => own.has(jurisdiction.caseKey(number))))
      found.set(later, { document: later, result: review.result });
  }
  const day = ({ document }: LaterDecision): string => document.reading.meta.decidedOn ?? '';
  return [...found.values()].sort((a, b) => (day(a) < day(b) ? -1 : 1));
}

/** The decisions of the same matter that this one reviewed. */
export function earlierDecisions(corpus: Corpus, from: DecisionDocument): DecisionDocument[] {
  const keys = from.reading.review?.of.map((number) => corpus.jurisdiction.caseKey(number)) ?? [];
  return keys.flatMap((key) => corpus.decisionsByNumber(key, from.matter)).filter((document) => document !== from);
}

/** Whether a decision stands, by its own words and by what later ones of the folder made of it. */
export function effectIn(corpus: Corpus, document: DecisionDocument): Effect {
  const last = laterDecisions(corpus, document).at(-1);
  switch (last?.result) {
    case 'changed':
    case 'reversed':
    case 'remanded':
      return 'reversed';
    case 'reopened':
      return 'retrial';
    case 'upheld':
      return 'final';
    default:
      return document.reading.effect.effect;
  }
}
