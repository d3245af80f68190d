import { expect } from 'chai';
import { readDecision, words } from '../../../support/read';

/** Self-written: cases as pages in Markdown have them, with comments of whoever keeps the pages. */
const rule = (heading: string): string => `# 住房与执行

<!-- 以上为标题 -->

## 某建材厂申请执行魏某买卖合同案

## 基本案情

某建材厂向某法院申请强制执行，魏某名下仅有一套住房。

<!-- PAGE -->

魏某请求保留其居住的房间。

## 裁判要旨

唯一住房在保障居住的前提下可以处置。

## ${heading}

执行的落脚点在于保障居住而非保护所有权。`;

const both = (second: string): string => `# 丁某诉示例市规划局房屋补偿协议案

## 基本案情

丁某与示例市规划局订立补偿协议，后示例市规划局未交房。丁某遂提起诉讼，请求判令示例市规划局交付房屋。

## 裁判结果

示例市河东区人民法院一审认为，补偿协议合法有效，示例市规划局应当承担违约责任。

一审法院遂判决示例市规划局向丁某支付违约金30000元。丁某不服，提起上诉。

示例市中级人民法院二审认为，交付房屋的条件已经成就，丁某的主张成立。${second}

## 典型意义

本案对行政协议的履行有示范意义。`;

const roleIn = (text: string, piece: string): string | undefined => {
  const at = text.indexOf(piece);
  return readDecision(text).sections.find(({ span }) => span[0] <= at && at < span[1])?.role;
};
const held = (text: string): readonly string[] => readDecision(text).holdings.map(({ span }) => words(text, span));

describe('a case on a page in Markdown', () => {
  it('has comments that are none of it', () => {
    const text = rule('适用解析');
    for (const comment of ['<!-- 以上', '-- 以上', '<!-- PAGE'])
      expect(roleIn(text, comment), comment).to.equal('noise');
    expect(roleIn(text, '魏某请求')).to.equal('facts');
  });

  for (const heading of ['适用解析', '法理评析', '专家解读', '案例启示'])
    it(`ends its rule at ${heading}`, () => {
      const text = rule(heading);
      expect(roleIn(text, heading)).to.equal('commentary');
      expect(held(text)).to.deep.equal(['唯一住房在保障居住的前提下可以处置。']);
    });

  it('is called by its title without marks', () =>
    expect(readDecision(both('')).meta.title).to.equal('丁某诉示例市规划局房屋补偿协议案'));
});

describe('both instances told under one heading', () => {
  for (const [how, second] of [
    ['changed', '二审法院遂判决撤销一审判决，责令示例市规划局交付房屋。'],
    ['upheld', '二审法院遂判决驳回上诉，维持一审判决。'],
  ] as const)
    it(`the first is the court below, where it was ${how}`, () => {
      const text = both(second);
      for (const [piece, role] of [
        ['## 裁判结果', 'lower-court'],
        ['补偿协议合法有效', 'lower-court'],
        ['丁某不服', 'procedure'],
        ['交付房屋的条件', 'reasoning'],
        ['二审法院遂', 'disposition'],
        ['本案对', 'commentary'],
      ] as const)
        expect(roleIn(text, piece), piece).to.equal(role);
      expect(held(text).join()).not.to.include('违约责任');
      expect(readDecision(text).meta.court).to.equal('示例市中级人民法院');
    });

  it('stays with its own reasons where the second gives none', () => {
    const text = both('').replace(/示例市中级人民法院二审认为.*/, '示例市中级人民法院二审判决驳回上诉，维持一审判决。');
    expect(roleIn(text, '补偿协议合法有效')).to.equal('reasoning');
  });

  it('and what a court above says of a second instance is no beginning of one', () => {
    const text = both('示例市中级人民法院二审判决认为条件未成就不当。').replace('二审认为', '审理认为');
    expect(roleIn(text, '补偿协议合法有效')).to.equal('reasoning');
  });
});
