/** How many of some things have the same key. */
export function countBy<T, K>(things: readonly T[], keyOf: (thing: T) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const thing of things) {
    const key = keyOf(thing);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The key that weighs most; `undefined` of nothing. */
export function heaviest<T, K>(
  things: readonly T[],
  keyOf: (thing: T) => K,
  weight: (thing: T) => number,
): K | undefined {
  const weights = new Map<K, number>();
  let most: K | undefined;
  for (const thing of things) {
    const key = keyOf(thing);
    weights.set(key, (weights.get(key) ?? 0) + weight(thing));
    if (most === undefined || weights.get(key)! > weights.get(most)!) most = key;
  }
  return most;
}

/** Things by their keys, in the order given. */
export function grouped<T, K>(things: readonly T[], keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
