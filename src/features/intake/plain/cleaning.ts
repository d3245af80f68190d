import type { RemovalKind } from '../taken-in';
import { lineNumbersBefore } from './line-numbers';
import { pageFurniture, pagesBeginning } from './page-marks';
import { siteLines } from './site-lines';
import { tornLines } from './torn';
import { wrappedLines } from './wrapping';

/** What is to be done with the lines of a copy in plain text, by where they stand. */
export interface Cleaning {
  /** Lines that are none of the text. */
  readonly kinds: ReadonlyMap<number, RemovalKind>;
  /** In which line one goes on that was broken. */
  readonly goesOnIn: ReadonlyMap<number, number>;
  /** What stands before a line to number it. */
  readonly numbers: ReadonlyMap<number, string>;
  /** The pages, where numbers that are left out tell them, by the line with which each begins. */
  readonly pages: ReadonlyMap<number, number>;
}

export function cleaningOf(lines: readonly string[]): Cleaning {
  const kinds = new Map(pageFurniture(lines));
  for (const i of blanksBeside(lines, kinds)) kinds.set(i, 'blank');
  const left = lines.map((line, i) => (kinds.has(i) ? '' : line));
  const numbers = lineNumbersBefore(left);
  const texts = left.map((line, i) => (kinds.has(i) ? undefined : line.slice(numbers.get(i)?.length ?? 0)));
  const broken = new Set([...tornLines(texts), ...wrappedLines(texts)]);
  for (const [i, kind] of siteLines(texts, broken)) kinds.set(i, kind);
  return { kinds, goesOnIn: joints(lines, broken, kinds), numbers, pages: pagesBeginning(lines, kinds) };
}

/** Blank lines that part the head or foot of a page from its text. */
function blanksBeside(lines: readonly string[], kinds: ReadonlyMap<number, RemovalKind>): readonly number[] {
  const isBlank = (i: number): boolean => lines[i] !== undefined && /^[^\S\f]*$/.test(lines[i]);
  return [...kinds.keys()].flatMap((i) => [i - 1, i + 1].filter((one) => !kinds.has(one) && isBlank(one)));
}

/** Where broken lines go on; never across a form feed, which marks where a page begins. */
function joints(
  lines: readonly string[],
  broken: ReadonlySet<number>,
  kinds: ReadonlyMap<number, RemovalKind>,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const i of broken) {
    let next = i + 1;
    while (kinds.has(next) && !lines[next]!.includes('\f')) next++;
    if (next < lines.length && !lines[next]!.includes('\f')) found.set(i, next);
  }
  return found;
}
