import { differsInBrackets } from './malformed';
import type { Finding, Rule } from './rule';

/** A case number whose parts are not in their places (法〔2015〕137号 arts 2–4): a stray 号, a 第 too many, two types, no serial. */
export const unparsableNumber: Rule = {
  code: 'case/unparsable-number',
  defaultSeverity: 'warning',
  check: ({ corpus, document }) =>
    document.reading.citations.flatMap((citation): Finding[] => {
      if (citation.kind !== 'case') return [];
      if (citation.oddity === 'unparsable')
        return [{ span: citation.span, message: { key: 'rule.unparsableNumber.parts', args: [] } }];
      if (citation.oddity !== 'malformed') return [];
      const { span, caseNumber = '', suffix = '' } = citation;
      // Lost brackets leave the parts where they belong: that is citation/malformed.
      if (differsInBrackets(corpus, citation, document.text.slice(...span))) return [];
      const title = { key: 'fix.write', args: [caseNumber + suffix] };
      const fixes =
        document.reading.kind === 'brief' ? [{ title, edits: [{ span, text: caseNumber + suffix }], sure: false }] : [];
      return [{ span, message: { key: 'rule.unparsableNumber', args: [caseNumber] }, fixes }];
    }),
};
