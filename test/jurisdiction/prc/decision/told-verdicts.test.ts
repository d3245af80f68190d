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

  describe('item by item on lines of their own', () => {
    const below =
      '【裁判结果】\n示例市东区人民法院于2021年4月6日作出（2021）示0102民初7号民事判决：一、某书店退还李某货款3000元；二、驳回李某的其他诉讼请求。\n某书店不服，提起上诉。';
    const second = '示例市中级人民法院于2021年9月3日作出（2021）示01民终8号民事判决：';
    const orders = (items: readonly string[], first = below): unknown => {
      const text = `指导案例 999号\n李某诉某书店买卖合同纠纷案\n【裁判要点】\n经营者应当退款。\n【基本案情】\n李某在某书店购书后退货。\n${first}${second}\n${items.join('\n')}\n【裁判理由】\n法院生效裁判认为，某书店应当退款。`;
      return readDecision(text)
        .holdings.filter(({ kind }) => kind === 'disposition')
        .map(({ span }) => text.slice(...span).replace(/[；。]$/, ''));
    };

    for (const [what, items, kept] of [
      ['what is set aside is gone', ['撤销上述民事判决第二项', '某书店于十日内提供发票供李某查验'], 1],
      ['what is changed is gone', ['变更一审判决第一项为某书店退还李某货款2000元'], 2],
      [
        'one set aside by its number has none',
        ['撤销示例市东区人民法院（2021）示0102民初7号民事判决', '驳回李某的诉讼请求'],
        0,
      ],
      ['a judgment set aside has none', ['撤销（2021）示0102民初7号民事判决', '驳回李某的诉讼请求'], 0],
    ] as const)
      it(what, () => {
        const told = ['某书店退还李某货款3000元', '驳回李某的其他诉讼请求'];
        const standing = kept === 0 ? [] : [told[kept - 1]];
        const numbered = items.map((item, i) => `${'一二三'[i]}、${item}${i === items.length - 1 ? '。' : '；'}`);
        expect(orders(numbered)).to.deep.equal([...standing, ...items]);
      });
  });

  it('without an order the words of the court answer', () =>
    expect(
      answers(
        `${title}## 基本案情\n李某诉至法院，请求判令某书店退还货款。\n## 裁判结果\n法院认为，合同已解除。最终，法院支持李某退还货款的诉讼请求。${meaning}`,
      ),
    ).to.deep.equal([['granted']]));
});

describe('the orders of a guiding case in one sentence', () => {
  const orders = (result: string): string[] => {
    const text = `指导案例 998号\n乐某等走私珍贵动物制品案\n【裁判要点】\n数量按实际查明的计算。\n【基本案情】\n公诉机关指控：被告人乐某、阮某、卜某走私。\n【裁判结果】\n示例市东区人民法院于2012年3月31日作出（2011）示东刑初字第5号刑事判决，${result}宣判后，被告人均未上诉。\n【裁判理由】\n法院生效裁判认为：被告人构成走私珍贵动物制品罪。`;
    return readDecision(text)
      .holdings.filter(({ kind }) => kind === 'disposition')
      .map(({ span }) => text.slice(...span).replace(/。$/, ''));
  };

  for (const [what, result, expected] of [
    [
      'sentence each of the accused',
      '以走私珍贵动物制品罪，分别判处被告人乐某有期徒刑三年，缓刑五年；被告人阮某有期徒刑二年，并处罚金一万元；被告人卜某拘役五个月。',
      ['分别判处被告人乐某有期徒刑三年，缓刑五年', '被告人阮某有期徒刑二年，并处罚金一万元', '被告人卜某拘役五个月'],
    ],
    [
      'sentence each by name alone',
      '以走私珍贵动物制品罪分别判处乐某有期徒刑三年，阮某有期徒刑二年，卜某免予刑事处罚。',
      ['以走私珍贵动物制品罪分别判处乐某有期徒刑三年', '阮某有期徒刑二年', '卜某免予刑事处罚'],
    ],
    [
      'carry out one sentence for several offences',
      '以走私珍贵动物制品罪判处被告人乐某有期徒刑三年，与前罪余刑并罚，决定执行有期徒刑四年。',
      ['以走私珍贵动物制品罪判处被告人乐某有期徒刑三年，与前罪余刑并罚，决定执行有期徒刑四年'],
    ],
  ] as const)
    it(what, () => expect(orders(result)).to.deep.equal(expected));

  it('of the court below are gone where a judgment is set aside by its number alone', () =>
    expect(
      orders(
        '判令：一、乐某支付违约金9000元；二、驳回卜某的其他诉讼请求。宣判后，乐某提起上诉。示例市中级人民法院于2012年8月8日作出（2012）示民终5号民事判决：一、撤销示例市东区人民法院（2011）示东民初5号民事判决；二、驳回卜某的诉讼请求。',
      ),
    ).to.deep.equal(['撤销示例市东区人民法院（2011）示东民初5号民事判决', '驳回卜某的诉讼请求']));
});
