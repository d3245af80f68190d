import type { Span } from '../text/span';

export type QuotationVerdict = 'exact' | 'variant' | 'altered' | 'not-found' | 'no-source';

/** Words that a brief quotes, with the citation that they are attributed to. */
export interface Quotation {
  /** The quoted words without their marks. */
  readonly span: Span;
  /** Index into the citations of the same reading; absent where the text ties it to none. */
  readonly citation?: number;
}
