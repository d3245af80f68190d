import type { Place } from '../card';

export type RowKind =
  | 'matter'
  | 'judgment'
  | 'instance'
  | 'issue'
  | 'claim'
  | 'heading'
  | 'aside'
  | 'holding'
  | 'order'
  | 'passage'
  | 'provision'
  | 'brief'
  | 'more'
  | 'law'
  | 'code'
  | 'displaced'
  | 'party'
  | 'part'
  | 'rejected'
  | 'thread'
  | 'differing'
  | 'note';

/** A row of a tree view, with no more in it than the view shows. */
export interface Row {
  /** Stable over refreshes, so that what a reader has unfolded stays unfolded; one for each row of a tree. */
  readonly id: string;
  readonly kind: RowKind;
  /** The court's own words, cut at a clause. */
  readonly label: string;
  /** Greyed behind the label. */
  readonly description?: string;
  /** The whole sentence. */
  readonly tooltip?: string;
  readonly place?: Place;
  readonly children: 'none' | 'folded' | 'unfolded';
  /** For a screen reader: what kind of row it is, in words. */
  readonly spoken: string;
  /** A suggestion rather than a finding. */
  readonly unsure?: boolean;
  /** The records of corrections behind it, and who wrote each. */
  readonly records?: readonly { readonly id: string; readonly author: string }[];
  /** Of a correction that no other row shows: the decision that it is of. */
  readonly document?: string;
  /** Words that a filter finds and no reader sees: the names of the parties. */
  readonly hidden?: string;
}

export type Grouping = 'judgment' | 'issue' | 'provision';

export interface TreeOptions {
  readonly grouping: Grouping;
  /** Rows that hold these words, and what leads to them; all where empty. */
  readonly filter: string;
}

/** Ids are made of parts that hold any character; a sign that no address or key holds separates them. */
const separator = '\u001f';

export function idOf(...parts: readonly string[]): string {
  return parts.join(separator);
}

export function partsOf(id: string): string[] {
  return id.split(separator);
}
