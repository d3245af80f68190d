import { isHan, widthOf } from './blanks';
import type { Line } from './line';
import type { Measure } from './measure';

/** A line where it is read. */
export interface PlacedLine {
  readonly line: Line;
  readonly page: number;
  /** Which block of its page. */
  readonly block: number;
  readonly measure: Measure;
}

/** Three lines in a row tell whether the second goes on where the first ends. */
export interface Neighbours {
  /** The line before `line` where that is of the same paragraph. */
  readonly before: PlacedLine | undefined;
  readonly line: PlacedLine;
  readonly next: PlacedLine;
  readonly after: PlacedLine | undefined;
}

/**
 * Whether a line ends only because the column does, by the look of it: its end has no room for how the next one begins, and
 * the next one is set as lines within a paragraph are.
 */
export function goesOn({ before, line, next, after }: Neighbours): boolean {
  if (!isText(line) || !isText(next)) return false;
  if (isSetApart(line) || isSetApart(next)) return false;
  const size = Math.max(line.line.size, next.line.size);
  if (Math.abs(line.line.size - next.line.size) > 0.12 * size) return false;
  if (isFarther(line, next)) return false;
  const room = line.measure.right - line.line.end;
  const indent = indentOf(next);
  const { firstIndent } = line.measure;
  // Where paragraphs are set in, a line that is not goes on; a title is no line of that length.
  const atBorder = indent < 0.7;
  if (room > firstWidth(next.line) + (atBorder && firstIndent !== undefined ? 2.5 : 0.6) * size) return false;
  if (atBorder) return true;
  const step = indent - indentOf(line);
  if (step < -0.7) return true;
  // Set in as much as the line above: a block that is set in, unless paragraphs begin so.
  if (Math.abs(step) > 0.3 || (firstIndent !== undefined && Math.abs(indent - firstIndent) < 0.4)) return false;
  return [before, after].some((one) => one !== undefined && Math.abs(indentOf(one) - indent) < 0.3 && isText(one));
}

/** How far a line is set in, in sizes of its script. */
function indentOf({ line, measure }: PlacedLine): number {
  return (line.x - measure.left) / line.size;
}

/** Cells that stand side by side are no text that goes on; a wide gap within a line of text is. */
function isText({ line, measure }: PlacedLine): boolean {
  const last = line.segments.at(-1)!;
  return line.segments.length === 1 || last.end - last.x > 0.5 * (measure.right - measure.left);
}

/** In the middle or on the right, as titles and signatures are. */
function isSetApart({ line, measure }: PlacedLine): boolean {
  return line.x - measure.left > Math.max(0.22 * (measure.right - measure.left), 5 * line.size);
}

function isFarther(line: PlacedLine, next: PlacedLine): boolean {
  const { leading } = line.measure;
  const isSameBlock = line.page === next.page && line.block === next.block;
  return isSameBlock && leading !== undefined && line.line.y - next.line.y > 1.3 * leading + 1;
}

/** How wide that is which could not be parted from the start of a line: a character with the marks behind it, or a word. */
function firstWidth({ segments }: Line): number {
  const { text, size } = segments[0]!;
  const first =
    /^[(（“‘《〈「]*(?:[^\s\p{Script=Han}\uFF00-\uFFEF。、×]+|.)[，。、；：！？）”’》〉」]*/u.exec(text)?.[0] ?? '';
  return widthOf(first) * size;
}

/** What goes, and what comes, where two lines become one. */
export interface Joint {
  readonly kind: 'hard-wrap' | 'hyphen' | 'split-number';
  /** What goes of the end of the line, apart from the break itself. */
  readonly hyphen: '' | '-';
  readonly instead: '' | ' ';
}

/** Nothing is put between lines of Chinese, a blank between words; a word that was parted by a hyphen becomes whole. */
export function jointOf(line: string, next: string): Joint {
  if (/[a-z]-$/.test(line) && /^[a-z]/.test(next)) return { kind: 'hyphen', hyphen: '-', instead: '' };
  const plain = { kind: 'hard-wrap', hyphen: '' } as const;
  const [last, first] = [line.at(-1) ?? '', next[0] ?? ''];
  if (isHan(last) || isHan(first)) return { ...plain, instead: '' };
  const isChinese = [...line].filter(isHan).length > line.length / 3;
  if (!isChinese || (/[a-z]/i.test(last) && /[a-z]/i.test(first))) return { ...plain, instead: ' ' };
  return /\d/.test(last) && /\d/.test(first)
    ? { kind: 'split-number', hyphen: '', instead: '' }
    : { ...plain, instead: '' };
}
