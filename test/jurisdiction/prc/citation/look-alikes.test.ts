import { expect } from 'chai';
import { cited } from '../../../support/cited';

describe('cited like a law and none', () => {
  for (const text of [
    '《冷链运输合同》第三条、第五条约定了责任',
    '《安置补偿协议》第六条第一项',
    '《甲公司章程》第十二条',
    '合同第三条约定了运费',
    '根据双方协议第五条',
    '保险条款第十二条',
    '《事故认定书》第二条',
    '《司法鉴定意见书》第三条',
    '一审判决第二项',
    '判决主文第一项、第二项',
    '第三人未到庭',
    '第二次庭审',
    '该款已由被告领取',
    '依照法律规定，当事人应当诚信',
    '示例市东区人民法院第五法庭',
    '《业主公约》第三条',
    '选择题（甲）项',
    '账册第三（a）栏',
  ])
    it(text, () => expect(cited(`本院认为，${text}。`)).to.deep.equal([]));

  it('a book is told for what it is', () =>
    expect(cited('本院认为，参见《示例司法解释理解与适用》第45页。')).to.deep.equal(['book:示例司法解释理解与适用']));

  it('a clause of a contract does not become one of the law named before', () =>
    expect(cited('本院认为，依照《民法典》第五百七十七条，《冷链运输合同》第三条有效，第五条无效。')).to.deep.equal([
      '民法典:577',
    ]));
});
