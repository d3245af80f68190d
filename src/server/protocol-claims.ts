/** What client and server say to each other about claims and what answers them. */
import type { WirePlace, WirePosition, WireRange } from './protocol';

/** Under this scheme the client shows a comparison of claims and orders; it goes to no server. */
export const claimScheme = 'glossator-claims';

export interface ClaimsParams {
  readonly uri: string;
  /** Where the cursor is: what stands there is looked for in the page. */
  readonly position?: WirePosition;
}

/** A comparison of claims and orders, ready to be shown and to be saved; or why there is none. */
export type ClaimsResult =
  | {
      readonly name: string;
      /** Markdown. */
      readonly text: string;
      readonly csv: string;
      /** Stretches of the page that lead to passages of the decision. */
      readonly links: readonly { readonly range: WireRange; readonly place: WirePlace }[];
      /** The stretch of the page about what stands at the position asked for. */
      readonly at?: WireRange;
    }
  | { readonly none: 'no-decision' };

export const claimsMethod = 'glossator/claims';
