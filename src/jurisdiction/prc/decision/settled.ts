import type { ClaimKind } from '../../../model/holding';
import { sameItems } from '../../../text/same-items';
import type { Decided } from './asking';
import type { FindingWords } from './answering-findings';
import type { OrderWords } from './answering-orders';

/** All by which requests are answered. */
export interface Said {
  readonly orders: readonly OrderWords[];
  readonly findings: readonly FindingWords[];
  /** Whose requests an order dismisses by name. */
  readonly dismissed: readonly string[];
}

/** What became of a request, wherever the findings stand. */
export interface Settled extends Decided {
  readonly amount?: number;
  /** Which of the findings answers it. */
  readonly finding?: number;
}

/** Where a text that is read again and again keeps what became of one of its requests. */
export interface Keeper {
  settled?: { readonly kind: ClaimKind; readonly names: readonly string[]; readonly said: Said; readonly as: Settled };
}

/** The very object that was there before, where the same is said. */
export function sameSaid(before: Said | undefined, now: Said): Said {
  return before &&
    sameItems(before.orders, now.orders) &&
    sameItems(before.findings, now.findings) &&
    sameItems(before.dismissed, now.dismissed)
    ? before
    : now;
}
