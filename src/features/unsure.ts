import type { Citation } from '../model/citation';
import type { Claim, Holding } from '../model/holding';

/** Below this a reading is a suggestion, and is shown as one. */
const sure = 0.6;

export function isUnsure({ confidence }: Holding | Claim): boolean {
  return confidence < sure;
}

/** Whether a citation was resolved by inference rather than read. */
export function isGuess({ resolvedBy, confidence }: Citation): boolean {
  return resolvedBy === 'repair' || resolvedBy === 'anaphor' || confidence < sure;
}
