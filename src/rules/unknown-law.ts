import { isNorm, type NormCitation } from '../model/citation';
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
  if (found?.match === 'close' && corpus.statutesOf(law, document.matter).length === 0) {
    const opening = written.indexOf('《');
    const span: Span = [nameSpan[0] + opening, nameSpan[1]];
    return {
      span,
      message: { key: 'rule.unknownLaw.close', args: [found.law.title] },
      fixes: [
        {
          title: { key: 'fix.title', args: [found.law.title] },
          edits: [{ span, text: `《${found.law.title}》` }],
          sure: false,
        },
      ],
    };
  }
  if (found || citation.rank !== 'law' || !/(?<!办)法(?:（[^）]*）)?$/.test(law)) return undefined;
  if (corpus.statutesOf(law, document.matter).length > 0) return undefined;
  return { span: nameSpan, message: { key: 'rule.unknownLaw', args: [law] } };
}
