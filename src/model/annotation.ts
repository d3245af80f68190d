import type { Adjudication } from './adjudication';
import type { Check } from './check';
import type { Correction } from './correction';
import type { Review } from './review';
import type { Answer } from './variable';

/** The schema of records that this version writes. A file with a higher one is read and never written. */
export const annotationSchema = 1;

/** Where a passage stood in the text it was marked in. Never rewritten by edits: what moved is found when read. */
export interface Anchor {
  /** sha256 of the base text (LF, no BOM) in hexadecimal. */
  readonly base: string;
  /** UTF-16 into the base text, half-open. */
  readonly start: number;
  readonly end: number;
  /** The passage, and what stands before and after it, as in the base text. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What another program said of a record before somebody imported it under their own name. */
export interface ImportedFrom {
  /** The format of the file. */
  readonly format: string;
  /** Who it names as the author, as it writes it; likewise the time and the id. */
  readonly author?: string;
  readonly created?: string;
  readonly id?: string;
}

/**
 * A tag (codes), a note (Markdown), or both on one passage; without `anchor` it is about the whole document. Or what a
 * person says that the document has for a variable. Or a check of a citation or quotation of a brief, with its note. Or
 * what a person says that stands at the passage, whatever the reading makes of it. Or a comment on one of these or on a
 * passage, a reply to it, or what became of it. Or what a person decides where coders differ.
 */
export interface Annotation {
  readonly v: number;
  /** UUIDv7: sorts by the time it was made. */
  readonly id: string;
  /** 1 when made, one more with each change. */
  readonly rev: number;
  readonly author: string;
  /** ISO 8601 with time, UTC. */
  readonly created: string;
  readonly modified: string;
  /** A tombstone: the record stays, so that no merge brings it back. */
  readonly deleted?: boolean;
  /** The tombstone's `rev` that this record takes back; without it no revision, however high, beats a tombstone. */
  readonly restores?: number;
  readonly anchor?: Anchor;
  /** Of what is about the whole document: the sha256 of its text, so that a renamed document is found again. */
  readonly base?: string;
  /** Stable ids of the codebook, not names. */
  readonly codes?: readonly string[];
  /**
   * Of each of `codes` which wording of its definition held when it was given (`definitionVersion`); none for tags made before
   * this was kept, and for imported ones.
   */
  readonly meanings?: Readonly<Record<string, string>>;
  readonly note?: string;
  readonly answer?: Answer;
  readonly check?: Check;
  readonly correction?: Correction;
  readonly review?: Review;
  readonly adjudication?: Adjudication;
  readonly imported?: ImportedFrom;
  /** Keys that this version does not know, as they were read. */
  readonly unknown?: Readonly<Record<string, unknown>>;
}
