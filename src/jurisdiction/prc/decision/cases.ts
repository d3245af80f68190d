import type { OutlineFound } from '../outline/sections';

/** Where the cases of a collection begin: at each heading below what happened in the one before; `[0]` for one alone. */
export function casesIn({ sections }: Pick<OutlineFound, 'sections'>): readonly number[] {
  const starts = [0];
  let told = false;
  for (const { role, span } of sections) {
    if (role === 'heading' && told) starts.push(span[0]);
    if (role === 'heading') told = false;
    told ||= role === 'facts' || role === 'claims';
  }
  return starts;
}
