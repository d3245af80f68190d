import type { Annotation } from '../model/annotation';
import type { Review } from '../model/review';
import { isObject } from '../text/is-object';

/** A record of one part of a thread. */
export type ReviewRecord<R extends Review = Review> = Annotation & { readonly review: R };

export function isReviewRecord(record: Annotation): record is ReviewRecord {
  return record.review !== undefined;
}

export function isComment(record: Annotation): record is ReviewRecord<Extract<Review, { is: 'comment' }>> {
  return record.review?.is === 'comment';
}

/** Whether a value of JSON has the shape of a review. Kinds and states of a later version are words like any other. */
export function isReview(value: unknown): value is Review {
  if (!isObject(value) || !isText(value['is'])) return false;
  switch (value['is']) {
    case 'comment':
      return isTextOrNone(value['on']);
    case 'reply':
      return isText(value['to']);
    case 'state':
      return isText(value['to']) && isText(value['state']) && isTextOrNone(value['after']);
    default:
      return true;
  }
}

/** The same with its keys in one order, those that this version does not know behind them. */
export function orderedReview(review: Review): object {
  const { is, ...rest } = review;
  const { on, to, state, after, ...unknown } = rest as Readonly<Record<string, unknown>>;
  return { is, on, to, state, after, ...unknown };
}

function isTextOrNone(value: unknown): boolean {
  return value === undefined || isText(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
