/** What client and server say to each other about a brief that goes out as a Word file. */

export const paperStyles = ['filing', 'memo'] as const;
export const citationPlaces = ['text', 'footnotes'] as const;

export interface WordBriefParams {
  readonly uri: string;
  /** By the language of the brief where absent. */
  readonly style?: (typeof paperStyles)[number];
  readonly citations: (typeof citationPlaces)[number];
  /** What the file now holds that this is to take the place of, in base64; absent where there is none. */
  readonly before?: string;
}

/**
 * The bytes of the file in base64, whether a hand has been at the one before, and what of the brief is left to check; `null`
 * for what is no brief, `no-word` where the server runs in a browser.
 */
export type WordBriefResult =
  | {
      readonly content: string;
      readonly edited: boolean;
      readonly left: { readonly all: number; readonly unchecked: number; readonly doubted: number };
    }
  | 'no-word'
  | null;

export const wordBriefMethod = 'glossator/wordBrief';
