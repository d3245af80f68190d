import { expect } from 'chai';
import { readDecision } from '../../../support/read';

/** Self-written: a decision in few lines. */
function decision(title: string, ...rest: readonly string[]): string {
  return [
    '示例市东区人民法院',
    title,
    '（2021）示0102民初77号',
    '原告：安某，女，1971年2月3日出生，汉族，住示例市。',
    '被告：示例市金鼎食品有限公司，住所地示例市东区。',
    '原告安某与被告示例市金鼎食品有限公司买卖合同纠纷一案，本院于2021年3月2日立案后，依法进行了审理。',
    '安某向本院提出诉讼请求：1.判令被告返还货款20000元；2.判令被告赔偿停业损失3000元。',
    ...rest,
    '审判员　　卜某',
    '二〇二一年五月六日',
  ].join('\n');
}

function results(text: string): unknown {
  const { genre, claims, holdings } = readDecision(text);
  const words = (id: string | undefined): string | undefined => {
    const order = holdings.find((one) => one.id === id);
    return order && text.slice(...order.span);
  };
  return [genre, ...claims.map(({ result, ended, awarded, item }) => [result, ended, awarded, words(item)])];
}

describe('requests on which no court decided', () => {
  it('a suit that is dismissed unheard refuses nothing', () => {
    const text = decision(
      '民事裁定书',
      '本院经审查认为，本案不属于人民法院受理民事诉讼的范围，应予驳回起诉。依照《中华人民共和国民事诉讼法》第一百二十二条之规定，裁定如下：',
      '驳回原告安某的起诉。',
    );
    const one = ['unanswered', 'dismissed', undefined, '驳回原告安某的起诉。'];
    expect(results(text)).to.deep.equal(['ruling-civil', one, one]);
  });

  it('a dismissal of the requests themselves refuses them', () => {
    const text = decision(
      '民事判决书',
      '本院认为，原告未提交证据，其诉讼请求不能成立。依照《中华人民共和国民事诉讼法》第六十七条之规定，判决如下：',
      '驳回原告安某的诉讼请求。',
    );
    const one = ['refused', undefined, undefined, '驳回原告安某的诉讼请求。'];
    expect(results(text)).to.deep.equal(['judgment-civil-1', one, one]);
  });

  it('a withdrawal ends them', () => {
    const text = decision(
      '民事裁定书',
      '本院认为，原告撤诉系自愿处分。依照《中华人民共和国民事诉讼法》第一百四十八条之规定，裁定如下：',
      '准许原告安某撤诉。',
    );
    const one = ['unanswered', 'ended', undefined, '准许原告安某撤诉。'];
    expect(results(text)).to.deep.equal(['ruling-civil', one, one]);
  });

  for (const title of ['民事调解书', '刑事附带民事调解书', '行政赔偿调解书'])
    it(`what parties agree on in a ${title} is granted by nobody`, () => {
      const text = decision(
        title,
        '本案审理过程中，经本院主持调解，双方当事人自愿达成如下协议：',
        '一、被告示例市金鼎食品有限公司于2021年6月30日前返还原告安某货款20000元；',
        '二、原告安某放弃其他诉讼请求。',
        '上述协议，不违反法律规定，本院予以确认。',
      );
      const [genre, ...claims] = results(text) as unknown[][];
      expect(genre).to.equal('mediation-civil');
      expect(claims.map(([result, ended, awarded]) => [result, ended, awarded])).to.deep.equal([
        ['unanswered', 'settled', undefined],
        ['unanswered', 'settled', undefined],
      ]);
      expect(claims[0]![3]).to.equal('被告示例市金鼎食品有限公司于2021年6月30日前返还原告安某货款20000元');
    });

  it('a judgment that tells of an agreement stays a judgment', () => {
    const text = decision(
      '民事判决书',
      '经审理查明，双方自愿达成如下协议：被告分两次还款。',
      '本院认为，被告应当还款。依照《中华人民共和国民法典》第五百七十七条之规定，判决如下：',
      '一、被告示例市金鼎食品有限公司返还原告安某货款20000元；',
      '二、驳回原告安某的其他诉讼请求。',
    );
    expect((results(text) as unknown[])[0]).to.equal('judgment-civil-1');
  });
});
