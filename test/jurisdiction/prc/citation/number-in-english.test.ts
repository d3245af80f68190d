import { expect } from 'chai';
import { numberInEnglish } from '../../../../src/jurisdiction/prc/citation/number-in-english';
import { cited } from '../../../support/cited';

describe('a case number as papers in English cite it, and read back', () => {
  for (const [number, english] of [
    ['（2019）浙8601民初1987号', '(2019) Zhe 8601 Min Chu No. 1987'],
    ['（2021）最高法知民终16号', '(2021) Zui Gao Fa Zhi Min Zhong No. 16'],
    ['（2024）黔行申801号', '(2024) Qian Xing Shen No. 801'],
    ['（2021）粤73民终153号', '(2021) Yue 73 Min Zhong No. 153'],
  ] as const)
    it(`${number} → ${english}`, () => {
      expect(numberInEnglish(number)).to.equal(english);
      expect(cited(`See ${english} for this.`)).to.deep.equal([number]);
    });

  for (const number of [
    '（2020）豫01民终5号',
    '（2003）一中民初字第5号',
    '（2021）京73民终××号',
    '（2019）浙0106民初5号之一',
  ])
    it(`${number}: in no way that reads back`, () => expect(numberInEnglish(number)).to.equal(undefined));
});
