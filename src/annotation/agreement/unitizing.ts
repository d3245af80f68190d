import { firstWhere } from '../../text/first-where';
import type { Coefficient } from './coefficient';

/** The passages of one coder that bear one code: where each begins and ends, in the order of the text and apart. */
export type Passages = readonly number[];

/** One text as long as this, with the passages of each coder. */
export interface Continuum {
  readonly length: number;
  readonly coders: readonly Passages[];
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
  const coders = texts[0]?.coders.length ?? 0;
  const squares = texts.reduce((sum, text) => sum + squaresIn(text.coders), 0);
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
function squaresIn(coders: readonly Passages[]): number {
  let squares = 0;
  let begun = 0;
  const next = new Int32Array(coders.length);
  const open = new OpenPassages(coders.length);
  for (const border of bordersOf(coders)) {
    const coder = border % coders.length;
    if (Math.floor(border / coders.length) % 2 === 0) {
      const met = open.beside[coder]! + (begun - open.begun[coder]!) - open.breaks[coder]!;
      squares += (coders.length - 1 - met) * (open.ends[coder]! - open.starts[coder]!) ** 2;
      open.close(coder);
      continue;
    }
    const passages = coders[coder]!;
    const at = next[coder]!;
    next[coder] = at + 2;
    const [start, end] = [passages[at]!, passages[at + 1]!];
    squares += open.squaresTo(start, end, at > 0 ? passages[at - 1]! : -Infinity);
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
function bordersOf(coders: readonly Passages[]): Float64Array {
  const borders = new Float64Array(coders.reduce((sum, passages) => sum + passages.length, 0));
  let count = 0;
  coders.forEach((passages, coder) => {
    for (let at = 0; at < passages.length; at++)
      borders[count++] = (2 * passages[at]! + ((at + 1) % 2)) * coders.length + coder;
  });
  return borders.sort();
}

function expectedOn(texts: readonly Continuum[], coders: number, length: number): number {
  const gaps: number[] = [];
  const lengths = new Map<number, number>();
  let count = 0;
  for (let coder = 0; coder < coders; coder++) {
    let from = 0;
    let at = 0;
    for (const text of texts) {
      const passages = text.coders[coder]!;
      for (let i = 0; i < passages.length; i += 2) {
        const [start, end] = [from + passages[i]!, from + passages[i + 1]!];
        if (start > at) gaps.push(start - at);
        lengths.set(end - start, (lengths.get(end - start) ?? 0) + 1);
        count++;
        at = end;
      }
      from += text.length;
    }
    if (length > at) gaps.push(length - at);
  }
  const rooms = new Rooms(gaps);
  let sum = 0;
  let own = 0;
  for (const [l, times] of lengths) {
    sum += times * (((count - 1) * (2 * l ** 3 - 3 * l ** 2 + l)) / 3 + l ** 2 * rooms.for(l));
    own += times * l * (l - 1);
  }
  const all = coders * length;
  return ((2 / length) * sum) / (all * (all - 1) - own);
}

/** In how many places a passage of some length has room in gaps. */
class Rooms {
  private readonly gaps: Float64Array;
  /** Of the gaps from each on, how long they are together. */
  private readonly behind: Float64Array;

  constructor(gaps: readonly number[]) {
    this.gaps = Float64Array.from(gaps).sort();
    this.behind = new Float64Array(gaps.length + 1);
    for (let at = gaps.length - 1; at >= 0; at--) this.behind[at] = this.behind[at + 1]! + this.gaps[at]!;
  }

  for(length: number): number {
    const first = firstWhere(this.gaps.length, (index) => this.gaps[index]! >= length);
    return this.behind[first]! - (this.gaps.length - first) * (length - 1);
  }
}
