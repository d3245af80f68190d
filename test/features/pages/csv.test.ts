import { expect } from 'chai';
import { csvOf } from '../../../src/features/pages/csv';

describe('a table as CSV', () => {
  it('begins with a BOM and ends each row with CRLF', () =>
    expect(
      csvOf([
        ['法院', '年份'],
        ['某法院', 2020],
      ]).text,
    ).to.equal('\uFEFF法院,年份\r\n某法院,2020\r\n'));

  for (const [value, written] of [
    ['甲,乙', '"甲,乙"'],
    ['他说"是"', '"他说""是"""'],
    ['一\n二', '"一\n二"'],
    ['', ''],
    [-5, '-5'],
    ['=SUM(A1)', "'=SUM(A1)"],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
    ['+86', "'+86"],
    ['-5', "'-5"],
    ['@a', "'@a"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ['1=1', '1=1'],
  ] as const)
    it(JSON.stringify(value), () => expect(csvOf([[value]]).text).to.equal(`\uFEFF${written}\r\n`));

  it('says in how many cells a formula was defused', () =>
    expect(
      csvOf([
        ['=1', 'a', '+1'],
        [-1, '@', 'b'],
      ]).defused,
    ).to.equal(3));
});
