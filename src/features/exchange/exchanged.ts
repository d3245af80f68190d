import type { Review } from '../../model/review';
import type { Span } from '../../text/span';

/** A code as other programs get it. */
export interface ExchangedCode {
  readonly id: string;
  readonly name: string;
  /** 0 to 11. */
  readonly color: number;
  readonly parent?: string;
  readonly definition?: string;
}

/** A tag or a note as other programs get it, where it stands now. */
export interface ExchangedTag {
  readonly id: string;
  readonly author: string;
  /** ISO 8601 with time, UTC. */
  readonly created: string;
  readonly modified: string;
  /** UTF-16, half-open; absent where it is about the whole document. */
  readonly span?: Span;
  /** Ids of codes. */
  readonly codes: readonly string[];
  readonly note?: string;
}

/** A part of a thread as other programs get it: a comment where its passage stands now, a reply, or a change of state. */
export interface ExchangedReview extends Omit<ExchangedTag, 'codes'> {
  readonly review: Review;
}

export interface ExchangedDocument {
  /** From the folder, with `/`. */
  readonly path: string;
  /** LF, no BOM. */
  readonly text: string;
  readonly tags: readonly ExchangedTag[];
  /** Each after what it answers; absent where nobody reviewed anything. */
  readonly reviews?: readonly ExchangedReview[];
}

/** What is exchanged: documents with what is said of them, and the codes that this is said with. */
export interface Exchanged {
  readonly codes: readonly ExchangedCode[];
  readonly documents: readonly ExchangedDocument[];
}

/** What a format has no place for. */
export type LostKind =
  | 'authors'
  | 'codebook'
  | 'whole-document'
  | 'together'
  | 'uncoded'
  | 'notes'
  | 'reviews'
  | 'overlaps'
  | 'cut'
  | 'blank'
  | 'decided-on'
  | 'no-decision';

/** How often what was lost on the way out. */
export interface Lost {
  readonly what: LostKind;
  readonly count: number;
}

export interface WrittenFile {
  /** With `/`. */
  readonly path: string;
  /** Text is UTF-8 without BOM. */
  readonly content: string | Uint8Array;
}

/** Files of a format, and what is not in them. */
export interface Written {
  readonly files: readonly WrittenFile[];
  readonly lost: readonly Lost[];
}

/** Why something of a file was passed over on the way in. */
export type PassedOver = 'not-understood' | 'relation' | 'selector' | 'discontinuous' | 'other-source' | 'project-part';

/** A tag or a note of another program. */
export interface ImportedTag {
  /** The name of its document as the file has it. */
  readonly document: string;
  /** The text of the document, where the format brings it along; LF. */
  readonly text?: string;
  /** In Unicode code points, half-open. */
  readonly points?: Span;
  readonly quote?: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  /** Names of codes, with the id where the format has one. */
  readonly codes: readonly { readonly name: string; readonly id?: string }[];
  readonly note?: string;
  readonly author?: string;
  readonly created?: string;
  readonly id?: string;
  /** Of a part of a thread; ids in it are those of the file. */
  readonly review?: Review;
}

/** A code of another program with what the file says of it. */
export interface ImportedCode {
  /** The id of the file. */
  readonly id: string;
  readonly name: string;
  /** 0 to 11. */
  readonly color: number;
  /** The id of the code that it is below. */
  readonly parent?: string;
  readonly definition?: string;
}

/** What a file of another program says. */
export interface Imported {
  /** Each after the one it is below; absent where the format has no codebook. */
  readonly codes?: readonly ImportedCode[];
  readonly tags: readonly ImportedTag[];
  readonly passedOver: readonly { readonly what: PassedOver; readonly count: number }[];
}

/** Counts by kind, those that were never met left out. */
export class Counts<T extends string> {
  private readonly counts = new Map<T, number>();

  add(what: T, count = 1): void {
    if (count > 0) this.counts.set(what, (this.counts.get(what) ?? 0) + count);
  }

  get all(): { readonly what: T; readonly count: number }[] {
    return [...this.counts].map(([what, count]) => ({ what, count }));
  }
}

/** How many codes have a definition or are below another, for formats that have no place for either. */
export function explainedIn({ codes }: Exchanged): number {
  return codes.filter(({ definition, parent }) => (definition ?? parent) !== undefined).length;
}

/** The names of codes by id, for formats that know no ids; a code that is gone goes by its id. */
export function namesOf({ codes }: Exchanged): (id: string) => string {
  const names = new Map(codes.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
