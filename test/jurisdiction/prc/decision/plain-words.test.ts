import { expect } from 'chai';
import { conclusionsIn } from '../../../../src/jurisdiction/prc/decision/conclusions';
import { readDecision } from '../../../support/read';

/** All self-written: how judges conclude who use other words than most. */
const concludes = [
  '再行索要评估费，于约无据，本院碍难支持。',
  '双方都要求取得该房屋，但都不宜支持。',
  '对霍某的分割请求，应当准许。',
  '霍某的请求和游某的反请求，均应予部分支持。',
  '游某逾期不还，应负偿付之责。',
  '剩余贷款由游某继续偿还。',
  '由霍某另行补付差价2万元。',
  '游某对交易落空亦难辞其咎。',
  '案涉装修工程价款应为318200元。',
  '霍某主张定金不能一并适用，系对合同的误读。',
  '幼子由霍某照料，更为妥当。',
];
const concludesNothing = [
  '合同第五条载明“装修款由游某偿还”可见双方早有安排。',
  '上述解释第二十七条规定，利息应当从应付工程价款之日开始计付。',
  '上述解释第四十一条规定的期限不得超过十八个月，自应付价款之日起算。',
  '感情确已破裂，调解无效的，人民法院应当准许离婚。',
];

describe('a conclusion in words that few use', () => {
  for (const text of concludes)
    it(text, () => {
      expect(conclusionsIn(text.replaceAll('，', ','), ['霍某', '游某'])).to.have.length(1);
    });

  for (const text of concludesNothing)
    it(`is none: ${text}`, () => {
      expect(conclusionsIn(text.replaceAll('，', ','), ['霍某', '游某'])).to.be.empty;
    });
});

describe('a question that opens a passage by itself', () => {
  const issuesOf = (opening: string): string[] => {
    const text = `经审理查明：2020年3月，荀某向鲍某出具借条一张。
本院认为，双方之间的借贷关系成立。
${opening}荀某未举证证明已经还款，应当偿还借款。
依照《中华人民共和国民法典》第六百七十五条之规定，判决如下：
荀某于本判决生效之日起十日内偿还鲍某借款2万元。
如不服本判决，可在判决书送达之日起十五日内向本院递交上诉状。`;
    return readDecision(text).issues.map(({ span }) => text.slice(...span));
  };

  for (const asked of [
    '被告荀某应否还款',
    '鲍某可否另行主张利息',
    '保证人是否应当承担连带责任',
    '逾期利息如何计算',
    '鉴定费由谁负担',
  ])
    it(asked, () => {
      expect(issuesOf(`${asked}。`)).to.deep.equal([asked]);
      expect(issuesOf(`${asked}？`)).to.deep.equal([asked]);
    });

  for (const said of [
    '荀某是否知情不影响本案的处理。',
    '借款是否用于经营已无从查明。',
    '利息如何计算应以约定为准。',
    '荀某能否履行取决于其收入。',
    '示例区政府可以按签约的户数决定是否作出征收决定。',
    '双方是否另有约定，均未举证。',
  ])
    it(`is none: ${said}`, () => {
      expect(issuesOf(said)).to.be.empty;
    });
});
