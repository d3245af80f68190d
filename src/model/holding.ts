import type { Span } from '../text/span';
import type { WithCorrections } from './corrected';
import type { PartyRole, ReviewResult } from './decision';

export type ClaimResult = 'granted' | 'part' | 'refused' | 'unanswered';

/** Why a request got no answer: its suit was dismissed unheard, the parties settled, or the proceedings ended or went on elsewhere. */
export type ClaimEnd = 'dismissed' | 'settled' | 'ended';

/** In what a request was made: an action, a counterclaim, an appeal, an application for retrial, an objection to enforcement, an incidental civil action. */
export type ClaimKind = 'claim' | 'counterclaim' | 'appeal' | 'retrial' | 'objection' | 'incidental';

/** One thing that was asked for, and what answers it. */
export interface Claim {
  readonly id: string;
  readonly by: PartyRole;
  readonly kind: ClaimKind;
  /** Names of those who ask, as the text calls them; empty where it does not say. */
  readonly names: readonly string[];
  readonly span: Span;
  /** The largest sum asked for, in yuan; absent where the request names none. */
  readonly amount?: number;
  readonly result: ClaimResult;
  /** Of a request that is unanswered: what ended it without a decision on its merits. */
  readonly ended?: ClaimEnd;
  /** What of it the answer grants, in yuan, where it names a sum. */
  readonly awarded?: number;
  /** The sentence of the court's reasons that answers it. */
  readonly finding?: Span;
  /** The holding that this sentence is or is part of, by its id. */
  readonly holding?: string;
  /** The ordered item that answers it, as the id of a holding. */
  readonly item?: string;
  /** From 0 to 1, how surely these belong together; low ones are suggestions. */
  readonly confidence: number;
}

/** A disputed question as the text states it. */
export interface Issue extends WithCorrections {
  readonly id: string;
  readonly span: Span;
  /** The issue that this one repeats as a heading over its answer. */
  readonly restates?: string;
  /** From 0 to 1, how surely this is a question in dispute; low ones are suggestions. */
  readonly confidence: number;
}

export type HoldingKind = 'reasoned' | 'disposition' | 'gist';
export type HoldingLevel = 'main' | 'subsidiary' | 'quantum';
export type HoldingType = 'rule' | 'application' | 'claim-result' | 'sentencing' | 'evidence';
/** For whom a conclusion is good; `mixed` where it gives and takes. */
export type Outcome = 'for-claimant' | 'against-claimant' | 'mixed' | 'neutral';

/** What an order of a later instance does to the decision under review. */
export interface Reviewed {
  readonly result: Exclude<ReviewResult, 'reopened'>;
  /** The numbers of the items that it speaks of; empty where it speaks of the decision as a whole. */
  readonly items: readonly number[];
}

/** A conclusion of this court: never what a party argued, a lower court held, or a judge said afterwards. */
export interface Holding extends WithCorrections {
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
  /** Of an ordered item: what it does to an earlier decision. */
  readonly reviewed?: Reviewed;
  /** From 0 to 1; low ones are suggestions. */
  readonly confidence: number;
}
