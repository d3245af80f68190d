import { expect } from 'chai';
import { appeal, civil } from '../../../support/decisions';
import { readDecision, words } from '../../../support/read';

describe('the fee that a court charges for the case', () => {
  const line = '案件受理费1950元，由原告负担170元，被告示例市远山物流有限公司负担1780元。';
  for (const [said, fee] of [
    [line, 1950],
    ['案件受理费减半收取计人民币25元，由被告负担。', 25],
    ['一审案件受理费1950元、二审案件受理费3,900元，均由远山公司负担。', 3900],
    ['保全费520元，由被告负担。', undefined],
    ['案件受理费由被告负担。', undefined],
  ] as const)
    it(said, () => expect(readDecision(civil.replace(line, said)).meta.courtFee).to.equal(fee));

  it('says where it stands, as the rest of what a decision says of itself', () => {
    const { at } = readDecision(civil).meta;
    const shown = Object.entries(at).map(([key, span]) => [key, words(civil, span).slice(0, 18)]);
    expect(Object.fromEntries(shown)).to.deep.equal({
      court: '示例市东区人民法院',
      caseNumber: '（2022）示0102民初318号',
      cause: '原告示例市青禾食品有限公司（以下简称',
      decidedOn: '二〇二二年五月二十日',
      filedOn: '2022年3月1日',
      amountClaimed: '86000元',
      amountAwarded: '78500元',
      courtFee: '1950元',
    });
  });

  it('on appeal its own', () => expect(readDecision(appeal).meta.courtFee).to.equal(1950));
});

describe('who bears the costs', () => {
  for (const costs of [
    '案件受理费1050元，减半收取525元，保全费520元，由邱某负担',
    '本案诉讼费用由邱某承担',
    '一审案件受理费由邱某负担',
  ])
    it(`is no item of a settlement: ${costs}`, () => {
      const text = `示例市东区人民法院\n民事调解书\n（2023）示0102民初906号\n原告：章某，女，1986年5月23日出生，汉族，住示例市东区。\n被告：邱某，男，1984年10月1日出生，汉族，住示例市西区。\n原告章某与被告邱某民间借贷纠纷一案，本院立案后进行了审理。\n经本院主持调解，当事人自愿达成如下协议：\n一、邱某于2023年5月1日前偿还章某借款50000元；\n二、${costs}；\n三、双方再无其他争议。\n本调解书经各方当事人签收后，即具有法律效力。`;
      const { holdings } = readDecision(text);
      expect(holdings.map(({ span }) => text.slice(...span))).to.deep.equal([
        '邱某于2023年5月1日前偿还章某借款50000元',
        '双方再无其他争议。',
      ]);
    });
});
