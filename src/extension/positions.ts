import type { WirePosition, WireRange } from '../server/protocol';

/** Ranges by where they start; of two that start together the longer comes first, as the server lists them. */
export function compareRanges(a: WireRange, b: WireRange): number {
  return comparePositions(a.start, b.start) || comparePositions(b.end, a.end);
}

export function comparePositions(a: WirePosition, b: WirePosition): number {
  return a.line - b.line || a.character - b.character;
}
