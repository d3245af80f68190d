import { expect } from 'chai';
import { isNorm } from '../../../../src/model/citation';
import { readStatute, words } from '../../../support/read';

/** Self-written. */
const law = `# 示例市湿地条例

2021年3月1日 示例市人民代表大会常务委员会通过

第一条 根据《中华人民共和国环境保护法》第六条，制定本条例。

第二条 湿地分为三级。

一级湿地由市人民政府管理，前款规定的其他湿地由区管理。

第三条 有下列情形之一的，依照本条例第二条第二款处理：

（一）填埋湿地的；

（二）违反第二条规定的。

（三）有前项情形，逾期不改的；

（四）有前两项情形之一的。

有前款第一项情形的，加重处理；前两款之外的，不予处理。

第三条之一 名录由前条第一款第二项的部门公布。

第四条 除本条例第二条至第三条另有规定外，依照前条处理。本条第二款所称。

该行为依照《中华人民共和国刑法》第三百三十八条处罚，本条例第一条不适用。
`;

describe('a law refers to itself', () => {
  const { citations } = readStatute(law);
  const internal = citations.filter(isNorm).map(({ law: title, pin, span }) => [words(law, span), `${title}:${pin}`]);

  for (const [text, wanted] of [
    ['第六条', '环境保护法:6'],
    ['前款', '示例市湿地条例:2.1'],
    ['第二条第二款', '示例市湿地条例:2.2'],
    ['第二条', '示例市湿地条例:2'],
    ['前两款', '?'],
    ['第二条至第三条', '示例市湿地条例:2~3'],
    ['前条', '示例市湿地条例:3-1'],
    ['前项', '示例市湿地条例:3.1.2'],
    ['前两项', '示例市湿地条例:3.1.2~3'],
    ['前款第一项', '示例市湿地条例:3.1.1'],
    ['前条第一款第二项', '示例市湿地条例:3.1.2'],
    ['第二款', '示例市湿地条例:4.2'],
    ['第三百三十八条', '刑法:338'],
    ['第一条', '示例市湿地条例:1'],
  ] as const)
    it(`${text} is ${wanted}`, () => {
      if (wanted === '?') expect(internal.map(([found]) => found)).not.to.include(text);
      else expect(internal).to.deep.include([text, wanted]);
    });
});
