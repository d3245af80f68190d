import { expect } from 'chai';
import { maybeCalled, maybeNumbered, readCaseName } from '../../src/corpus/case-name';

describe('who may be meant by a name in 甲诉乙案', () => {
  for (const [name, party, expected] of [
    ['张三诉李四网络侵权责任纠纷案', '李四', true],
    ['张三诉李四合同纠纷案', '李四', true],
    ['张三诉远山公司合同纠纷案', '示例市远山物流有限公司', true],
    ['张三诉李四网络侵权责任纠纷案', '李五', false],
    ['张三诉青禾公司合同纠纷案', '示例市远山物流有限公司', false],
  ] as const)
    it(`${name}: ${party}`, () => expect(maybeCalled(readCaseName(name)!.respondent, party)).to.equal(expected));
});

describe('which number may be meant by one in Latin letters', () => {
  for (const [name, number, expected] of [
    ['(2014) Qing Cheng Min Chu Zi No. 833', '（2014）庆城民初字第833号', true],
    ['(2013) Yan Min Chu Zi No. 00359', '（2013）延民初字第359号', true],
    ['(2014) Qing Cheng Min Chu Zi No. 833', '（2015）庆城民初字第833号', false],
    ['(2014) Qing Cheng Min Chu Zi No. 33', '（2014）庆城民初字第833号', false],
    ['张三诉李四合同纠纷案', '（2014）庆城民初字第833号', false],
  ] as const)
    it(`${name}: ${number}`, () => expect(maybeNumbered(name, number)).to.equal(expected));
});
