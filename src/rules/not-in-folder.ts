import { isCited } from '../model/citation';
import { resolveCase } from '../corpus/resolve';
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
    // A case cited by its number and then by a short form is one.
    const names = new Map<string, string>();
    for (const citation of missing) {
      const words = document.text.slice(...citation.span);
      const key = (citation.kind === 'case' && citation.caseNumber) || words;
      if (!names.has(key)) names.set(key, words);
    }
    return [{ span: first.span, message: { key: 'rule.notInFolder', args: [names.size, [...names.values()]] } }];
  },
};
