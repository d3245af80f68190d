/** Whether two lists hold the very same in the same order. */
export function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one === other || (one.length === other.length && one.every((item, i) => item === other[i]));
}
