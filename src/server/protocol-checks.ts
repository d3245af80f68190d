import type { WireRange } from './protocol';

/** What client and server say to each other about the quotations of briefs. */
export const checkMethod = {
  /** Asked for what comparing the quotations of a brief came to. */
  verdicts: 'glossator/verdicts',
} as const;

export interface VerdictsParams {
  readonly uri: string;
}

/**
 * `verified`: agrees with a copy that is worth it; `agrees`: with another copy, which leaves it unchecked. What differs
 * or has no source is a problem, or no mark.
 */
export type WireVerdictState = 'verified' | 'agrees';

export interface WireVerdict {
  readonly range: WireRange;
  readonly state: WireVerdictState;
}
