import type { PdfPage, TextItem } from './pdf-page';

/** Words that stand in one place of a page, as one looks at it. Lengths are in points. */
export interface Run {
  readonly text: string;
  /** Where it begins and ends, from the left. */
  readonly x: number;
  readonly end: number;
  /** Its baseline, from the foot of the page. */
  readonly y: number;
  readonly size: number;
  /** Written aslant or upright over the page: a stamp or a watermark. */
  readonly turned: boolean;
}

/** A page as one looks at it. */
export interface Sheet {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

/** The words of a page where one sees them, however the page is turned; those outside of it, and blanks, are left out. */
export function sheetOf(page: PdfPage): Sheet {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const upright = page.rotate % 180 === 0;
  const [width, height] = upright ? [right - left, top - bottom] : [top - bottom, right - left];
  const runs = page.items.filter(({ str }) => str.trim() !== '').map((item) => runOf(item, page));
  const isSeen = ({ x, y }: Run): boolean => x > -width && x < 2 * width && y > -height && y < 2 * height;
  return { number: page.number, width, height, runs: runs.filter(isSeen) };
}

function runOf(item: TextItem, { rotate, view }: PdfPage): Run {
  const [a = 0, b = 0, , , e = 0, f = 0] = item.transform;
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const turn = ((rotate % 360) + 360) % 360;
  const places: Readonly<Record<number, readonly [number, number]>> = {
    0: [e - left, f - bottom],
    90: [f - bottom, right - e],
    180: [right - e, top - f],
    270: [top - f, e - left],
  };
  const [x, y] = places[turn] ?? places[0]!;
  const angle = (Math.atan2(b, a) * 180) / Math.PI - turn;
  return {
    text: readable(item.str),
    x,
    end: x + item.width,
    y,
    size: item.height || Math.hypot(a, b) || 1,
    turned: Math.abs(Math.sin((angle * Math.PI) / 180)) > 0.05 || Math.cos((angle * Math.PI) / 180) < 0,
  };
}

/**
 * Fonts name some characters by their look: radicals of the Kangxi dictionary for characters, ligatures for letters. What
 * a copy of the page would have is another character than the one that was written.
 */
function readable(text: string): string {
  return text
    .replace(/[\u2F00-\u2FD5\uF900-\uFAFF\uFB00-\uFB06]/g, (character) => character.normalize('NFKC'))
    .replace(/\p{Cc}/gu, '');
}
