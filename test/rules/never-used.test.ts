import { expect } from 'chai';
import { findings, fixed } from '../support/check';

const code = 'citation/never-used';
const check = (text: string): string[] => findings(code, { '代理词.md': `# 代理词\n\n${text}` });
const defined = '依据《中华人民共和国民法典》（以下简称“民法”）第五百七十七条，被告应当赔偿。';

describe('an authority that is never used', () => {
  for (const [text, ...expected] of [
    [defined, '民法｜定义了简称“民法”，此后未再使用。'],
    ['（2020）沪01民终9号民事判决（以下简称冷链案）支持了请求。', '冷链案｜定义了简称“冷链案”，此后未再使用。'],
    [
      '依据《民法典》第五百七十七条，被告应当赔偿。\n\n## 援引一览\n\n- 《民法典》第五百七十七条\n- 《民法典》第五百八十四条\n- （2020）沪01民终9号\n',
      '第五百八十四条｜列入清单，正文未援引。',
      '（2020）沪01民终9号｜列入清单，正文未援引。',
    ],
  ] as const)
    it(text.split('\n', 1)[0]!, () => expect(check(text)).to.deep.equal(expected));

  it('loses its definition', () =>
    expect(fixed(code, { '代理词.md': `# 代理词\n\n${defined}` })).to.equal(
      '# 代理词\n\n依据《中华人民共和国民法典》第五百七十七条，被告应当赔偿。',
    ));
});

describe('citation/never-used stays silent', () => {
  for (const [what, text] of [
    ['a short form that is used', `${defined}民法第五百八十四条亦同。`],
    ['a short form of a party', '被告远山公司（以下简称远山）应当赔偿。'],
    [
      'what the list has in another form',
      '依据《民法典》第五百七十七条第一款。\n\n## 援引一览\n\n- 《民法典》第五百七十七条\n- 《民法典》\n',
    ],
    ['provisions that are annexed', '被告应当赔偿。\n\n## 附：相关法律条文\n\n《民法典》第五百七十七条 从略。\n'],
    ['English', 'The Civil Code of the PRC (the “Code”) was adopted in 2020.'],
  ] as const)
    it(what, () => expect(check(text)).to.deep.equal([]));
});
