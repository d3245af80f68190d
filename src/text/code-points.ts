import { firstWhere } from './first-where';
import type { Span } from './span';

/** From offsets in UTF-16 code units to those in Unicode code points, as other programs count, and back. */
export class CodePoints {
  /** Where characters of two units begin. */
  private readonly pairs: Uint32Array;

  constructor(text: string) {
    const pairs: number[] = [];
    for (let at = 0; at < text.length - 1; at++)
      if (isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1))) pairs.push(at++);
    this.pairs = Uint32Array.from(pairs);
  }

  /** The span in code points; an end within a character goes to the end of it, a start to its start. */
  pointsOf([start, end]: Span): Span {
    return [start - this.before(start), end - this.before(end - 1)];
  }

  /** The span in UTF-16 units; ends beyond the text stay beyond. */
  unitsOf([start, end]: Span): Span {
    return [this.unit(start), this.unit(end)];
  }

  private unit(point: number): number {
    // The n-th pair lies n points to the left of where it lies in units.
    return point + firstWhere(this.pairs.length, (index) => this.pairs[index]! - index >= point);
  }

  /** How many pairs begin before an offset. */
  private before(offset: number): number {
    return firstWhere(this.pairs.length, (index) => this.pairs[index]! >= offset);
  }
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
