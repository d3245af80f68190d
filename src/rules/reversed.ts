import { isCited } from '../model/citation';
import { laterDecisions } from '../corpus/history';
import { resolveCase } from '../corpus/resolve';
import type { Finding, Rule } from './rule';

/** A decision that a later one in the folder set aside, changed or sent back. */
export const reversed: Rule = {
  code: 'case/reversed',
  defaultSeverity: 'error',
  check: ({ corpus, document }) => {
    if (document.reading.kind !== 'brief') return [];
    return document.reading.citations.filter(isCited).flatMap((citation): Finding[] => {
      const target = resolveCase(corpus, document, citation)?.document;
      const later = target && laterDecisions(corpus, target).find(({ result }) => result !== 'upheld');
      if (!later) return [];
      const number = later.document.reading.meta.caseNumber ?? '';
      if (document.text.includes(number) && number !== '') return [];
      return [{ span: citation.span, message: { key: `rule.reversed.${later.result}`, args: [number] } }];
    });
  },
};
