import type { CaseNumber } from '../model/authority';
import type { Citation } from '../model/citation';
import type { DecisionReading } from '../model/reading';

/** What all spellings of one case number share. */
export type CaseKey = (number: CaseNumber) => string;

/** The keys under which a citation of a decision is held; none for a citation of anything else. */
export function keysOf(citation: Citation, caseKey: CaseKey): string[] {
  if (citation.kind === 'case' && citation.caseNumber) return [caseKey(citation.caseNumber)];
  if (citation.kind === 'guiding-case' && citation.number) return [`${citation.issuer ?? 'spc'}:${citation.number}`];
  return [];
}

/** The keys under which a decision is found: its numbers, and that of the guiding case that it is. */
export function keysOfDecision({ meta }: DecisionReading, caseKey: CaseKey): string[] {
  const numbers = meta.caseNumbers.map(caseKey);
  return [...new Set(meta.guidingCase ? [...numbers, `spc:${meta.guidingCase}`] : numbers)];
}
