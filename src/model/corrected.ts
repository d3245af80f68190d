import type { Span } from '../text/span';
import type { CorrectedKind } from './correction';

/** `accepted`: it is as it was read; `changed`: it is otherwise; `added`: it was not read at all. */
export const standings = ['accepted', 'changed', 'added'] as const;
export type Standing = (typeof standings)[number];

/** A correction as it bears on a reading: who made it and when. */
export interface Corrected {
  /** The id of the record. */
  readonly id: string;
  readonly is: Standing | 'rejected';
  readonly by: string;
  /** ISO 8601 with time, UTC. */
  readonly on: string;
  /** The words of the passage have changed since, and most of them stand. */
  readonly edited?: true;
}

/** What people have said of something in a reading; absent where nobody has. */
export interface WithCorrections {
  /** The correction that it shows. */
  readonly corrected?: Corrected;
  /** Corrections of others that say otherwise: beside one’s own, or, where none is one’s own, in place of any. */
  readonly disputed?: readonly Corrected[];
}

/** Something that was read and that a person says is not there; or whatever they said so of, where it is no longer read. */
export interface Rejected {
  readonly of: CorrectedKind;
  readonly span: Span;
  readonly corrected: Corrected;
}

/**
 * Why a correction bears on nothing: its words are gone, stand in several places, could not be looked for; others say
 * otherwise of the same words and nobody has decided; or a later version wrote what this one does not know.
 */
export type DisplacedWhy = 'orphaned' | 'ambiguous' | 'unresolved' | 'disputed' | 'newer';

/** A correction that bears on nothing as the text is now: listed, never silent. */
export interface Displaced {
  readonly of: CorrectedKind;
  /** The words that it was made on. */
  readonly words: string;
  readonly why: DisplacedWhy;
  /** Where they may be; empty where nobody knows. */
  readonly spans: readonly Span[];
  readonly corrected: Corrected;
}

/** The corrections of a reading that none of its things shows. */
export interface CorrectionsBeside {
  readonly rejected: readonly Rejected[];
  readonly displaced: readonly Displaced[];
}
