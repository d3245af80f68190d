/** How many bytes a property has, by the upper bits of its code; those of 6 say it in the byte before them. */
const sizes = [1, 1, 2, 4, 2, 2, -1, 3];

/** The one whose length has two bytes. */
const table = 0xd608;

/** The values of properties of one or two bytes, by their codes; 0 for others. */
export function propertiesIn(view: DataView, from: number, to: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let at = from; at + 3 <= to;) {
    const code = view.getUint16(at, true);
    const size = sizes[code >> 13]!;
    const value = size === 1 ? view.getUint8(at + 2) : size === 2 && at + 4 <= to ? view.getUint16(at + 2, true) : 0;
    found.set(code, value);
    if (size >= 0) at += 2 + size;
    else if (code === table) at += 3 + view.getUint16(at + 2, true);
    else at += 3 + view.getUint8(at + 2);
  }
  return found;
}
