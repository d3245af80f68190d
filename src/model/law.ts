import type { IsoDate, LawTitle, Rank } from './authority';

/** One text of a law, by the decision that made it. */
export interface LawVersion {
  readonly adopted: IsoDate;
  readonly how: 'enacted' | 'revised' | 'amended';
  /** When it was promulgated, where known. */
  readonly promulgated?: IsoDate;
  /** When it came into force, where known. */
  readonly effectiveFrom?: IsoDate;
  /** How many articles it has, where known. */
  readonly articles?: number;
}

/** What is known of a law by its title: facts, never its words. */
export interface Law {
  readonly title: LawTitle;
  readonly rank: Rank;
  /** In order of adoption; empty where no date is known. */
  readonly versions: readonly LawVersion[];
  /** Articles of the last version; 0 where unknown or without articles. */
  readonly articles: number;
  /** When the last version came into force, where known. */
  readonly effectiveFrom?: IsoDate;
  readonly repealed?: { readonly on: IsoDate; readonly successor: LawTitle };
}

/** A law found by the title that a text gives it; `close` is one with a word too many, too few or other. */
export interface LawFound {
  readonly law: Law;
  readonly match: 'exact' | 'without-issuer' | 'short-form' | 'close';
}
