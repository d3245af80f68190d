import { firstWhere } from './first-where';
import type { Span } from './span';

/** A place at which a view breaks a line that the text does not break. */
export interface Break {
  /** Offset of the first character behind it; inside the text, and the breaks of a text in ascending order. */
  readonly at: number;
  /** 1, or 2 where an empty line is to stand between. */
  readonly lines: 1 | 2;
}

/**
 * A text with line breaks put in and nothing else changed: every offset of the one has its offset in the other. An
 * offset at a break stands at the end of a line and at the start of the next: which one is meant is said by `side`.
 */
export class BrokenText {
  readonly text: string;
  /** The offsets in the original of the breaks, and how much was put in up to and with each. */
  private readonly at: Uint32Array;
  private readonly added: Uint32Array;

  constructor(original: string, breaks: readonly Break[]) {
    this.at = Uint32Array.from(breaks, ({ at }) => at);
    this.added = new Uint32Array(breaks.length);
    const pieces: string[] = [];
    let from = 0;
    let added = 0;
    breaks.forEach(({ at, lines }, i) => {
      pieces.push(original.slice(from, at), '\n'.repeat(lines));
      from = at;
      this.added[i] = added += lines;
    });
    pieces.push(original.slice(from));
    this.text = pieces.join('');
  }

  /** Where an offset of the original stands in the view: at a break, behind it as a start, before it as an end. */
  toView(offset: number, side: 'start' | 'end' = 'start'): number {
    const before = this.breaksWhile((i) => (side === 'start' ? this.at[i]! <= offset : this.at[i]! < offset));
    return offset + (before === 0 ? 0 : this.added[before - 1]!);
  }

  /** What an offset of the view stands for; within the breaks put in, the place where they are. */
  toOriginal(offset: number): number {
    const before = this.breaksWhile((i) => this.at[i]! + (i === 0 ? 0 : this.added[i - 1]!) <= offset);
    return before === 0 ? offset : Math.max(this.at[before - 1]!, offset - this.added[before - 1]!);
  }

  /** A span of the original in the view; an empty one stays empty. */
  spanToView([start, end]: Span): Span {
    const from = this.toView(start);
    return [from, end > start ? this.toView(end, 'end') : from];
  }

  /** How many of the breaks, from the first on, are as said. */
  private breaksWhile(said: (index: number) => boolean): number {
    return firstWhere(this.at.length, (index) => !said(index));
  }
}
