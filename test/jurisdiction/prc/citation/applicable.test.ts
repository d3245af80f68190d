import { expect } from 'chai';
import { isNorm } from '../../../../src/model/citation';
import { read, readBrief } from '../../../support/read';

/** A judgment of some day with some words of the court and a law cited at the end; what is told of that citation. */
function meant(said: string, law: string, on: string, kind: 'civil' | 'criminal' = 'civil'): string {
  const [year, month, day] = on.split('-').map(Number);
  const { citations } = read(
    kind === 'civil'
      ? `示例市东区人民法院\n民事判决书\n（${year}）示0102民初3号\n原告：青禾公司。\n被告：远山公司。\n` +
          `原告青禾公司与被告远山公司不正当竞争纠纷一案，本院立案后依法进行了审理，现已审理终结。\n` +
          `青禾公司向本院提出诉讼请求：判令远山公司停止侵权。\n` +
          `本院认为，${said}综上，依照${law}规定，判决如下：\n驳回原告青禾公司的诉讼请求。\n审判员　钱某\n${year}年${month}月${day}日\n`
      : `示例市南区人民法院\n刑事判决书\n（${year}）示0103刑初5号\n公诉机关示例市南区人民检察院。\n被告人郑某，男，1992年5月6日出生。因本案于${year}年1月3日被刑事拘留。\n` +
          `示例市南区人民检察院指控被告人郑某犯盗窃罪，向本院提起公诉。本院依法进行了审理，现已审理终结。\n` +
          `经审理查明：${said}\n本院认为，被告人郑某的行为已构成盗窃罪。依照${law}之规定，判决如下：\n` +
          `被告人郑某犯盗窃罪，判处有期徒刑七个月。\n审判员　陈某某\n${year}年${month}月${day}日\n`,
    'judgment',
  );
  const last = citations.filter(isNorm).at(-1)!;
  const others = last.candidates.filter((one) => one !== last.version).map((one) => one.slice(0, 4));
  return [last.version, last.versionBasis, ...(last.versionRule ? [last.versionRule] : []), ...others].join(' ');
}

describe('substantive law is that of the time of the act, where the court tells it', () => {
  for (const [said, on, wanted] of [
    ['被诉行为发生于2018年3月。', '2020-06-02', '2017-11-04 act-date'],
    ['被诉侵权行为发生在2016年5月至2017年8月期间。', '2020-06-02', '1993-09-02 act-date'],
    ['本案被诉不正当竞争行为持续至2019年12月。', '2020-06-02', '2019-04-23 act-date'],
    ['被诉行为发生于2017年6月至2019年5月。', '2020-06-02', '2019-04-23 act-date 2017 1993'],
    ['被诉行为发生在2018年1月1日修订后的法律施行之前。', '2020-06-02', '1993-09-02 act-date'],
    ['涉案行为持续时间较长。', '2020-06-02', '2019-04-23 decision-date 2017 1993'],
    ['原告主张被诉行为的影响很大。', '2018-06-02', '2017-11-04 decision-date 1993'],
  ] as const)
    it(`${said} decided on ${on}: ${wanted}`, () =>
      expect(meant(said, '《中华人民共和国反不正当竞争法》第二条', on)).to.equal(wanted));
});

describe('what the court says it applies is stated for the whole of its decision', () => {
  for (const [said, wanted] of [
    ['本案应适用2017年修订的《反不正当竞争法》。', '2017-11-04 stated'],
    ['故本案仍应适用1993年《反不正当竞争法》。', '1993-09-02 stated'],
    ['本案不应适用2017年修订的《反不正当竞争法》。', '2019-04-23 decision-date 2017 1993'],
    [
      '部分行为应适用2017年修订的《反不正当竞争法》，其余应适用2019年修正的《反不正当竞争法》。',
      '2019-04-23 decision-date 2017 1993',
    ],
  ] as const)
    it(said, () => expect(meant(said, '《中华人民共和国反不正当竞争法》第二条', '2020-06-02')).to.equal(wanted));
});

describe('procedural law is that of the step', () => {
  for (const [on, wanted] of [
    ['2020-06-02', '2017-06-27 decision-date step'],
    ['2022-06-02', '2021-12-24 decision-date step'],
    ['2024-06-02', '2023-09-01 decision-date step'],
  ] as const)
    it(`${on}, whenever the act was`, () =>
      expect(meant('被诉行为发生于2010年3月。', '《中华人民共和国民事诉讼法》第六十七条', on)).to.equal(wanted));
});

describe('of criminal law the milder text applies, and both are named', () => {
  for (const [said, on, wanted] of [
    ['2014年3月4日，被告人郑某窃得手机一部。', '2014-09-01', '2011-02-25 act-date'],
    ['2015年9月4日，被告人郑某窃得手机一部。', '2015-12-01', '2011-02-25 act-date milder 2015'],
    [
      '2014年3月4日，被告人郑某窃得手机一部。2015年12月5日，其又窃得电脑一台。',
      '2016-03-01',
      '2015-08-29 act-date milder 2011',
    ],
    ['被告人郑某窃得手机一部。', '2016-03-01', '2015-08-29 decision-date 2011 2009'],
  ] as const)
    it(said, () => expect(meant(said, '《中华人民共和国刑法》第二百六十四条', on, 'criminal')).to.equal(wanted));
});

describe('words that point from the day of a paper know of no later text', () => {
  for (const [law, on, wanted] of [
    ['修正前的《反不正当竞争法》第二条', '2019-06-02', ' none 2017 1993'],
    ['修订前的《反不正当竞争法》第二条', '2018-06-02', '1993-09-02 stated'],
    ['现行《反不正当竞争法》第二条', '2018-06-02', '2017-11-04 stated'],
    ['2017年修订的《反不正当竞争法》第二条', '2020-06-02', '2017-11-04 stated'],
  ] as const)
    it(`${law} on ${on}`, () => expect(meant('', law, on)).to.equal(wanted));
});

describe('a brief says in its front matter when the acts were', () => {
  const brief = (date: string): string =>
    `---\nkind: brief\napplicableDate: ${date}\n---\n\n# 代理词\n\n依照《反不正当竞争法》第二条、《民事诉讼法》第六十七条、《商标法》（2019年修正）第五条。\n\n2026年3月1日\n`;
  for (const [date, ...wanted] of [
    ['2018-03-01', '2017-11-04 act-date', '2023-09-01 publication-date', '2019-04-23 stated'],
    ['2018-03-01/2025-12-31', '2025-06-27 act-date', '2023-09-01 publication-date', '2019-04-23 stated'],
    ['soon', 'undefined none', '2023-09-01 publication-date', '2019-04-23 stated'],
  ] as const)
    it(date, () =>
      expect(
        readBrief(brief(date))
          .citations.filter(isNorm)
          .map((one) => `${one.version} ${one.versionBasis}`),
      ).to.deep.equal(wanted),
    );
});
