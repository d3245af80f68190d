/** Which rows are drawn: half-open. */
export interface Slots {
  readonly first: number;
  readonly end: number;
}

/** So many rows above and below those in sight are drawn as well, so that scrolling shows no gap. */
const beyond = 8;

/** The rows to be drawn of a list, by how far it is scrolled; heights in pixels. */
export function slotsIn(top: number, height: number, rowHeight: number, count: number): Slots {
  const first = Math.max(0, Math.floor(top / rowHeight) - beyond);
  const end = Math.min(count, Math.ceil((top + height) / rowHeight) + beyond);
  return { first: Math.min(first, end), end };
}

/** How far to scroll so that a row is wholly in sight; nothing where it is. */
export function scrollFor(row: number, top: number, height: number, rowHeight: number): number | undefined {
  const start = row * rowHeight;
  if (start < top) return start;
  return start + rowHeight > top + height ? start + rowHeight - height : undefined;
}
