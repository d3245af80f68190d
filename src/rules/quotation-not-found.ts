import type { Corpus } from '../corpus/corpus';
import type { CorpusDocument } from '../corpus/document';
import type { Pin } from '../model/authority';
import type { Provision } from '../model/statute';
import type { Span } from '../text/span';
import { nameOf } from './name-of';
import type { Rule } from './rule';

/** Quoted words that do not stand in the source cited, changed or not; and where they stand, if the folder has them. */
export const quotationNotFound: Rule = {
  code: 'quotation/not-found',
  defaultSeverity: 'error',
  check: ({ corpus, document }) =>
    corpus.quotations
      .of(document)
      .filter(({ verdict }) => verdict === 'not-found')
      .map(({ quotation: { span }, compared, elsewhere }) => {
        const cited = corpus.document(compared[0] ?? '');
        const other = elsewhere && corpus.document(elsewhere.uri);
        const where = !other ? 'nowhere' : elsewhere.changed ? 'likeElsewhere' : 'elsewhere';
        const args = [cited ? nameOf(cited) : '', other ? placeName(corpus, other, elsewhere.span) : ''];
        return { span, message: { key: `rule.quotationNotFound.${where}`, args } };
      }),
};

/** A document by its name; of a law with the article, since another article of the law cited is the likeliest place. */
function placeName({ jurisdiction }: Corpus, document: CorpusDocument, [start]: Span): string {
  const { reading } = document;
  const article = reading.kind === 'statute' ? articleAt(reading.statute.provisions, start) : undefined;
  return nameOf(document) + (article === undefined ? '' : jurisdiction.pinInWords(article, 'zh'));
}

function articleAt(provisions: readonly Provision[], offset: number): Pin | undefined {
  const within = provisions.find(({ span: [start, end] }) => start <= offset && offset < end);
  return !within || within.level === 'article' ? within?.pin : articleAt(within.children, offset);
}
