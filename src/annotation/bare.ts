import { firstWhere } from '../text/first-where';
import { fold } from '../text/fold';
import { isBlank } from '../text/span';

/** A text as it is compared: folded, without blanks and line ends, with the way back. */
export interface Bare {
  readonly text: string;
  /** The offset of each character in the whole text. */
  readonly at: Int32Array;
}

export function bareOf(text: string): Bare {
  const folded = fold(text);
  const at = new Int32Array(folded.length);
  const kept: string[] = [];
  let count = 0;
  let from = 0;
  for (let i = 0; i < folded.length; i++) {
    if (isBlank(folded.charCodeAt(i))) {
      if (i > from) kept.push(folded.slice(from, i));
      from = i + 1;
    } else at[count++] = i;
  }
  kept.push(folded.slice(from));
  return { text: kept.join(''), at: at.subarray(0, count) };
}

/** The place of the first character kept at or behind an offset of the whole text. */
export function placeFrom({ at }: Bare, offset: number): number {
  return firstWhere(at.length, (index) => at[index]! >= offset);
}
