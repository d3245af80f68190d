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
  /** The number of articles, as the file states it, else counted, and as many at least as this version is known to have. */
  readonly articles: number;
  /** How many articles the law has in this version: of a file that is not whole only where that is stated or known. */
  readonly total?: number;
  /** The number of parts numbered 一、 in an instrument without articles. */
  readonly sections: number;
  readonly provisions: readonly Provision[];
}

/** The articles of a law in their order, out of its chapters. */
export function* articlesIn(provisions: readonly Provision[]): Generator<Provision> {
  for (const provision of provisions)
    if (provision.level === 'article') yield provision;
    else yield* articlesIn(provision.children);
}
