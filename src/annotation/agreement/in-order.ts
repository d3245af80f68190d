/**
 * Places in the order of the whole number that each has, from 0 on; those with the same number stay as they were. Millions
 * are put in order: they are counted into where they belong, not compared.
 */
export function inOrderOf(numbers: Int32Array, places: Int32Array): Int32Array {
  let most = 0;
  for (let at = 0; at < places.length; at++) most = Math.max(most, numbers[places[at]!]!);
  const next = new Int32Array(most + 2);
  for (let at = 0; at < places.length; at++) next[numbers[places[at]!]! + 1]!++;
  for (let number = 1; number <= most; number++) next[number]! += next[number - 1]!;
  const order = new Int32Array(places.length);
  for (let at = 0; at < places.length; at++) order[next[numbers[places[at]!]!]!++] = places[at]!;
  return order;
}

/** All places of a list. */
export function placesOf({ length }: { readonly length: number }): Int32Array {
  const places = new Int32Array(length);
  for (let place = 0; place < length; place++) places[place] = place;
  return places;
}
