import type { Corpus } from '../corpus/corpus';
import { isNorm, type NormCitation } from '../model/citation';
import type { Law } from '../model/law';
import { differenceOf } from '../text/difference';
import type { Span } from '../text/span';
import type { Finding, Rule, RuleContext } from './rule';

/**
 * A national law that no list of laws has. Only laws and the constitution are few enough to know them all; of
 * regulations, rules and local norms nothing is said.
 */
export const unknownLaw: Rule = {
  code: 'citation/unknown-law',
  defaultSeverity: 'warning',
  check: (context) => {
    const seen = new Set<string>();
    return context.document.reading.citations.flatMap((citation) => {
      if (!isNorm(citation) || !citation.law || !citation.nameSpan || citation.resolvedBy === 'list') return [];
      const key = citation.nameSpan.join();
      if (seen.has(key)) return [];
      seen.add(key);
      return unknown(context, citation, citation.law, citation.nameSpan) ?? [];
    });
  },
};

function unknown(
  { corpus, document }: RuleContext,
  citation: NormCitation,
  law: string,
  nameSpan: Span,
): Finding | undefined {
  const written = document.text.slice(...nameSpan);
  if (citation.resolvedBy !== 'name' || !written.includes('《')) return undefined;
  const asWritten = corpus.jurisdiction.law(written);
  // 《物权法法》: what stands there is no law, what it was read as is one.
  const mended = asWritten || citation.rank !== 'law' ? undefined : corpus.jurisdiction.law(law);
  const found = mended ? { ...mended, match: 'close' as const } : asWritten;
  const span = withinMarks(written, nameSpan);
  if (found?.match === 'close' && corpus.statutesOf(law, document.matter).length === 0)
    return closest(span, found.law.title);
  if (found || citation.rank !== 'law' || !/(?<!办)法(?:（[^）]*）)?$/.test(law)) return undefined;
  if (corpus.statutesOf(law, document.matter).length > 0) return undefined;
  const meant = oneSlipFrom(corpus, law);
  return meant ? closest(span, meant.title) : { span: nameSpan, message: { key: 'rule.unknownLaw', args: [law] } };
}

/** The title with its marks, of the words that name a law. */
function withinMarks(written: string, [start, end]: Span): Span {
  return [start + written.indexOf('《'), end];
}

function closest(span: Span, title: string): Finding {
  return {
    span,
    message: { key: 'rule.unknownLaw.close', args: [title] },
    fixes: [{ title: { key: 'fix.title', args: [title] }, edits: [{ span, text: `《${title}》` }], sure: false }],
  };
}

/** Of shorter titles too many differ by one sign. */
const shortestSlip = 5;

/** 个人信自保护法: the one law in force from whose title this differs by one sign; none where there are several. */
function oneSlipFrom({ jurisdiction }: Corpus, title: string): Law | undefined {
  if (title.length < shortestSlip) return undefined;
  const near = [...jurisdiction.lawsBeginning('')].filter(
    (law) => law.rank === 'law' && !law.repealed && differsByOneSign(law.title, title),
  );
  return near.length === 1 ? near[0] : undefined;
}

function differsByOneSign(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  const { start, before, after } = differenceOf(one, other);
  return before - start <= 1 && after - start <= 1;
}
