import { isPageNumber } from './page-breaks';
import { trimmed, type Span } from './span';

/** A line of a text without its break, and what tells whether the next one goes on with it. */
interface Line {
  readonly start: number;
  readonly end: number;
  /** Without blanks at its ends. */
  readonly inner: Span;
}

const terminal = new Set([...'。!?;:”」)】》…"'].map((sign) => sign.charCodeAt(0)));
/** What ends a line for good even where a number on a line of its own follows. */
const stops = new Set([...'。!?;:'].map((sign) => sign.charCodeAt(0)));
const foldedMarks = new Set([...',;:!?()“”‘’'].map((sign) => sign.charCodeAt(0)));
const continuing = new Set([...',、(《“「-—/'].map((sign) => sign.charCodeAt(0)));
/** Marks that begin no line but one of those that were broken by characters. */
const leftOver = new Set([...',;。、)》”'].map((sign) => sign.charCodeAt(0)));
/** A hard-wrapped text has lines of about one length, this many at least. */
const wrappedLines = 8;

/**
 * The paragraphs of a folded text, trimmed, in order. A paragraph is a line, or several where the breaks are plainly
 * not the author's: numbers set on lines of their own, a line that ends in a comma, text wrapped at a fixed width.
 */
export function paragraphs(folded: string): Span[] {
  const wrap = wrapOf(folded);
  const result: Span[] = [];
  // The last line of the paragraph that may go on, and whether that is a fragment.
  let previous: Line | undefined;
  let afterFragment = false;
  let gap = false;
  let numbers: Line[] = [];
  for (let start = 0; start <= folded.length;) {
    const line = lineAt(folded, start);
    start = line.end + 1;
    if (isBlankLine(line)) {
      gap = true;
      continue;
    }
    if (previous && isNumberOfPage(folded, line)) {
      numbers.push(line);
      continue;
    }
    const across = previous && numbers.length > 0 && (runsOn(folded, previous) || goesOn(folded, previous, line, wrap));
    if (numbers.length > 0) {
      if (!across) for (const { inner } of numbers) result.push(inner);
      numbers = [];
      gap = true;
    }
    if (!across && gap) previous = undefined;
    gap = false;
    const fragment = isFragment(folded, line.inner);
    const broken =
      previous &&
      (fragment || (afterFragment && !(wrap && startsIndented(folded, line)))) &&
      !stops.has(folded.charCodeAt(previous.inner[1] - 1));
    if (previous && !heads(folded, line) && (across || broken || goesOn(folded, previous, line, wrap)))
      result[result.length - 1] = [result.at(-1)![0], line.inner[1]];
    else result.push(line.inner);
    previous = line;
    afterFragment = fragment;
  }
  for (const { inner } of numbers) result.push(inner);
  return result;
}

function lineAt(folded: string, start: number): Line {
  const at = folded.indexOf('\n', start);
  const end = at === -1 ? folded.length : at;
  return { start, end, inner: trimmed(folded, [start, end]) };
}

/** 【裁判要点】 heads what follows, whatever stands before it. */
function heads(folded: string, { inner: [start] }: Line): boolean {
  return folded[start] === '【' && /^【[\u4e00-\u9fff]{2,10}】/.test(folded.slice(start, start + 12));
}

function isBlankLine({ inner }: Line): boolean {
  return inner[0] === inner[1];
}

function isNumberOfPage(folded: string, { inner: [start, end] }: Line): boolean {
  if (end - start > longestNumber) return false;
  const words = folded.slice(start, end);
  return isPageNumber(words) && (!words.endsWith('书') || isSaidAtTop(folded, words, start));
}

/** Court and title head the decision itself, on one line or two, before they head a page. */
function isSaidAtTop(folded: string, words: string, start: number): boolean {
  return folded.slice(0, Math.min(start, longestTop)).replace(/\s/g, '').includes(words.replace(/\s/g, ''));
}

/** Whether a line breaks off inside a sentence, so that what stands on the next page goes on with it. */
function runsOn(folded: string, { inner: [start, end] }: Line): boolean {
  const line = folded.slice(start, end);
  return !terminal.has(folded.charCodeAt(end - 1)) && !dotted.test(line) && /[,;:、。]/.test(line);
}

/** A dot behind a Chinese word stands for 。 where marks are half-width. */
const dotted = /[\u4e00-\u9fff]\.$/;

function goesOn(folded: string, previous: Line, line: Line, wrap: Wrap | undefined): boolean {
  const last = folded.charCodeAt(previous.inner[1] - 1);
  if (continuing.has(last) || leftOver.has(folded.charCodeAt(line.inner[0]))) return true;
  return (
    wrap !== undefined &&
    !isOver(folded, previous) &&
    (isFull(folded, previous, wrap) || leavesNoRoom(folded, previous, line, wrap)) &&
    !startsIndented(folded, line)
  );
}

/** A number or a Latin word is not broken: where it did not fit the line before it is short. */
function leavesNoRoom(folded: string, previous: Line, { start }: Line, wrap: Wrap): boolean {
  const word = /^[\w.,-]{4,}/.exec(folded.slice(start, start + wrap.columns));
  return word !== null && runsOn(folded, previous) && widthOf(folded, previous) + word[0].length >= wrap.columns - 3;
}

/** Whether a line ends a sentence: a bracket or a quotation that closes may stand inside one. */
function isOver(folded: string, { inner: [start, end] }: Line): boolean {
  const line = folded.slice(start, end);
  return (
    /[。!?;:…][”"」』)】》]?$|[。!?;:]\([^()]*\)$|^(?:[[【][^。,]*[\]】]|\([^()]*\))$/.test(line) || dotted.test(line)
  );
}

/** A number, a Latin word or a lone bracket on a line of its own: nothing that a paragraph begins with. */
function isFragment(folded: string, [start, end]: Span): boolean {
  if (end - start > 24) return false;
  let han = 0;
  for (let i = start; i < end; i++) {
    const code = folded.charCodeAt(i);
    if (code >= 0x3400 && code <= 0x9fff) han++;
  }
  return han === 0 || (han === 1 && end - start === 1);
}

function startsIndented(folded: string, line: Line): boolean {
  return line.inner[0] - line.start >= 2 && !/^\d/.test(folded.slice(line.inner[0], line.inner[0] + 1));
}

/** （2021）示0102民初77号 at the head of a page. */
const longestNumber = 40;
/** What a site puts above a decision, and its title. */
const longestTop = 1000;

/** Nobody wraps a text wider than this. */
const widestWrap = 130;

/** Where a text was wrapped: some count half-width columns, some characters. */
interface Wrap {
  readonly columns: number;
  readonly characters: number;
  /** How long a line is at least that breaks off inside a sentence, where lines are not of one length. */
  readonly running?: number;
}

function isFull(folded: string, line: Line, { columns, characters, running = Infinity }: Wrap): boolean {
  const length = line.end - line.start;
  // Two blanks that indent a paragraph are two wide signs.
  const indent = line.inner[0] - line.start === 2 ? 2 : 0;
  return (
    length >= characters - 1 ||
    widthOf(folded, line) + indent >= columns - 3 ||
    (length >= running && runsOn(folded, line))
  );
}

/** At what a text was wrapped; `undefined` where it was not. */
function wrapOf(folded: string): Wrap | undefined {
  const filled: Line[] = [];
  for (let start = 0; start <= folded.length;) {
    const line = lineAt(folded, start);
    start = line.end + 1;
    if (isBlankLine(line)) continue;
    // Most texts are not wrapped, which one of their first lines tells.
    if (line.end - line.start > widestWrap) return undefined;
    filled.push(line);
  }
  if (filled.length < wrappedLines) return undefined;
  const reached: number[] = [];
  let characters = 0;
  for (const line of filled) {
    const width = widthOf(folded, line);
    if (width > widestWrap) return undefined;
    reached.push(width);
    characters = Math.max(characters, line.end - line.start);
  }
  // Marks may hang over the edge.
  const columns = reached.sort((a, b) => b - a)[Math.floor(reached.length * hanging)]!;
  if (columns < 24) return undefined;
  const wrap: Wrap = { columns: columns - 1, characters };
  const full = filled.filter((line) => isFull(folded, line, wrap)).length;
  const strict = full >= wrappedLines && full >= filled.length * enough ? { columns, characters } : undefined;
  const broken = filled.filter((line) => runsOn(folded, line));
  const short = broken.filter((line) => !isFull(folded, line, wrap) && widthOf(folded, line) > columns * (1 - ragged));
  return strict && short.length <= broken.length * few
    ? strict
    : (raggedWrapOf(folded, broken, filled.length) ?? strict);
}

/** So few lines of a wrapped text are longer than its width. */
const hanging = 0.12;
/** So many of the lines of a wrapped text are full. */
const enough = 0.35;
/** How far from the middle one a line of running text may end where lines are of nearly one length. */
const ragged = 0.2;
/** So few lines end a little before the column at which all others do. */
const few = 0.15;
/** So many of the lines that break off inside a sentence are of nearly one length. */
const most = 0.75;

/** The same where nothing makes lines end at one column: most that break off inside a sentence end near one. */
function raggedWrapOf(folded: string, broken: readonly Line[], lines: number): Wrap | undefined {
  const widths = broken.map((line) => widthOf(folded, line)).sort((a, b) => a - b);
  const middle = widths[widths.length >> 1] ?? 0;
  const near = widths.filter((width) => Math.abs(width - middle) <= middle * ragged).length;
  if (middle < 24 || near < wrappedLines || near < widths.length * most || near < lines * enough) return undefined;
  const lengths = broken.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const running = lengths[lengths.length >> 1]! * (1 - ragged);
  return { columns: middle * (1 - ragged) + 3, characters: Infinity, running };
}

/** Folding makes wide marks narrow: one that stands behind a wide sign was as wide. */
function widthOf(folded: string, { start, end }: Line): number {
  let width = 0;
  let wide = false;
  for (let i = start; i < end; i++) {
    const code = folded.charCodeAt(i);
    wide = code > 0x2e7f || (wide && foldedMarks.has(code));
    width += wide ? 2 : 1;
  }
  return width;
}
