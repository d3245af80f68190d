import { type Span } from '../text/span';

const prime = 0x01000193;

/**
 * Where runs of k characters stand in a part of a text, told by a rolling hash and compared character by character: of
 * each run the first place, and whether it stands there again. Linear on any text.
 */
export class Grams {
  /** The place of a run, +1; negative where it stands more than once. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly lead: number;

  constructor(
    private readonly text: string,
    readonly span: Span,
    readonly k: number,
    /** Only runs all of whose characters are free count. */
    private readonly free?: (at: number) => boolean,
  ) {
    let size = 16;
    while (size < (span[1] - span[0]) * 2) size *= 2;
    this.slots = new Int32Array(size);
    this.mask = size - 1;
    let lead = 1;
    for (let i = 1; i < k; i++) lead = Math.imul(lead, prime);
    this.lead = lead;
    this.each((at, hash) => {
      const slot = this.slotOf(text, at, hash);
      const there = this.slots[slot]!;
      this.slots[slot] = there === 0 ? at + 1 : -Math.abs(there);
    });
  }

  /** The pairs of places of the runs that stand once in each of two parts, by the first. */
  static shared(from: Grams, to: Grams): [number, number][] {
    const pairs: [number, number][] = [];
    from.each((at, hash) => {
      if (from.slots[from.slotOf(from.text, at, hash)]! !== at + 1) return;
      const there = to.slots[to.slotOf(from.text, at, hash)]!;
      if (there > 0) pairs.push([at, there - 1]);
    });
    return pairs;
  }

  /** Visits all runs with their hashes. */
  private each(visit: (at: number, hash: number) => void): void {
    const { text, k, lead, free } = this;
    const [start, end] = this.span;
    let hash = 0;
    let length = 0;
    for (let at = start; at < end; at++) {
      if (free && !free(at)) {
        length = 0;
        hash = 0;
        continue;
      }
      if (length === k) hash = (hash - Math.imul(text.charCodeAt(at - k), lead)) | 0;
      else length++;
      hash = (Math.imul(hash, prime) + text.charCodeAt(at)) | 0;
      if (length === k) visit(at - k + 1, hash);
    }
  }

  /** The slot of the same run, or the first empty one for it. */
  private slotOf(text: string, at: number, hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    for (;;) {
      const there = this.slots[slot]!;
      if (there === 0 || this.equals(Math.abs(there) - 1, text, at)) return slot;
      slot = (slot + 1) & this.mask;
    }
  }

  private equals(there: number, text: string, at: number): boolean {
    for (let i = 0; i < this.k; i++) if (this.text.charCodeAt(there + i) !== text.charCodeAt(at + i)) return false;
    return true;
  }
}
