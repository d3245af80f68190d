import type { Corpus } from '../corpus/corpus';
import type { CorpusDocument, Uri } from '../corpus/document';
import type { CheckedQuotation } from '../corpus/quotation/quotations';
import { takenForCourt } from '../corpus/quotation/speech';
import { truncatedQualifier } from '../rules/truncated-qualifier';
import type { Span } from '../text/span';

/** A quotation that is right, for the gutter; one with a problem has that, and one without a source nothing. */
export interface VerdictMark {
  readonly span: Span;
  readonly state: 'verified' | 'agrees';
}

/**
 * The quotations of a brief that agree with their sources and are whose the brief says; none of any other document. A
 * mark stands beside a line: none where another quotation of the same line has a problem.
 */
export function verdictMarksOf(corpus: Corpus, uri: Uri): VerdictMark[] {
  const document = corpus.document(uri);
  if (!document) return [];
  const cut = new Set(truncatedQualifier.check({ corpus, document }).map(({ span }) => span[0]));
  const all = corpus.quotations.of(document);
  const isRight = (one: CheckedQuotation): boolean => agrees(one) && !cut.has(one.quotation.span[0]);
  const wrong = new Set(
    all.filter((one) => one.verdict !== 'no-source' && !isRight(one)).map((one) => lineOf(document, one)),
  );
  return all
    .filter((one) => isRight(one) && !wrong.has(lineOf(document, one)))
    .map(({ quotation: { span }, verified }) => ({ span, state: verified ? 'verified' : 'agrees' }));
}

function agrees({ verdict, quotation, speech }: CheckedQuotation): boolean {
  return (verdict === 'exact' || verdict === 'variant') && !takenForCourt(quotation, speech);
}

/** Where the line begins that a quotation begins in. */
function lineOf({ text }: CorpusDocument, { quotation }: CheckedQuotation): number {
  return text.lastIndexOf('\n', quotation.span[0]) + 1;
}
