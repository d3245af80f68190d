import { expect } from 'chai';
import { readDecision } from '../../../support/read';

const facts = '## 基本案情\n李某在某书店购书后退货，诉至法院，请求判令某书店：1.退还货款3000元；2.赔偿损失900元。\n';

/** What became of each claim, and the words of the item that answers it. */
function answers(text: string): unknown {
  const { claims, holdings } = readDecision(text);
  return claims.map(({ result, item }) => {
    const order = holdings.find((holding) => holding.id === item);
    return order ? [result, text.slice(...order.span)] : [result];
  });
}

describe('verdicts that a report tells in prose', () => {
  const title = '# 退货的书款应当退还\n## 李某诉某书店买卖合同纠纷案\n';
  const meaning = '\n## 典型意义\n本案判令经营者退款，保护了消费者。';
  for (const [what, result, expected] of [
    [
      'at the end of the reasons',
      '## 裁判结果\n法院认为，双方合同已解除，某书店应当退款。故法院判决某书店退还李某货款3000元，宣判后双方均未上诉。',
      [['granted', '某书店退还李某货款3000元'], ['unanswered']],
    ],
    [
      'orders that go on in sentences of their own',
      '## 裁判结果\n一审法院判决：依照有关规定，某书店退还李某货款3000元。某书店赔偿李某损失500元。某书店未上诉，判决已生效。',
      [
        ['granted', '某书店退还李某货款3000元。'],
        ['part', '某书店赔偿李某损失500元。'],
      ],
    ],
    [
      'of two instances the last counts',
      '## 裁判结果\n一审法院判决驳回李某的诉讼请求。\n李某不服，提起上诉。\n示例市中级人民法院二审认为，某书店应当退款。二审法院遂判决撤销一审判决。某书店退还李某货款3000元，赔偿李某损失900元。',
      [
        ['granted', '某书店退还李某货款3000元，赔偿李某损失900元。'],
        ['granted', '某书店退还李某货款3000元，赔偿李某损失900元。'],
      ],
    ],
    [
      'an award',
      '## 处理结果\n仲裁委员会裁决某书店退还李某货款3000元。某书店不服仲裁裁决，诉至人民法院，人民法院判决与仲裁裁决一致。',
      [['granted', '某书店退还李某货款3000元。'], ['unanswered']],
    ],
  ] as const)
    it(what, () => expect(answers(title + facts + result + meaning)).to.deep.equal(expected));

  it('without an order the words of the court answer', () =>
    expect(
      answers(
        `${title}## 基本案情\n李某诉至法院，请求判令某书店退还货款。\n## 裁判结果\n法院认为，合同已解除。最终，法院支持李某退还货款的诉讼请求。${meaning}`,
      ),
    ).to.deep.equal([['granted']]));
});
