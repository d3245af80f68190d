import type { Span } from './span';

/** A zero-based line and a character in it, the character in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where the lines of an LF text begin: the only place that turns offsets into lines and back. */
export class Lines {
  private readonly starts: Uint32Array;

  constructor(private readonly text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.starts = Uint32Array.from(starts);
  }

  /** The number of lines; a text that ends in a line break has an empty last one. */
  get count(): number {
    return this.starts.length;
  }

  /** The line holding an offset; an offset beyond the text belongs to the last line. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  positionAt(offset: number): Position {
    const within = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineAt(within);
    return { line, character: within - this.starts[line]! };
  }

  /** The offset of a position; one beyond its line is taken back to the line's end. */
  offsetAt(position: Position): number {
    if (position.line >= this.count) return this.text.length;
    const [start, end] = this.spanOf(Math.max(0, position.line));
    return Math.min(start + Math.max(0, position.character), end);
  }

  /** A line without its line break. */
  spanOf(line: number): Span {
    const start = this.starts[line] ?? this.text.length;
    const next = this.starts[line + 1];
    return [start, next === undefined ? this.text.length : next - 1];
  }
}
