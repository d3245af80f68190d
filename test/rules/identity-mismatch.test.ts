import { expect } from 'chai';
import { civil, criminal } from '../support/decisions';
import { findings } from '../support/check';

const code = 'case/identity-mismatch';
const check = (text: string): string[] => findings(code, { '代理词.md': `代理词\n\n${text}`, '判决书.txt': civil });

describe('a real number on another dispute', () => {
  for (const [text, ...expected] of [
    [
      '参见海星科技公司诉远山公司运输合同纠纷案（（2022）示0102民初318号）。',
      '（2022）示0102民初318号｜本文件夹中该案号的裁判文书没有名为海星科技公司的当事人；其当事人为：示例市青禾食品有限公司、示例市远山物流有限公司、赵某',
    ],
    [
      '参见示例市北区人民法院（2022）示0102民初318号民事判决。',
      '（2022）示0102民初318号｜此处法院为示例市北区人民法院，本文件夹中该案号的裁判文书由示例市东区人民法院作出。',
    ],
  ] as const)
    it(text, () => {
      const found = check(text);
      // 赵某 is redacted: the parties cannot tell, the court can.
      expect(found).to.deep.equal(text.includes('海星') ? [] : expected);
    });
});

describe('with whole names', () => {
  const whole = civil.replaceAll('赵某', '赵明远');
  for (const [text, ...expected] of [
    ['参见青禾公司诉远山公司运输合同纠纷案（（2022）示0102民初318号）。'],
    ['参见（2022）示0102民初318号青禾公司与远山公司运输合同纠纷案。'],
    ['参见原告青禾公司与被告远山公司、赵明远运输合同纠纷一案，（2022）示0102民初318号。'],
    [
      '参见青禾公司诉远山公司运输合同纠纷案（（2022）示0102民初318号）、海星公司诉长河公司离婚纠纷案（（2022）示0102民初9号）。',
    ],
    [
      '参见（2022）示0102民初318号海星科技公司与远山公司运输合同纠纷案。',
      '（2022）示0102民初318号｜本文件夹中该案号的裁判文书没有名为海星科技公司的当事人；其当事人为：示例市青禾食品有限公司、示例市远山物流有限公司、赵明远',
    ],
    [
      '参见青禾公司与远山公司著作权侵权纠纷一案，（2022）示0102民初318号。',
      '（2022）示0102民初318号｜此处案由为著作权侵权纠纷，本文件夹中该案号的裁判文书为运输合同纠纷。',
    ],
    ['参见青禾诉远山案（（2022）示0102民初318号）。'],
    ['参见某公司诉远山公司运输合同纠纷案（（2022）示0102民初318号）。'],
    [
      '参见海星科技公司诉远山公司运输合同纠纷案（（2022）示0102民初318号）。',
      '（2022）示0102民初318号｜本文件夹中该案号的裁判文书没有名为海星科技公司的当事人；其当事人为：示例市青禾食品有限公司、示例市远山物流有限公司、赵明远',
    ],
    [
      '参见青禾公司诉远山公司著作权侵权纠纷案（（2022）示0102民初318号）。',
      '（2022）示0102民初318号｜此处案由为著作权侵权纠纷，本文件夹中该案号的裁判文书为运输合同纠纷。',
    ],
  ] as const)
    it(text, () =>
      expect(findings(code, { '代理词.md': `代理词\n\n${text}`, '判决书.txt': whole })).to.deep.equal(expected),
    );
});

/** The causes that are told to be another than that of the decision, one for each finding. */
const causesTold = (text: string, decision: string): (string | undefined)[] =>
  findings(code, { '代理词.md': `代理词\n\n${text}`, '判决书.txt': decision }).map(
    (finding) => /此处案由为(.*?)，/.exec(finding)?.[1],
  );

describe('another cause', () => {
  for (const [text, ...expected] of [
    ['参见青禾公司诉远山公司买卖合同纠纷案（（2022）示0102民初318号）。', '买卖合同纠纷'],
    ['参见青禾公司诉远山公司买卖合同纠纷案，示例市东区人民法院（2022）示0102民初318号民事判决书。', '买卖合同纠纷'],
    ['参见（2022）示0102民初318号买卖合同纠纷一案。', '买卖合同纠纷'],
    [
      '参见示例市青禾食品有限公司、示例市远山物流有限公司租赁合同纠纷一审民事判决书（2022）示0102民初318号。',
      '租赁合同纠纷',
    ],
    ['参见（2022）示0102民初318号，案由：民间借贷纠纷。', '民间借贷纠纷'],
    ['参见青禾公司与远山公司离婚案（（2022）示0102民初318号）。', '离婚纠纷'],
    ['参见（2022）示0102民初318号公路货物运输合同纠纷一案。'],
    ['参见（2022）示0102民初318号合同纠纷一案。'],
    ['参见青禾公司诉远山公司冷链货损案（（2022）示0102民初318号）。'],
    ['参见（2022）示0102民初318号民事判决书，该案与买卖合同纠纷不同。'],
  ] as const)
    // The parties of the decision are redacted in part: they cannot tell, the cause can.
    it(text, () => expect(causesTold(text, civil)).to.deep.equal(expected));

  it('which the decision itself names is none', () => {
    const named = civil.replace('本院认为，本案', '本院认为，原告曾以买卖合同纠纷起诉。本案');
    expect(causesTold('参见（2022）示0102民初318号买卖合同纠纷一案。', named)).to.deep.equal([]);
  });
});

describe('an offence and whoever is accused of it', () => {
  const whole = criminal.replaceAll('郑某', '郑文博');
  for (const [text, ...expected] of [
    ['参见郑文博诈骗案（（2020）示0103刑初57号）。', '此处案由为诈骗罪'],
    ['参见被告人郑文博故意伤害一案（（2020）示0103刑初57号）。', '此处案由为故意伤害罪'],
    ['参见被告人高远盗窃案（（2020）示0103刑初57号）。', '没有名为高远的当事人'],
    ['参见郑文博、高远盗窃案（（2020）示0103刑初57号）。', '没有名为高远的当事人'],
    ['参见郑文博盗窃案（（2020）示0103刑初57号）。'],
    ['参见郑文博等二人盗窃罪一案（（2020）示0103刑初57号）。'],
    ['参见郑某盗窃案（（2020）示0103刑初57号）。'],
    // Nothing tells a name from other words there.
    ['参见高远盗窃案（（2020）示0103刑初57号）。'],
    ['参见电信网络诈骗案（（2020）示0103刑初57号）。', '此处案由为诈骗罪'],
  ] as const)
    it(text, () => {
      const found = findings(code, { '辩护词.md': `辩护词\n\n${text}`, '判决书.txt': whole });
      expect(found.length).to.equal(expected.length);
      for (const [i, words] of expected.entries()) expect(found[i]).to.include(words);
    });
});

describe('a guiding case that is called what it is not', () => {
  const report = `指导案例424号

王一鸣诉示例市远山物流有限公司机动车交通事故责任纠纷案

关键词　民事／交通事故／过错责任

裁判要点
受害人的体质对损害后果的影响不属于可以减轻侵权人责任的情形。

基本案情
原告王一鸣诉称：被告示例市远山物流有限公司的司机驾车将其撞伤。

裁判结果
示例市东区人民法院判决：被告赔偿原告王一鸣损失5万元。

裁判理由
法院生效裁判认为：原告对事故的发生没有过错，不存在减轻侵权人责任的情形。
`;
  for (const [text, ...expected] of [
    ['参见指导案例424号（王一鸣诉示例市远山物流有限公司买卖合同纠纷案）。', '此处案由为买卖合同纠纷'],
    ['参见指导案例424号：李大海诉青禾食品公司机动车交通事故责任纠纷案。', '没有名为李大海的当事人'],
    ['参见王一鸣诉远山公司机动车交通事故责任纠纷案（指导案例424号）。'],
    ['参见指导案例424号。'],
  ] as const)
    it(text, () => {
      const found = findings(code, { '代理词.md': `代理词\n\n${text}`, '指导案例.txt': report });
      expect(found.length).to.equal(expected.length);
      for (const [i, words] of expected.entries()) expect(found[i]).to.include(words);
    });
});
