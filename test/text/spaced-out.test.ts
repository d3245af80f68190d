import { expect } from 'chai';
import { drawnTogether } from '../../src/text/spaced-out';

describe('words with blanks in them', () => {
  for (const [written, meant] of [
    ['民 事 判 决 书', '民事判决书'],
    ['裁   决   书', '裁决书'],
    ['申 请 人(被反请求人):某公司', '申请人(被反请求人):某公司'],
    ['判决 书', '判决书'],
    ['本 院认为,', '本院认为,'],
    ['于 2018 年 9 月 4 日', '于2018年9月4日'],
    // What the blank parts.
    ['审判员 钱某某', '审判员 钱某某'],
    ['审判长 李 明', '审判长 李明'],
    ['某日报 记者 荣 华', '某日报 记者 荣华'],
    ['关键词 民事 侵权', '关键词 民事 侵权'],
    ['某某市\n人 民 法 院', '某某市\n人民法院'],
  ] as const)
    it(JSON.stringify(written), () => expect(drawnTogether(written)).to.equal(meant));
});
