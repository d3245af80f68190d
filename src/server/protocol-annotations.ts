/** What client and server say to each other about tags, notes and the codebook. Ids are opaque; offsets are positions. */
import type { WireRange, WireRow } from './protocol';

/** Where an annotation stands in the text as it is now; each of these is shown, none is silent. */
export type WireOutcome = 'found' | 'moved' | 'changed' | 'ambiguous' | 'orphaned' | 'unresolved';

/** One code of a codebook, as it stands now. */
export interface WireCode {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  /** 0 to 11: one of the colours that are told apart in light, dark and high contrast. */
  readonly color: number;
  /** The code that this one is below. */
  readonly parent?: string;
  /** How many passages carry it, of all authors. */
  readonly count: number;
}

export interface CodebookParams {
  /** A document or a folder that is open; the codebook is that of its matter. */
  readonly uri: string;
}

export interface CodebookResult {
  /** In the order that people gave them, each after the code it is below. */
  readonly codes: readonly WireCode[];
  /** Ids, the one this person used last first. */
  readonly recent: readonly string[];
}

export interface AnnotationsParams {
  readonly uri: string;
}

export interface WireAnnotation {
  readonly id: string;
  readonly author: string;
  /** Whether this person may change it; what others wrote is read only. */
  readonly mine: boolean;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly modified: string;
  readonly codes: readonly string[];
  /** Markdown. */
  readonly note?: string;
  readonly outcome: WireOutcome;
  /** One where it was found, several where that is ambiguous; none for an orphan and for the whole document. */
  readonly ranges: readonly WireRange[];
  /** The passage as it was marked, cut at 300 characters; absent where the annotation is about the whole document. */
  readonly exact?: string;
}

export interface AnnotationsResult {
  readonly annotations: readonly WireAnnotation[];
  readonly codes: readonly WireCode[];
  /** The text changed while it was looked for them: nothing is said, ask again. */
  readonly stale?: boolean;
}

/**
 * Why nothing was written. `person`: nobody has said yet who is writing, so that the client asks and tries again;
 * `unsaved`: the document is no file yet; `outside`: it lies in no folder that is open; `aside`: it is a revision or
 * something else that is only looked at; `nothing`: no more than blanks is marked, or a code has no name; `value`: what was typed is no value of the variable; `others`:
 * somebody else wrote it; `gone`: there is no such annotation or code; the rest: the store could not be written.
 */
export type WhyNot =
  | 'person'
  | 'unsaved'
  | 'outside'
  | 'aside'
  | 'nothing'
  | 'value'
  | 'others'
  | 'gone'
  | 'newer-schema'
  | 'conflict'
  | 'busy'
  | 'link'
  | 'denied';

/** What was written, or why nothing was, in words ready to be shown. */
export type Done =
  | { readonly ok: true; readonly ids: readonly string[] }
  | { readonly ok: false; readonly why: string; readonly reason: WhyNot };

/** A new annotation; acknowledged when it is on disk. */
export interface AnnotateParams {
  readonly uri: string;
  /** The whole document where absent. */
  readonly range?: WireRange;
  readonly codes: readonly string[];
  readonly note?: string;
}

/** Changes one's own annotation; what is absent stays as it is. */
export interface AmendParams {
  readonly uri: string;
  readonly id: string;
  readonly range?: WireRange;
  readonly codes?: readonly string[];
  readonly note?: string;
}

/** Deletes one's own annotations, or takes the deletion back. */
export interface RemoveParams {
  readonly uri: string;
  readonly ids: readonly string[];
  readonly restore?: boolean;
}

/** Makes a code, or changes one: `id` absent makes it. What is absent stays as it is. */
export interface SaveCodeParams {
  readonly uri: string;
  readonly id?: string;
  readonly name?: string;
  readonly definition?: string;
  readonly color?: number;
  /** Below which code; `null` for none. */
  readonly parent?: string | null;
  /** Before which code of the same parent; `null` for the end. */
  readonly before?: string | null;
  /**
   * The code that takes over all passages of this one, which is then no longer offered; `null` takes that back. No
   * annotation is rewritten.
   */
  readonly mergedInto?: string | null;
}

/** Rows of the Tags view: code, judgment, passage; as in the tree of holdings. */
export interface TagRowsParams {
  readonly parent?: string;
  /** Words to be found in names of codes, names of documents, passages and notes; all where empty. */
  readonly filter: string;
  readonly author?: string;
  /** Only what is under this code or below it. */
  readonly code?: string;
  /** Only what is in this document. */
  readonly document?: string;
}

export interface TagFacetsResult {
  /** All who have written here, by name. */
  readonly authors: readonly string[];
  /** The documents with annotations, by label. */
  readonly documents: readonly { readonly uri: string; readonly label: string }[];
  readonly codes: readonly WireCode[];
}

export type WireTagRow = WireRow & {
  /** What the row stands for, as far as commands need it. */
  readonly code?: string;
  /** The colour of a code. */
  readonly color?: number;
  readonly annotation?: string;
  /** Whether it is in place; absent on rows that are no annotation. */
  readonly outcome?: WireOutcome;
  /** The document that it is in; of a code the folder whose codebook it is in. */
  readonly document?: string;
  readonly mine?: boolean;
};

export interface BaseTextParams {
  readonly uri: string;
  readonly id: string;
}

/** The text that a passage was marked in, as the store keeps it; `null` where it is not there. */
export interface BaseTextResult {
  readonly text: string;
  readonly range: WireRange;
}

/** One's own annotations on a document, or on all of its folder: they are to count in the texts as these are now. */
export interface RebaseParams {
  readonly uri: string;
  readonly all: boolean;
}

/** How many annotations would be written anew, on how many documents, and how many stay as they are. */
export interface RebaseResult {
  readonly documents: number;
  readonly rewritten: number;
  /** Of those to be rewritten, on words that have changed: these then count as what was marked. */
  readonly changed: number;
  /** One's own that are lost, fit several places or are not looked for yet; they stay as they are. */
  readonly lost: number;
  /** Other people's, which stay as they are. */
  readonly others: number;
}

/** Takes the last rewriting in the folder of an address back. */
export interface UndoRebaseParams {
  readonly uri: string;
}

/** Of the base texts in the folders that are open those that no annotation, deleted or not, counts in; taken away if asked. */
export interface PruneParams {
  readonly uri: string;
  readonly remove: boolean;
}

export interface PruneResult {
  readonly uris: readonly string[];
}

/** How far reading the stores of the folders has come, in files; `total` 0 when all has been read. */
export interface StoresParams {
  readonly done: number;
  readonly total: number;
}

export const annotationMethod = {
  codebook: 'glossator/codebook',
  annotations: 'glossator/annotations',
  annotate: 'glossator/annotate',
  amend: 'glossator/amend',
  remove: 'glossator/remove',
  saveCode: 'glossator/saveCode',
  tagRows: 'glossator/tagRows',
  /** By what the Tags view can be filtered. No parameters. */
  tagFacets: 'glossator/tagFacets',
  baseText: 'glossator/baseText',
  previewRebase: 'glossator/previewRebase',
  rebase: 'glossator/rebase',
  undoRebase: 'glossator/undoRebase',
  pruneBases: 'glossator/pruneBases',
  /** Server to client: annotations or the codebook changed. */
  annotationsChanged: 'glossator/annotationsChanged',
  /** Server to client: there is more to be shown than before, and how much is still to come. */
  stores: 'glossator/stores',
} as const;
