import type { Claim, ClaimKind } from '../../../model/holding';
import { sameItems } from '../../../text/same-items';
import type { Answer } from './asking';
import type { FindingWords } from './answering-findings';
import type { OrderWords } from './answering-orders';

/** All by which requests are answered. */
export interface Said {
  readonly orders: readonly OrderWords[];
  readonly findings: readonly FindingWords[];
  /** What they refuse by a name of its own. */
  readonly refused: readonly string[];
  /** Whose requests an order dismisses by name. */
  readonly dismissed: readonly string[];
  /** Who of one side asks for something of their own, by role and name. */
  readonly several: readonly string[];
}

/** What became of a request, wherever the findings stand. */
export interface Settled {
  /** As of no finding. */
  readonly answer: Answer;
  /** Which of the findings answers it. */
  readonly finding: number | undefined;
  /** Nothing speaks of it. */
  readonly guess: boolean;
}

/** Where a text that is read again and again keeps what became of one of its requests. */
export interface Keeper {
  settled?: { readonly kind: ClaimKind; readonly names: readonly string[]; readonly said: Said; readonly as: Settled };
  /** The claim as it was last made, of an answer that points to no finding. */
  made?: { readonly claim: Claim; readonly at: number; readonly answer: Answer };
}

/** The very object that was there before, where the same is said. */
export function sameSaid(before: Said | undefined, now: Said): Said {
  return before &&
    sameItems(before.orders, now.orders) &&
    sameItems(before.findings, now.findings) &&
    sameItems(before.dismissed, now.dismissed) &&
    sameItems(before.several, now.several)
    ? before
    : now;
}
