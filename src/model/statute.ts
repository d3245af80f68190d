import type { Span } from '../text/span';
import type { IsoDate, LawTitle, Pin, Rank } from './authority';

export type ProvisionLevel = 'part' | 'subpart' | 'chapter' | 'section' | 'article' | 'paragraph' | 'item' | 'subitem';

/** One numbered piece of a law with what stands below it. */
export interface Provision {
  readonly level: ProvisionLevel;
  /** Its own pin: `12`, `12.2`, `12.2.4`, `bk2/ch5`. */
  readonly pin: Pin;
  /** The heading of a chapter; absent for the rest. */
  readonly title?: string;
  /** The text with its number, without what stands below it in a chapter, with it in an article. */
  readonly span: Span;
  readonly children: readonly Provision[];
}

/** A law, or a summary of one, as one file holds it. */
export interface Statute {
  readonly law: LawTitle;
  readonly rank?: Rank;
  /** The date on which this version was adopted; unknown stays unknown. */
  readonly version?: IsoDate;
  readonly promulgated?: IsoDate;
  readonly effectiveFrom?: IsoDate;
  readonly effectiveTo?: IsoDate;
  /** Whether the file claims to hold the whole law. */
  readonly complete: boolean;
  /** Our own words about the provisions rather than the provisions: never used to verify words. */
  readonly summary: boolean;
  /** The number of articles that the law has; counted where the file is whole, stated where it is not. */
  readonly articles: number;
  /** The number of parts numbered 一、 in an instrument without articles. */
  readonly sections: number;
  readonly provisions: readonly Provision[];
}
