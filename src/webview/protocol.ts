/** What the extension and the page of the table of variables say to each other: plain data, nothing to be run. */

export interface PageColumn {
  readonly id: string;
  readonly name: string;
  readonly type: 'text' | 'number' | 'amount' | 'date' | 'choice' | 'yes-no';
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly definition: string;
  /** Whether the reading fills it. */
  readonly filled: boolean;
}

export interface PageCell {
  readonly text: string;
  /** The same as it is written again. */
  readonly typed: string;
  /** By what it is put in order; none for what is no value. */
  readonly key?: string | number;
  readonly is: 'value' | 'not-stated' | 'not-applicable';
  readonly by: 'mine' | 'another' | 'reading';
  readonly guess?: boolean;
  readonly differs?: boolean;
  readonly details: readonly string[];
}

export interface PageRow {
  readonly uri: string;
  readonly name: string;
  readonly path: string;
  /** In the order of the columns; `null` where nobody has looked and the reading has nothing. */
  readonly cells: readonly (PageCell | null)[];
}

/** All that the page says, in the reader's language; {0} is a gap. */
export interface PageWords {
  readonly title: string;
  readonly judgment: string;
  readonly search: string;
  readonly filterOf: string;
  readonly show: string;
  readonly showAll: string;
  readonly showDiffers: string;
  readonly showOpen: string;
  readonly showGuesses: string;
  readonly count: string;
  readonly countOf: string;
  readonly empty: string;
  readonly nothingFits: string;
  readonly newVariable: string;
  readonly columns: string;
  readonly export: string;
  readonly passage: string;
  readonly confirm: string;
  readonly takeBack: string;
  readonly edit: string;
  readonly inferred: string;
  readonly ofAnother: string;
  readonly differs: string;
  readonly notStated: string;
  readonly notApplicable: string;
  readonly asRead: string;
  readonly yes: string;
  readonly no: string;
  readonly open: string;
  readonly noDefinition: string;
}

/** The extension to the page. */
export type ToPage =
  | {
      readonly type: 'table';
      readonly matter: string;
      readonly words: PageWords;
      readonly columns: readonly PageColumn[];
      readonly rows: readonly PageRow[];
    }
  /** Rows that have changed; the others stay as they are. */
  | { readonly type: 'rows'; readonly rows: readonly PageRow[] }
  /** What was typed was not written, and why. */
  | {
      readonly type: 'refused';
      readonly uri: string;
      readonly variable: string;
      readonly typed: string;
      readonly why: string;
    }
  /** A change was taken back or done again there. */
  | { readonly type: 'show'; readonly uri: string; readonly variable: string };

/** What a person answers: what they typed, a state, what the reading has, or nothing any more. */
export type PageAnswer =
  | { readonly typed: string }
  | { readonly finding: { readonly is: 'not-stated' | 'not-applicable' } }
  | { readonly finding: { readonly is: 'value'; readonly value: string | boolean } }
  | 'reading'
  | null;

/** The page to the extension. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'answer'; readonly uri: string; readonly variable: string; readonly answer: PageAnswer }
  | { readonly type: 'open'; readonly uri: string; readonly variable?: string }
  | { readonly type: 'undo' | 'redo' | 'newVariable' | 'chooseColumns' | 'export' };

/** What the page remembers while nobody sees it, and over a restart. */
export interface PageState {
  readonly matter: string;
  readonly sort?: { readonly column: string; readonly descending: boolean };
  readonly filters: Readonly<Record<string, string>>;
  readonly search: string;
  readonly show: 'all' | 'differs' | 'open' | 'guesses';
}
