/** What client and server say to each other about threads and the Review view. Ids are opaque; offsets are positions. */
import type { WirePlace, WireRange } from './protocol';
import type { WireOutcome, WireTagRow } from './protocol-annotations';

export type WireReviewState = 'open' | 'resolved' | 'accepted';

export interface WireComment {
  readonly id: string;
  readonly author: string;
  /** Whether this person may change it. */
  readonly mine: boolean;
  /** ISO 8601, UTC. */
  readonly created: string;
  /** Later than `created` where its author has changed it. */
  readonly modified: string;
  /** As it was written: nobody has looked at what is in it. */
  readonly text: string;
  /** Where it names people, each with the sign before the name; UTF-16 into the text, half-open. */
  readonly mentions: readonly (readonly [number, number])[];
}

export interface WireThread {
  readonly id: string;
  readonly state: WireReviewState;
  /** What it is about, and what became of it, in words. */
  readonly label: string;
  readonly outcome: WireOutcome;
  /** Where it is shown: its passage, the head of the document where it is about all of it or has lost its place. */
  readonly range: WireRange;
  /** In the order of writing; at least one. */
  readonly comments: readonly WireComment[];
  /** Nothing can be written on it here: the document is a revision or lies in no folder. */
  readonly fixed: boolean;
}

export interface ThreadsParams {
  readonly uri: string;
}

export interface ThreadsResult {
  readonly threads: readonly WireThread[];
  /** All who have written in this folder, oneself among them. */
  readonly people: readonly string[];
}

/** Opens a thread: on a record, else on a passage, else on the whole document. Acknowledged when it is on disk. */
export interface CommentParams {
  readonly uri: string;
  readonly text: string;
  readonly on?: string;
  readonly range?: WireRange;
}

export interface ReplyParams {
  readonly uri: string;
  readonly thread: string;
  readonly text: string;
}

export interface ReviewStateParams {
  readonly uri: string;
  readonly thread: string;
  readonly state: WireReviewState;
}

export type WireWhose = 'all' | 'mine' | 'mentions';

export interface ReviewFilter {
  /** Threads of everybody, those that one has written in, or those that name oneself. */
  readonly whose: WireWhose;
  /** Resolved and accepted ones too. */
  readonly closed: boolean;
}

export interface ReviewRowsParams extends ReviewFilter {
  readonly parent?: string;
}

export type WireReviewRow = WireTagRow & {
  readonly thread?: string;
  readonly state?: WireReviewState;
  /** It is open, and others name this person in it. */
  readonly namesMe?: boolean;
};

/** How many threads are open, of those that a filter leaves. */
export interface ReviewCountParams {
  readonly whose: WireWhose;
}

/** The open thread after a place, or before it, through all documents of its folder; `null` where none is open. */
export interface ReviewStepParams {
  readonly uri: string;
  readonly range: WireRange;
  readonly way: 'next' | 'previous';
}

export type ReviewStepResult = (WirePlace & { readonly thread: string }) | null;

export const reviewMethod = {
  threads: 'glossator/threads',
  comment: 'glossator/comment',
  reply: 'glossator/reply',
  state: 'glossator/reviewState',
  rows: 'glossator/reviewRows',
  count: 'glossator/reviewCount',
  step: 'glossator/reviewStep',
} as const;
