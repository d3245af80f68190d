import { expect } from 'chai';
import { appeal, civil, criminal } from '../../../support/decisions';
import { readDecision } from '../../../support/read';

describe('what a decision says of itself', () => {
  it('civil: court, number, cause, dates, judges, amounts', () => {
    const { meta } = readDecision(civil);
    expect(meta).to.deep.include({
      court: '示例市东区人民法院',
      caseNumber: '（2022）示0102民初318号',
      cause: '运输合同纠纷',
      decidedOn: '2022-05-20',
      filedOn: '2022-03-01',
      amountClaimed: 86000,
      amountAwarded: 78500,
    });
    expect(meta.heardOn).to.deep.equal(['2022-04-12']);
    expect(meta.judges).to.deep.equal(['钱某', '孙某', '李某']);
  });

  it('criminal: the cause is the offence', () => expect(readDecision(criminal).meta.cause).to.equal('盗窃罪'));

  it('on appeal the number is the own one, not that of the court below', () => {
    const { meta, citations } = readDecision(appeal);
    expect(meta.caseNumbers).to.deep.equal(['（2022）示01民终905号']);
    expect(citations.some((one) => one.kind === 'case' && one.caseNumber === '（2022）示0102民初318号')).to.equal(true);
    expect(citations.some((one) => one.kind === 'case' && one.caseNumber === '（2022）示01民终905号')).to.equal(false);
  });

  for (const [genre, text] of [
    ['judgment-civil-1', civil],
    ['judgment-criminal-1', criminal],
    ['judgment-civil-appeal', appeal],
  ] as const)
    it(`its genre: ${genre}`, () => expect(readDecision(text).genre).to.equal(genre));

  for (const [effect, text] of [
    ['appealable', civil],
    ['final', appeal],
  ] as const)
    it(`its effect: ${effect}`, () => expect(readDecision(text).effect.effect).to.equal(effect));
});
