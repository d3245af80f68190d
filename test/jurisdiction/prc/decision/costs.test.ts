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
