import type { Span } from '../../text/span';

/** The formats from which a text can be taken. */
export type TakenFormat = 'docx' | 'doc' | 'pdf' | 'html' | 'text';

/** What kinds of things are left out of a text. */
export const removalKinds = [
  ...(['header', 'footer', 'page-number', 'watermark', 'line-number', 'hard-wrap', 'blank', 'split-number'] as const),
  ...(['hyphen', 'site-furniture', 'share-link', 'caption', 'hidden'] as const),
];

export type RemovalKind = (typeof removalKinds)[number];

/**
 * Something that stood in the file and does not stand in the text. With all of them taken back (`restore.ts`) the text is
 * what the file has, character by character.
 */
export interface Removal {
  readonly kind: RemovalKind;
  /** Offset in the text at which it stood. Removals are in ascending order; of two at one offset the first stood first. */
  readonly at: number;
  /** What stood there, with the blanks and line breaks that went with it. */
  readonly words: string;
  /** What the text has in its place, from `at` on: a blank where lines of English were joined. Nothing where absent. */
  readonly instead?: string;
  /** The page on which it stood, where that is known. */
  readonly page?: number;
}

/** Where a page of the file begins in the text. */
export interface PageMark {
  readonly at: number;
  /** As the file counts them, from 1. */
  readonly page: number;
}

/** What a reader of a text that was taken in should know, since some of it may be missing or wrong. */
export type IntakeProblemKind =
  /** Pages without text: pictures of a paper. */
  | 'scanned'
  /** Something in the file could not be read; the text is what could. */
  | 'damaged'
  /** Nested deeper than any paper; what lies deeper was left out. */
  | 'too-deep'
  /** The file has tracked changes, of which one side was taken. */
  | 'tracked-changes'
  /** Word puts numbers before some paragraphs that could not be read, and that the text does not have. */
  | 'unnumbered';

export interface IntakeProblem {
  readonly kind: IntakeProblemKind;
  /** Where in the text, if that can be told. */
  readonly at?: number;
  readonly page?: number;
}

/** A paragraph of a .docx: where its words stand in the text, so that comments find back to it. */
export interface SourceParagraph {
  /** Which w:p of word/document.xml it is, counted from 0 in the order in which they begin, those in tables and boxes too. */
  readonly index: number;
  /** Its words in the text, without what numbering puts before them. */
  readonly span: Span;
}

/** The text of a file that is none itself, and all that was done to get it. */
export interface TakenIn {
  readonly format: TakenFormat;
  /** LF line breaks, no BOM. */
  readonly text: string;
  readonly removed: readonly Removal[];
  /** In ascending order; empty where the file does not know its pages. */
  readonly pages: readonly PageMark[];
  readonly problems: readonly IntakeProblem[];
  /** Of a .docx only, in the order of the text. */
  readonly paragraphs?: readonly SourceParagraph[];
  /** A .docx that we have written, or written comments into: what it says was read before. */
  readonly ours?: boolean;
}

/** Why a file was not taken in at all. */
export type IntakeRefusal =
  /** A password is needed to read it. */
  | 'encrypted'
  /** No such file, or one that is cut off or broken. */
  | 'damaged'
  /** Larger, or larger once unpacked, than any paper. */
  | 'too-large'
  /** Nested deeper than any paper. */
  | 'too-deep'
  /** Pictures of a paper, and no text. */
  | 'scanned'
  /** It holds no words. */
  | 'empty'
  /** It took longer than any paper does. */
  | 'too-slow'
  /** A format of Word before 1997. */
  | 'old-word'
  /** No format that is known. */
  | 'unknown-format';

/** What became of a file: its text, or why it has none. */
export type Taking = TakenIn | { readonly refused: IntakeRefusal };
