import { countBy } from '../../../text/counting';
import { inCells, lineOf, type Line, type Segment } from './line';

/** Lines that are read one after the other. Lengths are in points. */
export interface Block {
  readonly lines: readonly Line[];
  /** Which column of how many: '1/1', '1/2', '2/2'. */
  readonly column: string;
}

/** A column has at least so many lines, and so many characters in most of them: else it is one of a table. */
const fewest = { lines: 4, characters: 8 };

/** The lines of a page in the order in which they are read: where it has two columns, the left one first. */
export function inReadingOrder(lines: readonly Line[]): readonly Block[] {
  const split = columnsIn(lines);
  if (!split) return whole(lines);
  const { from, to, gutter } = split;
  const side = (isOn: (segment: Segment) => boolean, column: string): Block => ({
    lines: lines.slice(from, to).flatMap(({ segments }) => {
      const own = segments.filter(isOn);
      return own.length === 0 ? [] : [inCells(lineOf(own))];
    }),
    column,
  });
  return [
    ...whole(lines.slice(0, from)),
    side(({ x }) => x < gutter, '1/2'),
    side(({ x }) => x >= gutter, '2/2'),
    ...inReadingOrder(lines.slice(to)),
  ];
}

function whole(lines: readonly Line[]): readonly Block[] {
  return lines.length === 0 ? [] : [{ lines: lines.map(inCells), column: '1/1' }];
}

interface Split {
  readonly from: number;
  readonly to: number;
  readonly gutter: number;
}

/** The first stretch of lines that a gutter parts into two columns of running text. */
function columnsIn(lines: readonly Line[]): Split | undefined {
  for (const gutter of guttersOf(lines)) {
    for (const [from, to] of stretches(lines, gutter)) {
      const segments = lines.slice(from, to).flatMap((line) => line.segments);
      if ([({ x }: Segment) => x < gutter, ({ x }: Segment) => x >= gutter].every((on) => isText(segments.filter(on))))
        return { from, to, gutter };
    }
  }
  return undefined;
}

/** Where many lines go on behind a gap: just before the left border of a second column. */
function guttersOf(lines: readonly Line[]): readonly number[] {
  const starts = countBy(
    lines.flatMap(({ segments }) => segments.slice(1)),
    ({ x }) => Math.round(x / 2) * 2,
  );
  const often = [...starts].filter(([, count]) => count >= 2).sort((a, b) => b[1] - a[1]);
  return often.slice(0, 3).map(([start]) => start - 2);
}

/** Lines in a row of which none crosses the gutter, as [from, to). */
function stretches(lines: readonly Line[], gutter: number): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let from = 0;
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && !lines[i]!.segments.some(({ x, end }) => x < gutter && end > gutter)) continue;
    if (i - from >= fewest.lines) found.push([from, i]);
    from = i + 1;
  }
  return found;
}

/** Running text fills most of its lines to the same end; cells do not. */
function isText(segments: readonly Segment[]): boolean {
  if (segments.length < fewest.lines) return false;
  const end = Math.max(...segments.map((segment) => segment.end));
  const full = segments.filter((one) => end - one.end < 2 * one.size && one.text.length >= fewest.characters);
  return full.length >= 0.3 * segments.length;
}
