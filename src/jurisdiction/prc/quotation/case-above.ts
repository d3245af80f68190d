import { isCited, type Citation } from '../../../model/citation';
import { lineStart } from '../../../text/line-around';
import { lastBefore } from './tie';

/** A line that names a case for what stands below it is no longer. */
const longest = 100;
/** What stands further below it is read for itself. */
const farthest = 3000;
const deepest = 14;

const levels: readonly (readonly [RegExp, number])[] = [
  [/^第[一二三四五六七八九十]{1,3}部分/, 10],
  [/^[一二三四五六七八九十]{1,3}、/, 11],
  [/^\([一二三四五六七八九十]{1,3}\)/, 12],
  [/^(?:\d{1,2}[.、]|案例?[一二三四五六七八九十\d]{1,3}[:、 ])/, 13],
  [/^\(\d{1,2}\)/, 14],
];

/**
 * The case that a heading or a line such as 1. 指导案例24号 names for the paragraphs below it, as an index: up to the next
 * line of its rank, and only where that line names one case and says nothing of it.
 */
export function caseAbove(folded: string, citations: readonly Citation[], at: number): number | undefined {
  const found = lastBefore(citations, at, Math.max(0, at - farthest), isCited);
  if (found === undefined) return undefined;
  const start = lineStart(folded, citations[found]!.span[0]);
  const stop = folded.indexOf('\n', start);
  const line = folded.slice(start, stop).trim();
  const level =
    levelOf(line) ?? (/案 ?号/.test(line) ? levelAbove(folded.slice(Math.max(0, start - farthest), start)) : undefined);
  if (stop === -1 || stop >= at || level === undefined || line.length > longest || /[。;!?“]/.test(line))
    return undefined;
  if (citations.filter((one) => isCited(one) && one.span[0] >= start && one.span[0] < stop).length > 1)
    return undefined;
  const end = folded.indexOf('\n', at);
  const between = folded.slice(stop + 1, end === -1 ? folded.length : end).split('\n');
  return between.some((other) => (levelOf(other.trim()) ?? Infinity) <= level) ? undefined : found;
}

/** 案号：…… among the lines on a case stands as deep as their heading. */
function levelAbove(before: string): number {
  return before.split('\n').reduce((level, line) => levelOf(line.trim()) ?? level, deepest);
}

/** How deep a line stands by the mark that it begins with; `undefined` without one. */
function levelOf(line: string): number | undefined {
  const marks = /^#{1,6}(?= )/.exec(line);
  return marks ? marks[0].length : levels.find(([mark]) => mark.test(line))?.[1];
}
