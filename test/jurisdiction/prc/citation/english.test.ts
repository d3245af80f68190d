import { expect } from 'chai';
import { isNorm } from '../../../../src/model/citation';
import { cited } from '../../../support/cited';
import { read } from '../../../support/read';

describe('citations in English', () => {
  for (const [text, ...expected] of [
    ['Article 12(2)(4) of the Anti-Unfair Competition Law', '反不正当竞争法:12.2.4'],
    ['Article 12(2)(iv) of the PRC Anti-unfair Competition Law', '反不正当竞争法:12.2.4'],
    ['Articles 2 and 12 of the Anti-Unfair Competition Law', '反不正当竞争法:2', '反不正当竞争法:12'],
    ['Art. 2 AUCL', '反不正当竞争法:2'],
    ['PRC Civil Code, Articles 577 and 584', '民法典:577', '民法典:584'],
    ['Civil Code, arts. 577 & 584', '民法典:577', '民法典:584'],
    ['Articles 577 to 580 of the Civil Code', '民法典:577~580'],
    ['Patent Law, art. 2; Trademark Law, art. 57', '专利法:2', '商标法:57'],
    ['Civil Code, art. 577; arts. 584-585', '民法典:577', '民法典:584~585'],
    ['Civil Code, art. 577; art. 12(2) of the AUCL', '民法典:577', '反不正当竞争法:12.2'],
    ['Civil Code, art. 577; Article 12, paragraph 2 of the AUCL', '民法典:577', '反不正当竞争法:12.2'],
    [
      'Article 10 of the Data Security Law, Arts. 13 and 29 PIPL',
      '数据安全法:10',
      '个人信息保护法:13',
      '个人信息保护法:29',
    ],
    ['E-Commerce Law §35, §§ 13 and 29 of the PIPL', '电子商务法:35', '个人信息保护法:13', '个人信息保护法:29'],
    ['Fan Bu Zhengdang Jingzheng Fa (反不正当竞争法) [Anti-Unfair Competition Law], art. 12', '反不正当竞争法:12'],
    ['(2019) Zhe 8601 Min Chu No. 187', '（2019）浙8601民初187号'],
    ['(2021) Zui Gao Fa Zhi Min Zhong No. 5', '（2021）最高法知民终5号'],
    ['No. 187 [2019], First, Civil, 8601, Zhejiang', '（2019）浙8601民初187号'],
    ['Guiding Case No. 78', '指导78'],
    ['Guiding Cases Nos. 45 and 47', '指导45', '指导47'],
    ['Guiding Cases Nos. 17 through 19', '指导17', '指导18', '指导19'],
  ] as const)
    it(text, () => expect(cited(`The court relied on ${text} here.`)).to.deep.equal(expected));

  for (const text of ['Article 3 of the Lease Agreement', 'Article 5 of this law', 'art. 2', 'No. 5 Nanjing Road'])
    it(`${text} cites nothing`, () => expect(cited(`See ${text}.`)).to.deep.equal([]));
});

describe('laws by their abbreviations and with what is said of their text', () => {
  for (const [text, ...expected] of [
    ['Article 12 (4) of the amended AUCL', '反不正当竞争法:12.2.4'],
    ['Article 12 of the newly amended Anti-Unfair Competition Law', '反不正当竞争法:12'],
    ['Article 39 of the PIPL', '个人信息保护法:39'],
    ['Article 38 of the PIPL and Article 40 of the DSL', '个人信息保护法:38', '数据安全法:40'],
    ['PIPL, arts. 38 and 40', '个人信息保护法:38', '个人信息保护法:40'],
    ['CSL art. 37, DSL art. 31', '网络安全法:37', '数据安全法:31'],
    ['Art. 37, AUCL', '反不正当竞争法:37'],
    ['Article 12 of the AUCL, Article 8 of the CPL', '反不正当竞争法:12', '民事诉讼法:8'],
    ['Article 82 of the LCL', '劳动合同法:82'],
    ['Art. 28 FIL', '外商投资法:28'],
    ['Article 12 of the then-effective Contract Law', '合同法:12'],
    ['Article 12 of the former Contract Law', '合同法:12'],
    ['Article 8 of the Law on the Protection of Consumer Rights and Interests', '消费者权益保护法:8'],
    ['Article 8 of the Law of the PRC on Guarding State Secrets', '保守国家秘密法:8'],
    ['Law on Guarding State Secrets, Article 8', '保守国家秘密法:8'],
    ['Article 13 of the Anti-Foreign Sanctions Law', '反外国制裁法:13'],
    ['Article 20 of the National Security Law', '国家安全法:20'],
  ] as const)
    it(text, () => expect(cited(`The court relied on ${text} here.`)).to.deep.equal(expected));

  for (const text of [
    'Article 5 of the Japanese Unfair Competition Law',
    'Article 20 of the Hong Kong National Security Law',
    'Article 8 of the California Contract Law',
    'Article 8 of the Social Security Law',
    'Article 8 of the aml',
  ])
    it(`${text} is another law`, () => expect(cited(`See ${text}.`)).to.deep.equal([]));
});

describe('Article n (m) means the paragraph or the item, as the law is built', () => {
  for (const [text, expected] of [
    ['Article 12(2) of the AUCL', '反不正当竞争法:12.2'],
    ['Article 12(4) of the AUCL', '反不正当竞争法:12.2.4'],
    ['AUCL, art. 12(4)', '反不正当竞争法:12.2.4'],
    ['Article 12(9) of the AUCL', '反不正当竞争法:12.9'],
    ['Article 12, paragraph 4 of the AUCL', '反不正当竞争法:12.4'],
    ['Article 12(2)(4) of the AUCL', '反不正当竞争法:12.2.4'],
    ['Article 143(2) of the Civil Code', '民法典:143.0.2'],
    ['Article 577(2) of the Civil Code', '民法典:577.2'],
  ] as const)
    it(text, () => expect(cited(`The court relied on ${text} here.`)).to.deep.equal([expected]));
});

describe('the year of a text in English', () => {
  for (const [text, version] of [
    ['Article 12 of the 2019 AUCL', '2019-04-23'],
    ['Under the 2017 Anti-Unfair Competition Law, art. 12', '2017-11-04'],
    ['Article 2 of the AUCL (2019)', '2019-04-23'],
    ['AUCL 2019, art. 2', '2019-04-23'],
    ['Article 2 of the Anti-Unfair Competition Law of the People’s Republic of China (2025 Revision)', '2025-06-27'],
    ['Article 2 of the amended AUCL', undefined],
  ] as const)
    it(text, () => {
      const [citation] = read(`The court held ${text}.`, 'judgment').citations;
      expect(citation && isNorm(citation) ? citation.version : 'none').to.equal(version);
    });
});
