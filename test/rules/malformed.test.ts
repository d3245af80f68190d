import { expect } from 'chai';
import { findings, fixed } from '../support/check';

const code = 'citation/malformed';
const brief = (text: string): Record<string, string> => ({ '代理词.md': `代理词\n\n${text}` });

describe('a citation that is understood is put into the usual form', () => {
  for (const [text, proper] of [
    ['见(2019)浙8601民初1987号。', '见（2019）浙8601民初1987号。'],
    ['见( 2019 )浙 8601 民初 1987 号。', '见（2019）浙8601民初1987号。'],
    ['见〔2013〕民提字第1号。', '见（2013）民提字第1号。'],
    ['见(2016)鄂96执122号之一。', '见（2016）鄂96执122号之一。'],
    ['见2019浙8601民初1987号。', '见（2019）浙8601民初1987号。'],
    ['见（2018）辽（01）执475号。', '见（2018）辽01执475号。'],
    ['依《刑法》第三百九十七条一款。', '依《刑法》第三百九十七条第一款。'],
    ['依《刑法》第三百八十三条（二）项。', '依《刑法》第三百八十三条第（二）项。'],
    ['依《民法典第577条、第578条，违约。', '依《民法典》第577条、第578条，违约。'],
    ['依民法典》第577条。', '依《民法典》第577条。'],
    ['依《《民法典》》第577条。', '依《民法典》第577条。'],
    ['依<民法典>第五百七十七条一款。', '依《民法典》第五百七十七条第一款。'],
  ] as const)
    it(text, () => expect(fixed(code, brief(text))).to.equal(brief(proper)['代理词.md']));
});

describe('citation/malformed stays silent', () => {
  for (const text of [
    '见（2019）浙8601民初1987号。',
    '依《刑法》第三百八十三条第（二）项、第三百九十七条第一款。',
    '见（2019）浙8601民初1987、1988号。',
    '见（2016）鄂96号民初5号。',
    '见（20××）浙0106民初××号。',
    'See (2019) Zhe 8601 Min Chu No. 1987.',
    '依《民法典第577条》。',
    '依民法典第577条、“民法典”第578条。',
    '依最高人民法院《关于适用〈中华人民共和国民法典〉时间效力的若干规定》第一条。',
    '依《最高人民法院关于适用<民法典>时间效力的若干规定》第一条。',
    '依《关于修改〈中华人民共和国民法典〉的决定》、《关于修改〈民法典〉》。',
    '依《刑法》第12条第2款。',
  ])
    it(text, () => expect(findings(code, brief(text))).to.deep.equal([]));

  it('in a decision: its words are not ours to change', () =>
    expect(findings(code, { '判决书.txt': '民事判决书\n本院认为，依据(2019)浙8601民初1987号判决。' })).to.deep.equal(
      [],
    ));
});
