import { isDecision, type Corpus, type DecisionDocument } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import { resolveCase } from '../../corpus/resolve';
import { isNorm } from '../../model/citation';
import type { Holding } from '../../model/holding';
import { fold } from '../../text/fold';
import { marksIn, wordsToQuote } from '../citing/quotable';
import { caseName, holdingLabel } from '../labels';
import type { Phrases } from '../phrases';
import type { Suggestion } from './suggestion';
import { lineStart } from '../../text/line-around';

/** A quotation longer than this nobody types. */
const longestTyped = 60;

/** Behind an open mark of quotation: the conclusions of the decision that the paragraph cites last, main ones first. */
export function quotationSuggestions(
  corpus: Corpus,
  document: CorpusDocument,
  offset: number,
  phrases: Phrases,
): Suggestion[] {
  const start = lineStart(document.text, offset);
  const [open, typed = ''] = /[“「]([^“”「」]*)$/.exec(document.text.slice(start, offset)) ?? [];
  if (open === undefined || typed.length > longestTyped) return [];
  const target = decisionBefore(corpus, document, start, offset - open.length);
  if (!target) return [];
  const marks = marksIn(document.text);
  const closed = /^[”」]/.test(document.text.slice(offset));
  const wanted = plain(typed);
  const name = caseName(target, phrases);
  return inOrder(target.reading.holdings).flatMap((holding): Suggestion[] => {
    const words = wordsToQuote({ document: target, span: holding.span }, marks);
    if (!plain(words).includes(wanted)) return [];
    return [
      {
        kind: 'quotation',
        label: holdingLabel(target, holding),
        detail: name,
        about: words,
        replaces: [offset - typed.length, offset],
        insert: closed ? words : words + marks.close,
        filter: typed,
      },
    ];
  });
}

function decisionBefore(
  corpus: Corpus,
  document: CorpusDocument,
  start: number,
  offset: number,
): DecisionDocument | undefined {
  const last = document.reading.citations.findLast(
    (one) => !isNorm(one) && one.span[0] >= start && one.span[1] <= offset,
  );
  const found = last && resolveCase(corpus, document, last)?.document;
  return found && isDecision(found) ? found : undefined;
}

/** What the court held before what it ordered; main conclusions first, each group in the order of the text. */
function inOrder(holdings: readonly Holding[]): Holding[] {
  const rank = ({ kind, level }: Holding): number => (kind === 'disposition' ? 2 : 0) + (level === 'main' ? 0 : 1);
  return [...holdings].sort((a, b) => rank(a) - rank(b) || a.span[0] - b.span[0]);
}

function plain(words: string): string {
  return fold(words).replace(/[^\p{L}\p{N}]/gu, '');
}
