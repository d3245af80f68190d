/** A character, or two that stand side by side: a code unit, or the first one shifted left by sixteen and the second. */
export type Mark = number;

export function pair(first: number, second: number): Mark {
  return ((first << 16) | second) >>> 0;
}

export function isPair(mark: Mark): boolean {
  return mark > 0xffff;
}
