import { expect } from 'chai';
import { appeal, civil } from '../support/decisions';
import { findings } from '../support/check';

const brief = '代理词\n\n见（2022）示0102民初318号民事判决。';
const ordered = (order: string): string => appeal.replace('驳回上诉，维持原判。', order);

describe('what a later decision of the folder made of the one cited', () => {
  for (const [order, ...expected] of [
    ['驳回上诉，维持原判。'],
    [
      '一、撤销示例市东区人民法院（2022）示0102民初318号民事判决；\n二、驳回示例市青禾食品有限公司的诉讼请求。',
      '（2022）示0102民初318号｜该裁判已被撤销：（2022）示01民终905号',
    ],
    [
      '一、维持示例市东区人民法院（2022）示0102民初318号民事判决第二项；\n二、撤销示例市东区人民法院（2022）示0102民初318号民事判决第一项。',
      '（2022）示0102民初318号｜该裁判已被改判：（2022）示01民终905号',
    ],
    [
      '一、撤销示例市东区人民法院（2022）示0102民初318号民事判决；\n二、本案发回示例市东区人民法院重审。',
      '（2022）示0102民初318号｜该裁判已被撤销并发回重审：（2022）示01民终905号',
    ],
  ] as const)
    it(order, () =>
      expect(
        findings('case/reversed', { '代理词.md': brief, '一审.txt': civil, '二审.txt': ordered(order) }),
      ).to.deep.equal(expected),
    );

  it('not where the brief names the later decision itself', () =>
    expect(
      findings('case/reversed', {
        '代理词.md': `${brief}二审（2022）示01民终905号撤销该判决。`,
        '一审.txt': civil,
        '二审.txt': ordered('撤销示例市东区人民法院（2022）示0102民初318号民事判决。'),
      }),
    ).to.deep.equal([]));
});

describe('case/not-final', () => {
  const report = '类案检索报告\n\n见（2022）示0102民初318号民事判决。';
  it('in a report on similar cases, a decision that could be appealed', () =>
    expect(findings('case/not-final', { '类案检索报告.md': report, '一审.txt': civil })).to.have.length(1));
  it('not where the appeal is at hand', () =>
    expect(
      findings('case/not-final', { '类案检索报告.md': report, '一审.txt': civil, '二审.txt': appeal }),
    ).to.deep.equal([]));
  it('not in other briefs: a text cannot tell that nobody appealed', () =>
    expect(findings('case/not-final', { '代理词.md': brief, '一审.txt': civil })).to.deep.equal([]));
});
