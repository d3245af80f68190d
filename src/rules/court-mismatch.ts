import { dayOf } from './dates';
import type { Finding, Rule } from './rule';

/** A case number that contradicts itself, the court named with it, or the calendar (法〔2015〕137号 arts 2–5). */
export const courtMismatch: Rule = {
  code: 'case/court-mismatch',
  defaultSeverity: 'error',
  check: (context) => {
    const { document, corpus } = context;
    const year = Number((dayOf(context) ?? context.today)?.slice(0, 4) ?? Infinity);
    return document.reading.citations.flatMap((citation): Finding[] => {
      if (citation.kind !== 'case' || !citation.caseNumber || citation.resolvedBy !== 'name') return [];
      const doubt = corpus.jurisdiction.doubtOfCaseNumber(citation.caseNumber, citation.court);
      if (doubt) return [{ span: citation.span, message: doubt }];
      const filed = Number(/\d{4}/.exec(citation.caseNumber)?.[0]);
      return filed > year ? [{ span: citation.span, message: { key: 'rule.yearToCome', args: [filed] } }] : [];
    });
  },
};
