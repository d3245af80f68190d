import type { Store } from './store';

/** A part of a thread that points at what is nowhere in its store, not even deleted. */
export interface Dangling {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** The comment that it answers, or what it is a comment on. */
  readonly lacks: 'noThread' | 'noReviewed';
}

/** What points at nothing: its words are shown all the same. A file that a colleague has not shared yet explains it. */
export function* danglingReviews(store: Store): Generator<Dangling> {
  // What a plan hides is there all the same.
  const there = new Set([...store.recordFiles()].flatMap(([, { records }]) => records.map(({ id }) => id)));
  for (const [path, { records, lines }] of store.recordFiles())
    for (const [at, { review, deleted }] of records.entries()) {
      if (!review || deleted) continue;
      const comment = review.is === 'comment';
      const target = comment ? review.on : review.to;
      if (target === undefined || there.has(target)) continue;
      yield { path, line: lines[at]!, lacks: comment ? 'noReviewed' : 'noThread' };
    }
}
