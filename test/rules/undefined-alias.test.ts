import { expect } from 'chai';
import { findings } from '../support/check';

const code = 'citation/undefined-alias';

describe('a short form before its definition', () => {
  for (const [text, ...expected] of [
    [
      '依《数据解释》第一条。《最高人民法院关于审理不正当竞争民事案件应用法律若干问题的解释》（以下简称《数据解释》）。',
      '数据解释｜“数据解释”在定义之前已使用。',
    ],
    [
      '如冷链案所示。示例市东区人民法院（2022）示0102民初318号民事判决（以下简称冷链案）。',
      '冷链案｜“冷链案”在定义之前已使用。',
    ],
  ] as const)
    it(text, () => expect(findings(code, { '代理词.md': `代理词\n\n${text}` })).to.deep.equal(expected));
});

describe('citation/undefined-alias stays silent', () => {
  for (const text of [
    '《最高人民法院关于适用〈民法典〉总则编若干问题的解释》（以下简称《总则解释》）。依《总则解释》第一条。',
    '依反法第二条。《反不正当竞争法》（以下简称反法）。',
    '生鲜冷链案另有其人。示例市东区人民法院（2022）示0102民初318号民事判决（以下简称冷链案）。',
  ])
    it(text, () => expect(findings(code, { '代理词.md': `代理词\n\n${text}` })).to.deep.equal([]));
});
