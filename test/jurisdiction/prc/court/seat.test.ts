import { expect } from 'chai';
import { levelOfCourt, regionOfCourt } from '../../../../src/jurisdiction/prc/court/seat';

describe('the level and the province of a court', () => {
  for (const [name, number, level, region] of [
    ['杭州铁路运输法院', '（2019）浙8601民初1987号', 'basic', '浙江'],
    ['浙江省高级人民法院', '（2021）浙民终8号', 'high', '浙江'],
    ['最高人民法院', '（2020）最高法知民终1号', 'supreme', undefined],
    ['示例市人民法院', '（2022）粤0102民初3号', 'basic', '广东'],
    ['某某法院', '（2022）粤01民终3号', 'intermediate', '广东'],
    ['杭州互联网法院', undefined, 'basic', '浙江'],
    ['北京知识产权法院', undefined, 'intermediate', '北京'],
    ['青海省海南藏族自治州中级人民法院', undefined, 'intermediate', '青海'],
    ['海南藏族自治州中级人民法院', undefined, 'intermediate', '青海'],
    // A sign of before 2016 is the court's own: 新 is not Xinjiang, and no high court.
    ['新密县法院', '（2012）新民初字第5号', undefined, undefined],
    [undefined, undefined, undefined, undefined],
  ] as const)
    it(`${name ?? 'none'} ${number ?? ''}`, () =>
      expect([levelOfCourt(name, number), regionOfCourt(name, number)]).to.deep.equal([level, region]));
});
