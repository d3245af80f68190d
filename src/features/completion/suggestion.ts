import type { Span } from '../../text/span';

/** Something that may be written where the cursor is. */
export interface Suggestion {
  readonly kind: 'law' | 'provision' | 'case' | 'quotation';
  readonly label: string;
  readonly detail?: string;
  /** Longer words about it, plain text. */
  readonly about?: string;
  /** What is replaced: what was typed of it. */
  readonly replaces: Span;
  readonly insert: string;
  /** What is compared with what was typed. */
  readonly filter: string;
  /** A law that is no longer in force, a decision that does not stand. */
  readonly obsolete?: boolean;
}
