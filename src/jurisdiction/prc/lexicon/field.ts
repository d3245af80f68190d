import type { LawTitle } from '../../../model/authority';

/** What tells which version of a law applies: procedural law follows the step, criminal law the milder, the rest the act. */
export type Field = 'procedural' | 'criminal' | 'substantive';

const procedural =
  /诉讼(?:法|规则|证据|特别程序|费用|监督)|执行(?:程序|工作|异议|案件|担保|和解|若干)|财产保全|行为保全|先予执行|管辖|审判监督|民事再审|送达|庭审|在线诉讼|在线运行|小额诉讼|合议庭|人民陪审员法|人民法院(?:司法鉴定|委托)|司法赔偿程序/;

/** The field of a law, by its title. Interpretations of criminal law are substantive here: they follow rules of their own. */
export function fieldOf(title: LawTitle): Field {
  return title === '刑法' ? 'criminal' : procedural.test(title) ? 'procedural' : 'substantive';
}
