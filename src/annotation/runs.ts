/** A stretch that two texts have in common: from where in each, and how many runs of k characters begin in it. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** Pairs in the order of their first places, put together where they follow on one another in both texts. */
export function runsOf(pairs: readonly (readonly [number, number])[]): Run[] {
  const runs: { from: number; to: number; length: number }[] = [];
  for (const [from, to] of pairs) {
    const last = runs.at(-1);
    if (last && from === last.from + last.length && to === last.to + last.length) last.length++;
    else runs.push({ from, to, length: 1 });
  }
  return runs;
}

/** Of runs in the order of their first places the chain that is longest in all and rises in the second too; n log n. */
export function longestChain(runs: readonly Run[]): Run[] {
  const order = [...runs.keys()].sort((a, b) => runs[a]!.to - runs[b]!.to);
  const rank = new Int32Array(runs.length);
  order.forEach((index, at) => (rank[index] = at + 1));
  // A tree of the best chain that ends at or below each rank.
  const best = new Int32Array(runs.length + 1).fill(-1);
  const weight = new Float64Array(runs.length);
  const before = new Int32Array(runs.length).fill(-1);
  let last = -1;
  for (const [index, { length }] of runs.entries()) {
    let found = -1;
    for (let at = rank[index]! - 1; at > 0; at -= at & -at)
      if (best[at]! >= 0 && (found < 0 || weight[best[at]!]! > weight[found]!)) found = best[at]!;
    before[index] = found;
    weight[index] = length + (found < 0 ? 0 : weight[found]!);
    if (last < 0 || weight[index] > weight[last]!) last = index;
    for (let at = rank[index]!; at <= runs.length; at += at & -at)
      if (best[at]! < 0 || weight[best[at]!]! < weight[index]) best[at] = index;
  }
  const chain: Run[] = [];
  for (let at = last; at >= 0; at = before[at]!) chain.push(runs[at]!);
  return chain.reverse();
}
