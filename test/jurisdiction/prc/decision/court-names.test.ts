import { expect } from 'chai';
import { courtNameStart } from '../../../../src/jurisdiction/prc/decision/court-names';
import { readDecision } from '../../../support/read';

describe('the court that a report names', () => {
  for (const [words, behind, court] of [
    ['遂向示例市东区人民法院', '起诉', '示例市东区人民法院'],
    ['李某诉至示例省高级人民法院', '', '示例省高级人民法院'],
    ['执行案件的东山区法院', '', '东山区法院'],
    ['于洪区人民法院', '审理', '于洪区人民法院'],
    ['示例互联网法院', '', '示例互联网法院'],
    ['李某向示例省东市法院', '起诉', '示例省东市法院'],
    ['东市向阳区人民法院', '', '东市向阳区人民法院'],
    ['近日示例法院', '审结了', '示例法院'],
    ['示例法院', '的大楼', undefined],
    ['某法院', '审理', undefined],
    ['某区人民法院', '经审理认为', undefined],
    ['原告诉至法院', '', undefined],
    ['人民法院', '经审理认为', undefined],
    ['其抗辩人民法院', '不予支持', undefined],
    ['按照受诉法院', '所在地', undefined],
  ] as const)
    it(`${words}${behind}: ${court ?? 'none'}`, () => {
      const start = courtNameStart(words, behind);
      expect(start === undefined ? undefined : words.slice(start)).to.equal(court);
    });

  it('a judgment without its header has none: whom one appeals to, and who decided before, is another', () => {
    const { meta } = readDecision(
      '经审理查明：2020年5月6日，示例市东区人民法院于2020年3月1日作出（2020）示0102民初7号民事判决，被告未履行。\n本院认为，被告应当还款。依照《中华人民共和国民法典》第六百七十五条，判决如下：\n被告王某于本判决生效后十日内偿还原告李某一万元。\n如不服本判决，可在判决书送达之日起十五日内，向本院递交上诉状，上诉于示例市中级人民法院。',
    );
    expect([meta.court, meta.decidedOn, meta.caseNumber]).to.deep.equal([undefined, undefined, undefined]);
  });
});
