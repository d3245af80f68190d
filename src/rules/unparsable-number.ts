import type { Rule } from './rule';

/** A case number whose parts are not in their places (法〔2015〕137号 arts 2–4): a stray 号, a 第 too many. */
export const unparsableNumber: Rule = {
  code: 'case/unparsable-number',
  defaultSeverity: 'warning',
  check: ({ document }) =>
    document.reading.citations.flatMap((citation) =>
      citation.kind === 'case' && citation.oddity === 'malformed'
        ? [{ span: citation.span, message: { key: 'rule.unparsableNumber', args: [citation.caseNumber ?? ''] } }]
        : [],
    ),
};
