/** Where two texts differ: both begin alike up to `start`, and end alike from `before` and `after` on. */
export interface Difference {
  readonly start: number;
  readonly before: number;
  readonly after: number;
}

/** So many characters are compared at once, which takes a fraction of the time of comparing each. */
const stride = 4096;

/** One stretch that holds all that was changed; empty in both where nothing was. */
export function differenceOf(one: string, other: string): Difference {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start + stride < shorter && one.slice(start, start + stride) === other.slice(start, start + stride))
    start += stride;
  while (start < shorter && one.charCodeAt(start) === other.charCodeAt(start)) start++;
  let [before, after] = [one.length, other.length];
  while (
    Math.min(before, after) - stride > start &&
    one.slice(before - stride, before) === other.slice(after - stride, after)
  ) {
    before -= stride;
    after -= stride;
  }
  while (before > start && after > start && one.charCodeAt(before - 1) === other.charCodeAt(after - 1)) {
    before--;
    after--;
  }
  return { start, before, after };
}
