import { BrokenText, type Break } from '../text/broken-text';
import { Lines } from '../text/lines';
import type { Span } from '../text/span';
import { isDecision, type Corpus, type DecisionDocument } from '../corpus/corpus';
import type { CorpusDocument } from '../corpus/document';

/** A decision with a line longer than this, in characters, is offered a reading view: no eye keeps its place in it. */
const farTooLong = 1200;
/** In a reading view, lines longer than this are broken; shorter ones are paragraphs as they should be. */
const long = 400;

/** Whether a document is a decision with lines that are far too long to be read. */
export function hasLongLines(document: CorpusDocument): boolean {
  return isDecision(document) && linesLongerThan(document.text, farTooLong).length > 0;
}

/** A decision broken at its sentences, numbered items on lines of their own and an empty line between its parts. */
export function readingViewOf(corpus: Corpus, document: DecisionDocument): BrokenText {
  const lines = linesLongerThan(document.text, long);
  if (lines.length === 0) return new BrokenText(document.text, []);
  const parts = new Set(document.reading.sections.map(({ span }) => span[0]));
  const starts = new Set([
    ...parts,
    ...corpus.jurisdiction.sentences(document.folded).map(([start]) => start),
    ...itemsOf(document),
    ...itemsBehindClaims(document),
  ]);
  const breaks: Break[] = [];
  let line = 0;
  for (const at of [...starts].sort((a, b) => a - b)) {
    while (line < lines.length && lines[line]![1] <= at) line++;
    const [start] = lines[line] ?? [at];
    if (at <= start || document.text.slice(start, at).trim() === '') continue;
    breaks.push({ at, lines: parts.has(at) ? 2 : 1 });
  }
  return new BrokenText(document.text, breaks);
}

/** 一、 （二） 3. directly before an item, at the end of what stands before it. */
const numeral =
  /(?:[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[、.．])[^\S\n]?$/;

/** Where claims, issues and ordered items with a number begin, the number included. */
function itemsOf({ text, reading }: DecisionDocument): number[] {
  const orders = reading.holdings.filter((holding) => holding.kind === 'disposition');
  return [...reading.claims, ...reading.issues, ...orders].flatMap(({ span: [start] }) => {
    const number = numeral.exec(text.slice(Math.max(0, start - 8), start));
    return number ? [start - number[0].length] : [];
  });
}

/** Where an item follows a claim and is none itself: the costs, which are decided unasked. */
function itemsBehindClaims({ text, reading }: DecisionDocument): number[] {
  return reading.claims.flatMap(({ span: [, end] }) =>
    /^[；;][^\S\n]?(?:[（(][一二三四五六七八九十\d]|[一二三四五六七八九十\d]{1,3}[、.．])/.test(
      text.slice(end, end + 8),
    )
      ? [end + 1]
      : [],
  );
}

function linesLongerThan(text: string, most: number): Span[] {
  const lines = new Lines(text);
  return Array.from({ length: lines.count }, (_, line) => lines.spanOf(line)).filter(
    ([start, end]) => end - start > most,
  );
}
