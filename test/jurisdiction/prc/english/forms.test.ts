import { expect } from 'chai';
import { englishForms } from '../../../../src/jurisdiction/prc/english/forms';

describe('a case number in Latin letters', () => {
  for (const [number, english] of [
    ['（2019）浙8601民初1987号', '(2019) Zhe 8601 Min Chu No. 1987'],
    ['（2021）最高法知民终3号', '(2021) Zui Gao Fa Zhi Min Zhong No. 3'],
    // 豫 and 渝 are both Yu: fit to be read beside the Chinese number, not instead of it.
    ['（2020）豫01民终55号', '(2020) Yu 01 Min Zhong No. 55'],
    ['（2014）杭西知民初字第12号', '(2014) Hang Xi Zhi Min Chu Zi No. 12'],
    ['没有案号', undefined],
  ] as const)
    it(`${number}: ${english ?? 'none'}`, () => expect(englishForms.caseNumber(number)).to.equal(english));
});
