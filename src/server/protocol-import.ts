/** What client and server say to each other about files whose texts are written beside them. */

export interface ImportParams {
  /** The address of the text of the file (`glossator-text:`). */
  readonly uri: string;
  /** What the person has answered so far, by the keys of the questions. */
  readonly answers: Readonly<Record<string, string>>;
  /** The person wants to see what is left out, and to choose what of it the text is to have. */
  readonly leftOut?: boolean;
}

/** What a person has to say before a file is imported, in their language. */
export interface ImportQuestion {
  /** The same answer counts for all files that raise the question under this key. */
  readonly key: string;
  readonly title: string;
  readonly choices: readonly ImportChoice[];
  /** Any number may be chosen: the answer is their values with commas between them. */
  readonly many?: boolean;
}

export interface ImportChoice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
}

/** A question; or the text that was written, and what was made of the file; or why there is none. */
export interface ImportResult {
  readonly ask?: ImportQuestion;
  readonly written?: string;
  /** In the user’s language. */
  readonly said?: string;
  /** Offers to show what was left out, in the user’s language; absent where nothing was. */
  readonly leftOut?: string;
}

export const importMethod = 'glossator/import';
