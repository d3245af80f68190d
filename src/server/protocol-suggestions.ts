/** What client and server say to each other about tags that are suggested. */
import type { WirePlace } from './protocol';

export interface SuggestTagsParams {
  /** A decision; or a folder, all of whose decisions are looked through. */
  readonly uri: string;
  /** Only this code. */
  readonly code?: string;
}

/** A code that a passage may bear; nothing is written until somebody accepts it. */
export interface WireSuggestion {
  readonly place: WirePlace;
  readonly code: string;
  readonly name: string;
  /** 0 to 11. */
  readonly color: number;
  /** The passage, cut. */
  readonly words: string;
  /** The case that it is of. */
  readonly of: string;
  /** Why it is suggested, in words. */
  readonly why: string;
}

export interface SuggestTagsResult {
  readonly suggestions: readonly WireSuggestion[];
  /** How many more there are than a list shows. */
  readonly more: number;
}

export const suggestTagsMethod = 'glossator/suggestTags';
