import type { TakenIn, IntakeProblem } from '../taken-in';
import { inReadingOrder } from './columns';
import { compose, type Aside, type ReadPage } from './compose';
import { heaviest } from '../../../text/counting';
import type { PlacedLine } from './joining';
import { inCells, linesOf, type Line } from './line';
import { lineNumbersOf } from './line-numbers';
import { marginalsOf, type LinedSheet, type Marginal } from './margins';
import { measuresOf, type PlacedBlock } from './measure';
import { footnoteLines } from './notes';
import type { Run, Sheet } from './run';
import { watermarksOf } from './watermarks';
import { wordsOf } from './line-text';

/** The text of pages, by where their words stand. */
export function readPages(sheets: readonly Sheet[], problems: readonly IntakeProblem[] = []): TakenIn {
  const bodySize = bodySizeOf(sheets.flatMap(({ runs }) => runs));
  const watermarks = watermarksOf(sheets, bodySize);
  const numbers = lineNumbersOf(sheets);
  const lined = sheets.map((sheet) => ({
    ...sheet,
    lines: linesOf(sheet.runs.filter((run) => !watermarks.has(run) && !numbers.has(run))),
  }));
  const marginals = marginalsOf(lined);
  const bodies = lined.map((sheet) => bodyOf(sheet, marginals, bodySize));
  const measures = measuresOf(bodies.flatMap(({ blocks, notes }) => [...blocks, ...notes]));
  const pages = bodies.map(({ sheet, blocks, notes }): ReadPage => {
    const placed = (block: PlacedBlock, index: number): PlacedLine[] =>
      block.lines.map((line) => ({ line, page: sheet.number, block: index, measure: measures.get(block)! }));
    const lines = blocks.flatMap(placed);
    return {
      number: sheet.number,
      head: [
        ...sheet.runs
          .filter((run) => watermarks.has(run))
          .map(({ text }): Aside => ({ kind: 'watermark', words: text })),
        ...asidesOf(sheet, marginals, (y) => y > sheet.height / 2),
      ],
      foot: asidesOf(sheet, marginals, (y) => y <= sheet.height / 2),
      lines,
      notes: notes.flatMap(placed),
      lineNumbers: besides(
        sheet.runs.filter((run) => numbers.has(run)),
        lines,
      ),
    };
  });
  return compose(pages, problems);
}

function bodySizeOf(runs: readonly Run[]): number {
  return (
    heaviest(
      runs.filter(({ turned }) => !turned),
      ({ size }) => Math.round(size * 2) / 2,
      ({ text }) => text.length,
    ) ?? 12
  );
}

type NumberedSheet = LinedSheet & Sheet;

interface Body {
  readonly sheet: NumberedSheet;
  readonly blocks: readonly PlacedBlock[];
  readonly notes: readonly PlacedBlock[];
}

function bodyOf(sheet: NumberedSheet, marginals: ReadonlyMap<Line, Marginal>, bodySize: number): Body {
  const lines = sheet.lines.filter((line) => !marginals.has(line));
  const notes = footnoteLines(lines, bodySize);
  const text = inReadingOrder(lines.slice(0, lines.length - notes));
  return {
    sheet,
    blocks: text.map((block) => ({ ...block, page: sheet.number })),
    notes: notes === 0 ? [] : [{ lines: lines.slice(-notes).map(inCells), column: 'notes', page: sheet.number }],
  };
}

function asidesOf(
  { lines }: LinedSheet,
  marginals: ReadonlyMap<Line, Marginal>,
  isThere: (y: number) => boolean,
): readonly Aside[] {
  return lines.flatMap((line) => {
    const kind = marginals.get(line);
    return kind && isThere(line.y) ? [{ kind, words: wordsOf(line, false) }] : [];
  });
}

/** The numbers of lines by the lines beside which they stand. */
function besides(numbers: readonly Run[], lines: readonly PlacedLine[]): ReadonlyMap<PlacedLine, string> {
  const found = new Map<PlacedLine, string>();
  for (const { text, y, size } of numbers) {
    const line = lines.find((one) => Math.abs(one.line.y - y) < size / 2 && !found.has(one));
    if (line) found.set(line, text.trim());
  }
  return found;
}
