import type { CorpusDocument } from '../../corpus/document';
import { isNorm, provisionKey, type Citation, type NormCitation } from '../../model/citation';

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
    return pin === undefined || named ? `《${law}》` : `《${law}》${above(document, citation)}${written}`;
  }
  if (citation.kind === 'case') return citation.caseNumber ?? citation.name ?? written;
  if (citation.kind === 'case-library') return citation.id ?? written;
  return written;
}

/** What a provision leaves to the one before it: the 第十七条 of 第十七条第一款、第三款, as the draft wrote it there. */
function above({ text, reading }: CorpusDocument, citation: NormCitation): string {
  const written = text.slice(...citation.span);
  const first = /[条款项目]/.exec(written)?.[0];
  if (first === undefined || first === '条' || citation.pin === undefined) return '';
  const levels = citation.pin.split('.').slice(0, '条款项目'.indexOf(first)).join('.');
  const whole = reading.citations.findLast(
    (one) =>
      isNorm(one) &&
      one.law === citation.law &&
      one.span[0] < citation.span[0] &&
      `${one.pin}.`.startsWith(`${levels}.`) &&
      text.slice(...one.span).includes('条'),
  );
  const sign = first === '款' ? '条' : '款';
  const words = whole ? text.slice(...whole.span) : '';
  const end = Math.max(words.indexOf(sign), words.indexOf('条'));
  return words.slice(0, end + 1) + (/^之[一二三四五六七八九十]/.exec(words.slice(end + 1))?.[0] ?? '');
}
