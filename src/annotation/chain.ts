/** How long a run must be, and once only in both texts, to count as the same place. */
const k = 8;

/** For each character of either text its partner in the other, or -1. Partners never cross. */
export interface Chain {
  readonly forward: Int32Array;
  readonly back: Int32Array;
}

/**
 * Which characters of two texts are the same, by the longest chain of runs that stand once in each, grown to both
 * sides. n log n on any texts; a text that repeats itself throughout has no partners rather than wrong ones.
 */
export function chain(from: string, to: string): Chain {
  const forward = new Int32Array(from.length).fill(-1);
  const back = new Int32Array(to.length).fill(-1);
  const there = once(to);
  const pairs: [number, number][] = [];
  for (const [gram, at] of once(from)) {
    const partner = there.get(gram) ?? -1;
    if (at >= 0 && partner >= 0) pairs.push([at, partner]);
  }
  const join = (a: number, b: number): boolean => {
    if (a < 0 || b < 0 || a >= from.length || b >= to.length || from[a] !== to[b]) return false;
    if (forward[a] !== -1 || back[b] !== -1) return false;
    forward[a] = b;
    back[b] = a;
    return true;
  };
  const kept = rising(pairs.sort((x, y) => x[0] - y[0]));
  for (const [a, b] of kept) for (let i = 0; i < k; i++) join(a + i, b + i);
  for (const [a, b] of kept) {
    for (let i = k; join(a + i, b + i); i++);
    for (let i = 1; join(a - i, b - i); i++);
  }
  return { forward, back };
}

/** Where each run of k characters stands; -1 where it stands more than once. */
function once(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at + k <= text.length; at++) {
    const gram = text.slice(at, at + k);
    found.set(gram, found.has(gram) ? -1 : at);
  }
  return found;
}

/** The longest part of the pairs whose second offsets rise too. */
function rising(pairs: readonly [number, number][]): [number, number][] {
  const ends: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (const [index, pair] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]![1] < pair[1]) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = index;
  }
  const kept: [number, number][] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) kept.push(pairs[at]!);
  return kept.reverse();
}
