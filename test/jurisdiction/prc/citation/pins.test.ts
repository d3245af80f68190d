import { expect } from 'chai';
import { Prc } from '../../../../src/jurisdiction/prc/prc';
import { cited, table } from '../../../support/cited';
import { read, words } from '../../../support/read';

/** The pins that a text gives of the Criminal Law. */
function pins(text: string): string[] {
  return cited(`依照《刑法》${text}`).map((one) => one.replace(/^刑法:?/, ''));
}

describe('a pin', () => {
  for (const [text, ...expected] of [
    ['第二百六十四条', '264'],
    ['第264条', '264'],
    ['第２６４条', '264'],
    ['第 二百六十四 条 第 一 款', '264.1'],
    ['第二百六十四\n条', '264'],
    ['第二十五条第一款', '25.1'],
    ['第383条第1款第2项', '383.1.2'],
    ['第三百八十三条第一款第（二）项', '383.1.2'],
    ['第三百八十三条第一款第二项第三目', '383.1.2.3'],
    ['第一百三十三条之一第一款第（二）项', '133-1.1.2'],
    ['第二百二十四条之一', '224-1'],
    ['第二百二十四条之规定', '224'],
    ['第三十一条', '31'],
    ['第一千零一条', '1001'],
  ] as const)
    it(text, () => expect(pins(text)).to.deep.equal(expected));
});

describe('levels left out or malformed', () => {
  for (const [text, ...expected] of [
    ['第三百八十三条第二项', '383.0.2'],
    ['第三百八十三条（二）项', '383.0.2'],
    ['第三百九十七条一款', '397.1'],
    ['三百九十七条', '397'],
    ['第三百五十八条第一款（一）项、第三款', '358.1.1', '358.3'],
  ] as const)
    it(text, () => expect(pins(text)).to.deep.equal(expected));
});

describe('a list carries the law’s name to each of its pins', () => {
  for (const [text, ...expected] of [
    ['第二百六十四条、第六十七条第三款、第五十二条', '264', '67.3', '52'],
    ['第二十五条第一款、第三款', '25.1', '25.3'],
    ['第二百六十四条，第六十七条和第五十二条以及第五十三条', '264', '67', '52', '53'],
    ['第七十二条第一款及该条第三款', '72.1', '72.3'],
    ['第十七、十八条', '17', '18'],
    ['第17、18条', '17', '18'],
    ['第二百九十三条第一款第（二）、（三）项', '293.1.2', '293.1.3'],
    ['第二百九十三条第一款第一、三项、第六十五条', '293.1.1', '293.1.3', '65'],
  ] as const)
    it(text, () => expect(pins(text)).to.deep.equal(expected));

  it('pins of one list are one group, the later ones by virtue of the list', () => {
    const { citations } = read('依照《刑法》第二百六十四条、第五十二条，《民法典》第五百七十七条', 'judgment');
    expect(citations.map((one) => [one.group, one.resolvedBy])).to.deep.equal([
      [0, 'name'],
      [0, 'list'],
      [1, 'name'],
    ]);
  });

  for (const [text, ...expected] of [
    [
      '《民法典》第五百七十七条、第五百八十四条及《民事诉讼法》第六十七条第一款',
      '民法典:577',
      '民法典:584',
      '民事诉讼法:67.1',
    ],
    [
      '民法典第七十条、公司法第一百八十三条和劳动合同法第三十九条第二项',
      '民法典:70',
      '公司法:183',
      '劳动合同法:39.0.2',
    ],
    ['《商标法》、《专利法》第十一条', '商标法', '专利法:11'],
  ] as const)
    it(`several laws: ${text}`, () => expect(cited(text)).to.deep.equal(expected));
});

describe('ranges', () => {
  for (const [text, ...expected] of [
    ['第二百一十三条至第二百一十九条之一', '213~219-1'],
    ['第213条-第219条', '213~219'],
    ['第二百零七条第一项至第五项', '207.0.1~5'],
    ['第二百零七条第一项、第二百一十三条到第二百一十五条', '207.0.1', '213~215'],
  ] as const)
    it(text, () => expect(pins(text)).to.deep.equal(expected));
});

describe('divisions and parts of an article', () => {
  for (const [text, ...expected] of [
    ['第二章第三节', 'ch2/sec3'],
    ['第二编第五章第一节', 'bk2/ch5/sec1'],
    ['第三编第一分编第三章', 'bk3/sub1/ch3'],
    ['第十三条但书', '13!proviso'],
    ['第十三条的但书规定', '13!proviso'],
    ['第六十七条第一款前段', '67.1!first'],
    ['第六十七条第一款后段', '67.1!latter'],
  ] as const)
    it(text, () => expect(pins(text)).to.deep.equal(expected));
});

it('a citation covers the words that carry its pin', () => {
  const text = '依照《刑法》第二百六十四条、第二百九十三条第一款第（二）、（三）项之规定';
  expect(read(text, 'judgment').citations.map((one) => words(text, one.span))).to.deep.equal([
    '第二百六十四条',
    '第二百九十三条第一款第（二）',
    '（三）项',
  ]);
});

describe('a pin in words', () => {
  for (const [pin, zh, en] of [
    ['12.2.4', '第十二条第二款第四项', 'Article 12(2)(4)'],
    ['383.0.2', '第三百八十三条第二项', 'Article 383(2)'],
    ['120-1.1', '第一百二十条之一第一款', 'Article 120-1(1)'],
    ['213~219-1', '第二百一十三条至第二百一十九条之一', 'Articles 213–219-1'],
    ['13!proviso', '第十三条但书', 'Article 13, proviso'],
    ['188.2!sentence3', '第一百八十八条第二款第三句', 'Article 188(2), sentence 3'],
    ['bk2/ch5', '第二编第五章', 'Book 2, Chapter 5'],
    ['s1.2.3', '第一部分第（二）点3', 'Part 1(2)(3)'],
    ['5.4.4.a', '5.4.4.a', '5.4.4.a'],
  ] as const)
    it(`${pin}: ${zh}`, () => {
      expect(new Prc().pinInWords(pin, 'zh')).to.equal(zh);
      expect(new Prc().pinInWords(pin, 'en')).to.equal(en);
    });
});

table('a comma of thousands parts no list, where the law has so many articles', [
  '《民法典》第1,165条第2款、第1,179条 → 民法典:1165.2 | 民法典:1179',
  '民法典第1，065条 → 民法典:1065',
  '《民法典》第7,500条 → 民法典:7 | 民法典:500',
  '《民法典》第1、165条 → 民法典:1 | 民法典:165',
  '《刑法》第1,165条 → 刑法:1 | 刑法:165',
]);
