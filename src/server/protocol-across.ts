/** What client and server say to each other about one question in several decisions. */
import type { WirePosition } from './protocol';

/** From where one asks: a row of the tree of holdings, a place in a decision, or a code of a folder's codebook. */
export type ComparablesParams =
  | { readonly row: string }
  | { readonly uri: string; readonly position: WirePosition }
  | { readonly code: string; readonly folder: string };

/** A question of a decision that may be the same one. */
export interface WireOffer {
  readonly id: string;
  readonly label: string;
  /** The case, its court and year. */
  readonly description: string;
  /** Why it is offered; absent for what one came from. */
  readonly why?: string;
  /** Proposed: the reader chooses. */
  readonly likely: boolean;
}

/** Where a question may have been answered, what one came from first; nothing where there is no question. */
export interface ComparablesResult {
  readonly question: string;
  readonly offers: readonly WireOffer[];
}

export interface AcrossParams {
  readonly question: string;
  /** The ids of what was chosen. */
  readonly chosen: readonly string[];
}

export const acrossMethod = { comparables: 'glossator/comparables', compare: 'glossator/compareAcross' } as const;
