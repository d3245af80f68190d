import type { Span } from '../../../../text/span';
import type { CommentedText } from './comment';
import type { MarkedParagraph, MarkedUnit } from './paragraph-marks';

/** What a comment is about: from one unit to another, both with it; or whole paragraphs, where words were not found. */
export interface CommentPlace {
  readonly from: MarkedUnit | MarkedParagraph;
  readonly to: MarkedUnit | MarkedParagraph;
}

/** Finds where spans of the text stand in the file. */
export class CommentPlaces {
  private readonly known = new Map<number, (MarkedUnit | undefined)[] | undefined>();

  constructor(
    private readonly taken: CommentedText,
    private readonly marks: readonly MarkedParagraph[],
  ) {}

  /** Nothing where the file has no words there. */
  of(span: Span): CommentPlace | undefined {
    const [start, end] = this.inBody(span);
    const { paragraphs } = this.taken;
    const first = paragraphs.find(({ span: [, to] }) => to > start);
    const last = paragraphs.findLast(({ span: [from] }) => from < end);
    if (!first || !last || last.span[1] < first.span[0]) return undefined;
    const from = this.unitAt(first, Math.max(start, first.span[0]));
    const to = this.unitAt(last, Math.min(end, last.span[1]) - 1);
    return from && to && { from, to };
  }

  /** A note has no comments: what is said of it hangs on its mark. */
  private inBody(span: Span): Span {
    const { text, paragraphs } = this.taken;
    const end = paragraphs.at(-1)?.span[1] ?? 0;
    if (span[0] < end) return span;
    const line = text.lastIndexOf('\n[^', span[0]);
    const label = line < end ? undefined : /^\[\^\d+\]/.exec(text.slice(line + 1, line + 20))?.[0];
    const at = label === undefined ? -1 : text.indexOf(label);
    return at === -1 || at >= end ? span : [at, at + label!.length];
  }

  private unitAt(
    paragraph: CommentedText['paragraphs'][number],
    offset: number,
  ): MarkedUnit | MarkedParagraph | undefined {
    const marked = this.marks[paragraph.index];
    if (!marked || marked.runs.length === 0) return undefined;
    if (!this.known.has(paragraph.index)) {
      this.known.set(paragraph.index, aligned(this.taken.text.slice(...paragraph.span), marked.units));
    }
    return this.known.get(paragraph.index)?.[offset - paragraph.span[0]] ?? marked;
  }
}

/**
 * The unit of each character of a paragraph; what stands in the file and not in the text was left out of it. Nothing where
 * the text has what the file has not.
 */
function aligned(text: string, units: readonly MarkedUnit[]): MarkedUnit[] | undefined {
  const found: MarkedUnit[] = [];
  for (const unit of units) {
    const at = found.length;
    if (unit.words === '') {
      const label = /^\[\^\d+\]/.exec(text.slice(at, at + 12))?.[0] ?? '';
      for (let i = 0; i < label.length; i++) found.push(unit);
    } else if (same(unit.words, text[at])) found.push(unit);
  }
  return found.length === text.length ? found : undefined;
}

/** A line break in the markup is a blank. */
function same(written: string, char: string | undefined): boolean {
  return written === char || (char === ' ' && /^[\n\r\t]$/.test(written));
}
