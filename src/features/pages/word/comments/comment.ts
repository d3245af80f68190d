import type { Span } from '../../../../text/span';

/** What is to stand in the margin of a Word file. */
export interface WordComment {
  /** In the text that was taken from the file. */
  readonly span: Span;
  /** A paragraph each, in plain words. */
  readonly lines: readonly string[];
}

/** A text that was taken from a .docx, as far as it takes to find back into it. */
export interface CommentedText {
  readonly text: string;
  readonly paragraphs: readonly { readonly index: number; readonly span: Span }[];
}

/** A copy with comments, and how many found no place; or why there is none. */
export type CommentedFile =
  | { readonly file: Uint8Array; readonly unplaced: number }
  /** No .docx, one that is written as this is not prepared for, or one that is larger than any paper. */
  | 'unreadable';
