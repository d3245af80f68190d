import { countBy } from '../../../text/counting';
import { pageNumberIn } from '../page-number';
import type { Line } from './line';

/** A page in lines, from top to bottom. */
export interface LinedSheet {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** What a line in the margin of a page is. */
export type Marginal = 'header' | 'footer' | 'page-number';

/** Heads and feet of pages stand in this part of the height, at each end. */
const zone = 0.16;
/** Heads and feet have no more lines than this. */
const mostLines = 4;

/**
 * The heads, feet and numbers of pages: what stands at the same height on many pages with the same words but for numbers,
 * and numbers that count the pages. Between them and the edge of the page stands nothing else.
 */
export function marginalsOf(sheets: readonly LinedSheet[]): ReadonlyMap<Line, Marginal> {
  const candidates = sheets.flatMap((sheet) => [...outermost(sheet, 'top'), ...outermost(sheet, 'bottom')]);
  const words = countBy(candidates, wordsOf);
  const counts = countBy(candidates.flatMap(numbersOf), (key) => key);
  const often = sheets.length < 6 ? 2 : Math.max(3, 0.2 * sheets.length);
  const found = new Map<Line, Marginal>();
  for (const sheet of sheets)
    for (const end of ['top', 'bottom'] as const)
      for (const candidate of outermost(sheet, end)) {
        const isCount = isPageNumber(candidate, sheets.length, (key) => (counts.get(key) ?? 0) >= Math.min(often, 2));
        if (!isCount && words.get(wordsOf(candidate))! < often) break;
        found.set(candidate.line, isCount ? 'page-number' : end === 'top' ? 'header' : 'footer');
      }
  return found;
}

interface Candidate {
  readonly line: Line;
  readonly page: number;
  readonly end: 'top' | 'bottom';
}

/** The lines at an end of a page, from the outside. */
function outermost({ lines, number, height }: LinedSheet, end: 'top' | 'bottom'): readonly Candidate[] {
  const isNear = ({ y }: Line): boolean => (end === 'top' ? y > (1 - zone) * height : y < zone * height);
  const near = lines.filter(isNear);
  return (end === 'top' ? near.slice(0, mostLines) : near.slice(-mostLines).reverse()).map((line) => ({
    line,
    page: number,
    end,
  }));
}

function textOf({ segments }: Line): string {
  return segments.map(({ text }) => text).join(' ');
}

function wordsOf({ line, end }: Candidate): string {
  return `${end} ${Math.round(line.y / 4)} ${textOf(line).replace(/\d+/g, '#').replace(/\s/g, '')}`;
}

function numberOf({ line }: Candidate): number | undefined {
  return pageNumberIn(textOf(line));
}

/** By how much the number at this height is off the count of the pages. */
function numbersOf(candidate: Candidate): readonly string[] {
  const number = numberOf(candidate);
  return number === undefined ? [] : [`${candidate.end} ${number - candidate.page}`];
}

/** A number that counts on along the pages; of a single page one that is dressed as such. */
function isPageNumber(candidate: Candidate, pages: number, isOften: (key: string) => boolean): boolean {
  const [key] = numbersOf(candidate);
  if (key === undefined) return false;
  if (pages === 1) return numberOf(candidate) === 1 || /\D/.test(textOf(candidate.line));
  return isOften(key);
}
