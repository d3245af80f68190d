import type { CorpusDocument } from '../corpus/document';
import type { CheckedQuotation } from '../corpus/quotation/quotations';
import { bigrams, containment } from '../text/similarity';
import type { Span } from '../text/span';
import type { Finding, Rule } from './rule';

/** So far a sentence of the source is followed on either side. */
const farthest = 120;
/** So much of a qualifier that the brief’s paragraph has as well is not lost. */
const told = 0.5;

/** A clause under which what follows holds: ……的，; 如果……，; 在……的情况下，. */
const condition =
  /(?:^|[,:])((?:如果|若|如|倘若)[^,:]{4,50},|在[^,:]{3,40}(?:情况|情形|前提|条件)下,|(?![^,:]{0,40}[系是][^,:]{0,40}的,)[^,:]{6,50}的,)$/;
/** What holds only then: it is said at the beginning of the quotation what must, may or need not be done. */
const consequence =
  /^(?![即且而但并也还])[^,;。]{0,14}(?:应当|应予|可以|不得|有权|无权|必须|不予|处[以一二三五七十拘罚])/;
/** Words that say what must or may be done, and no condition or name alone: only from these something can be excepted. */
const operative = /(?:应当|应予|可以|不得|有权|无权|必须|属于|归|由|构成|承担)[^,;。]{0,60}[^的,;。]$/;
/** What takes back what it follows: ……的除外; 但……不在此限. */
const exception = /^[,;。]((?:但是?|除非)[^。;\n]{3,60}(?:除外|不在此限)|除(?!此)[^,。;\n]{2,40}(?:以外|之外|外))/;

/**
 * Words of a court quoted without the condition or the exception that the same sentence, or the next one, ties them to,
 * where the brief does not tell it in its own words either.
 */
export const truncatedQualifier: Rule = {
  code: 'quotation/truncated-qualifier',
  defaultSeverity: 'info',
  check: ({ corpus, document }) =>
    corpus.quotations.of(document).flatMap((checked): Finding[] => {
      const source = checked.source && corpus.document(checked.source.uri);
      if (!source || (checked.verdict !== 'exact' && checked.verdict !== 'variant')) return [];
      const lost = lostBy(document, checked, source);
      if (lost === undefined) return [];
      return [{ span: checked.quotation.span, message: { key: 'rule.truncated', args: [lost] } }];
    }),
};

function lostBy(
  document: CorpusDocument,
  { quotation, source: found }: CheckedQuotation,
  source: CorpusDocument,
): string | undefined {
  const [start, end] = found!.span;
  const before = sentenceBefore(source, start);
  const head = consequence.test(source.folded.slice(start, end)) ? condition.exec(before)?.[1] : undefined;
  const tail = operative.test(source.folded.slice(start, trailing(source, end)))
    ? exception.exec(source.folded.slice(trailing(source, end), end + farthest))?.[1]
    : undefined;
  const lost = [
    head === undefined ? undefined : ([start - head.length, start] as const),
    tail === undefined ? undefined : placeOf(source, end, tail),
  ].find((span) => span !== undefined && !isTold(document, quotation.span, source, span));
  return (
    lost &&
    source.text
      .slice(...lost)
      .replace(/^[“”「]|[，,]$/g, '')
      .replaceAll('\n', '')
  );
}

function sentenceBefore({ folded }: CorpusDocument, start: number): string {
  const lead = folded.slice(Math.max(0, start - farthest), start);
  return lead.slice(Math.max(...['。', ';', '\n', '!', '?'].map((sign) => lead.lastIndexOf(sign))) + 1);
}

/** A quotation may end with the mark that ends its sentence. */
function trailing({ folded }: CorpusDocument, end: number): number {
  return /[,;。]/.test(folded[end - 1] ?? '') ? end - 1 : end;
}

function placeOf({ folded }: CorpusDocument, end: number, words: string): Span {
  const at = folded.indexOf(words, end - 1);
  return [at, at + words.length];
}

/** Whether the brief tells a qualifier itself, in the paragraph of the quotation. */
function isTold({ folded }: CorpusDocument, quoted: Span, source: CorpusDocument, lost: Span): boolean {
  const start = folded.lastIndexOf('\n', quoted[0]) + 1;
  const next = folded.indexOf('\n', quoted[1]);
  const paragraph = folded.slice(start, quoted[0]) + folded.slice(quoted[1], next === -1 ? folded.length : next);
  return containment(bigrams(source.folded.slice(...lost)), bigrams(paragraph)) >= told;
}
