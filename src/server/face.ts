import type { Range } from 'vscode-languageserver';
import type { CorpusDocument } from '../corpus/document';
import type { BrokenText } from '../text/broken-text';
import type { Lines, Position } from '../text/lines';
import type { Span } from '../text/span';

/** A part of a stretch of text that stands on one line. */
export interface Piece extends Position {
  readonly length: number;
}

/**
 * What a reader has open: a document as it stands, or its reading view. Offsets are always those of the document,
 * lines those on the screen.
 */
export class Face {
  constructor(
    /** The address that the editor has for it. */
    readonly uri: string,
    readonly document: CorpusDocument,
    private readonly lines: Lines,
    /** What makes the lines of a reading view; absent where the document has its own. */
    private readonly view?: BrokenText,
  ) {}

  offsetAt(position: Position): number {
    const offset = this.lines.offsetAt(position);
    return this.view ? this.view.toOriginal(offset) : offset;
  }

  /** What a range on the screen covers. */
  spanOf({ start, end }: { readonly start: Position; readonly end: Position }): Span {
    return [this.offsetAt(start), this.offsetAt(end)];
  }

  positionAt(offset: number): Position {
    return this.lines.positionAt(this.view ? this.view.toView(offset) : offset);
  }

  readonly lineAt = (offset: number): number => this.positionAt(offset).line;

  range(span: Span): Range {
    const [start, end] = this.shown(span);
    return { start: this.lines.positionAt(start), end: this.lines.positionAt(end) };
  }

  /** The range of a stretch's first line, at most so many characters of it. */
  headOf(span: Span, most = Infinity): Range {
    const { start, end } = this.range(span);
    const [from, to] = this.lines.spanOf(start.line);
    const last = start.line === end.line ? end.character : to - from;
    return { start, end: { line: start.line, character: Math.min(last, start.character + most) } };
  }

  /** A stretch line by line: what an editor colours ends with its line. */
  pieces(span: Span): Piece[] {
    const [start, end] = this.shown(span);
    const pieces: Piece[] = [];
    for (let at = start; at < end;) {
      const position = this.lines.positionAt(at);
      const lineEnd = this.lines.spanOf(position.line)[1];
      if (lineEnd > at) pieces.push({ ...position, length: Math.min(end, lineEnd) - at });
      at = lineEnd + 1;
    }
    return pieces;
  }

  /** The lines that fold with a stretch; its last one stays where something else goes on behind it. */
  fold(span: Span): { startLine: number; endLine: number } | undefined {
    const { start, end } = this.range(span);
    const { text } = this.document;
    const next = text.slice(span[1]).search(/\S/);
    const shared = next !== -1 && this.lineAt(span[1] + next) === end.line;
    const endLine = shared ? end.line - 1 : end.line;
    return endLine > start.line ? { startLine: start.line, endLine } : undefined;
  }

  private shown(span: Span): Span {
    return this.view ? this.view.spanToView(span) : span;
  }
}
