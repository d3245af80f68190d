import type { Steps } from '../../text/steps';
import type { ChangingSet, CodeSets } from './code-sets';
import { likenessAtRandom, masi } from './masi';
import { type Row, Sums, type Tally } from './tally';

/** Counts up which sets of codes units have, and how alike these are by MASI. */
export class SetTally {
  private readonly sums = new Sums();
  private readonly panels = new Set<number>();
  /** Of each unit the likeness of its ordered pairs of different sets, by how many coders it has but one. */
  private alike = 0;
  private row: Row = { coders: [], length: 0 };
  private at = 0;
  /** What each coder gives at this place, and the number of what they gave before it. */
  private readonly held: readonly ChangingSet[];
  private readonly given: Int32Array;
  /** Whose sets change at this place, how many these are, and of each coder whether they are one of them. */
  private readonly changing: Int32Array;
  private changes = 0;
  private readonly isChanging: Uint8Array;
  private readonly since: Float64Array;
  private totals = new Float64Array(64);
  private readonly own: Float64Array[];
  /** How many at this place have each set, and which sets these are. */
  private counts = new Int32Array(64);
  private present: number[] = [];
  /** Over the ordered pairs of coders at this place whose sets are not the same. */
  private likeness = 0;

  constructor(
    private readonly coders: number,
    private readonly sets: CodeSets,
  ) {
    this.held = Array.from({ length: coders }, () => sets.empty());
    this.changing = new Int32Array(coders);
    this.isChanging = new Uint8Array(coders);
    this.given = new Int32Array(coders);
    this.since = new Float64Array(coders);
    this.own = coders === 2 ? [new Float64Array(64), new Float64Array(64)] : [];
  }

  begin(row: Row): void {
    this.row = row;
    this.at = 0;
    for (const set of this.present) this.counts[set] = 0;
    this.present = [0];
    this.counts[0] = row.coders.length;
    this.likeness = 0;
    this.panels.add(row.coders.length);
    for (const coder of row.coders) {
      this.given[coder] = 0;
      this.since[coder] = 0;
    }
  }

  /** At the next place a coder gives a code that they did not give before, or gives it no longer. */
  toggle(coder: number, code: number): void {
    this.sets.toggle(this.held[coder]!, code);
    if (this.isChanging[coder] === 1) return;
    this.isChanging[coder] = 1;
    this.changing[this.changes++] = coder;
  }

  /** The place has come from which on coders give what they do; units only go up. */
  settle(at: number): void {
    this.advance(at);
    // Where many change at one place, it is less work to compare all anew.
    const few = this.changes * 4 < this.present.length;
    for (let change = 0; change < this.changes; change++) this.settleOf(this.changing[change]!, at, few);
    if (!few) this.likeness = this.likenessHere();
    this.changes = 0;
  }

  /** The row is at its end, where nobody gives anything any more. */
  end(): void {
    this.settle(this.row.length);
    for (const coder of this.row.coders) this.count(coder, this.row.length);
    this.sums.end(this.row);
  }

  get tally(): Tally {
    const { units, pairs, agreeing, coinciding, shares } = this.sums;
    const { totals, panels, own } = this;
    return {
      ...{ units, pairs, agreeing, coinciding, shares, totals, panels },
      ...(this.coders === 2 && { ofTwo: [own[0]!, own[1]!] }),
    };
  }

  /** How alike pairs of coders’ sets are in all, as coincidences, and how alike all that was given is at random. */
  *masi(): Steps<{ readonly coinciding: number; readonly random: number }> {
    return {
      coinciding: this.sums.coinciding + this.alike,
      random: yield* likenessAtRandom(this.sets, this.totals),
    };
  }

  private settleOf(coder: number, at: number, few: boolean): void {
    this.isChanging[coder] = 0;
    const before = this.given[coder]!;
    const set = this.sets.numberOf(this.held[coder]!);
    if (set === before) return;
    this.count(coder, at);
    if (set >= this.counts.length) this.grow();
    if (--this.counts[before]! === 0) this.leave(before);
    if (few) {
      const present = this.present.length;
      this.likeness += 2 * (this.likenessTo(set, present) - this.likenessTo(before, present));
    }
    if (this.counts[set]!++ === 0) this.present.push(set);
    this.given[coder] = set;
  }

  private advance(at: number): void {
    const units = at - this.at;
    if (units === 0) return;
    this.at = at;
    let squares = 0;
    for (const set of this.present) squares += this.counts[set]! ** 2;
    this.sums.add(units, squares);
    this.alike += (units * this.likeness) / (this.row.coders.length - 1);
  }

  private likenessHere(): number {
    const { present, counts } = this;
    let sum = 0;
    for (let i = 1; i < present.length; i++) sum += 2 * counts[present[i]!]! * this.likenessTo(present[i]!, i);
    return sum;
  }

  /** How alike a set is to those of coders here who have another, by the first of the sets that are present. */
  private likenessTo(set: number, first: number): number {
    const { present, counts, sets } = this;
    const size = sets.sizeOf(set);
    let sum = 0;
    for (let at = 0; at < first; at++) {
      const other = present[at]!;
      if (other === set) continue;
      const shared = sets.sharedBy(set, other);
      if (shared > 0) sum += counts[other]! * masi(size, sets.sizeOf(other), shared);
    }
    return sum;
  }

  /** Nobody here has a set any more. */
  private leave(set: number): void {
    const last = this.present.pop()!;
    if (last !== set) this.present[this.present.indexOf(set)] = last;
  }

  private count(coder: number, at: number): void {
    const units = at - this.since[coder]!;
    this.since[coder] = at;
    const set = this.given[coder]!;
    this.totals[set]! += units;
    if (this.coders === 2) this.own[coder]![set]! += units;
  }

  private grow(): void {
    const size = this.sets.count * 2;
    const wider = (old: Float64Array): Float64Array<ArrayBuffer> => {
      const wide = new Float64Array(size);
      wide.set(old);
      return wide;
    };
    this.totals = wider(this.totals);
    this.own.forEach((old, at) => (this.own[at] = wider(old)));
    const counts = new Int32Array(size);
    counts.set(this.counts);
    this.counts = counts;
  }
}
