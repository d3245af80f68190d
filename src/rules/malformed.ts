import type { Corpus } from '../corpus/corpus';
import { isNorm, type CaseCitation, type Citation, type NormCitation } from '../model/citation';
import type { TextEdit } from '../text/raw-edit';
import type { Span } from '../text/span';
import { closedBehind, withTitleMarks } from '../text/title-marks';
import type { Finding, Rule } from './rule';

/**
 * A citation that is understood but not written as courts do: brackets and blanks of a case number (法〔2015〕137号 art 2),
 * 〔〕 of an instrument's number (党政机关公文格式, GB/T 9704—2012, 7.2.5), 《》 around a title, a 第 left out before 款 and 项.
 */
export const malformed: Rule = {
  code: 'citation/malformed',
  defaultSeverity: 'hint',
  check: ({ corpus, document }) => {
    if (document.reading.kind !== 'brief') return [];
    return document.reading.citations.flatMap((citation): Finding[] => {
      const written = document.text.slice(...citation.span);
      const proper = properForm(corpus, citation, written);
      const marks = isNorm(citation) ? properMarks(document.text, citation) : undefined;
      return [
        ...(marks ? [finding(marks.span, marks.text)] : []),
        ...(proper === undefined || proper === written ? [] : [finding(citation.span, proper)]),
      ];
    });
  },
};

function finding(span: Span, proper: string): Finding {
  return {
    span,
    message: { key: 'rule.malformed', args: [proper] },
    fixes: [{ title: { key: 'fix.write', args: [proper] }, edits: [{ span, text: proper }], sure: true }],
  };
}

/** A title whose marks are lost on one side, doubled or of another kind, with 《》 around it; not one with marks inside. */
function properMarks(text: string, { nameSpan, span, resolvedBy }: NormCitation): TextEdit | undefined {
  if (!nameSpan || nameSpan[1] <= nameSpan[0] || resolvedBy === 'list') return undefined;
  const [from, to] = withTitleMarks(text, nameSpan);
  const written = text.slice(from, to);
  const title = written.replace(/^[《<〈]{1,4}|[》>〉]{1,4}$/g, '');
  if (title === written || /[《<〈》>〉\n]/.test(title) || closedBehind(text, span[1])) return undefined;
  return written === `《${title}》` ? undefined : { span: [from, to], text: `《${title}》` };
}

function properForm(corpus: Corpus, citation: Citation, written: string): string | undefined {
  if (citation.kind === 'case') {
    const plain = citation.oddity === undefined || citation.oddity === 'malformed';
    return plain && differsInBrackets(corpus, citation, written) ? wholeNumber(citation) : undefined;
  }
  if (!isNorm(citation)) return undefined;
  const { documentNumber, pin } = citation;
  if (documentNumber && pin === undefined && bare(written) === bare(documentNumber)) return documentNumber;
  return pin === undefined ? undefined : withOrdinals(written);
}

function wholeNumber({ caseNumber = '', suffix = '' }: CaseCitation): string {
  return caseNumber + suffix;
}

/** Whether a number as written has all its parts in their places, and only brackets or blanks may be amiss. */
export function differsInBrackets({ jurisdiction }: Corpus, citation: CaseCitation, written: string): boolean {
  return (
    citation.caseNumber !== undefined && jurisdiction.caseKey(written) === jurisdiction.caseKey(wholeNumber(citation))
  );
}

function bare(number: string): string {
  return number.replace(/[\s()（）[\]［］〔〕【】]/g, '');
}

/** 第三百九十七条一款 → 第三百九十七条第一款; 第三百八十三条（二）项 → 第三百八十三条第（二）项. */
function withOrdinals(written: string): string {
  return written.replace(/([条款])(?=[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[款项])/g, '$1第');
}
