import type { DecisionDocument } from '../corpus/corpus';
import { compareClaims } from '../features/claims/comparison';
import { claimRows } from '../features/claims/csv';
import { claimPage } from '../features/claims/page';
import { pageMarkdown } from '../features/pages/markdown';
import type { Phrases } from '../features/phrases';

/** The claims of decisions beside what answers them: a page of Markdown each, or one table of all. */
export function claimsText(
  decisions: readonly DecisionDocument[],
  layout: 'markdown' | 'csv',
  phrases: Phrases,
): string {
  const comparisons = decisions.map((decision) => compareClaims(decision, phrases));
  if (layout === 'csv') return claimRows(comparisons, phrases);
  return comparisons.map((comparison) => pageMarkdown(claimPage(comparison, phrases)).text).join('\n');
}
