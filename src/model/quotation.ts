import type { Span } from '../text/span';

/**
 * What comparing a quotation with its source came to: the same words; the same but for width, marks, variants of
 * characters or redactions of names; other words; words that do not stand there; or nothing to compare with.
 */
export type QuotationVerdict = 'exact' | 'variant' | 'altered' | 'not-found' | 'no-source';

/** Whose words a brief says that it quotes; `law` for the words of a norm. */
export type Attribution = 'court' | 'lower-court' | 'party' | 'witness' | 'commentary' | 'law';

/** Words that a brief quotes, with the citation that they are attributed to. */
export interface Quotation {
  /** The quoted words without their marks; of a block the whole of it. */
  readonly span: Span;
  /** Index into the citations of the same reading; absent where the text ties it to none. */
  readonly citation?: number;
  /**
   * The stretches that are given as the source's own words, in order: what was left out (……) or put in ([其]) stands
   * between them. Absent where that is the whole span.
   */
  readonly parts?: readonly Span[];
  /** Set off as a paragraph of its own instead of by marks. */
  readonly block?: true;
  /** Absent where the brief does not say. */
  readonly attribution?: Attribution;
  /** English words for a Chinese text: they cannot be compared. */
  readonly translation?: true;
}
