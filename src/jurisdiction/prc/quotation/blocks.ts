import { trimmed, type Span } from '../../../text/span';

/** A paragraph or several that stand apart from the argument as quoted words do. */
export interface Block {
  readonly span: Span;
  /** The paragraph before, which introduces it; empty where there is none. */
  readonly lead: Span;
  /** Where the line below begins that is no part of it. */
  readonly below: number;
}

interface Line {
  readonly span: Span;
  readonly inner: Span;
  readonly quoted: boolean;
  /** Blanks before the first character; fold has made an ideographic one a single blank. */
  readonly indent: number;
}

/** A block is set in by so many blanks at least, and by so many more than the paragraph that introduces it. */
const deep = 4;
const deeper = 2;

/** Block quotations: lines behind `>`, or set in deeper than other text below a paragraph that ends in a colon. */
export function blocksIn(folded: string): Block[] {
  const result: Block[] = [];
  let open: { start: number; end: number; lead: Span; quoted: boolean } | undefined;
  let ended = false;
  let lead: Span = [0, 0];
  let leadIndent = 0;
  const close = (below: number): void => {
    if (open) result.push({ span: trimmed(folded, [open.start, open.end]), lead: open.lead, below });
    open = undefined;
  };
  for (const line of linesOf(folded)) {
    const blank = line.inner[0] === line.inner[1];
    if (blank) {
      // A blank line behind > is a break within the block, one without it is its end.
      ended ||= open?.quoted === true && !line.quoted;
      continue;
    }
    const isSet = line.indent >= Math.max(deep, leadIndent + deeper);
    if (open && !ended && line.quoted === open.quoted && (line.quoted || isSet)) {
      open.end = line.inner[1];
      continue;
    }
    close(line.inner[0]);
    ended = false;
    const set = isSet && folded[lead[1] - 1] === ':';
    if (line.quoted || set) open = { start: line.inner[0], end: line.inner[1], lead, quoted: line.quoted };
    else {
      lead = line.inner;
      leadIndent = line.indent;
    }
  }
  close(folded.length);
  return result;
}

function* linesOf(folded: string): Generator<Line> {
  for (let start = 0; start <= folded.length;) {
    const at = folded.indexOf('\n', start);
    const end = at === -1 ? folded.length : at;
    const mark = /^ {0,3}(?:> ?)+/.exec(folded.slice(start, Math.min(end, start + 16)));
    const inner = trimmed(folded, [start + (mark?.[0].length ?? 0), end]);
    yield { span: [start, end], inner, quoted: mark !== null, indent: inner[0] - start };
    start = end + 1;
  }
}
