import { expect } from 'chai';
import { civil } from '../support/decisions';
import { findings, fixed } from '../support/check';

const code = 'date/mismatch';
const number = '（2022）示0102民初318号';
const files = (text: string, source = civil) => ({ '代理词.md': `代理词\n\n${text}`, '判决书.txt': source });

describe('a day that the cited decision does not have', () => {
  for (const [text, ...expected] of [
    [
      `${number}民事判决于2022年5月21日作出。`,
      '2022年5月21日｜所引裁判文书中没有 2022年5月21日 这一日期，相应的日期可能是 2022年5月20日。',
    ],
    [
      `${number}案中，该院于2022年3月11日立案。`,
      '2022年3月11日｜所引裁判文书中没有 2022年3月11日 这一日期，相应的日期可能是 2022年3月1日。',
    ],
    [`${number}案中，合同签订于2018年7月9日。`, '2018年7月9日｜所引裁判文书中没有 2018年7月9日 这一日期。'],
  ] as const)
    it(text, () => expect(findings(code, files(text))).to.deep.equal(expected));

  it('is put right with the decision’s own', () =>
    expect(fixed(code, files(`${number}案中，该院于2022年3月11日立案。`))).to.include('于2022年3月1日立案'));
});

describe('date/mismatch stays silent', () => {
  for (const [what, text, source] of [
    ['the decision’s own day', `${number}民事判决于2022年5月20日作出。`],
    ['a day of a law', `${number}民事判决未适用2021年1月1日起施行的规定。`],
    ['of the case in hand', `${number}民事判决支持了请求，本案合同签订于2018年7月9日。`],
    [
      'a day that the decision gives without its year',
      `${number}案中，合同签订于2018年7月9日。`,
      civil.replace('赵某系', '同年7月9日签约。赵某系'),
    ],
    [
      'a month whose day is struck out',
      `${number}案中，合同签订于2018年7月9日。`,
      civil.replace('赵某系', '2018年7月×日签约。赵某系'),
    ],
    ['in quotation marks', `${number}民事判决认为：“2018年7月9日签订的合同合法有效”。`],
    ['a decision that is not there', '（2020）沪01民终9号民事判决于2018年7月9日作出。'],
  ] as const)
    it(what, () => expect(findings(code, files(text, source))).to.deep.equal([]));
});
