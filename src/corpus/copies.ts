import type { SourceGrade } from '../model/authority';
import type { DecisionType } from '../model/citation';
import type { DecisionGenre } from '../model/decision';
import type { Corpus, DecisionDocument } from './corpus';

/** What is worth most first: a text that others only tell of stands behind any copy of it. */
const grades: readonly SourceGrade[] = ['official', 'database', 'unknown', 'press', 'restatement', 'translation'];

/** What a court would call a decision of this genre; `undefined` for what only reports on one. */
export function typeOf(genre: DecisionGenre): DecisionType | undefined {
  const [head] = genre.split('-');
  switch (head) {
    case 'judgment':
    case 'ruling':
    case 'mediation':
      return head;
    case 'decision':
      return 'decision';
    case 'commutation':
    case 'review':
      return 'ruling';
    default:
      return undefined;
  }
}

/**
 * Of documents that bear one number, one for each decision: copies of one decision are told by their type and day, and
 * the best of them stands for all. Reports stand in only where nothing else does.
 */
export function withoutCopies(
  documents: readonly DecisionDocument[],
  wanted: DecisionType | undefined,
): DecisionDocument[] {
  // Of a single one nothing has to be known.
  if (documents.length < 2) return [...documents];
  const own = documents.filter(({ reading }) => typeOf(reading.genre) !== undefined);
  const ofType = own.filter(({ reading }) => wanted === undefined || typeOf(reading.genre) === wanted);
  const candidates = ofType.length > 0 ? ofType : own.length > 0 ? own : documents;
  const groups: DecisionDocument[][] = [];
  for (const document of [...candidates].sort(better)) {
    const group = groups.find(([first]) => areCopies(first!, document));
    if (group) group.push(document);
    else groups.push([document]);
  }
  return groups.map(([best]) => best!);
}

/** Of decisions of several cases: copies are looked for within each case. */
export function withoutCopiesOfEach(corpus: Corpus, documents: readonly DecisionDocument[]): DecisionDocument[] {
  const cases = new Map<string, DecisionDocument[]>();
  for (const document of documents) {
    const key = corpus.keysOfDecision(document.reading).join() || document.uri;
    cases.set(key, [...(cases.get(key) ?? []), document]);
  }
  return [...cases.values()].flatMap((one) => withoutCopies(one, undefined));
}

/** Two texts of one decision: same type, and no two days. A further document of the case bears another suffix or day. */
function areCopies(a: DecisionDocument, b: DecisionDocument): boolean {
  const [one, other] = [a.reading, b.reading];
  const days = new Set([one.meta.decidedOn, other.meta.decidedOn].filter(Boolean));
  return typeOf(one.genre) === typeOf(other.genre) && days.size <= 1;
}

function better(a: DecisionDocument, b: DecisionDocument): number {
  const grade = grades.indexOf(a.reading.sourceGrade) - grades.indexOf(b.reading.sourceGrade);
  return grade || b.text.length - a.text.length || (a.uri < b.uri ? -1 : 1);
}
