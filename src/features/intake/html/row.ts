import type { PageLine } from './page-line';

/** What a cell of a table holds at most; what holds more is a part of a page that a table sets in its place. */
const largestCell = { lines: 3, length: 150 };

/** The lines that a row makes: one, its cells set apart by tabs, or those of its cells where it only sets a page. */
export function rowOf(cells: readonly (readonly PageLine[])[]): readonly PageLine[] {
  const lines = cells.flat();
  const [first] = lines;
  const filled = cells.filter((cell) => cell.length > 0);
  if (!first || filled.length < 2 || !filled.every(isSmall)) return lines;
  if (lines.some(({ around, isHidden }) => around !== first.around || isHidden !== first.isHidden)) return lines;
  const words = cells.map((cell) => cell.map((line) => line.words.trim()).join(' ')).join('\t');
  return [{ ...first, words, linked: lines.reduce((sum, { linked }) => sum + linked, 0) }];
}

function isSmall(cell: readonly PageLine[]): boolean {
  return (
    cell.length <= largestCell.lines && cell.reduce((sum, { words }) => sum + words.length, 0) <= largestCell.length
  );
}
