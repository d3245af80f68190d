import { lengthOf, trimmed, type Span } from '../../text/span';

/** What two passages share is so much of what both cover when they are one and the same thing. */
const same = 0.6;

interface Spanned {
  readonly span: Span;
}

/**
 * Which thing of a reading each passage means: that of this very passage, blanks at the ends aside; else, since another
 * version may read more or less of a sentence, the one that it shares most with. Some choose before others.
 */
export function pairUp<T extends Spanned, P extends Spanned>(
  text: string,
  things: readonly T[],
  passages: readonly P[],
  choosesFirst: (passage: P) => boolean,
): Map<P, T> {
  const pairs = new Map<P, T>();
  const free = new Map(things.map((thing) => [thing, trimmed(text, thing.span)]));
  const pair = (passage: P, thing: T): void => {
    pairs.set(passage, thing);
    free.delete(thing);
  };
  for (const passage of passages) {
    const [start, end] = passage.span;
    const very = [...free].find(([, span]) => span[0] === start && span[1] === end);
    if (very) pair(passage, very[0]);
  }
  const left = passages.filter((passage) => !pairs.has(passage));
  for (const passage of [...left.filter(choosesFirst), ...left.filter((one) => !choosesFirst(one))]) {
    const [best] = [...free]
      .map(([thing, span]) => ({ thing, share: shareOf(passage.span, span) }))
      .filter(({ share }) => share >= same)
      .sort((a, b) => b.share - a.share);
    if (best) pair(passage, best.thing);
  }
  return pairs;
}

/** How many characters two spans share. */
export function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

function shareOf(a: Span, b: Span): number {
  const both = shared(a, b);
  return both / Math.max(1, lengthOf(a) + lengthOf(b) - both);
}
