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

/**
 * Which queries hold each piece of two characters: a table of open addresses, each with a chain of entries. All lie in one
 * room: to make it takes longer than to fill it.
 */
class Pieces {
  /**
   * Three numbers for each address: its piece plus one (0 where the address is free), its first entry, and the last
   * stretch that was found to hold its piece. Behind them two for each entry: its query, and the entry that follows.
   */
  private readonly room: Int32Array;
  private readonly mask: number;
  /** Where the next entry goes. */
  private free: number;

  /** For so many pieces at most. */
  constructor(most: number) {
    const size = 1 << (33 - Math.clz32(most + 1));
    this.mask = size - 1;
    this.free = size * 3;
    this.room = new Int32Array(this.free + most * 2);
  }

  /** Queries come in ascending order; false where this one is known to hold the piece. */
  add(piece: number, query: number): boolean {
    const { room, free } = this;
    const at = this.address(piece);
    const head = room[at] === 0 ? none : room[at + 1]!;
    if (head !== none && room[head] === query) return false;
    room[at] = piece + 1;
    room[at + 1] = free;
    room[free] = query;
    room[free + 1] = head;
    this.free = free + 2;
    return true;
  }

  /** The first entry of a piece; none where no query holds it, or where this stretch has been told of it. */
  first(piece: number, stamp: number): number {
    const { room } = this;
    const at = this.address(piece);
    if (room[at] === 0 || room[at + 2] === stamp) return none;
    room[at + 2] = stamp;
    return room[at + 1]!;
  }

  next(entry: number): number {
    return this.room[entry + 1]!;
  }

  query(entry: number): number {
    return this.room[entry]!;
  }

  private address(piece: number): number {
    const { room, mask } = this;
    let at = Math.imul(piece, 0x9e3779b1) >>> 7;
    for (at &= mask; ; at = (at + 1) & mask) {
      const key = room[at * 3]!;
      if (key === 0 || key === piece + 1) return at * 3;
    }
  }
}
