import type { CaseCitation, Citation, SeriesCitation } from '../model/citation';

/** Whether a citation names a decision that a folder could hold. */
export function isCited(citation: Citation): citation is CaseCitation | SeriesCitation {
  return (
    citation.kind === 'case' ||
    citation.kind === 'guiding-case' ||
    citation.kind === 'gazette-case' ||
    citation.kind === 'case-library'
  );
}
