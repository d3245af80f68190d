import { isNorm, type Citation } from '../model/citation';
import { basisOf } from './basis';
import type { Rule } from './rule';

/**
 * What a decision cannot rest on: the constitution, minutes and guidance of courts, cases. They may serve in the reasons
 * (人民法院民事裁判文书制作规范, 法〔2016〕221号; 法释〔2009〕14号 arts 3–6; 关于案例指导工作的规定, 法发〔2010〕51号, art 7, and
 * 法〔2015〕130号 art 10).
 */
export const notABasis: Rule = {
  code: 'citation/not-a-basis',
  defaultSeverity: 'warning',
  check: ({ document }) =>
    basisOf(document)
      .flat()
      .flatMap((citation) => {
        const kind = unfit(citation);
        return kind ? [{ span: citation.span, message: { key: `rule.notABasis.${kind}`, args: [] } }] : [];
      }),
};

function unfit(citation: Citation): 'constitution' | 'guidance' | 'case' | undefined {
  if (isNorm(citation)) {
    if (citation.rank === 'constitution') return 'constitution';
    return citation.rank === 'normative-document' && /纪要|指导意见|会议/.test(citation.law ?? '')
      ? 'guidance'
      : undefined;
  }
  return citation.kind === 'guiding-case' || citation.kind === 'case-library' || citation.kind === 'gazette-case'
    ? 'case'
    : undefined;
}
