import { expect } from 'chai';
import { readDecision } from '../../../support/read';

/** Self-written: who asked for what, and what became of it, in a suit of several against one. */
function claims(asked: string): unknown[] {
  const text = `示例市东区人民法院
民事判决书
（2021）示0102民初9号
原告：甄某兰，女，1970年1月1日出生，住示例市。
原告：尤某，男，1980年1月1日出生，住示例市。
被告：示例市青禾制衣有限公司，住所地示例市。
原告甄某兰、尤某与被告示例市青禾制衣有限公司劳动争议一案，本院立案后，公开开庭进行了审理。本案现已审理终结。
${asked}
被告辩称，同意支付工资。
经审理查明，甄某兰、尤某均系被告员工。
本院认为，被告应当支付拖欠的工资。甄某兰要求经济补偿，符合法律规定，予以支持；尤某系主动辞职，要求经济补偿不予支持。依照《中华人民共和国劳动合同法》第三十条规定，判决如下：
一、被告于本判决生效之日起十日内支付原告甄某兰工资8000元、经济补偿12000元；
二、被告于本判决生效之日起十日内支付原告尤某工资9000元；
三、驳回原告尤某的其他诉讼请求。`;
  const { claims, holdings } = readDecision(text);
  return claims.map(({ names, amount, result, item }) => [
    names.join('、'),
    amount,
    result,
    holdings.filter(({ kind }) => kind === 'disposition').findIndex(({ id }) => id === item) + 1,
  ]);
}

describe('of several who sue together each asks for something', () => {
  const each = [
    ['甄某兰', 8000, 'granted', 1],
    ['甄某兰', 12000, 'granted', 1],
    ['尤某', 9000, 'granted', 2],
    ['尤某', 13000, 'refused', 3],
  ];
  const hers = '1.被告支付工资8000元；2.被告支付经济补偿12000元';
  const his = '1.被告支付工资9000元；2.被告支付经济补偿13000元';
  for (const [title, asked] of [
    [
      'on lines of their own',
      `甄某兰诉称，被告拖欠工资。请求判令：${hers}。\n尤某诉称，被告拖欠工资。请求判令：${his}。`,
    ],
    ['in one sentence', `甄某兰的诉讼请求为：${hers}；尤某的诉讼请求为：${his}。`],
    ['in a list under their names', `原告向本院提出诉讼请求：\n甄某兰：${hers}。\n尤某：${his}。`],
    ['in a list of them by number', `原告向本院提出诉讼请求：\n一、甄某兰：${hers}。\n二、尤某：${his}。`],
    [
      'in a list of heads',
      '二原告向本院提出诉讼请求：1.判令被告支付甄某兰工资8000元、经济补偿12000元；2.判令被告支付尤某工资9000元、经济补偿13000元。',
    ],
  ] as const)
    it(title, () => expect(claims(asked)).to.deep.equal(each));

  it('and what one of them is said to have no right to is not said of the other', () =>
    expect(
      claims('二原告向本院提出诉讼请求：判令被告支付甄某兰经济补偿12000元，支付尤某经济补偿12000元。'),
    ).to.deep.equal([
      ['甄某兰', 12000, 'granted', 1],
      ['尤某', 12000, 'refused', 3],
    ]));
});
