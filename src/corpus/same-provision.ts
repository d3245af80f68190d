import type { Pin } from '../model/authority';

/**
 * Whether two citations of one law meet: they name the same provision, or one a provision within the other's. 12 meets
 * 12.2.4; 12.2 does not meet 12.20; 216 meets 213~219; a skipped level (0) meets any.
 */
export function provisionsMeet(a: Pin, b: Pin): boolean {
  if (areApart(a, b)) return false;
  const [x, y] = [levelsOf(a), levelsOf(b)];
  return x.every((one, level) => {
    const other = y[level];
    if (!other || one.first === '0' || other.first === '0') return true;
    return one.last === undefined && other.last === undefined ? one.first === other.first : rangesMeet(one, other);
  });
}

const [levelMark, divisionMark, partMark, rangeMark, zero] = [...'./!~0'].map((sign) => sign.charCodeAt(0));

/** Whether the first levels of two pins settle that they do not meet: of the many pins of a law nearly all are so. */
function areApart(a: Pin, b: Pin): boolean {
  let at = 0;
  while (!endsLevel(a, at) && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (endsLevel(a, at) && endsLevel(b, at)) return false;
  if (a.charCodeAt(0) === zero || b.charCodeAt(0) === zero) return false;
  return !a.includes('~') && !b.includes('~');
}

function endsLevel(pin: Pin, at: number): boolean {
  const code = pin.charCodeAt(at);
  return at >= pin.length || code === levelMark || code === divisionMark || code === partMark || code === rangeMark;
}

/** The article that a pin lies in, as a pin: 12 of 12.2.4; of a range its first; a chapter is its own. */
export function articleOf(pin: Pin): Pin {
  return pin.split(/[.!~]/, 1)[0]!;
}

interface Level {
  readonly first: string;
  /** Of a range, its last. */
  readonly last?: string;
}

/** 31.0.1~4 → 31, 0, 1 to 4. A proviso or a half sentence counts with the provision that it belongs to. */
function levelsOf(pin: Pin): Level[] {
  const [plain = ''] = pin.split('!');
  const [first = '', last] = plain.split('~');
  const levels: Level[] = first.split(/[./]/).map((level) => ({ first: level }));
  const end = levels.at(-1);
  return last !== undefined && end ? [...levels.slice(0, -1), { ...end, last }] : levels;
}

function rangesMeet(a: Level, b: Level): boolean {
  const [from, to] = [order(a.first), order(a.last ?? a.first)];
  const [start, end] = [order(b.first), order(b.last ?? b.first)];
  return from <= end && start <= to;
}

/** Where a number stands in the order of a law: 120-1 follows 120. */
function order(number: string): number {
  const [main = '', inserted = '0'] = number.split('-');
  return Number.parseInt(main.replace(/^\D+/, ''), 10) + Number.parseInt(inserted, 10) / 1000;
}
