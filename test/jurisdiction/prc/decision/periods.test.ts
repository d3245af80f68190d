import { expect } from 'chai';
import { dayBefore, periodsIn } from '../../../../src/jurisdiction/prc/decision/periods';

describe('stretches of time that a text names', () => {
  for (const [text, ...expected] of [
    ['2018年3月5日', '2018-03-05/2018-03-05'],
    ['2018年2月', '2018-02-01/2018-02-28'],
    ['2020年2月至2021年', '2020-02-01/2020-02-29', '2021-01-01/2021-12-31'],
    ['2018年13月', ...[]],
    ['第2018号', ...[]],
  ] as const)
    it(text, () => expect(periodsIn(text).map(({ from, to }) => `${from}/${to}`)).to.deep.equal(expected));

  it('the day before the first of a year', () => expect(dayBefore('2018-01-01')).to.equal('2017-12-31'));
});
