/** An element that says that what it holds stands around the text, and how much that is. */
export interface Around {
  /** How many characters it holds. */
  length: number;
}

/** A line of a page as one sees it. */
export interface PageLine {
  readonly words: string;
  /** How many of its characters are links. */
  readonly linked: number;
  /** What says of it that it stands around the text. */
  readonly around: readonly Around[];
  /** It is not seen. */
  readonly isHidden: boolean;
}
