import { expect } from 'chai';
import { pageAt } from '../../src/text/page-marks';

/** The page on which each of these words stands. */
const pagesOf = (text: string, ...words: string[]): (number | undefined)[] =>
  words.map((word) => pageAt(text, text.indexOf(word)));

describe('the page of a passage', () => {
  it('by lines at the head of each page', () =>
    expect(
      pagesOf('第 1 页 共 3 页\n甲\n\n第 2 页 共 3 页\n乙\n丙\n第 3 页 共 3 页\n丁', '甲', '乙', '丙', '丁'),
    ).to.deep.equal([1, 2, 2, 3]));

  it('by lines at the foot', () =>
    expect(pagesOf('甲\n第1页/共2页\n乙\n丙\n第2页/共2页\n', '甲', '乙', '丙')).to.deep.equal([1, 2, 2]));

  it('by form feeds', () => expect(pagesOf('甲\n\f乙\n\f丙', '甲', '乙', '丙')).to.deep.equal([1, 2, 3]));

  it('also where a copy begins in the middle', () =>
    expect(pagesOf('第5页\n甲\n第6页\n乙', '甲', '乙')).to.deep.equal([5, 6]));

  for (const [what, text] of [
    ['without any mark', '甲\n乙'],
    ['with one', '第1页\n甲'],
    ['where one is lost', '第1页\n甲\n第3页\n乙'],
    ['where they count two papers', '第1页 共2页\n甲\n第2页 共9页\n乙'],
    ['where a sentence names a page', '见第1页\n甲\n详见卷宗第2页\n乙'],
    ['behind the last foot', '乙\n第1页\n丙\n第2页\n甲'],
  ] as const)
    it(`is not known ${what}`, () => expect(pagesOf(text, '甲')).to.deep.equal([undefined]));
});
