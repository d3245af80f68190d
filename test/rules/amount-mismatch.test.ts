import { expect } from 'chai';
import { civil } from '../support/decisions';
import { findings, fixed } from '../support/check';

const code = 'amount/mismatch';
const number = '（2022）示0102民初318号';
const files = (text: string, source = civil) => ({ '代理词.md': `代理词\n\n${text}`, '判决书.txt': source });

describe('a sum that the cited decision does not have', () => {
  for (const [text, ...expected] of [
    [
      `${number}民事判决判令远山公司赔偿货物损失87500元。`,
      '87500元｜所引裁判文书中没有 87500元 这一数额，相应的数额可能是 78500元。',
    ],
    [
      `${number}民事判决判令远山公司赔偿货物损失78.5万元。`,
      '78.5万元｜所引裁判文书中没有 78.5万元 这一数额，相应的数额可能是 78500元。',
    ],
    [
      `参见${number}民事判决。该判决最终判令承运人赔偿23万元。`,
      '23万元｜所引裁判文书中没有 23万元 这一数额，相应的数额可能是 78500元。',
    ],
    [`${number}案中，货物的价款为41000元。`, '41000元｜所引裁判文书中没有 41000元 这一数额。'],
  ] as const)
    it(text, () => expect(findings(code, files(text))).to.deep.equal(expected));

  it('is put right with the decision’s own', () =>
    expect(fixed(code, files(`${number}民事判决判令远山公司赔偿货物损失87500元。`))).to.include('损失78500元。'));
});

describe('amount/mismatch stays silent', () => {
  for (const [what, text] of [
    ['the decision’s own sum', `${number}民事判决判令远山公司赔偿货物损失78500元。`],
    ['the same in other figures', `${number}民事判决判令远山公司赔偿货物损失7.85万元。`],
    ['cut short', `${number}民事判决判令远山公司赔偿货物损失7万元。`],
    ['about', `${number}民事判决判令远山公司赔偿货物损失约9万元。`],
    ['more than', `${number}民事判决判令远山公司赔偿9万余元。`],
    ['a total', `${number}案中，两项损失共计164500元。`],
    ['of the case in hand', `${number}民事判决支持了全部损失，本案原告请求的90000元同样应予支持。`],
    ['of another party', `被告海星公司（以下简称海星公司）违约。${number}民事判决责令赔偿，海星公司应赔90000元。`],
    ['of a law', `${number}民事判决适用《反不正当竞争法》第十七条规定的500万元。`],
    ['two decisions in one sentence', `（2020）沪01民终9号和${number}民事判决判令赔偿23万元。`],
    ['in quotation marks', `${number}民事判决认为：“远山公司应当赔偿青禾公司货物损失87500元”。`],
    ['a decision that is not there', '（2020）沪01民终9号民事判决判令赔偿23万元。'],
  ] as const)
    it(what, () => expect(findings(code, files(text))).to.deep.equal([]));
});
