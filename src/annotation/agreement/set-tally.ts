import type { CodeSets } from './code-sets';
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
  private readonly given: Int32Array;
  private readonly since: Float64Array;
  private totals = new Float64Array(64);
  private readonly own: Float64Array[];
  /** How many at this place have each set, and which sets these are. */
  private counts = new Int32Array(64);
  private present: number[] = [];
  private likeness: number | undefined;
  /** Whether nothing has changed at this place. */
  private settled = true;

  constructor(
    private readonly coders: number,
    private readonly sets: CodeSets,
  ) {
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
    this.settled = true;
    this.panels.add(row.coders.length);
    for (const coder of row.coders) {
      this.given[coder] = 0;
      this.since[coder] = 0;
    }
  }

  /** From a unit on a coder gives another set; units only go up. */
  change(at: number, coder: number, set: number): void {
    this.advance(at);
    this.count(coder, at);
    const before = this.given[coder]!;
    if (set >= this.counts.length) this.grow();
    // Where many change at one place, it is less work to compare all anew.
    const known = this.settled ? this.likeness : undefined;
    this.settled = false;
    if (--this.counts[before]! === 0) this.leave(before);
    this.likeness =
      known === undefined
        ? undefined
        : known + 2 * (this.likenessTo(set, this.present.length) - this.likenessTo(before, this.present.length));
    if (this.counts[set]!++ === 0) this.present.push(set);
    this.given[coder] = set;
  }

  /** The row is at its end. */
  end(): void {
    this.advance(this.row.length);
    for (const coder of this.row.coders) this.count(coder, this.row.length);
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
  get masi(): { readonly coinciding: number; readonly random: number } {
    return {
      coinciding: this.sums.coinciding + this.alike,
      random: likenessAtRandom(this.sets, this.totals),
    };
  }

  private advance(at: number): void {
    const units = at - this.at;
    if (units === 0) return;
    this.at = at;
    const coders = this.row.coders.length;
    let squares = 0;
    for (const set of this.present) squares += this.counts[set]! ** 2;
    this.sums.add(units, coders, squares);
    this.likeness ??= this.likenessHere();
    this.settled = true;
    this.alike += (units * this.likeness) / (coders - 1);
  }

  /** Over the ordered pairs of coders here whose sets are not the same. */
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
