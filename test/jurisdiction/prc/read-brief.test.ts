import { expect } from 'chai';
import { readBrief, words } from '../../support/read';

const brief = `# 代理词

案号：（2023）示0102民初9号

审判长、审判员：

## 一、关于合同效力

示例市东区人民法院（2022）示0102民初318号民事判决（以下简称青禾案）认为：“承运人对运输过程中货物的毁损应当负责”。青禾案的理由同样适用于本案。参见甲公司诉乙公司运输合同纠纷案。

## 二、关于损失

《民法典》第八百三十二条规定了承运人的责任。
`;

describe('a brief', () => {
  it('has its genre by its title', () => expect(readBrief(brief).genre).to.equal('statement-of-counsel'));

  it('does not cite the case it is filed in', () =>
    expect(
      readBrief(brief).citations.some((one) => one.kind === 'case' && one.caseNumber === '（2023）示0102民初9号'),
    ).to.equal(false));

  it('cites a case by number, by the alias defined for it, and by its parties', () => {
    const cases = readBrief(brief).citations.filter((one) => one.kind === 'case');
    expect(cases.map((one) => [words(brief, one.span), one.resolvedBy])).to.deep.equal([
      ['（2022）示0102民初318号', 'name'],
      ['青禾案', 'alias'],
      ['甲公司诉乙公司运输合同纠纷案', 'name'],
    ]);
    expect(cases[1]).to.include({ caseNumber: '（2022）示0102民初318号' });
  });

  it('quotes words and ties them to the citation before them', () => {
    const { quotations, citations } = readBrief(brief);
    expect(quotations.map((one) => words(brief, one.span))).to.deep.equal(['承运人对运输过程中货物的毁损应当负责']);
    expect(citations[quotations[0]!.citation!]).to.include({ kind: 'case' });
  });

  it('is outlined by its headings, each over what it heads', () => {
    const { headings } = readBrief(brief);
    expect(headings.map((heading) => [heading.level, heading.title])).to.deep.equal([
      [1, '代理词'],
      [2, '一、关于合同效力'],
      [2, '二、关于损失'],
    ]);
    expect(words(brief, headings[1]!.extent)).to.include('青禾案').and.not.to.include('关于损失');
  });
});
