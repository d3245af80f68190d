import type { DecisionGenre, Effect, ReviewResult } from '../model/decision';
import type { SectionRole } from '../model/outline';
import { overlaps } from '../text/span';
import { withoutCopiesOfEach } from './copies';
import { isDecision, type Corpus, type DecisionDocument } from './corpus';

/** A decision that reviewed an earlier one, and what it made of it. */
export interface LaterDecision {
  readonly document: DecisionDocument;
  readonly result: ReviewResult;
}

/** The decisions of the same matter that reviewed this one, the earliest first. */
export function laterDecisions(corpus: Corpus, target: DecisionDocument): LaterDecision[] {
  const { jurisdiction } = corpus;
  const own = new Set(target.reading.meta.caseNumbers.flatMap((number) => jurisdiction.caseKeys(number)));
  if (own.size === 0) return [];
  const found = new Map<DecisionDocument, LaterDecision>();
  for (const { uri } of corpus.citationsOfCase([...own], target.matter)) {
    const document = corpus.document(uri);
    if (document?.reading.kind !== 'judgment' || document === target) continue;
    const later = document as DecisionDocument;
    const { review } = later.reading;
    if (review?.of.some((number) => jurisdiction.caseKeys(number).some((key) => own.has(key))))
      found.set(later, { document: later, result: review.result });
  }
  return withoutCopiesOfEach(corpus, [...found.keys()])
    .sort(byDay)
    .map((document) => found.get(document)!);
}

/** The decisions of the same matter that this one reviewed. */
export function earlierDecisions(corpus: Corpus, from: DecisionDocument): DecisionDocument[] {
  const keys = from.reading.review?.of.flatMap((number) => corpus.jurisdiction.caseKeys(number)) ?? [];
  const found = keys.flatMap((key) => corpus.decisionsByNumber(key, from.matter));
  return withoutCopiesOfEach(
    corpus,
    [...new Set(found)].filter((document) => document !== from && !isDigest(document)),
  );
}

/** A report on one case that names its instances by their numbers; a collection of typical cases tells of many. */
function isDigest({ reading }: DecisionDocument): boolean {
  return ['guiding-case', 'gazette-case', 'case-library'].includes(reading.genre);
}

/** Where a digest tells how its case went; a number in its reasons is authority. */
const telling = new Set<SectionRole>([
  'facts',
  'lower-court',
  'disposition',
  'procedure',
  'commentary',
  'statutes-appendix',
]);

/** The decisions of the same matter that a guiding case, or another digest of one case, is about: both instances. */
export function decisionsToldOf(corpus: Corpus, digest: DecisionDocument): DecisionDocument[] {
  if (!isDigest(digest)) return [];
  const { meta, citations, sections } = digest.reading;
  const told = citations.flatMap((citation) =>
    citation.kind === 'case' &&
    citation.caseNumber &&
    sections.some(({ role, span }) => telling.has(role) && overlaps(span, citation.span))
      ? [citation.caseNumber]
      : [],
  );
  const keys = new Set([...told, ...meta.caseNumbers].flatMap((number) => corpus.jurisdiction.caseKeys(number)));
  const found = [...keys].flatMap((key) => corpus.decisionsByNumber(key, digest.matter));
  return [...new Set(found)].filter((document) => document !== digest && !isDigest(document)).sort(byDay);
}

/** The digests of the same matter that are about a decision: the guiding case that it became. */
export function digestsOf(corpus: Corpus, decision: DecisionDocument): DecisionDocument[] {
  const keys = decision.reading.meta.caseNumbers.flatMap((number) => corpus.jurisdiction.caseKeys(number));
  if (keys.length === 0 || isDigest(decision)) return [];
  const citing = corpus.citationsOfCase(keys, decision.matter).map(({ uri }) => corpus.document(uri));
  const named = keys.flatMap((key) => corpus.decisionsByNumber(key, decision.matter));
  return [...new Set([...citing, ...named])]
    .filter((document): document is DecisionDocument => document !== undefined && isDecision(document))
    .filter((digest) => isDigest(digest) && decisionsToldOf(corpus, digest).includes(decision));
}

function byDay(a: DecisionDocument, b: DecisionDocument): number {
  return (a.reading.meta.decidedOn ?? '') < (b.reading.meta.decidedOn ?? '') ? -1 : 1;
}

/**
 * Only decisions in effect become guiding cases (最高人民法院《关于案例指导工作的规定》, 法发〔2010〕51号, art 2) and entries of
 * the case library (《人民法院案例库建设运行工作规程》, 法〔2024〕92号).
 */
const byNature = new Set<DecisionGenre>(['guiding-case', 'case-library']);

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
      return byNature.has(document.reading.genre) ? 'final' : document.reading.effect.effect;
  }
}
