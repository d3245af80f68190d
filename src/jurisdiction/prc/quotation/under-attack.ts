import type { CaseCitation, Citation } from '../../../model/citation';

/** Between 不服 and the decision that is attacked: its court, its kind, and another decision. */
const attacks = /不服[^。;\n]{0,120}$/;
/** 对……号民事判决不服. */
const attacksBehind = /^[^,。;\n]{0,16}不服/;
const first = /(?:一审|初审)[^“”。;]*$/;
const second = /(?:二审|终审)[^“”。;]*$/;
/** What is said or done at first instance need not be the court's: 一审中提交的合同约定. */
const meant = /(?:[一二原初终]审(?:法院|判决|裁定|认定|认为|查明)|原判决?|原裁定|被诉(?:判决|裁定))[^“”。;]{0,40}$/;
const othersWords = /约定|提交|合同[^,]{0,6}第|《/;

/** The decisions that a brief says its party does not accept: 不服某法院（2024）…号民事判决, 对其不服. */
export function attackedIn(folded: string, citations: readonly Citation[]): number[] {
  return citations.flatMap((citation, i) =>
    citation.kind === 'case' &&
    citation.caseNumber !== undefined &&
    (attacks.test(folded.slice(Math.max(0, citation.span[0] - 130), citation.span[0])) ||
      attacksBehind.test(folded.slice(citation.span[1], citation.span[1] + 20)))
      ? [i]
      : [],
  );
}

/**
 * The attacked decision that the words before a quotation mean, as an index: 一审判决认为, 原审法院认定. Of several 一审 and
 * 二审 choose by the number; where that does not tell, none is meant.
 */
export function attackedBy(
  before: string,
  attacked: readonly number[],
  citations: readonly Citation[],
): number | undefined {
  const words = meant.exec(before)?.[0];
  if (words === undefined || othersWords.test(words)) return undefined;
  const cases = attacked.map((index) => ({ index, number: (citations[index] as CaseCitation).caseNumber! }));
  const fitting = first.test(words)
    ? cases.filter(({ number }) => number.includes('初'))
    : second.test(words)
      ? cases.filter(({ number }) => number.includes('终'))
      : cases;
  const numbers = new Set(fitting.map(({ number }) => number));
  return numbers.size === 1 ? fitting[0]!.index : undefined;
}
