import type { Corpus } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import type { Passage } from '../../corpus/quotation/quotations';
import type { SourceGrade } from '../../model/authority';
import { lengthOf } from '../../text/span';

const whole = new WeakMap<CorpusDocument, string>();

/** Folded words without blanks: lines broken anew or another width are no change. */
export function bare(folded: string): string {
  return folded.replace(/\s+/g, '');
}

/** The words at some places, one after another. */
export function wordsOf(corpus: Corpus, places: readonly Passage[]): string {
  return places
    .map(({ uri, span }) => {
      const document = corpus.document(uri);
      if (!document) return '';
      return lengthOf(span) < document.text.length ? bare(document.folded.slice(...span)) : allOf(document);
    })
    .join('\n');
}

function allOf(document: CorpusDocument): string {
  let words = whole.get(document);
  if (words === undefined) whole.set(document, (words = bare(document.folded)));
  return words;
}

const grades: readonly SourceGrade[] = ['official', 'database', 'unknown', 'press', 'restatement', 'translation'];

/** The poorest grade of the copies that some places are in: a comparison is worth no more than that. */
export function poorest(corpus: Corpus, places: readonly Passage[]): SourceGrade {
  const ranks = places.map(({ uri }) => grades.indexOf(corpus.document(uri)?.reading.sourceGrade ?? 'unknown'));
  return grades[Math.max(...ranks)] ?? 'unknown';
}
