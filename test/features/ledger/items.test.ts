import { expect } from 'chai';
import { ledgerItemsOf } from '../../../src/features/ledger/items';
import { civil } from '../../support/decisions';
import { Matter } from '../../support/matter';

const number = '（2022）示0102民初318号';
const right = '远山公司未举证证明毁损系包装所致';
const plea = '货物毁损系包装不当所致';
const code = `---
kind: statute
law: 民法典
version: 2020-05-28
sourceGrade: official
---

# 民法典

第八百三十二条 承运人对运输过程中货物的毁损、灭失承担赔偿责任。

第八百三十三条 货物的毁损按照交付时的市场价格计算。
`;

function matterOf(text: string, judgment = civil): Matter {
  const judged = `---\nkind: judgment\nsourceGrade: database\n---\n${judgment}`;
  return new Matter({ '代理词.md': `代理词\n\n${text}`, '判决.txt': judged, '民法典.md': code });
}

function items(text: string, judgment?: string): ReturnType<typeof ledgerItemsOf> {
  const matter = matterOf(text, judgment);
  return ledgerItemsOf(matter.corpus, matter.document('代理词.md'));
}

describe('what comparing an item comes to', () => {
  for (const [text, ...expected] of [
    [`${number}判决认为：“${right}”。`, 'citation exists database', 'quotation exact database'],
    [`${number}判决认为：“${plea}”。`, 'citation exists database', 'quotation objected database'],
    [`${number}判决认为：“货物系自行毁损的”。`, 'citation exists database', 'quotation not-found database'],
    ['（2020）沪01民终9号判决可资参照。', 'citation not-in-folder'],
    ['依照《民法典》第八百三十二条。', 'citation exists official'],
    ['依照《民法典》第八百三十二条第五款。', 'citation objected official'],
    ['依照《民法典》第八百三十九条。', 'citation no-provision'],
    ['依照《合同编解释》第一条。', 'citation no-text'],
  ] as const)
    it(`${text} ${expected.join(', ')}`, () =>
      expect(
        items(text).map(({ of, verdict, why, source }) =>
          [of, verdict ?? why, source?.grade].filter(Boolean).join(' '),
        ),
      ).to.deep.equal(expected));

  it('nothing in a judgment has a state', () => {
    const matter = matterOf('');
    expect(ledgerItemsOf(matter.corpus, matter.document('判决.txt'))).to.deep.equal([]);
  });

  it('in the order of the text, what lies around others first', () => {
    const all = items(`${number}判决认为：“依照《民法典》第八百三十二条，${right}”。`);
    expect(all.map(({ of }) => of)).to.deep.equal(['citation', 'quotation', 'citation']);
  });
});

describe('what a check stands for', () => {
  const before = `一审程序略。\n\n${number}判决认为：“${right}”。`;
  const hold = (text: string, judgment?: string): [draft: string, source: string | undefined][] =>
    items(text, judgment).map(({ draft, source }) => [draft, source?.words]);
  for (const [title, changed, judgment, expected] of [
    ['another paragraph', before.replace('一审程序略', '程序部分从略'), civil, []],
    ['blanks', before.replace('未举证', '未 举证'), civil, []],
    ['another width', before.replace('（2022）', '(2022)'), civil, []],
    ['the quoted words', before.replace('包装所致', '装卸所致'), civil, ['citation', 'quotation']],
    [
      'whose words they are said to be',
      before.replace('判决认为', '案中，远山公司辩称'),
      civil,
      ['citation', 'quotation'],
    ],
    [
      'the case',
      before.replace('318号', '319号'),
      civil,
      ['citation', 'quotation', 'source of citation', 'source of quotation'],
    ],
    ['the sentence around', before.replace('。', '。').replace('判决认为', '判决明确认为'), civil, ['citation']],
    ['the source elsewhere', before, civil.replace('78500', '78600'), ['source of citation']],
    [
      'the source at the place',
      before,
      civil.replace('未举证证明', '未能举证证明'),
      ['source of citation', 'source of quotation'],
    ],
  ] as const)
    it(`${title} changes ${expected.join(', ') || 'nothing'}`, () => {
      const [one, other] = [hold(before), hold(changed, judgment)];
      const names = ['citation', 'quotation'] as const;
      const drafts = names.filter((_, i) => one[i]?.[0] !== other[i]?.[0]);
      const sources = names.filter((_, i) => one[i]?.[1] !== other[i]?.[1]);
      expect([...drafts, ...sources.map((name) => `source of ${name}`)]).to.have.members([...expected]);
    });
});
