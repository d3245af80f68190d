import { countBy } from '../../../text/counting';
import { pageNumberIn } from '../page-number';
import type { RemovalKind } from '../taken-in';

/** Heads and feet have no more lines than this, none longer than so many characters. */
const most = { lines: 2, length: 60 };
/** Between the numbers of two pages stand at least so many characters. */
const leastPage = 200;

/** The numbers of pages that stand among the lines, and the heads and feet beside them that recur. */
export function pageFurniture(lines: readonly string[]): ReadonlyMap<number, RemovalKind> {
  const found = new Map<number, RemovalKind>();
  for (const i of pageNumbers(lines)) found.set(i, 'page-number');
  const feeds = lines.flatMap((line, i) => (line.includes('\f') ? [i] : []));
  if (found.size + feeds.length === 0) return found;
  const pages = Math.max(found.size, feeds.length + 1);
  const borders = [...found.keys(), ...feeds];
  const beside = [
    ...[-1, ...borders].flatMap((border) => near(lines, border, 1, found)),
    ...[...borders, lines.length].flatMap((border) => near(lines, border, -1, found)),
  ];
  const alike = countBy([...new Map(beside.map((one) => [one.index, one])).values()], ({ words }) => words);
  for (const { index, words, step } of beside)
    if (alike.get(words)! >= Math.max(2, pages / 2)) found.set(index, step === 1 ? 'header' : 'footer');
  return found;
}

/**
 * The pages that such numbers tell, by the line with which each begins: only where they count every page from the first, and
 * not beside form feeds, which tell it already.
 */
export function pagesBeginning(
  lines: readonly string[],
  kinds: ReadonlyMap<number, RemovalKind>,
): ReadonlyMap<number, number> {
  const numbers = lines.flatMap((line, index) =>
    kinds.get(index) === 'page-number' ? [{ index, page: pageNumberIn(line) }] : [],
  );
  const countsAll = numbers.length > 1 && numbers.every(({ page }, i) => page === i + 1);
  if (!countsAll || lines.some((line) => line.includes('\f'))) return new Map();
  const isText = (line: string, index: number): boolean => !kinds.has(index) && line.trim() !== '';
  const first = lines.findIndex(isText);
  if (numbers[0]!.index < first) return new Map(numbers.map(({ index }, i) => [index, i + 1]));
  const last = lines.findLastIndex(isText);
  // Each stands at the foot of its page: the next begins behind it, where anything follows.
  const behind = numbers.filter(({ index }) => index < last).map(({ index }, i) => [index + 1, i + 2] as const);
  return new Map([[0, 1], ...behind]);
}

/** Numbers that count on with a page between them; dressed ones (- 3 -, 第3页 共9页) need no others. */
function pageNumbers(lines: readonly string[]): readonly number[] {
  let at = 0;
  const all = lines.flatMap((line, index) => {
    at += line.length;
    const page = pageNumberIn(line);
    return page === undefined ? [] : [{ index, page, at, isDressed: dressed.test(line.trim()) }];
  });
  const counting = all.filter(({ page, at: place }, i) => {
    const [before, after] = [all[i - 1], all[i + 1]];
    const follows = before?.page === page - 1 && place - before.at >= leastPage;
    const isFollowed = after?.page === page + 1 && after.at - place >= leastPage;
    return follows || isFollowed;
  });
  // A bare number among others that do not count on is one of the text.
  const isCounted = counting.length >= 3 && counting.length === all.length;
  return all.filter((one) => one.isDressed || isCounted).map(({ index }) => index);
}

const dressed =
  /^(?:[-—–－·~]{1,3}\s{0,3}\d{1,4}\s{0,3}[-—–－·~]{1,3}|第\s?\d{1,4}\s?页[\s，,/]{0,3}共\s?\d{1,4}\s?页|page \d{1,4} of \d{1,4})$/i;

interface Beside {
  readonly index: number;
  readonly words: string;
  readonly step: 1 | -1;
}

/** The short lines next to where a page ends. */
function near(
  lines: readonly string[],
  border: number,
  step: 1 | -1,
  numbers: ReadonlyMap<number, unknown>,
): readonly Beside[] {
  const found: Beside[] = [];
  // The line that a form feed begins is the first of its page.
  const from = step === 1 && lines[border]?.includes('\f') ? border : border + step;
  for (let index = from; lines[index] !== undefined && Math.abs(index - border) <= 2 * most.lines; index += step) {
    const words = lines[index]!.replace(/\s/g, '').replace(/\d+/g, '#');
    if (words === '' || numbers.has(index)) continue;
    if (words.length > most.length || /[。；，]$/.test(words) || found.length === most.lines) break;
    found.push({ index, words, step });
  }
  return found;
}
