import { gapWords, han, isHan, widthOf } from './blanks';
import type { Run } from './run';

/** Words of a line that stand together: a line of a paragraph, or a cell. Lengths are in points. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  /** Baseline, from the foot of the page. */
  readonly y: number;
  /** Of most of its characters. */
  readonly size: number;
}

/** Segments that stand side by side, from left to right. */
export interface Line {
  readonly segments: readonly Segment[];
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
}

/** What is farther apart than this, in sizes of the script, may stand in another column. */
const apart = 0.8;

/** What is farther apart than this stands in another cell. */
const farApart = 1.7;

/** How far a baseline may be off that of its line, in sizes: marks of footnotes stand higher. */
const offset = 0.55;

/** The lines of a page, from top to bottom. */
export function linesOf(runs: readonly Run[]): readonly Line[] {
  const lines: Run[][] = [];
  let reference: Run | undefined;
  for (const run of [...runs].sort((a, b) => b.y - a.y)) {
    if (reference && reference.y - run.y <= offset * Math.max(reference.size, run.size)) {
      lines.at(-1)!.push(run);
      if (run.size > reference.size) reference = run;
    } else {
      lines.push([run]);
      reference = run;
    }
  }
  return lines.map((line) => lineOf(segmentsOf(line)));
}

/** A line of segments that are given from left to right. */
export function lineOf(segments: readonly Segment[]): Line {
  const main = segments.reduce((most, one) => (one.text.length > most.text.length ? one : most));
  return {
    segments,
    x: segments[0]!.x,
    end: Math.max(...segments.map(({ end }) => end)),
    y: main.y,
    size: main.size,
  };
}

/** A line of which the segments are cells: what is apart by no more than some blanks is one. */
export function inCells({ segments }: Line): Line {
  const cells: Segment[] = [];
  for (const segment of segments) {
    const before = cells.at(-1);
    const gap = before ? (segment.x - before.end) / Math.max(before.size, segment.size) : Infinity;
    if (!before || gap > farApart) {
      cells.push(segment);
      continue;
    }
    const main = before.text.length >= segment.text.length ? before : segment;
    const text = before.text + gapWords(gap, before.text.at(-1)!, segment.text[0]!) + segment.text;
    cells[cells.length - 1] = { ...main, text, x: before.x, end: Math.max(before.end, segment.end) };
  }
  return lineOf(cells);
}

function segmentsOf(runs: readonly Run[]): readonly Segment[] {
  const segments: Segment[] = [];
  let group: Run[] = [];
  let end = 0;
  for (const run of [...runs].sort((a, b) => a.x - b.x)) {
    if (group.length > 0 && run.x - end > apart * run.size) {
      segments.push(joined(group));
      group = [];
    }
    if (isShadow(run, group)) continue;
    group.push(run);
    end = group.length === 1 ? run.end : Math.max(end, run.end);
  }
  segments.push(joined(group));
  return segments;
}

/** Bold script is sometimes made by writing the same words twice, a hair apart. */
function isShadow(run: Run, group: readonly Run[]): boolean {
  const last = group.at(-1);
  return last !== undefined && last.text === run.text && run.x - last.x < 0.1 * run.size;
}

function joined(runs: readonly Run[]): Segment {
  const main = runs.reduce((most, one) => (one.text.length > most.text.length ? one : most));
  let text = '';
  let end: number | undefined;
  let slack = 0;
  for (const run of runs) {
    if (end !== undefined && !/\s$/.test(text) && !/^\s/.test(run.text)) {
      const [gap, before, after] = [run.x - end, text.at(-1)!, run.text[0]!];
      const blank = gapWords(gap / main.size, before, after);
      if (blank !== '' && isHan(before) && isHan(after)) slack += gap;
      text += blank;
    }
    if (between.test(run.text)) slack += run.end - run.x - widthOf(run.text.replace(/\s/g, '')) * run.size;
    text += isRaised(run, main) ? `[^${run.text.trim()}]` : run.text;
    end = Math.max(end ?? run.end, run.end);
  }
  const { y, size } = main;
  return { text: withoutTracking(text.trim(), slack / size), x: runs[0]!.x, end: end ?? runs[0]!.end, y, size };
}

/** The mark of a note: written as in Markdown, since its digits would become part of a number. */
function isRaised(run: Run, main: Run): boolean {
  return run.size < 0.8 * main.size && run.y - main.y > 0.15 * main.size && /^\s*\d{1,3}\s*$/.test(run.text);
}

/** A blank between characters that are written in squares. */
const between = new RegExp(`(?<=${han}) (?=${han})`, 'u');
const everyBetween = new RegExp(between.source, 'gu');
const everyBeside = new RegExp(`(?<=${han}) | (?=${han})`, 'gu');

/** So many characters in a row are a line that was stretched to its borders, and no title. */
const longestTitle = 10;

/**
 * Script set wider than usual, or stretched to fill its line, has a gap behind every character, which is taken for a blank. It
 * is none where most of the characters have it and it is narrower than a character: titles set apart by whole characters keep
 * their blanks here. `slack` is how wide these gaps are together, in sizes of the script.
 */
function withoutTracking(text: string, slack: number): string {
  const blanks = text.match(everyBetween)?.length ?? 0;
  const characters = [...text].filter(isHan).length;
  if (blanks < 3 || blanks < characters / 3) return text;
  const widest = characters > longestTitle ? 0.95 : 0.45;
  return slack / blanks < widest ? text.replace(everyBeside, '') : text;
}
