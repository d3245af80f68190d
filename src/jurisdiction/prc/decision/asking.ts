import type { PartyRole } from '../../../model/decision';
import type { ClaimEnd, ClaimKind, ClaimResult } from '../../../model/holding';
import type { Span } from '../../../text/span';
import type { Keeper } from './settled';

/** A request before it is known what became of it. */
export interface Asking {
  readonly span: Span;
  readonly by: PartyRole;
  readonly kind: ClaimKind;
  /** Whose it is, as the text calls them. */
  readonly names: readonly string[];
  /** Where what becomes of it is kept. */
  readonly keeper: Keeper | undefined;
}

/** What became of a request. What is absent is named all the same: so many objects are quicker where all are of one make. */
export interface Answer {
  /** The largest sum that was asked for, in yuan. */
  readonly amount: number | undefined;
  readonly result: ClaimResult;
  /** What ended it without a decision. */
  readonly ended: ClaimEnd | undefined;
  /** What the answer grants, in yuan, where it names a sum. */
  readonly awarded: number | undefined;
  /** The sentence of the reasoning that answers it. */
  readonly finding: Span | undefined;
  /** Which of the orders answers it. */
  readonly item: number | undefined;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** What the orders or a finding say of a request. */
export interface Decided extends Pick<Answer, 'result' | 'confidence'> {
  readonly ended?: ClaimEnd;
  readonly awarded?: number | undefined;
  readonly item?: number | undefined;
  /** Nothing speaks of it: it was not found, or is taken for one of those that a dismissal of the rest refuses. */
  readonly guess?: boolean;
}
