import { CodeSets } from './code-sets';

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

/**
 * How alike sets of codes are by MASI when each is drawn as often as it was given: the sum over all ordered pairs, those of
 * a set with itself among them. What sets share is counted by their subsets, so that the work grows with the number of
 * sets and not with its square.
 */
export function likenessAtRandom(sets: CodeSets, times: Float64Array): number {
  const given = [...times.keys()].filter((set) => times[set]! > 0);
  const small = given.filter((set) => sets.of(set).length <= manySubsets);
  const large = given.filter((set) => sets.of(set).length > manySubsets);
  const subsets = new Subsets(sets.codes);
  for (const set of small) subsets.add(sets.of(set), times[set]!);
  let sum = 0;
  for (const set of small) sum += times[set]! * subsets.likeness(sets.of(set), times[0]!);
  for (const set of large)
    for (const other of given) {
      const both = sets.of(other).length > manySubsets ? 1 : 2;
      const members = new Set(sets.of(other));
      const shared = sets.of(set).filter((code) => members.has(code)).length;
      sum += both * times[set]! * times[other]! * masi(sets.of(set).length, members.size, shared);
    }
  return sum;
}

/** How often sets of each size were given that contain a subset, for all subsets that are in any. */
class Subsets {
  private readonly sets: CodeSets;
  /** Of each subset a row: how often it is contained, by the size of the sets that contain it. */
  private times = new Float64Array(1024 * row);
  /** The same of the subsets of the set that is looked at, by how many members they have. */
  private readonly within = new Float64Array(row * row);

  constructor(codes: number) {
    this.sets = new CodeSets(codes);
  }

  add(set: readonly number[], times: number): void {
    const size = set.length;
    this.each(set, 0, 0, 0, (subset) => {
      const at = subset * row + size;
      if (at >= this.times.length) this.grow();
      this.times[at]! += times;
    });
  }

  /** The sum of how alike a set is to each that was added. */
  likeness(set: readonly number[], empty: number): number {
    if (set.length === 0) return empty;
    const size = set.length;
    const within = this.within.fill(0);
    this.each(set, 0, 0, 0, (subset, members) => {
      for (let other = 1; other < row; other++) within[members * row + other]! += this.times[subset * row + other]!;
    });
    let likeness = 0;
    for (let other = 1; other < row; other++)
      for (let shared = 1; shared <= Math.min(size, other); shared++) {
        // Each set that shares n codes has been met once for each choice of s of them.
        let exactly = 0;
        for (let s = shared, term = 1; s <= size; s++, term *= -s / (s - shared))
          exactly += term * within[s * row + other]!;
        likeness += exactly * masi(size, other, shared);
      }
    return likeness;
  }

  private each(
    set: readonly number[],
    from: number,
    subset: number,
    members: number,
    take: (subset: number, members: number) => void,
  ): void {
    take(subset, members);
    for (let at = from; at < set.length; at++)
      this.each(set, at + 1, this.sets.toggled(subset, set[at]!), members + 1, take);
  }

  private grow(): void {
    const wider = new Float64Array(Math.max(this.times.length * 2, this.sets.count * row));
    wider.set(this.times);
    this.times = wider;
  }
}
