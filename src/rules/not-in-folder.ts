import { resolveCase } from '../corpus/resolve';
import { isCited } from './cited-case';
import type { Rule } from './rule';

/** One line for all cases of a brief that this folder has no copy of: nothing was compared for them. */
export const notInFolder: Rule = {
  code: 'case/not-in-folder',
  defaultSeverity: 'info',
  check: ({ corpus, document }) => {
    if (document.reading.kind !== 'brief') return [];
    const cited = document.reading.citations.filter(isCited);
    const missing = cited.filter((citation) => !resolveCase(corpus, document, citation));
    const [first] = missing;
    if (!first) return [];
    const names = [...new Set(missing.map(({ span }) => document.text.slice(...span)))];
    return [{ span: first.span, message: { key: 'rule.notInFolder', args: [names.length, names] } }];
  },
};
