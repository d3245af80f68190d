import { expect } from 'chai';
import { findings } from '../support/check';

const code = 'citation/damaged';

describe('a citation that had to be repaired', () => {
  for (const [text, ...expected] of [
    [
      '依照《中华人民共和国民事诉讼法》第六十四条、《最高人民法院关于适用的解释》第九十条。',
      '第九十条｜援引有缺损，按修复后的读法显示，请与原文核对。',
    ],
  ] as const)
    it(text, () => expect(findings(code, { '代理词.md': `代理词\n\n${text}` })).to.deep.equal(expected));
});

describe('citation/damaged stays silent', () => {
  for (const text of ['依据《反不正当竞争法》第二条第一款。'])
    it(text, () => expect(findings(code, { '代理词.md': `代理词\n\n${text}` })).to.deep.equal([]));
});
