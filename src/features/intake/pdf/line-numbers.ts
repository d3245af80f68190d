import type { Run, Sheet } from './run';

/** A page with fewer lines than this does not tell whether its lines are numbered. */
const fewest = 8;

/**
 * The numbers beside the lines of numbered pages: a column of rising numbers on the left of all else, on most pages that
 * have enough lines to tell. Numbers of the rows of a table have its heading and its rules in their column.
 */
export function lineNumbersOf(sheets: readonly Sheet[]): ReadonlySet<Run> {
  const columns = sheets.map(columnOf);
  const telling = sheets.filter(({ runs }) => runs.length >= fewest).length;
  const found = columns.filter((column) => column.length >= 3);
  return new Set(found.length >= Math.max(1, 0.6 * telling) ? found.flat() : []);
}

function columnOf({ runs }: Sheet): readonly Run[] {
  const numbers = runs.filter(({ text, turned }) => !turned && /^\d{1,4}$/.test(text.trim()));
  const others = runs.filter((run) => !run.turned && !numbers.includes(run));
  if (others.length === 0) return [];
  const left = Math.min(...others.map(({ x }) => x));
  const column = numbers.filter(({ end }) => end < left).sort((a, b) => b.y - a.y);
  const values = column.map(({ text }) => Number(text));
  const steps = new Set(values.slice(1).map((value, i) => value - values[i]!));
  const [step = 0] = steps;
  return steps.size === 1 && step > 0 && step <= 10 ? column : [];
}
