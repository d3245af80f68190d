import { isSpelledNumber } from '../corpus/case-name';
import { fittingCases } from '../corpus/resolve';
import type { Finding, Rule } from './rule';

/** A case named by its parties or a nickname alone, which nothing in the folder bears: a reader cannot look it up. */
export const noIdentifier: Rule = {
  code: 'case/no-identifier',
  defaultSeverity: 'warning',
  check: ({ corpus, document }) => {
    if (document.reading.kind !== 'brief') return [];
    const told = new Set<string>();
    return document.reading.citations.flatMap((citation): Finding[] => {
      if (citation.kind !== 'case' || citation.caseNumber || !citation.name || told.has(citation.name)) return [];
      if (isSpelledNumber(citation.name)) return [];
      told.add(citation.name);
      if (fittingCases(corpus, document, citation).documents.length > 0) return [];
      return [{ span: citation.span, message: { key: 'rule.noIdentifier', args: [citation.name] } }];
    });
  },
};
