import { expect } from 'chai';
import { chineseNumeral, isNumeral, numeralValue } from '../../src/text/numerals';

describe('the value of a numeral', () => {
  for (const [text, value] of [
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零五', 105],
    ['一百二十', 120],
    ['一百二十三', 123],
    ['三百四十一', 341],
    ['一千零一', 1001],
    ['一千零一十', 1010],
    ['一千二百六十', 1260],
    ['二〇一九', 2019],
    ['二○○三', 2003],
    ['二零一八', 2018],
    ['二Ｏ二二', 2022],
    ['12', 12],
    ['1260', 1260],
    ['007', 7],
    ['两千', 2000],
    ['壹佰贰拾叁', 123],
    ['廿三', 23],
    ['卅', 30],
    ['〇', 0],
  ] as const)
    it(`${text} is ${value}`, () => expect(numeralValue(text)).to.equal(value));

  for (const [title, text] of [
    ['nothing', ''],
    ['a word', '条'],
    ['a word among signs', '一百条'],
    ['powers that rise', '十百'],
    ['two digits below a power', '二十三五'],
    ['Arabic digits before a power', '12十'],
    ['more digits than any law, date or case has', '123456'],
    ['a power twice', '十十'],
    ['two before twenty', '二廿'],
  ] as const)
    it(`${title} has none`, () => expect(numeralValue(text)).to.equal(undefined));

  it('is that of its printed form, for every number', () => {
    for (let value = 1; value <= 9999; value++) expect(numeralValue(chineseNumeral(value))).to.equal(value);
  });
});

describe('a number as provisions are printed', () => {
  for (const [value, text] of [
    [0, '零'],
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [110, '一百一十'],
    [101, '一百零一'],
    [133, '一百三十三'],
    [1000, '一千'],
    [1005, '一千零五'],
    [1010, '一千零一十'],
    [1260, '一千二百六十'],
    [10000, '10000'],
    [-1, '-1'],
    [1.5, '1.5'],
  ] as const)
    it(`${value} is ${text}`, () => expect(chineseNumeral(value)).to.equal(text));
});

describe('what can stand in a numeral', () => {
  for (const [sign, expected] of [
    ['一', true],
    ['〇', true],
    ['7', true],
    ['佰', true],
    ['O', true],
    ['条', false],
    ['第', false],
    [',', false],
  ] as const)
    it(`${sign}: ${expected ? 'yes' : 'no'}`, () => expect(isNumeral(sign.charCodeAt(0))).to.equal(expected));

  it('what stands behind the end of a text cannot', () => expect(isNumeral(''.charCodeAt(0))).to.equal(false));
});
