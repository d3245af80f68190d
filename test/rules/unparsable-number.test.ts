import { expect } from 'chai';
import { findings, fixed } from '../support/check';

const code = 'case/unparsable-number';

describe('a number whose parts are not in their places', () => {
  for (const [text, ...expected] of [
    [
      '见（2016）鄂96号民初5号民事判决。',
      '（2016）鄂96号民初5号｜案号无法拆解，暂读作 （2016）鄂96民初5号，请与裁判文书核对。',
    ],
    ...['（2020）浙01民初9民终1号', '（2016）鄂96民初民终5号', '（2020）京73民终号'].map(
      (number) =>
        [`见${number}民事判决。`, `${number}｜案号有部分缺失或重复，无法指向任何案件，请与裁判文书核对。`] as const,
    ),
  ] as const)
    it(text, () => expect(findings(code, { '代理词.md': `代理词\n\n${text}` })).to.deep.equal(expected));
});

it('the number as it was read can be put in its place', () =>
  expect(fixed(code, { '代理词.md': '代理词\n\n见（2016）鄂96号民初5号。' })).to.equal(
    '代理词\n\n见（2016）鄂96民初5号。',
  ));

describe('case/unparsable-number stays silent', () => {
  for (const text of [
    '见（2019）浙8601民初1987号民事判决。',
    '见(2013)民提字第1号民事判决。',
    '见（2021）京73民终××号民事判决。',
    '见（2019）示民终7号民事判决。',
    '见（2013）高民终264号民事判决。',
    '见（2020）示公交认字第33号认定书。',
    '见2019浙8601民初1987号民事判决。',
  ])
    it(text, () => expect(findings(code, { '代理词.md': `代理词\n\n${text}` })).to.deep.equal([]));
});
