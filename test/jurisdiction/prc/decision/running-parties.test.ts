import { expect } from 'chai';
import { readDecision } from '../../../support/read';

/** A judgment without its beginning: what it found, its reasons and its orders. */
function tail(facts: string, orders: string, reasons = '双方之间的合同合法有效，应受法律保护。'): string {
  return `经审理查明，${facts}

本院认为，${reasons}

依照《中华人民共和国民法典》第五百零九条之规定，判决如下

${orders}
案件受理费100元，减半收取。
如不服本判决，可在判决书送达之日起十五日内向本院递交上诉状，上诉于示例市中级人民法院。`;
}

const named = (text: string): string[] => readDecision(text).parties.map(({ role, name }) => `${role} ${name}`);

describe('parties of a text without its beginning are told from its sentences', () => {
  for (const goesOn of [
    '伤后入住示例县中医院治疗',
    '时任远帆公司的法定代表人',
    '当即被送往示例县人民医院',
    '通过手机转账向示例市远帆贸易有限公司付款',
    '向示例县劳动人事争议仲裁委员会申请仲裁',
    '已从保险公司领取赔偿',
  ])
    it(`a person, where the sentence goes on: ${goesOn}`, () =>
      expect(
        named(
          tail(
            `原告孔令川${goesOn}。孔令川与被告冯国良签订合同。`,
            '被告冯国良于本判决生效之日起十日内赔偿原告孔令川5000元。',
            '孔令川的损失应由冯国良赔偿，孔令川的主张成立。',
          ),
        ),
      ).to.have.members(['plaintiff 孔令川', 'defendant 冯国良']));

  it('no words that only begin like a surname', () =>
    expect(
      named(
        tail(
          '原告孔莉向被告远帆公司交付货物，被告安排、原告陈述、被告原因造成延误，被告远帆公司向原告支付定金，应付款项未付。',
          '一、被告示例市远帆贸易有限公司于本判决生效之日起十日内，向原告孔莉支付5000元；\n二、被告应付义务人向原告履行。',
        ),
      ),
    ).to.have.members(['plaintiff 孔莉', 'defendant 示例市远帆贸易有限公司']));

  it('what a company did is no part of its name', () =>
    expect(
      named(
        tail(
          '原告孔莉系该公司员工。被告远帆公司设立远帆公司南方分公司，被告远帆公司承认设立该分公司，被告远帆公司作为该分公司的总公司。原告孔莉的工资未付。',
          '被告示例市远帆运输有限公司于本判决生效之日起十日内支付原告孔莉工资5000元。',
        ),
      ),
    ).to.have.members(['plaintiff 孔莉', 'defendant 示例市远帆运输有限公司']));

  for (const name of [
    '示例银行股份有限公司平原东路支行',
    '示例财产保险股份有限公司示例市分公司城北营销服务部',
    '远帆精密模具（示例）有限公司',
    '示例市城北老张南货店',
    '示例超市有限公司城北店',
    '示例市城北水库管理处',
    '广西熙和投资有限公司',
  ])
    it(`the whole of ${name}`, () =>
      expect(
        named(tail('原告孔莉与被告签订合同。', `被告${name}于本判决生效之日起十日内支付原告孔莉5000元。`)),
      ).to.include(`defendant ${name}`));

  it('in quotation marks', () =>
    expect(
      named(tail('原告孔莉在“远帆商行”购物。', '被告“远帆商行”于本判决生效之日起十日内退还原告孔莉50元。')),
    ).to.have.members(['plaintiff 孔莉', 'defendant 远帆商行']));

  it('a short name that the text uses again and again, once with its role', () =>
    expect(
      named(
        tail(
          '孔莉系远帆餐饮公司的员工，冯国良系远帆餐饮公司的厨师。',
          '被告冯国良于本判决生效之日起十日内赔偿原告孔莉5000元。',
          '被告远帆餐饮公司已通知家属，远帆餐饮公司不承担责任。',
        ),
      ),
    ).to.include('defendant 远帆餐饮公司'));

  it('nobody from outside, no witness, nobody who applied elsewhere', () =>
    expect(
      named(
        tail(
          '公证申请人示例市城南代理有限公司到场。案外人董方平签字，案外人董方平未到庭。原告证人孙某作证，原告证人孙某未到庭。',
          '被告冯国良于本判决生效之日起十日内赔偿原告孔莉5000元。',
        ),
      ),
    ).to.have.members(['plaintiff 孔莉', 'defendant 冯国良']));

  it('by the orders, where nobody has a role', () => {
    const facts = '孔莉到示例市城北医院工作。孔莉与城北医院发生争议。';
    expect(
      named(tail(facts, '一、示例市城北医院于本判决生效后十日内支付孔莉工资5000元；\n二、驳回孔莉的其他诉讼请求。')),
    ).to.have.members(['plaintiff 孔莉', 'defendant 示例市城北医院']);
    expect(named(tail(facts, '驳回孔莉的诉讼请求。'))).to.deep.equal(['plaintiff 孔莉']);
    expect(named(tail(facts, '驳回孔莉对示例市城北医院的诉讼请求。'))).to.have.members([
      'plaintiff 孔莉',
      'defendant 示例市城北医院',
    ]);
  });
});
