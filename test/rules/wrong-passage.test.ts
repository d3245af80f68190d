import { expect } from 'chai';
import { findings, fixed } from '../support/check';

const code = 'pinpoint/wrong-passage';
/** Self-written: articles of a made-up law. */
const law = `---
kind: statute
law: 冷链运输管理条例
sourceGrade: official
---

# 冷链运输管理条例

第一条 为了规范冷链运输活动，保障货物安全，制定本条例。

第二条 承运人应当按照约定的温度运输货物，并保存途中温度的完整记录。

第三条 托运人应当如实说明货物的性质、包装方式以及运输所需的特别条件。

第四条 承运人不能提供完整温度记录的，推定货物毁损发生在运输途中。

第五条 当事人对赔偿数额没有约定的，按照交付时交付地的市场价格计算。
`;
const files = (text: string, source = law) => ({ '代理词.md': `# 代理词\n\n${text}`, '条例.md': source });
const cited = '《冷链运输管理条例》';
const wrong = `依据${cited}第三条，承运人不能提供完整温度记录的，推定货物毁损发生在运输途中。`;

describe('a provision cited for what another one says', () => {
  for (const [text, ...expected] of [
    [
      wrong,
      '第三条｜这句话所说的内容见于第四条，而非此处所引条文：“第四条 承运人不能提供完整温度记录的，推定货物毁损发生在运输途中。……”',
    ],
    [
      `根据${cited}第2条的规定，没有约定赔偿数额的，按照交付时交付地的市场价格计算。`,
      '第2条｜这句话所说的内容见于第5条，而非此处所引条文：“第五条 当事人对赔偿数额没有约定的，按照交付时交付地的市场价格计算。……”',
    ],
  ] as const)
    it(text, () => expect(findings(code, files(text))).to.deep.equal(expected));

  it('is put right', () => expect(fixed(code, files(wrong))).to.include(`${cited}第四条，承运人不能`));
});

describe('pinpoint/wrong-passage stays silent', () => {
  for (const [what, text, source] of [
    ['the provision says it', wrong.replace('第三条', '第四条')],
    ['nothing says it', `依据${cited}第三条，被告应当退还原告已经支付的全部定金和利息。`],
    ['quoted words', `依据${cited}第三条，“承运人不能提供完整温度记录的，推定货物毁损发生在运输途中”。`],
    [
      'several provisions at once',
      `依据${cited}第三条、第四条，承运人不能提供完整温度记录的，推定货物毁损发生在运输途中。`,
    ],
    ['too little is said', `依据${cited}第三条，推定发生在运输途中。`],
    [
      'only a summary at hand',
      wrong,
      law.replace('official', 'restatement').replace('# 冷链', '> 摘要，非条文原文。\n\n# 冷链'),
    ],
    ['no text at hand', wrong.replace('冷链运输管理条例', '冷链仓储管理条例')],
  ] as const)
    it(what, () => expect(findings(code, files(text, source))).to.deep.equal([]));
});
