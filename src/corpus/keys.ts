import type { CaseNumber } from '../model/authority';
import type { Citation } from '../model/citation';
import type { DecisionWithoutClaims } from '../model/reading';

/** What all spellings of one case number share; of a range of numbers that of each. */
export type CaseKeys = (number: CaseNumber) => readonly string[];

/** The keys under which a citation of a decision is held; none for a citation of anything else. */
export function keysOf(citation: Citation, caseKeys: CaseKeys): string[] {
  if (citation.kind === 'case' && citation.caseNumber) return [...caseKeys(citation.caseNumber)];
  if (citation.kind === 'guiding-case' && citation.number) return [`${citation.issuer ?? 'spc'}:${citation.number}`];
  return [];
}

/** The keys under which a decision is found: its numbers, and that of the guiding case that it is. */
export function keysOfDecision({ meta }: DecisionWithoutClaims, caseKeys: CaseKeys): string[] {
  const numbers = meta.caseNumbers.flatMap(caseKeys);
  return [...new Set(meta.guidingCase ? [...numbers, `spc:${meta.guidingCase}`] : numbers)];
}
