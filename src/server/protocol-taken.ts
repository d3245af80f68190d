/** What client and server say to each other about texts of files that are none themselves: Word files, PDFs, web pages. */

/**
 * The scheme of their texts. Address and path are those of the file: the text is read-only, and what is said of it is kept
 * under the file’s own path.
 */
export const takenScheme = 'glossator-text';

export interface TakenTextParams {
  /** The address of the text. */
  readonly uri: string;
}

/** The text; or, in the words of the user’s language, why there is none. */
export type TakenTextResult = { readonly text: string } | { readonly refused: string };

export const takenTextMethod = 'glossator/takenText';
