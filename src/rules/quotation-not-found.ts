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
        const args = [cited ? nameOf(cited) : '', other ? nameOf(other) : ''];
        return { span, message: { key: `rule.quotationNotFound.${where}`, args } };
      }),
};
