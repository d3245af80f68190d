import { isCited } from '../model/citation';
import { laterDecisions } from '../corpus/history';
import { resolveCase } from '../corpus/resolve';
import type { Finding, Rule } from './rule';

/**
 * A decision that could still be appealed when it was made, in a report on similar cases: those name decisions in effect
 * (关于统一法律适用加强类案检索的指导意见（试行）, 2020, art 1). Elsewhere nothing is said: most were never appealed, and the
 * text cannot tell.
 */
export const notFinal: Rule = {
  code: 'case/not-final',
  defaultSeverity: 'warning',
  check: ({ corpus, document }) => {
    const { reading } = document;
    if (reading.kind !== 'brief' || reading.genre !== 'similar-case-report') return [];
    return reading.citations.filter(isCited).flatMap((citation): Finding[] => {
      const target = resolveCase(corpus, document, citation)?.document;
      if (target?.reading.effect.effect !== 'appealable' || laterDecisions(corpus, target).length > 0) return [];
      return [{ span: citation.span, message: { key: 'rule.notFinal', args: [] } }];
    });
  },
};
