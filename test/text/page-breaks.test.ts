import { expect } from 'chai';
import { isPageNumber, withoutBreaks } from '../../src/text/page-breaks';

describe('numbers of pages, and of the case at their heads', () => {
  for (const line of [
    '第3页',
    '第 3 页 共 12 页',
    '第3页/共12页',
    '3/12',
    '3 / 12',
    '- 3 -',
    '—3—',
    '（2021）示01民初3号',
  ])
    it(line, () => expect(isPageNumber(line)).to.equal(true));

  for (const line of ['2015', '第3条', '3.12', '（2021）示01民初3号判决', '第3页的照片'])
    it(`not ${line}`, () => expect(isPageNumber(line)).to.equal(false));

  it('are left out where words are read on over them, and a number in a sentence is not', () => {
    expect(withoutBreaks('被告应于\n- 3 -\n五月付款')).to.equal('被告应于五月付款');
    expect(withoutBreaks('被告应于\n\n第3页 共12页\n\n五月付款')).to.equal('被告应于五月付款');
    expect(withoutBreaks('于\n2015\n年')).to.equal('于2015年');
    expect(withoutBreaks('甲到庭。')).to.equal('甲到庭。');
  });
});
