import { eachBigram } from './similarity';
import type { Span } from './span';

/** What stretches of a text have in common with a few queries; each stretch is passed over once, however many they are. */
export class Sharing {
  private readonly entries = new Map<number, Entry>();
  private readonly sizes: number[] = [];
  private stamp = 0;

  /** Queries and stretches are spans of the one folded text. */
  constructor(
    private readonly folded: string,
    queries: readonly Span[],
  ) {
    queries.forEach((query, i) => {
      let size = 0;
      eachBigram(folded, query, (piece) => {
        let entry = this.entries.get(piece);
        if (!entry) this.entries.set(piece, (entry = { queries: [], stamp: 0 }));
        if (entry.queries.at(-1) === i) return;
        entry.queries.push(i);
        size++;
      });
      this.sizes.push(size);
    });
  }

  /** For each query, in order, the share of the smaller of the two that the other holds too, from 0 to 1. */
  with(stretch: Span): Float64Array {
    const shares = new Float64Array(this.sizes.length);
    if (shares.length === 0) return shares;
    const stamp = ++this.stamp;
    let total = 0;
    eachBigram(this.folded, stretch, (piece) => {
      total++;
      const entry = this.entries.get(piece);
      if (!entry || entry.stamp === stamp) return;
      entry.stamp = stamp;
      for (const query of entry.queries) shares[query]!++;
    });
    for (let i = 0; i < shares.length; i++) shares[i]! /= Math.max(1, Math.min(this.sizes[i]!, total));
    return shares;
  }
}

/** The queries that hold a piece of two characters. */
interface Entry {
  /** In ascending order. */
  readonly queries: number[];
  /** The last stretch that was found to hold it. */
  stamp: number;
}
