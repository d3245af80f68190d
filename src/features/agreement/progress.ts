import type { Assignment } from '../../annotation/blind/progress';
import type { Phrases } from '../phrases';

/** How far a coder has come: “12 of 40 coded, 8 double-coded”. */
export function progressLine(assignments: readonly Assignment[], phrases: Phrases): string {
  const coded = assignments.filter((one) => one.coded).length;
  const shared = assignments.filter(({ document }) => document.coders.length > 1).length;
  return phrases.get('coding.progress', coded, assignments.length, shared);
}

/** The same by name, and below it the documents where they are wanted. */
export function progressLines(
  coder: string,
  assignments: readonly Assignment[],
  phrases: Phrases,
  documents: boolean,
): string[] {
  const listed = documents ? assignments.map(({ document, coded }) => `  ${coded ? '✓' : '·'} ${document.path}`) : [];
  return [phrases.get('coding.of', coder, progressLine(assignments, phrases)), ...listed];
}
