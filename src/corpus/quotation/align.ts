import type { Span } from '../../text/span';

/** A stretch in which quoted words differ from those of the source; either may be empty. */
export interface Hunk {
  readonly quoted: Span;
  readonly source: Span;
}

/** The best way to lay words along a part of a longer text. */
export interface Laid {
  /** From the first to the last character of the text that the words were laid on. */
  readonly source: Span;
  /** How many characters are the same. */
  readonly same: number;
  readonly hunks: readonly Hunk[];
}

const [stop, diagonal, left, up] = [0, 1, 2, 3];
/** Differences with no more than this between them are one: a word that was changed keeps a character by chance. */
const bridge = 1;

/** Who changes a text leaves out a clause sooner than he writes another in its place. */
const [changed, leftOut] = [3, 1];

/**
 * Lays words along a text so that the least differs, beginning and ending anywhere in it (P. Sellers, The
 * Theory and Computation of Evolutionary Distances, 1980). Takes time and room for the product of the two lengths: both
 * are to be bounded by whoever calls.
 */
export function layAlong(words: string, text: string): Laid {
  const [rows, width] = [words.length, text.length + 1];
  const way = new Uint8Array((rows + 1) * width);
  let above = new Uint16Array(width);
  let here = new Uint16Array(width);
  for (let i = 1; i <= rows; i++) {
    here[0] = i * changed;
    way[i * width] = up;
    const code = words.charCodeAt(i - 1);
    for (let j = 1; j < width; j++) {
      const straight = above[j - 1]! + (code === text.charCodeAt(j - 1) ? 0 : changed);
      const skipText = here[j - 1]! + leftOut;
      const skipWords = above[j]! + changed;
      let best = straight;
      let step = diagonal;
      if (skipWords < best) [best, step] = [skipWords, up];
      if (skipText < best) [best, step] = [skipText, left];
      here[j] = best;
      way[i * width + j] = step;
    }
    [above, here] = [here, above];
  }
  return wayBack(words, text, way, endOf(above, way, rows * width));
}

/** The end with the fewest differences; of several the last at which a character was laid on one. */
function endOf(costs: Uint16Array, way: Uint8Array, row: number): number {
  let end = 0;
  for (let j = 1; j < costs.length; j++)
    if (costs[j]! < costs[end]! || (costs[j] === costs[end] && way[row + j] === diagonal)) end = j;
  return end;
}

function wayBack(words: string, text: string, way: Uint8Array, end: number): Laid {
  const width = text.length + 1;
  const hunks: Hunk[] = [];
  let [i, j, same] = [words.length, end, 0];
  let run = 0;
  let open: { quoted: number; source: number } | undefined;
  while (i > 0) {
    const step = way[i * width + j]!;
    const equal = step === diagonal && words.charCodeAt(i - 1) === text.charCodeAt(j - 1);
    if (equal) {
      same++;
      run++;
    } else {
      const last = hunks.at(-1);
      if (!open && last && run > 0 && run <= bridge) {
        hunks.pop();
        open = { quoted: last.quoted[1], source: last.source[1] };
      }
      open ??= { quoted: i, source: j };
      run = 0;
    }
    const [fromI, fromJ] = [step === left ? i : i - 1, step === up || step === stop ? j : j - 1];
    if (!equal) {
      const before = fromI > 0 ? way[fromI * width + fromJ]! : stop;
      const goesOn = before === left || before === up || (before === diagonal && words[fromI - 1] !== text[fromJ - 1]);
      if (!goesOn) {
        hunks.push({ quoted: [fromI, open!.quoted], source: [fromJ, open!.source] });
        open = undefined;
      }
    }
    [i, j] = [fromI, fromJ];
  }
  return { source: [j, end], same, hunks: hunks.reverse() };
}
