/** What the server says to the client of pages: comparisons that quote documents, to be shown, saved and printed. */
import type { WirePlace, WireRange } from './protocol';

/** Under this scheme the client shows a page; it goes to no server. */
export const pageScheme = 'glossator-page';

/** A page, ready for each use. */
export interface WirePage {
  readonly name: string;
  /** Markdown. */
  readonly text: string;
  /** The same as a table for spreadsheets. */
  readonly csv: string;
  /** The same as one file that opens in a browser and prints. */
  readonly html: string;
  /** Stretches of the Markdown that lead to passages of documents. */
  readonly links: readonly { readonly range: WireRange; readonly place: WirePlace }[];
  /** The stretch of the Markdown about what was asked for. */
  readonly at?: WireRange;
}
