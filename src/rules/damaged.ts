import type { Rule } from './rule';

/** A citation that could only be read by repairing it: a lost title, an article moved away from its law. */
export const damaged: Rule = {
  code: 'citation/damaged',
  defaultSeverity: 'warning',
  check: ({ document }) =>
    document.reading.citations
      .filter((citation) => citation.resolvedBy === 'repair')
      .map(({ span }) => ({ span, message: { key: 'rule.damaged', args: [] } })),
};
