import { expect } from 'chai';
import { cited } from '../../../support/cited';

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
