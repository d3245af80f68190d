/** A piece of text as the parser finds it. Lengths are in points, with the origin at the foot of the page on the left. */
export interface TextItem {
  readonly str: string;
  /** [a, b, c, d, x, y]: size and direction of the script, and where its baseline begins. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** The text of a page. */
export interface PdfPage {
  /** Counted from 1. */
  readonly number: number;
  /** By how many degrees the page is turned clockwise to be read. */
  readonly rotate: number;
  /** The corners of the page. */
  readonly view: readonly number[];
  readonly items: readonly TextItem[];
}
