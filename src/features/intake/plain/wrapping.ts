import { goesOn, type PlacedLine } from '../pdf/joining';
import { isHan, widthOf } from '../pdf/blanks';
import { lineOf, type Line } from '../pdf/line';
import { measuresOf } from '../pdf/measure';

/** Size of a character, in the points in which pages are measured. */
const size = 10;
/** A line of a page holds so many characters. */
const measure = { narrowest: 15, widest: 60 };
/** Of the lines of a page no more stand out at its end. */
const mostOutstanding = 0.03;
const endsSentence = /[。；：！？.;:!?][”’」』）)]?$/;

/**
 * Which lines go on in the next only because a page or a program broke them: seen as lines of a page whose characters are all
 * of one size, they are judged as those of a PDF are. `undefined` stands for a line that is no text; those around it adjoin.
 */
export function wrappedLines(lines: readonly (string | undefined)[]): ReadonlySet<number> {
  const placed = placedLines(lines);
  const found = new Set<number>();
  const running = [...placed.values()].filter(({ line }) => line.segments[0]!.text.length >= 10);
  const [first] = running;
  if (!first) return found;
  const { right, left, firstIndent } = first.measure;
  const outstanding = running.filter(({ line }) => line.end > right + 2 * size).length;
  const isFull = ({ line }: PlacedLine): boolean => Math.abs(right - line.end) < 2 * size;
  const full = running.filter(isFull);
  const torn = full.filter(({ line }) => !endsSentence.test(line.segments[0]!.text));
  const width = (right - left) / size;
  if (width < measure.narrowest || width > measure.widest) return found;
  if (full.length < 0.3 * running.length || torn.length < 3 || outstanding > mostOutstanding * running.length)
    return found;
  const isParted = firstIndent !== undefined || lines.some((line) => line?.trim() === '');
  const order = [...placed.keys()];
  order.forEach((index, i) => {
    const [line, next] = [placed.get(index)!, placed.get(order[i + 1] ?? -1)];
    if (!next || !(isParted || !endsSentence.test(line.line.segments[0]!.text))) return;
    const before = found.has(order[i - 1] ?? -1) ? placed.get(order[i - 1]!) : undefined;
    if (goesOn({ before, line, next, after: placed.get(order[i + 2] ?? -1) })) found.add(index);
  });
  return found;
}

/** Lines that hold words, by where they stand, as a page that is set in one size would have them. */
function placedLines(lines: readonly (string | undefined)[]): ReadonlyMap<number, PlacedLine> {
  let y = 0;
  const typeset = new Map<number, Line>();
  lines.forEach((words, i) => {
    if (words === undefined) return;
    y -= size;
    if (words.trim() !== '') typeset.set(i, lineAt(words, y));
  });
  const block = { lines: [...typeset.values()], column: '1/1', page: 1 };
  const measures = measuresOf([block]).get(block);
  if (!measures || block.lines.length === 0) return new Map();
  return new Map([...typeset].map(([i, line]) => [i, { line, page: 1, block: 0, measure: measures }]));
}

function lineAt(words: string, y: number): Line {
  const text = words.trim();
  const blanks = words.slice(0, words.length - words.trimStart().length);
  const x = [...blanks].reduce((sum, blank) => sum + (isHan(blank) ? 1 : 0.5), 0) * size;
  return lineOf([{ text, x, end: x + widthOf(text) * size, y, size }]);
}
