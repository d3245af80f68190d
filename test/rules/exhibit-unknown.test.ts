import { expect } from 'chai';
import { findings } from '../support/check';

const code = 'exhibit/unknown';
const table =
  '## 证据清单\n\n| 编号 | 名称 | 证明目的 |\n| --- | --- | --- |\n| 1 | 运输合同 | 合同关系 |\n| 2 | 评估报告 | 损失 |\n';
const lines = '附：证据目录\n证据1：运输合同\n证据2：评估报告\n';
const check = (text: string, others: Readonly<Record<string, string>> = {}): string[] =>
  findings(code, { '代理词.md': `# 代理词\n\n${text}`, ...others });
const unknown = (words: string, number: number): string => `${words}｜证据清单中没有证据 ${number}（清单共 2 项）。`;

describe('an exhibit that the list does not have', () => {
  for (const [text, ...expected] of [
    [`被告收货（证据3）。\n\n${table}`, unknown('证据3', 3)],
    [`被告收货（证据1、证据4）。\n\n${lines}`, unknown('证据4', 4)],
    [`被告收货（证据1至证据3）。\n\n${lines}`, unknown('证据3', 3)],
    [`被告收货（证据1、2和5）。\n\n${lines}`, unknown('5', 5)],
    [`被告收货，见证据三，足以认定。又见证据三。\n\n${lines}`, unknown('证据三', 3)],
  ] as const)
    it(text.split('\n', 1)[0]!, () => expect(check(text)).to.deep.equal(expected));

  it('which may lie in a paper of its own', () => {
    const list = '证据清单\n\n提交人：青禾公司\n\n1. 运输合同\n2. 评估报告\n';
    expect(check('被告收货（证据3）。', { '证据清单.md': list })).to.deep.equal([unknown('证据3', 3)]);
  });
});

describe('exhibit/unknown stays silent', () => {
  for (const [what, text] of [
    ['in the list', `被告收货（证据1、证据2）。\n\n${table}`],
    ['in the list, in characters', `被告收货（证据一、证据二）。\n\n${lines}`],
    ['no list at all', '被告收货（证据3）。'],
    ['the other side’s', `被告提交的证据3不能成立。\n\n${table}`],
    ['no number of an exhibit', `证据一致，证据十分充分，证据3份均属实，证据2019年形成。\n\n${table}`],
    ['rows of a range', '被告收货（证据2）。\n\n## 证据目录\n\n| 1-3 | 照片 |\n| 4 | 合同 |\n'],
  ] as const)
    it(what, () => expect(check(text)).to.deep.equal([]));
});
