import type { CaseCitation, Citation } from '../../../model/citation';
import { knownCauseAtEnd } from '../decision/known-cause';
import { typeOfDecision, withoutLead } from './named-cases';

/** What a brief calls a decision beside its number: …纠纷一案, …盗窃案, …纠纷一审民事判决书. */
const called =
  '([\\u4e00-\\u9fff、]{2,70}?)(?:(?:一|再审)?案(?!件)|(?<=纠纷|罪)[\\u4e00-\\u9fff]{0,14}?(?:判决|裁定|调解|决定)书)';
/** Between it and the number: 》,示例法院 and (案号: as well as nothing. */
const before = new RegExp(`${called}[中里]?[》”]?[,:(\\s]{0,4}(?:案号[为:]?)?(?:[\\u4e00-\\u9fff]{2,24}法院)?[(\\s]?$`);
const behind = new RegExp(`^(?:${typeOfDecision}(?=[(“《的])|[)\\s])?[(“《的]?${called}`);
/** (2020)…号,案由:买卖合同纠纷. */
const labelled = /^[)\s,;]*案由[为系是:\s]*([\u4e00-\u9fff、]{2,24}(?:纠纷|罪))/;
/** What stands between two sides. */
const sides = /[\u4e00-\u9fff][诉与、]/;

const widest = 110;
const longestCause = 20;

/**
 * The causes, or the whole names, that stand beside numbers which have no name: 买卖合同纠纷一案, 甲与乙买卖合同纠纷民事判决书. A cause
 * that nobody knows is told from the parties before it by what stands between them alone.
 */
export function withStatedDisputes(folded: string, citations: readonly Citation[]): Citation[] {
  return citations.map((citation) => {
    if (citation.kind !== 'case' || citation.caseNumber === undefined) return citation;
    const { span, name } = citation;
    const after = folded.slice(span[1], span[1] + widest);
    const label = labelled.exec(after)?.[1];
    if (label !== undefined) return { ...citation, cause: label };
    if (name !== undefined) return citation;
    const words = before.exec(folded.slice(Math.max(0, span[0] - widest), span[0]))?.[1] ?? behind.exec(after)?.[1];
    return words === undefined ? citation : withWords(citation, withoutLead(words));
  });
}

function withWords(citation: CaseCitation, words: string): CaseCitation {
  const known = knownCauseAtEnd(words);
  const parties = words.slice(0, known?.start);
  const dispute = known !== undefined || words.endsWith('纠纷');
  if (dispute && (sides.test(parties) || (known?.name.endsWith('罪') && parties !== '')))
    return { ...citation, name: `${words}案` };
  const cause = known?.name ?? (dispute && words.length <= longestCause ? words : undefined);
  return cause === undefined ? citation : { ...citation, cause };
}
