import type { Steps } from '../../text/steps';
import { type ChangingSet, CodeSets } from './code-sets';

/**
 * How alike two sets are that have so many members and share so many, by MASI: Jaccard’s index times 1 where the sets are
 * the same, 2/3 where one is within the other, 1/3 where they only overlap. Two empty sets are the same; an empty one
 * shares nothing with others. One minus this is the distance.
 *
 * Passonneau, Measuring Agreement on Set-valued Items (MASI) for Semantic and Pragmatic Annotation, LREC 2006.
 */
export function masi(a: number, b: number, shared: number): number {
  if (shared === a && shared === b) return 1;
  if (shared === 0) return 0;
  const monotonicity = shared === a || shared === b ? 2 / 3 : 1 / 3;
  return (shared / (a + b - shared)) * monotonicity;
}

/** Sets larger than this have too many subsets to go through; they are compared one by one. */
const manySubsets = 12;
/** Sizes that are counted up, none among them. */
const row = manySubsets + 1;
/** A step is so many subsets, or sets compared. */
const atOnce = 20_000;

/**
 * How alike sets of codes are by MASI when each is drawn as often as it was given: the sum over all ordered pairs, those of
 * a set with itself among them. What sets share is counted by their subsets, so that the work grows with the number of
 * sets and not with its square.
 */
export function* likenessAtRandom(sets: CodeSets, times: Float64Array): Steps<number> {
  const given = [...times.keys()].filter((set) => times[set]! > 0);
  const subsets = new Subsets(sets.codes);
  let work = 0;
  for (const set of given) {
    if (sets.sizeOf(set) > manySubsets) continue;
    subsets.add(sets.of(set), times[set]!);
    if ((work += 1 << sets.sizeOf(set)) < atOnce) continue;
    work = 0;
    yield;
  }
  let sum = yield* subsets.likeness();
  for (const set of given) {
    if (sets.sizeOf(set) <= manySubsets) continue;
    for (const other of given) {
      const both = sets.sizeOf(other) > manySubsets ? 1 : 2;
      const alike = masi(sets.sizeOf(set), sets.sizeOf(other), sets.sharedBy(set, other));
      sum += both * times[set]! * times[other]! * alike;
    }
    if ((work += given.length) < atOnce) continue;
    work = 0;
    yield;
  }
  return sum;
}

/** How often sets of each size were given that contain a subset, for all subsets that are in any. */
class Subsets {
  private readonly sets: CodeSets;
  private readonly subset: ChangingSet;
  /** Of each subset a row: how often it is contained, by the size of the sets that contain it. */
  private times = new Float64Array(1024 * row);

  constructor(codes: number) {
    this.sets = new CodeSets(codes);
    this.subset = this.sets.empty();
  }

  add(set: readonly number[], times: number, from = 0): void {
    const at = this.sets.numberOf(this.subset) * row + set.length;
    if (at >= this.times.length) this.grow();
    this.times[at]! += times;
    for (let next = from; next < set.length; next++) {
      this.sets.toggle(this.subset, set[next]!);
      this.add(set, times, next + 1);
      this.sets.toggle(this.subset, set[next]!);
    }
  }

  /** The sum of how alike all are that were added, each with each. */
  *likeness(): Steps<number> {
    const common = yield* this.common();
    let likeness = this.times[0]! ** 2;
    for (let one = 1; one < row; one++)
      for (let other = 1; other < row; other++)
        for (let shared = 1; shared <= Math.min(one, other); shared++) {
          // Each pair that shares n codes has been met once for each choice of s of them.
          let exactly = 0;
          for (let s = shared, term = 1; s <= Math.min(one, other); s++, term *= -s / (s - shared))
            exactly += term * common[(s * row + one) * row + other]!;
          likeness += exactly * masi(one, other, shared);
        }
    return likeness;
  }

  /** How often two sets have a subset in common: by its size and by theirs, over all subsets. */
  private *common(): Steps<Float64Array> {
    const common = new Float64Array(row ** 3);
    for (let subset = 0; subset < this.sets.count; subset++) {
      const size = this.sets.sizeOf(subset);
      for (let one = size; one < row; one++) {
        const times = this.times[subset * row + one]!;
        if (times === 0) continue;
        for (let other = size; other < row; other++)
          common[(size * row + one) * row + other]! += times * this.times[subset * row + other]!;
      }
      if (subset % atOnce === atOnce - 1) yield;
    }
    return common;
  }

  private grow(): void {
    const wider = new Float64Array(Math.max(this.times.length * 2, this.sets.count * row));
    wider.set(this.times);
    this.times = wider;
  }
}
