/** How many items two lists have alike, the very same, from their beginnings and from their ends; none is counted twice. */
export interface CommonEnds {
  readonly same: number;
  readonly rest: number;
}

export function commonEnds(now: readonly unknown[], before: readonly unknown[]): CommonEnds {
  const most = Math.min(now.length, before.length);
  let same = 0;
  while (same < most && now[same] === before[same]) same++;
  let rest = 0;
  while (rest < most - same && now[now.length - 1 - rest] === before[before.length - 1 - rest]) rest++;
  return { same, rest };
}
