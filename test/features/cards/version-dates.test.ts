import { expect } from 'chai';
import { versionDates } from '../../../src/features/cards/version-dates';
import { Phrases } from '../../../src/features/phrases';
import { Prc } from '../../../src/jurisdiction/prc/prc';
import type { Law } from '../../../src/model/law';

const prc = new Prc();
const chinese = new Phrases('zh-cn');

describe('the days of a text of a law in its card', () => {
  for (const [title, version, expected] of [
    ['反不正当竞争法', '2025-06-27', '2025年6月27日通过并公布 · 2025年10月15日起施行'],
    ['反不正当竞争法', '2019-04-23', '2019年4月23日通过并公布 · 2019年4月23日至2025年10月14日施行'],
    ['民法典', '2020-05-28', '2020年5月28日通过并公布 · 2021年1月1日起施行'],
    ['合同法', '1999-03-15', '1999年3月15日通过并公布 · 1999年10月1日至2020年12月31日施行'],
    [
      '最高人民法院关于适用〈反不正当竞争法〉若干问题的解释',
      '2022-01-29',
      '2022年1月29日通过，2022年3月16日公布 · 2022年3月20日起施行',
    ],
  ] as const)
    it(`${title} of ${version}`, () => expect(versionDates(prc.law(title)!.law, version, chinese)).to.equal(expected));

  const law: Law = {
    title: '示例法',
    rank: 'law',
    articles: 0,
    versions: [
      { adopted: '2001-01-01', how: 'enacted' },
      { adopted: '2005-01-01', how: 'amended', effectiveFrom: '2005-03-01', promulgated: '2005-01-05' },
      { adopted: '2010-01-01', how: 'revised' },
    ],
  };

  for (const [version, zh, en] of [
    [
      '2001-01-01',
      '2001年1月1日通过，公布日期未知 · 施行日期未知',
      'Adopted 1 January 2001, day of promulgation unknown · day of coming into force unknown',
    ],
    [
      '2005-01-01',
      '2005年1月1日通过，2005年1月5日公布 · 2005年3月1日起施行，截止日期未知',
      'Adopted 1 January 2005, promulgated 5 January 2005 · in force from 1 March 2005, until when unknown',
    ],
  ] as const)
    it(`what is not known is said: ${version}`, () => {
      expect(versionDates(law, version, chinese)).to.equal(zh);
      expect(versionDates(law, version, new Phrases('en'))).to.equal(en);
    });

  it('nothing is said of a text that the table does not have', () =>
    expect(versionDates(law, '1999-01-01', chinese)).to.equal(undefined));
});
