import type { Citation } from '../../../model/citation';
import type { Alias } from '../../../model/reading';
import type { Recall } from '../../../text/recall';
import type { Span } from '../../../text/span';
import type { Lexicon } from '../lexicon/lexicon';
import type { Writable } from './emitter';
import { scanParagraph, type ParagraphScan } from './scan';
import { emptyState, sameState, type ScanState } from './state';

/** A paragraph as it was read in one state. */
export interface ScannedParagraph {
  readonly from: ScanState;
  readonly scan: ParagraphScan;
}

/** A paragraph that stands often is remembered in so many states. */
const most = 4;

/**
 * What a text cites and defines. A paragraph that is known in the state in which it is met again is not read again;
 * what it leads to is then the very state that it led to before, so that a change spreads only as far as it matters.
 * `initial` holds the short forms that front matter gives; `texts` are the paragraphs, where they are cut out already.
 */
export function scanParagraphs(
  folded: string,
  paragraphs: readonly Span[],
  lexicon: Lexicon,
  known: Recall<ScannedParagraph[]>,
  initial: ScanState = emptyState,
  texts?: readonly string[],
): { citations: Citation[]; aliases: Alias[] } {
  const citations: Citation[] = [];
  const aliases: Alias[] = [];
  let state = initial;
  let groups = 0;
  paragraphs.forEach((paragraph, i) => {
    const scan = scanKnown(texts?.[i] ?? folded.slice(...paragraph), lexicon, state, known);
    state = scan.state;
    let last = groups - 1;
    for (const citation of scan.citations) {
      // What is added to a copy made by spreading costs fifty times as much as what is added to this one.
      const own = known.keeps ? Object.assign({}, citation) : citation;
      const moved = moveBy(own, paragraph[0], groups);
      last = Math.max(last, moved.group);
      citations.push(moved);
    }
    groups = last + 1;
    for (const alias of scan.aliases) aliases.push({ ...alias, span: shift(alias.span, paragraph[0]) });
  });
  return { citations, aliases };
}

function scanKnown(text: string, lexicon: Lexicon, state: ScanState, known: Recall<ScannedParagraph[]>): ParagraphScan {
  if (!known.keeps) return scanParagraph(text, lexicon, state);
  const scanned = known.of(text, () => []);
  const before = scanned.find(({ from }) => sameState(from, state));
  if (before) return before.scan;
  const scan = scanParagraph(text, lexicon, state);
  scanned.unshift({ from: state, scan });
  if (scanned.length > most) scanned.pop();
  return scan;
}

/** Puts a citation that nobody else has into its place in the text. */
function moveBy(citation: Writable<Citation>, offset: number, groups: number): Citation {
  citation.span = shift(citation.span, offset);
  citation.group += groups;
  if ('nameSpan' in citation && citation.nameSpan) citation.nameSpan = shift(citation.nameSpan, offset);
  return citation;
}

function shift(span: Span, offset: number): Span {
  return [span[0] + offset, span[1] + offset];
}
