import type { Annotation } from '../model/annotation';
import { type Review, reviewStates, type ReviewState } from '../model/review';
import { isReviewRecord, type ReviewRecord } from './review';

export type CommentRecord = ReviewRecord<Extract<Review, { is: 'comment' }>>;
export type ReplyRecord = ReviewRecord<Extract<Review, { is: 'reply' }>>;
export type StateRecord = ReviewRecord<Extract<Review, { is: 'state' }>>;

/** A comment with all that was said to it, put together from the files of whoever said it. */
export interface Thread {
  /** That of the comment that opened it. */
  readonly id: string;
  /** Nothing where its author deleted it, or it never arrived here: what others replied is not lost with it. */
  readonly opening: CommentRecord | undefined;
  /** In the order in which they were written. */
  readonly replies: readonly ReplyRecord[];
  readonly state: ReviewState;
  /** All that people did to its state, in the order of time; the last word is not always the latest one. */
  readonly changes: readonly StateRecord[];
  /** The change that counts; none where nobody has changed anything. */
  readonly standing: StateRecord | undefined;
}

/**
 * The threads among records that are not deleted, whatever the order in which these come, in the order in which the
 * threads were opened. A thread without a word left in it is none.
 */
export function threadsOf(records: Iterable<Annotation>): Thread[] {
  const comments = new Map<string, CommentRecord>();
  const replies = new Map<string, ReplyRecord[]>();
  const changes = new Map<string, StateRecord[]>();
  for (const record of records) {
    if (!isReviewRecord(record)) continue;
    const { review } = record;
    if (review.is === 'comment') comments.set(record.id, record as CommentRecord);
    else if (review.is === 'reply') put(replies, review.to, record as ReplyRecord);
    else if (review.is === 'state') put(changes, review.to, record as StateRecord);
  }
  const ids = new Set([...comments.keys(), ...replies.keys()]);
  return [...ids]
    .map((id): Thread => {
      const changed = (changes.get(id) ?? []).sort(byTime);
      const standing = lastWord(changed);
      const state = standing ? known(standing.review.state) : 'open';
      return {
        ...{ id, opening: comments.get(id), replies: (replies.get(id) ?? []).sort(byTime) },
        ...{ state, changes: changed, standing },
      };
    })
    .sort((a, b) => byTime(firstOf(a), firstOf(b)));
}

/** The records whose words a thread shows: its opening, where that is there, and the replies. */
export function wordsOf({ opening, replies }: Thread): (CommentRecord | ReplyRecord)[] {
  return opening ? [opening, ...replies] : [...replies];
}

/** The first record of a thread that is there; it says where the thread belongs. */
export function firstOf(thread: Thread): CommentRecord | ReplyRecord {
  return wordsOf(thread)[0]!;
}

/**
 * The change of state that nobody has seen and changed again. Clocks differ, so a change that saw another one counts
 * whatever its time. Of two people who did not know of each other, whoever kept the thread open has it stay open: to
 * look once more does less harm than to overlook. Else the latest counts.
 */
function lastWord(changes: readonly StateRecord[]): StateRecord | undefined {
  const seen = new Set(changes.map(({ review }) => review.after));
  const last = changes.filter(({ id }) => !seen.has(id));
  // Changes that name each other in a circle were not written by us: the latest counts.
  const standing = last.length > 0 ? last : changes;
  return standing.findLast(({ review }) => known(review.state) === 'open') ?? standing.at(-1);
}

/** A state that only a later version knows keeps its thread in sight. */
function known(state: string): ReviewState {
  return reviewStates.find((one) => one === state) ?? 'open';
}

function put<R>(map: Map<string, R[]>, key: string, record: R): void {
  void (map.get(key)?.push(record) ?? map.set(key, [record]));
}

function byTime(a: Annotation, b: Annotation): number {
  if (a.created !== b.created) return a.created < b.created ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
