import { widthOf } from '../pdf/blanks';

/** Fewer lines than this do not tell whether they are numbered. */
const fewest = 8;
const numbered = /^([ \t]{0,8}(\d{1,4}))([ \t]{1,12}|\u3000)/;

/**
 * The numbers before the lines of a numbered text, with the blanks around them, by line: nearly every line has one, they count
 * on by one (anew on each page), and most lines are full, as those of a table are not.
 */
export function lineNumbersBefore(lines: readonly string[]): ReadonlyMap<number, string> {
  const filled = lines.flatMap((line, i) => (line.trim() === '' ? [] : [{ line, i, match: numbered.exec(line) }]));
  const having = filled.flatMap(({ line, i, match }) =>
    match ? [{ line, i, number: match[1]!, count: Number(match[2]), blanks: match[3]!.length }] : [],
  );
  if (having.length < fewest || having.length < 0.85 * filled.length) return new Map();
  const steps = having.slice(1).filter(({ count }, i) => count === having[i]!.count + 1 || count === 1).length;
  // Blanks that not all have belong to the line: paragraphs are set in.
  const least = having.reduce((so, { blanks }) => Math.min(so, blanks), Infinity);
  const prefixes = new Map(having.map(({ line, i, number }) => [i, line.slice(0, number.length + least)]));
  const widths = having
    .map(({ line, i }) => widthOf(line.slice(prefixes.get(i)!.length).trimEnd()))
    .sort((a, b) => b - a);
  // A line or two may have a character more than the others.
  const widest = widths[Math.floor(widths.length / 20)]!;
  const full = widths.filter((width) => width > widest - 2).length;
  const isNumbered = steps >= 0.95 * (having.length - 1) && widest >= 15 && full >= 0.5 * widths.length;
  return isNumbered ? prefixes : new Map();
}
