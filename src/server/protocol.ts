/**
 * What client and server say to each other beyond the protocol of language servers. Positions are lines and
 * characters as there; ids and labels are ready to be shown.
 */

export interface WirePosition {
  readonly line: number;
  readonly character: number;
}

export interface WireRange {
  readonly start: WirePosition;
  readonly end: WirePosition;
}

export interface WirePlace {
  readonly uri: string;
  readonly range: WireRange;
}

/** What the client tells the server when it starts. */
export interface InitializationOptions {
  /** The locale of the editor, e.g. `zh-cn`. */
  readonly locale: string;
  /** Whether the client can run commands from links in cards. */
  readonly commandLinks: boolean;
  /** The address of a folder of this workspace’s own in which readings may be kept; without it they are not. */
  readonly storage?: string;
  /** A random name of this installation, always the same: on each a person writes annotations into files of their own. */
  readonly installation?: string;
}

export type Kind = 'judgment' | 'brief' | 'statute' | 'other';

/** The languages of ours in an editor, by what a document is. */
export const languageOf: Readonly<Record<Exclude<Kind, 'other'>, string>> = {
  judgment: 'legal-judgment',
  brief: 'legal-brief',
  statute: 'legal-statute',
};

/** Asked before a text is opened on the server: what it would be taken for. */
export interface RecogniseParams {
  readonly uri: string;
  /** The first characters of the text, at most `sniffLength`. */
  readonly head: string;
}

export interface RecogniseResult {
  readonly kind: Kind;
  readonly basis: 'setting' | 'front-matter' | 'name' | 'content' | 'none';
}

/** No more of a text than this is needed to tell what it is. */
export const sniffLength = 4096;

export type Grouping = 'judgment' | 'issue' | 'provision';

export interface TreeParams {
  /** The row whose children are wanted; the topmost rows where absent. */
  readonly parent?: string;
  readonly grouping: Grouping;
  readonly filter: string;
}

export interface WireRow {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  readonly place?: WirePlace;
  readonly children: 'none' | 'folded' | 'unfolded';
  readonly spoken: string;
  readonly unsure?: boolean;
  /** Somebody has corrected what it stands for. */
  readonly corrected?: boolean;
  /** Of a correction that no other row shows: the decision that it is of. */
  readonly document?: string;
  /** One’s own corrections behind it. */
  readonly own?: readonly string[];
}

export interface TreePathParams {
  readonly uri: string;
  readonly position: WirePosition;
  readonly grouping: Grouping;
}

export interface MarksParams {
  readonly uri: string;
}

export interface WireMarks {
  readonly roles: readonly { readonly role: string; readonly range: WireRange }[];
  readonly tags: readonly {
    readonly kind: 'issue' | 'holding' | 'order';
    readonly range: WireRange;
    readonly label?: string;
    readonly issue?: number;
    readonly unsure: boolean;
  }[];
  readonly oneLine: boolean;
}

export interface JumpParams {
  readonly uri: string;
  readonly position: WirePosition;
  readonly to: 'reasoning' | 'conclusions';
}

export interface ReferencesParams {
  readonly uri: string;
  /** UTF-16 offset into the LF text. */
  readonly offset: number;
  /** What the reader has in front, if it is this document or its reading view. */
  readonly shownIn?: string;
}

/** Who cites what stands at an offset, and where that offset is shown. */
export interface ReferencesResult {
  readonly uri: string;
  readonly position: WirePosition;
  readonly places: readonly WirePlace[];
}

/** Articles set side by side: texts of ours that no file holds and nobody reads as a document. */
export const articleScheme = 'glossator-article';

export interface CompareParams {
  readonly uri: string;
  /** UTF-16 offset into the LF text, from a link in a card; else where the cursor is. */
  readonly at: number | WirePosition;
}

/** One article in one version of its law, in words and ready to be shown. */
export interface WireArticle {
  readonly label: string;
  readonly text: string;
  readonly notes: readonly string[];
}

/** An article in the version meant and in the others at hand; or why there is nothing to compare. */
export type CompareResult =
  | {
      readonly law: string;
      readonly article: WireArticle;
      /** The nearest first. */
      readonly others: readonly (WireArticle & { readonly earlier: boolean })[];
    }
  | { readonly none: 'no-provision' | 'no-text' | 'one-version' };

export interface SummaryParams {
  readonly uri: string;
}

/** What a document was taken for, in words, for the status item. */
export interface SummaryResult {
  readonly kind: Kind;
  readonly basis: RecogniseResult['basis'];
  readonly label: string;
  readonly details: readonly string[];
  /** A decision with lines so long that its reading view is worth opening. */
  readonly longLines: boolean;
}

/**
 * The scheme of reading views: decisions with their far too long lines broken at sentences. The query of the address
 * is the address of the decision.
 */
export const readingScheme = 'glossator-reading';

export interface ReadingViewParams {
  /** Of the decision. */
  readonly uri: string;
}

export interface ReadingViewResult {
  readonly text: string;
}

export interface ViewTabsParams {
  readonly uris: readonly string[];
}

/** Where a position of a decision stands in its reading view, or the other way round. */
export interface CounterpartParams {
  readonly from: string;
  readonly position: WirePosition;
  readonly to: string;
}

/** A folder is being read: how far it has come. `total` 0 when it is not. */
export interface IndexingParams {
  readonly done: number;
  readonly total: number;
  /** So many files were still to be read when a person stopped it; absent where nobody has. */
  readonly left?: number;
}

export interface RescanParams {
  /** A person wants it: it goes on with what one has stopped. */
  readonly wanted: boolean;
}

export const citationStyles = ['defined', 'full', 'marked', 'note', 'english'] as const;

export interface FormatParams {
  readonly uri: string;
  readonly style: (typeof citationStyles)[number];
  /** Only what this touches; the whole document where absent. */
  readonly range?: WireRange;
}

export interface WireEdit {
  readonly range: WireRange;
  readonly text: string;
}

/** Whose words are looked for. */
export const voices = [
  'anyone',
  'court',
  'reasoning',
  'facts',
  'disposition',
  'claims',
  'defence',
  'lower-court',
] as const;

export interface SearchParams {
  /** A document or folder: its matter is searched. */
  readonly uri: string;
  /** Parted by blanks; all must stand in one sentence. */
  readonly words: string;
  readonly voice: (typeof voices)[number];
}

export interface WireHit {
  /** The sentence. */
  readonly place: WirePlace;
  readonly label: string;
  /** The part of the decision, and the decision. */
  readonly container: string;
}

export interface SearchResult {
  readonly hits: readonly WireHit[];
  /** How many more there are than are listed. */
  readonly more: number;
}

export const method = {
  search: 'glossator/search',
  format: 'glossator/format',
  recognise: 'glossator/recognise',
  tree: 'glossator/tree',
  treePath: 'glossator/treePath',
  marks: 'glossator/marks',
  jump: 'glossator/jump',
  references: 'glossator/references',
  compare: 'glossator/compare',
  summary: 'glossator/summary',
  readingView: 'glossator/readingView',
  counterpart: 'glossator/counterpart',
  /** Client to server, whenever it changes: which reading views have a tab. */
  viewTabs: 'glossator/viewTabs',
  /** Asked by a person's refresh and when the window gets the focus: list the folders anew. */
  rescan: 'glossator/rescan',
  /** A person does not want the folders to be read any further. */
  stopIndexing: 'glossator/stopIndexing',
  /** Server to client: readings changed; what is shown of them may be stale. */
  changed: 'glossator/changed',
  /** Server to client. */
  indexing: 'glossator/indexing',
} as const;
