import { expect } from 'chai';
import { civil } from '../support/decisions';
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
