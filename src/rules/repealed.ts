import type { NormCitation } from '../model/citation';
import { normsOfBrief } from './dates';
import { lawOf } from './law-of';
import { saysOfPastForce } from './past-force';
import type { Rule } from './rule';

/**
 * A brief relies on a law that was repealed by its date. Old facts may still call for it (最高人民法院关于适用〈民法典〉时间
 * 效力的若干规定, 法释〔2020〕15号, art 1), so it is said once for each law, and not where the brief shows anywhere that it knows.
 */
export const repealed: Rule = {
  code: 'citation/repealed',
  defaultSeverity: 'info',
  check: (context) => {
    const { document, corpus } = context;
    const cited = normsOfBrief(context);
    const norms = cited?.norms ?? [];
    const told = new Set<string>();
    return norms.flatMap((citation) => {
      if (!citation.law || told.has(citation.law)) return [];
      const law = lawOf(corpus, citation);
      if (!law?.repealed || law.repealed.on > cited!.day) return [];
      told.add(citation.law);
      if (norms.some((other) => other.law === citation.law && knows(document.text, other))) return [];
      const { on, successor } = law.repealed;
      return [{ span: citation.span, message: { key: 'rule.repealed', args: [law.title, on, successor] } }];
    });
  },
};

/** 原《合同法》, 合同订立时有效的, （已废止）: the writer says it. */
function knows(text: string, { span, nameSpan, versionStated }: NormCitation): boolean {
  if (versionStated !== undefined || saysOfPastForce(text, span)) return true;
  const [from] = nameSpan ?? span;
  const before = text.slice(Math.max(0, from - 14), from);
  const behind = text.slice(span[1], span[1] + 24);
  return (
    /(?:[原旧曾已]|当时|彼时|此前)[^。，]{0,8}$/.test(before) || /^[^。]{0,12}(?:已|业已)?(?:废止|失效)/.test(behind)
  );
}
