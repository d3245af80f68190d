/** What client and server say to each other about claims and what answers them. */
import type { WirePosition } from './protocol';

/** A decision whose claims are to be compared with its orders; the answer is a page, or nothing where it is none. */
export interface ClaimsParams {
  readonly uri: string;
  /** Where the cursor is: what stands there is looked for in the page. */
  readonly position?: WirePosition;
}

export const claimsMethod = 'glossator/claims';
