import { expect } from 'chai';
import { civil } from '../support/decisions';
import { findings, fixed } from '../support/check';

const code = 'party/misnamed';
const number = '（2022）示0102民初318号';
const longer = civil.replaceAll('远山公司', '远山冷链公司').replaceAll('远山物流', '远山冷链物流');
const files = (text: string, source = longer) => ({ '代理词.md': `代理词\n\n${text}`, '判决书.txt': source });

describe('a party of the cited decision under nearly its name', () => {
  for (const [text, ...expected] of [
    [`${number}民事判决判令远山冷库公司赔偿损失。`, '远山冷库公司｜该案当事人名为“远山冷链公司”。'],
    [`${number}民事判决判令远冷山链公司赔偿损失。`, '远冷山链公司｜该案当事人名为“远山冷链公司”。'],
    [
      `${number}案的被告示例市远山冷练物流有限公司未举证。`,
      '示例市远山冷练物流有限公司｜该案当事人名为“示例市远山冷链物流有限公司”。',
    ],
    [`参见${number}民事判决。该案中，远山冷库公司未能举证。`, '远山冷库公司｜该案当事人名为“远山冷链公司”。'],
  ] as const)
    it(text, () => expect(findings(code, files(text))).to.deep.equal(expected));

  it('is put right', () =>
    expect(fixed(code, files(`${number}民事判决判令远山冷库公司赔偿损失。`))).to.include('判令远山冷链公司赔偿'));
});

describe('party/misnamed stays silent', () => {
  for (const [what, text, source] of [
    ['its name', `${number}民事判决判令远山冷链公司赔偿损失。`],
    ['a short form of it', `${number}民事判决判令远山冷链物流公司赔偿损失。`],
    ['too short to tell', `${number}民事判决判令青木公司赔偿损失。`],
    [
      'a name that the decision has as well',
      `${number}民事判决提到远山冷库公司。`,
      longer.replace('赵某系', '远山冷库公司另案处理。赵某系'),
    ],
    ['a party of the case in hand', `被告远山冷库公司（以下简称远山冷库公司）违约。${number}民事判决判令赔偿。`],
    ['names that are numbered', `${number}案由远山第二公司提起。`, civil.replaceAll('远山公司', '远山第一公司')],
    ['not about the decision', `远山冷库公司违约。参见${number}民事判决。`],
    ['a decision that is not there', '（2020）沪01民终9号民事判决判令远山冷库公司赔偿。'],
  ] as const)
    it(what, () => expect(findings(code, files(text, source))).to.deep.equal([]));
});
