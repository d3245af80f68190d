/** What client and server say to each other about briefs and Word files. */

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

export interface WordCommentsParams {
  /** The text of a brief in Word. */
  readonly uri: string;
}

/** The copy with comments beside the brief; and in the user’s language why there is none, or what is missing in it. */
export interface WordCommentsResult {
  readonly written?: string;
  readonly said?: string;
}

export const wordCommentsMethod = 'glossator/wordComments';
