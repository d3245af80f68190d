import { firstWhere } from '../../text/first-where';
import type { Coefficient } from './coefficient';

/** One text as long as this, with the passages of all coders that bear one code. */
export interface Continuum {
  readonly length: number;
  /** Where each passage begins and ends: those of one coder behind those of another, in the order of the text and apart. */
  readonly borders: Int32Array;
  /** Where those of each coder begin in `borders`, and where all end. */
  readonly from: Int32Array;
}

/** How far coders are apart on one code, and how far they would be with the same passages laid anywhere. */
export interface Disagreeing {
  readonly observed: number;
  readonly expected: number;
}

/**
 * What Krippendorff’s αU is made of for one code: how far coders agree on where passages begin and end, on texts that are
 * laid end to end. A passage beside another counts the squares of the distances of their borders, one beside nothing the
 * square of its length.
 *
 * Krippendorff, On the Reliability of Unitizing Continuous Data, Sociological Methodology 25 (1995); Content Analysis, 2nd
 * ed. 2004, pp. 251–256.
 */
export function disagreementOn(texts: readonly Continuum[]): Disagreeing {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const coders = texts[0] ? texts[0].from.length - 1 : 0;
  const open = new OpenPassages(coders);
  const squares = texts.reduce((sum, text) => sum + squaresIn(text, coders, open), 0);
  return {
    observed: (2 * squares) / (coders * (coders - 1) * length ** 2),
    expected: expectedOn(texts, coders, length),
  };
}

/** αU over all codes. */
export function unitizingAlpha(byCode: Iterable<Disagreeing>): Coefficient {
  let [observed, expected] = [0, 0];
  for (const one of byCode) {
    observed += one.observed;
    expected += one.expected;
  }
  return expected > 0 ? { value: 1 - observed / expected } : { why: 'no-marks' };
}

/** The squared distances over all pairs of coders, in one pass over the borders of their passages. */
function squaresIn({ borders, from }: Continuum, coders: number, open: OpenPassages): number {
  let squares = 0;
  let begun = 0;
  const next = from.slice();
  for (const border of inOrder(borders, from, coders)) {
    const place = Math.floor(border / coders);
    const coder = border - place * coders;
    if (place % 2 === 0) {
      const met = open.beside[coder]! + (begun - open.begun[coder]!) - open.breaks[coder]!;
      squares += (coders - 1 - met) * (open.ends[coder]! - open.starts[coder]!) ** 2;
      open.close(coder);
      continue;
    }
    const at = next[coder]!;
    next[coder] = at + 2;
    const [start, end] = [borders[at]!, borders[at + 1]!];
    squares += open.squaresTo(start, end, at > from[coder]! ? borders[at - 1]! : -Infinity);
    open.begin(coder, start, end, ++begun);
  }
  return squares;
}

/** The passages that have begun and not yet ended, one of a coder: arrays, since millions of them come and go. */
class OpenPassages {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** How many passages each lies beside; how many had begun anywhere when it had. */
  readonly beside: Int32Array;
  readonly begun: Int32Array;
  /** How many breaks of other coders lie within each: each means a coder who was counted twice. */
  readonly breaks: Int32Array;
  /** Whose are open, and how many that are. */
  private readonly coders: Int32Array;
  private count = 0;

  constructor(coders: number) {
    this.starts = new Float64Array(coders);
    this.ends = new Float64Array(coders);
    this.beside = new Int32Array(coders);
    this.begun = new Int32Array(coders);
    this.breaks = new Int32Array(coders);
    this.coders = new Int32Array(coders);
  }

  begin(coder: number, start: number, end: number, begun: number): void {
    this.starts[coder] = start;
    this.ends[coder] = end;
    this.beside[coder] = this.count;
    this.begun[coder] = begun;
    this.breaks[coder] = 0;
    this.coders[this.count++] = coder;
  }

  close(coder: number): void {
    const at = this.coders.indexOf(coder);
    this.coders[at] = this.coders[--this.count]!;
  }

  /** The squared distances of a passage that begins to all that are open; what it follows ended there. */
  squaresTo(start: number, end: number, since: number): number {
    let squares = 0;
    for (let at = 0; at < this.count; at++) {
      const coder = this.coders[at]!;
      squares += (start - this.starts[coder]!) ** 2 + (end - this.ends[coder]!) ** 2;
      if (this.starts[coder]! < since) this.breaks[coder]!++;
    }
    return squares;
  }
}

/** All borders in the order of the text, each as one number: twice the place and one more for a beginning, then the coder. */
function inOrder(borders: Int32Array, from: Int32Array, coders: number): Float64Array {
  const order = new Float64Array(borders.length);
  for (let coder = 0; coder < coders; coder++)
    for (let at = from[coder]!; at < from[coder + 1]!; at++)
      order[at] = (2 * borders[at]! + ((at + 1) % 2)) * coders + coder;
  return order.sort();
}

function expectedOn(texts: readonly Continuum[], coders: number, length: number): number {
  const count = texts.reduce((sum, { borders }) => sum + borders.length / 2, 0);
  const gaps = new Float64Array(count + coders);
  const lengths = new Float64Array(count);
  let [gap, passage] = [0, 0];
  for (let coder = 0; coder < coders; coder++) {
    let offset = 0;
    let at = 0;
    for (const { length: own, borders, from } of texts) {
      for (let i = from[coder]!; i < from[coder + 1]!; i += 2) {
        const [start, end] = [offset + borders[i]!, offset + borders[i + 1]!];
        if (start > at) gaps[gap++] = start - at;
        lengths[passage++] = end - start;
        at = end;
      }
      offset += own;
    }
    if (length > at) gaps[gap++] = length - at;
  }
  lengths.sort();
  const rooms = new Rooms(gaps.subarray(0, gap).sort());
  let sum = 0;
  let own = 0;
  for (let first = 0, next = 0; first < count; first = next) {
    const l = lengths[first]!;
    while (lengths[next] === l) next++;
    const times = next - first;
    sum += times * (((count - 1) * (2 * l ** 3 - 3 * l ** 2 + l)) / 3 + l ** 2 * rooms.for(l));
    own += times * l * (l - 1);
  }
  const all = coders * length;
  return ((2 / length) * sum) / (all * (all - 1) - own);
}

/** In how many places a passage of some length has room in gaps. */
class Rooms {
  /** Of the gaps from each on, how long they are together. */
  private readonly behind: Float64Array;

  /** @param gaps the shortest first */
  constructor(private readonly gaps: Float64Array) {
    this.behind = new Float64Array(gaps.length + 1);
    for (let at = gaps.length - 1; at >= 0; at--) this.behind[at] = this.behind[at + 1]! + this.gaps[at]!;
  }

  for(length: number): number {
    const first = firstWhere(this.gaps.length, (index) => this.gaps[index]! >= length);
    return this.behind[first]! - (this.gaps.length - first) * (length - 1);
  }
}
