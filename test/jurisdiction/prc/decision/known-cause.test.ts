import { expect } from 'chai';
import { knownCauseAtEnd } from '../../../../src/jurisdiction/prc/decision/known-cause';

describe('the cause with which words end', () => {
  for (const [words, ...expected] of [
    ['甲公司诉乙公司买卖合同纠纷', '买卖合同纠纷', '买卖合同纠纷'],
    ['张三盗窃', '盗窃罪', '盗窃'],
    ['张三与李四离婚', '离婚纠纷', '离婚'],
    ['王一、陈二隐私权、个人信息保护纠纷', '隐私权、个人信息保护纠纷', '隐私权、个人信息保护纠纷'],
    ['合同纠纷', '合同纠纷', '合同纠纷'],
    ['出版合同纠纷'],
    ['甲公司诉乙公司'],
    ['toString'],
    [''],
  ] as const)
    it(words || 'none', () => {
      const found = knownCauseAtEnd(words);
      expect(found ? [found.name, words.slice(found.start)] : []).to.deep.equal(expected);
    });
});
