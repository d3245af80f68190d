import type { Run } from '../../page';
import type { looks } from '../look';

/** How a brief is set: a filing with a Chinese court, or a memo. */
export type PaperStyle = keyof typeof looks;

/** Words of a brief, with what its author made of them. */
export interface PaperRun extends Run {
  readonly emphasised?: boolean;
  readonly struck?: boolean;
  /** The line ends behind the words, the paragraph goes on. */
  readonly lineEnds?: boolean;
  /** A footnote is marked behind the words: its index in the notes of the paper. */
  readonly note?: number;
}

/** One paragraph. */
export type PaperRuns = readonly PaperRun[];

/** Where a paragraph stands: as the text does, at the margin without an indent, or to the right. */
export type Standing = 'text' | 'margin' | 'right';

export interface PaperTable {
  readonly kind: 'table';
  readonly heads: readonly PaperRuns[];
  /** How wide each column is, in shares of the page. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly PaperRuns[])[];
}

export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly runs: PaperRuns }
  | { readonly kind: 'paragraph'; readonly standing: Standing; readonly runs: PaperRuns }
  | {
      readonly kind: 'item';
      /** As it is written: `3.`, or • for what has no number. */
      readonly marker: string;
      /** 0 for a list that lies in no other. */
      readonly depth: number;
      readonly runs: PaperRuns;
    }
  | { readonly kind: 'quotation'; readonly runs: PaperRuns }
  | PaperTable;

/** A brief as it goes to a court or a client. */
export interface Paper {
  readonly style: PaperStyle;
  readonly blocks: readonly PaperBlock[];
  /** The footnotes in the order of their marks, each of one or more paragraphs. */
  readonly notes: readonly (readonly PaperRuns[])[];
}
