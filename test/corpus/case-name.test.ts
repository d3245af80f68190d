import { expect } from 'chai';
import { maybeCalled, readCaseName } from '../../src/corpus/case-name';

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
