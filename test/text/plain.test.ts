import { expect } from 'chai';
import { fold } from '../../src/text/fold';
import { plainOf, spanOf } from '../../src/text/plain';

describe('the words of a text', () => {
  for (const [text, words] of [
    ['承运人，应当　赔偿损失。', '承运人应当赔偿损失'],
    ['承運人應當賠償損失', '承运人应当赔偿损失'],
    ['ＡＵＣＬ 第12條', 'aucl第12条'],
    ['赔偿3.5万元，利率５％。', '赔偿3.5万元利率5%'],
    ['第1.承运人', '第1承运人'],
    ['1,000元', '1000元'],
    ['张××、李某', '张××李某'],
    ['𠮷某', '𠮷某'],
    ['', ''],
    ['，。', ''],
  ] as const)
    it(text || 'nothing', () => expect(plainOf(fold(text)).words).to.equal(words));

  it('lead back to where they stand', () => {
    const text = '甲，乙 丙。';
    const plain = plainOf(text);
    expect(text.slice(...spanOf(plain, [1, 3]))).to.equal('乙 丙');
    expect(spanOf(plain, [1, 1])).to.deep.equal([1, 1]);
    expect(spanOf(plain, [0, 0])).to.deep.equal([0, 0]);
  });

  it('of a stretch are those in it', () => expect(plainOf('甲，乙，丙', [2, 4]).words).to.equal('乙'));
});
