import { isNorm, type NormCitation } from '../model/citation';
import type { Rank } from '../model/authority';
import { basisOf } from './basis';
import type { Finding, Rule } from './rule';

const order: Readonly<Partial<Record<Rank, number>>> = {
  law: 0,
  'legislative-interpretation': 0,
  'administrative-regulation': 1,
  'local-regulation': 2,
  'autonomous-regulation': 3,
  'judicial-interpretation': 4,
};

/**
 * The order of the authorities that a decision rests on: laws and their interpretations, administrative, local,
 * autonomous regulations, judicial interpretations; of laws the substantive before the procedural
 * (最高人民法院《关于裁判文书引用法律、法规等规范性法律文件的规定》, 法释〔2009〕14号, art 2). Decisions only: a brief may order
 * them as it argues. A law of procedure put last of all is the practice of many courts and is passed over.
 */
export const authorityOrder: Rule = {
  code: 'citation/authority-order',
  defaultSeverity: 'hint',
  check: ({ document }) => basisOf(document).flatMap((list) => firstOutOfOrder(list.filter(isNorm))),
};

function firstOutOfOrder(list: readonly NormCitation[]): Finding[] {
  let last: NormCitation | undefined;
  for (const citation of list) {
    const { law } = citation;
    if (law === undefined || placeOf(citation) === undefined || law === last?.law) continue;
    if (last && comesBefore(citation, last))
      return [{ span: citation.span, message: { key: 'rule.authorityOrder', args: [law, last.law!] } }];
    last = citation;
  }
  return [];
}

function comesBefore(later: NormCitation, earlier: NormCitation): boolean {
  if (isProcedural(later)) return false;
  if (isProcedural(earlier) && placeOf(later) === 0) return true;
  return !isProcedural(earlier) && placeOf(later)! < placeOf(earlier)!;
}

function placeOf({ rank }: NormCitation): number | undefined {
  return rank && order[rank];
}

function isProcedural({ law, rank }: NormCitation): boolean {
  return rank === 'law' && /(?:诉讼|仲裁|程序)法$/.test(law ?? '');
}
