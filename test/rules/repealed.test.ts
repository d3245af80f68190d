import { expect } from 'chai';
import { findings } from '../support/check';

const code = 'citation/repealed';

describe('a repealed law is said once, with what replaced it', () => {
  for (const [text, ...expected] of [
    [
      '依据《中华人民共和国合同法》第六十条、第一百零七条，《合同法》第八条。',
      '第六十条｜《合同法》已于2021年1月1日废止，现为《民法典》。依旧法裁判的，宜写明理由。',
    ],
    [
      '依据《担保法》第六条。\n\n2022年5月1日',
      '第六条｜《担保法》已于2021年1月1日废止，现为《民法典》。依旧法裁判的，宜写明理由。',
    ],
  ] as const)
    it(text, () => expect(findings(code, { '代理词.md': `代理词\n\n${text}` })).to.deep.equal(expected));
});

describe('citation/repealed stays silent', () => {
  for (const text of [
    '依据原《合同法》第六十条。',
    '依据当时的《合同法》第六十条。',
    '依据《合同法》第六十条（已废止）。',
    '依据合同签订时有效的《合同法》第六十条。',
    '《合同法》第六十条系行为时的法律，应予适用。',
    '依据《合同法》第六十条。本案合同订立时施行的《合同法》第一百零七条亦同。',
    'Article 60 of the Contract Law, then in force, applies.',
    '依据《民法典》第五百零九条。',
    '依据《合同法》第六十条。\n\n2020年5月1日',
  ])
    it(text, () => expect(findings(code, { '代理词.md': `代理词\n\n${text}` })).to.deep.equal([]));
});
