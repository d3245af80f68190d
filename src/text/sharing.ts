import { bigramsIn } from './similarity';
import type { Span } from './span';

/** What stretches of a text have in common with a few queries; each stretch is passed over once, however many they are. */
export class Sharing {
  private readonly pieces: Pieces;
  private readonly sizes: number[] = [];
  private stamp = 0;

  /** Queries and stretches are spans of the one folded text. */
  constructor(
    private folded: string,
    private queries: readonly Span[],
  ) {
    this.pieces = new Pieces(queries.reduce((sum, [start, end]) => sum + end - start, 0));
    queries.forEach((query, i) => {
      const { room, count } = bigramsIn(folded, query);
      let size = 0;
      for (let k = 0; k < count; k++) if (this.pieces.add(room[k]!, i)) size++;
      this.sizes.push(size);
    });
  }

  /** The same for a text that has changed: this one, where the queries say what they said before. */
  in(folded: string, queries: readonly Span[]): Sharing {
    const same =
      queries.length === this.queries.length &&
      queries.every((query, i) => folded.slice(...query) === this.folded.slice(...this.queries[i]!));
    if (!same) return new Sharing(folded, queries);
    this.folded = folded;
    this.queries = queries;
    return this;
  }

  /** For each query, in order, the share of the smaller of the two that the other holds too, from 0 to 1. */
  with(stretch: Span): Float64Array {
    const shares = new Float64Array(this.sizes.length);
    if (shares.length === 0) return shares;
    const { pieces } = this;
    const stamp = ++this.stamp;
    const { room, count: total } = bigramsIn(this.folded, stretch);
    for (let k = 0; k < total; k++)
      for (let entry = pieces.first(room[k]!, stamp); entry !== none; entry = pieces.next(entry))
        shares[pieces.query(entry)]!++;
    for (let i = 0; i < shares.length; i++) shares[i]! /= Math.max(1, Math.min(this.sizes[i]!, total));
    return shares;
  }
}

const none = -1;

/** Which queries hold each piece of two characters: a table of open addresses, each with a chain of entries. */
class Pieces {
  private readonly mask: number;
  /** The piece at each address, plus one; 0 where the address is free. */
  private readonly keys: Int32Array;
  private readonly heads: Int32Array;
  /** By address, the last stretch that was found to hold its piece. */
  private readonly stamps: Int32Array;
  private readonly queries: Int32Array;
  private readonly chain: Int32Array;
  private count = 0;

  /** For so many pieces at most. */
  constructor(most: number) {
    const size = 1 << (33 - Math.clz32(most + 1));
    this.mask = size - 1;
    // All in one: to make room takes longer than to fill it.
    const room = new Int32Array(size * 3 + most * 2);
    this.keys = room.subarray(0, size);
    this.heads = room.subarray(size, size * 2);
    this.stamps = room.subarray(size * 2, size * 3);
    this.queries = room.subarray(size * 3, size * 3 + most);
    this.chain = room.subarray(size * 3 + most);
  }

  /** Queries come in ascending order; false where this one is known to hold the piece. */
  add(piece: number, query: number): boolean {
    const at = this.address(piece);
    const free = this.keys[at] === 0;
    const head = free ? none : this.heads[at]!;
    if (head !== none && this.queries[head] === query) return false;
    this.keys[at] = piece + 1;
    this.queries[this.count] = query;
    this.chain[this.count] = head;
    this.heads[at] = this.count++;
    return true;
  }

  /** The first entry of a piece; none where no query holds it, or where this stretch has been told of it. */
  first(piece: number, stamp: number): number {
    const at = this.address(piece);
    if (this.keys[at] === 0 || this.stamps[at] === stamp) return none;
    this.stamps[at] = stamp;
    return this.heads[at]!;
  }

  next(entry: number): number {
    return this.chain[entry]!;
  }

  query(entry: number): number {
    return this.queries[entry]!;
  }

  private address(piece: number): number {
    let at = Math.imul(piece, 0x9e3779b1) >>> 7;
    for (at &= this.mask; ; at = (at + 1) & this.mask) {
      const key = this.keys[at]!;
      if (key === 0 || key === piece + 1) return at;
    }
  }
}
