import type { Citation } from '../model/citation';

/** Below this a reading is a suggestion, and is shown as one. */
export const sure = 0.6;

export function isUnsure({ confidence }: { readonly confidence: number }): boolean {
  return confidence < sure;
}

/** Whether a citation was resolved by inference rather than read. */
export function isGuess({ resolvedBy, confidence }: Citation): boolean {
  return resolvedBy === 'repair' || resolvedBy === 'anaphor' || confidence < sure;
}
