import { firstWhere } from '../../text/first-where';
import type { Coefficient } from './coefficient';
import type { Passages } from './numbered';

/** One text as long as this, with the passages of all coders that bear one code; those of one coder are apart. */
export interface Continuum {
  readonly length: number;
  readonly passages: Passages;
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
export function disagreementOn(texts: readonly Continuum[], coders: number): Disagreeing {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const open = new OpenPassages(coders);
  const squares = texts.reduce((sum, { passages }) => sum + open.squaresIn(passages), 0);
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

/** The passages that have begun and not yet ended, one of a coder: arrays, since millions of them come and go. */
class OpenPassages {
  private readonly starts: Float64Array;
  private readonly ends: Float64Array;
  /** How many passages each lies beside; how many had begun anywhere when it had. */
  private readonly beside: Int32Array;
  private readonly begun: Int32Array;
  /** How many breaks of other coders lie within each: each means a coder who was counted twice. */
  private readonly breaks: Int32Array;
  /** Where the last passage of each coder ended. */
  private readonly last: Float64Array;
  /** Whose are open, and how many that are. */
  private readonly open: Int32Array;
  private count = 0;
  private begunInAll = 0;

  constructor(private readonly coders: number) {
    this.starts = new Float64Array(coders);
    this.ends = new Float64Array(coders);
    this.beside = new Int32Array(coders);
    this.begun = new Int32Array(coders);
    this.breaks = new Int32Array(coders);
    this.last = new Float64Array(coders);
    this.open = new Int32Array(coders);
  }

  /** The squared distances over all pairs of coders, in one pass over their passages in one text. */
  squaresIn({ coders, starts, ends }: Passages): number {
    this.last.fill(-Infinity);
    this.begunInAll = 0;
    let squares = 0;
    for (let at = 0; at < starts.length; at++) {
      squares += this.closeUntil(starts[at]!);
      squares += this.begin(coders[at]!, starts[at]!, ends[at]!);
    }
    return squares + this.closeUntil(Infinity);
  }

  /** The squared lengths of passages that have ended by then, for each coder who had nothing beside them. */
  private closeUntil(until: number): number {
    let squares = 0;
    for (let at = 0; at < this.count;) {
      const coder = this.open[at]!;
      const end = this.ends[coder]!;
      if (end > until) {
        at++;
        continue;
      }
      const met = this.beside[coder]! + (this.begunInAll - this.begun[coder]!) - this.breaks[coder]!;
      squares += (this.coders - 1 - met) * (end - this.starts[coder]!) ** 2;
      this.last[coder] = end;
      this.open[at] = this.open[--this.count]!;
    }
    return squares;
  }

  /** The squared distances of a passage that begins to all that are open. */
  private begin(coder: number, start: number, end: number): number {
    const since = this.last[coder]!;
    let squares = 0;
    for (let at = 0; at < this.count; at++) {
      const other = this.open[at]!;
      squares += (start - this.starts[other]!) ** 2 + (end - this.ends[other]!) ** 2;
      if (this.starts[other]! < since) this.breaks[other]!++;
    }
    this.starts[coder] = start;
    this.ends[coder] = end;
    this.beside[coder] = this.count;
    this.begun[coder] = ++this.begunInAll;
    this.breaks[coder] = 0;
    this.open[this.count++] = coder;
    return squares;
  }
}

function expectedOn(texts: readonly Continuum[], coders: number, length: number): number {
  const count = texts.reduce((sum, { passages }) => sum + passages.starts.length, 0);
  const gaps = new Int32Array(count + coders);
  const lengths = new Int32Array(count);
  /** Where each coder’s last passage ended, in texts laid end to end. */
  const last = new Int32Array(coders);
  let [gap, passage, offset] = [0, 0, 0];
  for (const { length: own, passages } of texts) {
    for (let at = 0; at < passages.starts.length; at++) {
      const coder = passages.coders[at]!;
      const [start, end] = [offset + passages.starts[at]!, offset + passages.ends[at]!];
      if (start > last[coder]!) gaps[gap++] = start - last[coder]!;
      lengths[passage++] = end - start;
      last[coder] = end;
    }
    offset += own;
  }
  for (const end of last) if (length > end) gaps[gap++] = length - end;
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
  constructor(private readonly gaps: Int32Array) {
    this.behind = new Float64Array(gaps.length + 1);
    for (let at = gaps.length - 1; at >= 0; at--) this.behind[at] = this.behind[at + 1]! + this.gaps[at]!;
  }

  for(length: number): number {
    const first = firstWhere(this.gaps.length, (index) => this.gaps[index]! >= length);
    return this.behind[first]! - (this.gaps.length - first) * (length - 1);
  }
}
