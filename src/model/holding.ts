import type { Span } from '../text/span';
import type { PartyRole } from './decision';

export type ClaimResult = 'granted' | 'part' | 'refused' | 'unanswered';

/** One thing that was asked for. */
export interface Claim {
  readonly id: string;
  readonly by: PartyRole;
  readonly span: Span;
  /** In yuan, where the claim names one sum. */
  readonly amount?: number;
  readonly result: ClaimResult;
  /** The ordered item that answers it, as the id of a holding. */
  readonly item?: string;
}

/** A disputed question as the text states it. */
export interface Issue {
  readonly id: string;
  readonly span: Span;
  /** The issue that this one repeats as a heading over its answer. */
  readonly restates?: string;
}

export type HoldingKind = 'reasoned' | 'disposition' | 'gist';
export type HoldingLevel = 'main' | 'subsidiary' | 'quantum';
export type HoldingType = 'rule' | 'application' | 'claim-result' | 'sentencing' | 'evidence';
/** For whom a conclusion is good; `mixed` where it gives and takes. */
export type Outcome = 'for-claimant' | 'against-claimant' | 'mixed' | 'neutral';

/** A conclusion of this court: never what a party argued, a lower court held, or a judge said afterwards. */
export interface Holding {
  readonly id: string;
  readonly kind: HoldingKind;
  readonly level: HoldingLevel;
  readonly type: HoldingType;
  readonly outcome: Outcome;
  /** The concluding sentence or clause. */
  readonly span: Span;
  readonly issue?: string;
  /** The passages that carry its reasons, in the order of the text. */
  readonly reasoning: readonly Span[];
  /** Provisions that the court names for it, as provision keys. */
  readonly pinsCited: readonly string[];
  /** Provisions that only the list of authorities ties to it. */
  readonly pinsInferred: readonly string[];
  /** From 0 to 1; low ones are suggestions. */
  readonly confidence: number;
}
