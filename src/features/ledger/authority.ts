import type { CorpusDocument } from '../../corpus/document';
import { isNorm, provisionKey, type Citation } from '../../model/citation';

/** What a citation names, in the same words however it is written: 《X法》第二条 and 该法第2条 are one. */
export function authorityOf({ folded }: CorpusDocument, citation: Citation): string {
  return keyOf(citation) || folded.slice(...citation.span).replace(/\s+/g, '');
}

function keyOf(citation: Citation): string {
  if (isNorm(citation)) {
    const { law, pin, documentNumber } = citation;
    return law === undefined ? (documentNumber ?? '') : provisionKey(law, pin);
  }
  switch (citation.kind) {
    case 'case':
      return joined(citation.caseNumber ?? citation.name, citation.suffix, citation.documentType);
    case 'guiding-case':
    case 'gazette-case':
    case 'case-library': {
      const { kind, issuer, number, id, year, issue } = citation;
      return joined(kind, issuer, number, id, year?.toString(), issue?.toString());
    }
    default:
      return joined(citation.documentNumber, citation.normalized, citation.title);
  }
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ');
}

/** What a person copies to look an authority up elsewhere: the number of a case, the title and article of a law. */
export function lookUpWords(document: CorpusDocument, citation: Citation): string {
  const { text } = document;
  const written = text.slice(...citation.span).trim();
  if (isNorm(citation)) {
    const { law, pin, nameSpan, span } = citation;
    if (law === undefined) return citation.documentNumber ?? written;
    const named = nameSpan && nameSpan[0] <= span[0] && span[1] <= nameSpan[1];
    return pin === undefined || named ? `《${law}》` : `《${law}》${written}`;
  }
  if (citation.kind === 'case') return citation.caseNumber ?? citation.name ?? written;
  if (citation.kind === 'case-library') return citation.id ?? written;
  return written;
}
