import { isPageNumber } from './page-breaks';
import { trimmed, type Span } from './span';

/** A line of a text without its break, and what tells whether the next one goes on with it. */
interface Line {
  readonly span: Span;
  /** Without blanks at its ends. */
  readonly inner: Span;
  readonly blank: boolean;
}

const terminal = new Set([...'。!?;:”」)】》…"'].map((sign) => sign.charCodeAt(0)));
/** What ends a line for good even where a number on a line of its own follows. */
const stops = new Set([...'。!?;:'].map((sign) => sign.charCodeAt(0)));
const continuing = new Set([...',、(《“「-—/'].map((sign) => sign.charCodeAt(0)));
/** A hard-wrapped text has lines of about one length, this many at least. */
const wrappedLines = 8;

/**
 * The paragraphs of a folded text, trimmed, in order. A paragraph is a line, or several where the breaks are plainly
 * not the author's: numbers set on lines of their own, a line that ends in a comma, text wrapped at a fixed width.
 */
export function paragraphs(folded: string): Span[] {
  const lines = linesOf(folded);
  const wrap = wrapOf(folded, lines);
  const result: Span[] = [];
  let open: { start: number; previous: Line; afterFragment: boolean } | undefined;
  let gap = false;
  let numbers: Line[] = [];
  for (const line of lines) {
    if (line.blank) {
      gap = true;
      continue;
    }
    if (open && isNumberOfPage(folded, line)) {
      numbers.push(line);
      continue;
    }
    const across = open && numbers.length > 0 && runsOn(folded, open.previous);
    if (!across) for (const { inner } of numbers) result.push(inner);
    if (!across && (gap || numbers.length > 0)) open = undefined;
    gap = false;
    numbers = [];
    const fragment = isFragment(folded, line.inner);
    const broken =
      open && (fragment || open.afterFragment) && !stops.has(folded.charCodeAt(open.previous.inner[1] - 1));
    if (open && (across || broken || goesOn(folded, open.previous, line, wrap)))
      result[result.length - 1] = [open.start, line.inner[1]];
    else result.push(line.inner);
    open = { start: result.at(-1)![0], previous: line, afterFragment: fragment };
  }
  for (const { inner } of numbers) result.push(inner);
  return result;
}

function isNumberOfPage(folded: string, { inner: [start, end] }: Line): boolean {
  return end - start <= longestNumber && isPageNumber(folded.slice(start, end));
}

/** Whether a line breaks off inside a sentence, so that what stands on the next page goes on with it. */
function runsOn(folded: string, { inner: [start, end] }: Line): boolean {
  return !terminal.has(folded.charCodeAt(end - 1)) && /[,;:、。]/.test(folded.slice(start, end));
}

function goesOn(folded: string, previous: Line, line: Line, wrap: Wrap | undefined): boolean {
  const last = folded.charCodeAt(previous.inner[1] - 1);
  if (continuing.has(last)) return true;
  return wrap !== undefined && !terminal.has(last) && isFull(folded, previous, wrap) && !startsIndented(folded, line);
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
  return line.inner[0] - line.span[0] >= 2 && !/^\d/.test(folded.slice(line.inner[0], line.inner[0] + 1));
}

function linesOf(folded: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= folded.length;) {
    const at = folded.indexOf('\n', start);
    const end = at === -1 ? folded.length : at;
    const inner = trimmed(folded, [start, end]);
    lines.push({ span: [start, end], inner, blank: inner[0] === inner[1] });
    start = end + 1;
  }
  return lines;
}

/** （2021）示0102民初77号 at the head of a page. */
const longestNumber = 40;

/** Nobody wraps a text wider than this. */
const widestWrap = 130;

/** Where a text was wrapped: some count half-width columns, some characters. */
interface Wrap {
  readonly columns: number;
  readonly characters: number;
}

function isFull(folded: string, { span }: Line, { columns, characters }: Wrap): boolean {
  return span[1] - span[0] >= characters - 1 || widthOf(folded, span) >= columns - 3;
}

/** At what a text was wrapped; `undefined` where it was not. */
function wrapOf(folded: string, lines: readonly Line[]): Wrap | undefined {
  if (lines.some(({ blank, span }) => !blank && span[1] - span[0] > widestWrap)) return undefined;
  const filled = lines.filter((line) => !line.blank);
  if (filled.length < wrappedLines) return undefined;
  let [columns, characters] = [0, 0];
  for (const { span } of filled) {
    columns = Math.max(columns, widthOf(folded, span));
    if (columns > widestWrap) return undefined;
    characters = Math.max(characters, span[1] - span[0]);
  }
  if (columns < 24) return undefined;
  const wrap: Wrap = { columns: columns - 1, characters };
  const full = filled.filter((line) => isFull(folded, line, wrap)).length;
  return full >= wrappedLines && full >= filled.length * 0.35 ? { columns, characters } : undefined;
}

function widthOf(folded: string, [start, end]: Span): number {
  let width = 0;
  for (let i = start; i < end; i++) width += folded.charCodeAt(i) > 0x2e7f ? 2 : 1;
  return width;
}
