import { goesOn, type PlacedLine } from '../pdf/joining';
import { isHan, widthOf } from '../pdf/blanks';
import { lineOf, type Line } from '../pdf/line';
import { measuresOf } from '../pdf/measure';
import { isTornIn } from './torn-words';

/** Size of a character, in the points in which pages are measured. */
const size = 10;
/** A line of a page holds so many characters. */
const measure = { narrowest: 15, widest: 64 };
/** Of the lines of a page no more stand out at its end. */
const mostOutstanding = 0.03;
const endsSentence = /[。；：！？.;:!?][”’」』）)]?$/;
/** Rows, headings, quotations and items of Markdown are whole lines. */
const markup = /^(?:[|<#>]|[-*+] )/;
/** How what is numbered begins, and what stands at the end of a decision. */
const opensParagraph =
  /^(?:[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]、)|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}(?:[、．]|\.(?!\d))|[\u2460-\u2473]|审\s*判\s*[长员]|代理审|人民陪审|书\s*记\s*员|[（(]此页|附[：:]|本院认为[，：:]|\d{4}年\d{1,2}月\d{1,2}日[ \u3000])/;
/** How a line begins that names a party or who speaks for one. */
const namesParty =
  /^(?:(?:再审)?(?:原告|被告|上诉|被上诉|申请|被申请|第三|辩护)人?|法定代表人|负责人|委托(?:诉讼)?代理人)(?:[（(][^）)]{1,20}[）)])?(?:[：:]|[^，。：]{1,30}，(?:[男女住系]|汉族|曾用名|统一社会信用))/;

/**
 * Which lines go on in the next only because a page or a program broke them: seen as lines of a page whose characters are all
 * of one size, they are judged as those of a PDF are. `undefined` stands for a line that is no text; those around it adjoin.
 */
export function wrappedLines(lines: readonly (string | undefined)[]): ReadonlySet<number> {
  // Programs count characters as often as their width.
  const [byWidth, byCount] = [placedLines(lines, widthOf), placedLines(lines, (words) => [...words].length)];
  const placed = closenessOf(byCount) > closenessOf(byWidth) ? byCount : byWidth;
  const found = new Set(tornIn(placed));
  const running = [...placed.values()].filter(isRunning);
  const [first] = running;
  if (!first) return found;
  const { right, left, firstIndent } = first.measure;
  const outstanding = running.filter(({ line }) => line.end > right + 2 * size).length;
  const full = running.filter(isFull);
  const order = [...placed.keys()];
  const torn = order.flatMap((index, i) => {
    const [line, next] = [placed.get(index)!, placed.get(order[i + 1] ?? -1)];
    const isTorn = next && isFull(line) && !endsSentence.test(wordsOf(line)) && isWithin(line, next);
    return isTorn ? [wordsOf(line)] : [];
  });
  // One that ends within a number is as good as three that end within a sentence.
  const isTorn =
    torn.length >= 3 ||
    torn.filter((words) => words.includes('，')).length >= 2 ||
    [...found].some((i) => isFull(placed.get(i)!));
  const width = (right - left) / size;
  if (width < measure.narrowest || width > measure.widest) return found;
  if (full.length < 0.3 * running.length || !isTorn || outstanding > mostOutstanding * running.length) return found;
  const isParted = firstIndent !== undefined || areSetApart([...placed.values()]);
  order.forEach((index, i) => {
    const [line, next] = [placed.get(index)!, placed.get(order[i + 1] ?? -1)];
    if (!next || !(isParted || isWithin(line, next)) || markup.test(wordsOf(line)) || markup.test(wordsOf(next)))
      return;
    const before = found.has(order[i - 1] ?? -1) ? placed.get(order[i - 1]!) : undefined;
    if (goesOn({ before, line, next, after: placed.get(order[i + 2] ?? -1) })) found.add(index);
  });
  return found;
}

/** Lines that end within a number, a title or the like, whatever their length. */
function tornIn(placed: ReadonlyMap<number, PlacedLine>): readonly number[] {
  const all = [...placed];
  return all.flatMap(([i, line], at) => {
    const next = all[at + 1]?.[1];
    const isNext = next !== undefined && line.line.y - next.line.y === size;
    return isNext && !markup.test(wordsOf(line)) && isTornIn(wordsOf(line), wordsOf(next)) ? [i] : [];
  });
}

function wordsOf({ line }: PlacedLine): string {
  return line.segments[0]!.text;
}

function isRunning(line: PlacedLine): boolean {
  return wordsOf(line).length >= 10;
}

/** How near the ends of lines come to that of the page. */
function closenessOf(placed: ReadonlyMap<number, PlacedLine>): number {
  const near = ({ measure: { right }, line }: PlacedLine): number => Math.max(0, 2 * size - Math.abs(right - line.end));
  return [...placed.values()].filter(isRunning).reduce((sum, one) => sum + near(one), 0);
}

/** Whether a line ends where those of the page do. */
function isFull(one: PlacedLine): boolean {
  return isRunning(one) && Math.abs(one.measure.right - one.line.end) < 2 * size;
}

/** Whether blank lines stand between paragraphs: behind most lines that end early, the last apart. */
function areSetApart(placed: readonly PlacedLine[]): boolean {
  const ends = placed.flatMap((one, i) => (isFull(one) || i === placed.length - 1 ? [] : [i]));
  const apart = ends.filter((i) => placed[i]!.line.y - placed[i + 1]!.line.y > size);
  return apart.length > 0.5 * ends.length;
}

/**
 * Whether words run on from a line to the next, where nothing but the words can tell. Behind a full line that ends a sentence
 * there may be another paragraph: it is left as it is.
 */
function isWithin(line: PlacedLine, next: PlacedLine): boolean {
  const [words, ahead] = [wordsOf(line), wordsOf(next)];
  const parts = /^[，。、；：！？）》”’」』】〉]/.test(ahead) || (/\d[.:：]$/.test(words) && /^\d/.test(ahead));
  if (parts || /[第条款项、]$/.test(words)) return true;
  if (opensParagraph.test(ahead) || namesParty.test(ahead) || /如下$/.test(words)) return false;
  return !endsSentence.test(words) || /；$/.test(words);
}

/** Lines that hold words, by where they stand, as a page that is set in one size would have them. */
function placedLines(
  lines: readonly (string | undefined)[],
  widthOfWords: (words: string) => number,
): ReadonlyMap<number, PlacedLine> {
  let y = 0;
  const typeset = new Map<number, Line>();
  lines.forEach((words, i) => {
    if (words === undefined) return;
    y -= size;
    if (words.trim() !== '') typeset.set(i, lineAt(words, y, widthOfWords));
  });
  const block = { lines: [...typeset.values()], column: '1/1', page: 1 };
  const measures = measuresOf([block]).get(block);
  if (!measures || block.lines.length === 0) return new Map();
  return new Map([...typeset].map(([i, line]) => [i, { line, page: 1, block: 0, measure: measures }]));
}

function lineAt(words: string, y: number, widthOfWords: (words: string) => number): Line {
  const text = words.trim();
  const blanks = words.slice(0, words.length - words.trimStart().length);
  const x = [...blanks].reduce((sum, blank) => sum + (isHan(blank) ? 1 : 0.5), 0) * size;
  return lineOf([{ text, x, end: x + widthOfWords(text) * size, y, size }]);
}
