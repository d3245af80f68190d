import type { Rule } from './rule';

/** One line for all quotations that nothing could be compared with: they are unchecked, and never count as passed. */
export const quotationNoSource: Rule = {
  code: 'quotation/no-source',
  defaultSeverity: 'info',
  check: ({ corpus, document }) => {
    const unchecked = corpus.quotations.of(document).filter(({ verdict }) => verdict === 'no-source');
    const [first] = unchecked;
    if (!first) return [];
    return [{ span: first.quotation.span, message: { key: 'rule.quotationNoSource', args: [unchecked.length] } }];
  },
};
