import type { PlacedThread } from '../../features/review/placed-thread';
import type { Span } from '../../text/span';

/** Where a reader is. */
interface At {
  readonly uri: string;
  readonly span: Span;
}

/**
 * The thread after a place, or before it, round and round through threads in the order of their places. From a document
 * that has none the first one is next.
 */
export function stepFrom(
  threads: readonly PlacedThread[],
  at: At | undefined,
  way: 'next' | 'previous',
): PlacedThread | undefined {
  const standing = threads.filter(({ document }) => document);
  const here = standing.findIndex(({ document }) => document!.uri === at?.uri);
  if (!at || here < 0) return way === 'next' ? standing[0] : standing.at(-1);
  const startOf = ({ span }: PlacedThread): number => span?.[0] ?? 0;
  const own = standing.filter(({ document }) => document!.uri === at.uri);
  if (way === 'next') {
    const behind = own.findIndex((one) => startOf(one) > at.span[0]);
    return standing[(here + (behind < 0 ? own.length : behind)) % standing.length];
  }
  const before = own.findLastIndex((one) => startOf(one) < at.span[0]);
  return standing.at(here + before);
}
