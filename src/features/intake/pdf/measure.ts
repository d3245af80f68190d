import { countBy, grouped, heaviest } from '../../../text/counting';
import type { Block } from './columns';
import type { Line } from './line';

/** How a column is set. Lengths are in points. */
export interface Measure {
  readonly left: number;
  readonly right: number;
  /** From one baseline to the next within a paragraph; `undefined` where no two lines tell. */
  readonly leading?: number;
  /** By how much the first line of a paragraph is set in, in sizes of its script; `undefined` where none is. */
  readonly firstIndent?: number;
}

/** A block with the page on which it stands. */
export interface PlacedBlock extends Block {
  readonly page: number;
}

/** A line of running text: cells and titles say nothing about the borders of a column. */
function isRunning({ segments }: Line): boolean {
  return segments.length === 1 && segments[0]!.text.length >= 10;
}

/** So many lines of a page tell where its borders are. */
const enough = 8;

/**
 * The measures of all blocks. Where a page has few lines, those of the same side tell (margins of left and right pages may
 * differ).
 */
export function measuresOf(blocks: readonly PlacedBlock[]): ReadonlyMap<Block, Measure> {
  const leading = heaviest(
    blocks.flatMap(leadings),
    (gap) => Math.round(gap),
    () => 1,
  );
  const sideOf = ({ page, column }: PlacedBlock): string => `${page % 2} ${column}`;
  const sides = new Map([...grouped(blocks, sideOf)].map(([side, alike]) => [side, bordersOf(alike)]));
  const columns = new Map(
    [...grouped(blocks, ({ column }) => column)].map(([column, alike]) => [column, bordersOf(alike)]),
  );
  const borders = new Map(
    blocks.map((block) => {
      const own = bordersOf([block]);
      const known = sides.get(sideOf(block)) ?? columns.get(block.column) ?? own ?? edgesOf(block.lines);
      return [block, own && own.lines >= enough ? own : known];
    }),
  );
  const firstIndent = firstIndentOf(blocks, borders);
  const common = { ...(leading !== undefined && { leading }), ...(firstIndent !== undefined && { firstIndent }) };
  return new Map([...borders].map(([block, { left, right }]) => [block, { left, right, ...common }]));
}

/** The indent that many lines have whose next line has none. */
function firstIndentOf(blocks: readonly Block[], borders: ReadonlyMap<Block, Borders>): number | undefined {
  const indents = blocks.flatMap((block) => {
    const { left } = borders.get(block)!;
    const inset = block.lines.map((line) => (line.x - left) / line.size);
    return inset.filter((indent, i) => indent > 0.9 && indent < 5 && inset[i + 1] !== undefined && inset[i + 1]! < 0.5);
  });
  return indents.length < 2
    ? undefined
    : heaviest(
        indents,
        (indent) => Math.round(indent * 2) / 2,
        () => 1,
      );
}

interface Borders {
  readonly left: number;
  readonly right: number;
  readonly lines: number;
}

function bordersOf(blocks: readonly Block[]): Borders | undefined {
  const lines = blocks.flatMap((block) => block.lines.filter(isRunning));
  return lines.length === 0 ? undefined : edgesOf(lines);
}

function edgesOf(lines: readonly Line[]): Borders {
  let [left, right] = [Infinity, -Infinity];
  for (const { x, end } of lines) [left, right] = [Math.min(left, x), Math.max(right, end)];
  // Justified lines end alike, and a mark may hang over their end.
  const ends = countBy(lines, ({ end }) => Math.round(end / 2) * 2);
  for (const [end, count] of ends) if (count >= Math.max(3, lines.length / 4)) right = Math.min(right, end + 1);
  return { left, right, lines: lines.length };
}

function leadings({ lines }: Block): readonly number[] {
  return lines.flatMap((line, i) => {
    const next = lines[i + 1];
    return next && isRunning(line) && isRunning(next) && Math.abs(line.size - next.size) < 1 ? [line.y - next.y] : [];
  });
}
