import { isDecision, isStatute, type Corpus, type DecisionDocument, type StatuteDocument } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import type { Provision } from '../../model/statute';
import { covers, lengthOf, trimmed, type Span } from '../../text/span';
import { wordsOf } from '../labels';
import { targetAt } from '../targets';

/** Words of a decision or a statute that somebody wants to quote. */
export interface Quotable {
  readonly document: DecisionDocument | StatuteDocument;
  readonly span: Span;
}

/**
 * What a selection in a source means: the words selected; without a selection the conclusion at the cursor, the provision,
 * or the sentence. Nothing in what is no source.
 */
export function quotableAt(corpus: Corpus, document: CorpusDocument, selected: Span): Quotable | undefined {
  if (!isDecision(document) && !isStatute(document)) return undefined;
  const span = trimmed(document.text, lengthOf(selected) > 0 ? selected : aroundCursor(corpus, document, selected[0]));
  return lengthOf(span) === 0 ? undefined : { document, span };
}

function aroundCursor(corpus: Corpus, document: DecisionDocument | StatuteDocument, offset: number): Span {
  if (isStatute(document))
    return provisionAround(document.reading.statute.provisions, [offset, offset])?.span ?? [offset, offset];
  const target = targetAt(document, offset);
  if (target?.kind === 'holding') return target.span;
  return corpus.propositions.sentenceAt(document, [offset, offset + 1]);
}

/** The innermost provision that holds a stretch; an article of one paragraph is cited as the article. */
export function provisionAround(provisions: readonly Provision[], span: Span): Provision | undefined {
  const outer = provisions.find((one) => covers(one.span, span));
  if (!outer) return undefined;
  const inner = provisionAround(outer.children, span);
  return inner && (outer.children.length > 1 || inner.children.length > 0) ? inner : outer;
}

/** Marks of quotation as a paper sets them, outside and inside. */
export interface Marks {
  readonly open: string;
  readonly close: string;
  readonly inner: readonly [open: string, close: string];
}

const curved: Marks = { open: '“', close: '”', inner: ['‘', '’'] };
const cornered: Marks = { open: '「', close: '」', inner: ['『', '』'] };

/** The marks that a paper uses most. */
export function marksIn(text: string): Marks {
  return count(text, '「') > count(text, '“') ? cornered : curved;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** The words on one line, with the marks inside them turned into inner ones, and no comma at their end. */
export function wordsToQuote({ document, span }: Quotable, { inner }: Marks): string {
  return wordsOf(document, span)
    .replace(/[“「]/g, inner[0])
    .replace(/[”」]/g, inner[1])
    .replace(/[，、；：,;:]$/, '');
}
