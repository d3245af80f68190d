/**
 * What a part of a .docx says, in order: a story is the body, a note, a header. Only what became of tracked changes is
 * settled in it.
 */
export type Story = readonly Block[];
export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Which w:p of its part it is, from 0. */
  readonly index: number;
  readonly pieces: readonly Piece[];
  readonly style?: string | undefined;
  /** Its own numbering, before that of its style; list 0 takes numbering away. */
  readonly list?: string | undefined;
  readonly level?: number | undefined;
  /** Whether the change that was settled has taken its end away: what follows is the same paragraph. */
  readonly joined: boolean;
  /** Whether it begins a new page. */
  readonly breaksPage: boolean;
}

export interface Table {
  readonly kind: 'table';
  /** Rows of cells. */
  readonly rows: readonly (readonly Story[])[];
}

export type Piece =
  | { readonly kind: 'text' | 'hidden' | 'watermark'; readonly text: string }
  | { readonly kind: 'note'; readonly of: 'footnote' | 'endnote'; readonly id: string }
  /** A page begins: where it did when the file was last laid out, or where somebody has put a break. */
  | { readonly kind: 'page'; readonly laidOut: boolean };
