import { expect } from 'chai';
import { findings } from '../support/check';

const code = 'citation/superseded-version';

describe('a replaced version that is taken for the law of today', () => {
  for (const [text, ...expected] of [
    [
      '依据《反不正当竞争法》（2019年修正）第二条。',
      '第二条｜2019 年文本已于2025年10月15日被 2025 年文本取代。适用旧文本的，宜写明理由。',
    ],
    [
      '行为发生于去年。依据《反不正当竞争法》（2019年修正）第二条。',
      '第二条｜2019 年文本已于2025年10月15日被 2025 年文本取代。适用旧文本的，宜写明理由。',
    ],
    [
      '依据《反不正当竞争法》（2019年修正）第二条、《反不正当竞争法》第三条。',
      '第二条｜2019 年文本已于2025年10月15日被 2025 年文本取代。适用旧文本的，宜写明理由。',
    ],
  ] as const)
    it(text, () => expect(findings(code, { '代理词.md': `代理词\n\n${text}` })).to.deep.equal(expected));
});

describe('citation/superseded-version stays silent', () => {
  for (const text of [
    '依据《反不正当竞争法》（2025年修订）第二条。',
    '依据《反不正当竞争法》第二条。',
    '依据《反不正当竞争法》（2019年修正）第二条，现为2025年修订《反不正当竞争法》第二条。',
    '依据《反不正当竞争法》（2019年修正）第二条。\n\n2024年5月1日',
    '依据被诉行为发生时施行的《反不正当竞争法》（2019年修正）第二条。',
    '依据当时有效的《反不正当竞争法》（2019年修正）第二条。',
    '《反不正当竞争法》（2019年修正）第二条系行为时的法律，应予适用。',
    'Article 2 of the Anti-Unfair Competition Law (2019 Amendment), then in force, applies.',
    'Article 2 of the Anti-Unfair Competition Law (2019 Amendment) was in force at the material time.',
  ])
    it(text, () => expect(findings(code, { '代理词.md': `代理词\n\n${text}` })).to.deep.equal([]));
});
