/** What client and server say to each other about words that are quoted with their citation. */
import type { WirePlace, WirePosition, WireRange } from './protocol';

/** What of a source is to be quoted; an empty range is the conclusion, the provision or the sentence at it. */
export interface QuoteParams {
  readonly uri: string;
  readonly range: WireRange;
}

/** The words with their citation for any program, and where they stand; `null` in what is no source. */
export type QuoteResult = { readonly text: string; readonly from: WirePlace } | null;

export interface QuoteIntoParams {
  /** The brief, and where in it. */
  readonly uri: string;
  readonly position: WirePosition;
  readonly from: WirePlace;
}

/** The same as the brief goes on; or why not: it is no brief, there are no words there, or they are another client’s. */
export type QuoteIntoResult = { readonly text: string } | { readonly none: 'no-brief' | 'no-words' | 'other-matter' };

export const citingMethod = {
  quote: 'glossator/quote',
  quoteInto: 'glossator/quoteInto',
} as const;
