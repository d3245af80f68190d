import { expect } from 'chai';
import fc from 'fast-check';
import { plainOf } from '../../../../../src/features/pages/page';
import type { PaperBlock, PaperRuns } from '../../../../../src/features/pages/word/brief/paper';
import { readBrief } from '../../../../../src/features/pages/word/brief/read-brief';

/** A block in short: what it is, and its words with what was made of them. */
function told(block: PaperBlock): string {
  switch (block.kind) {
    case 'heading':
      return `h${block.level} ${runsTold(block.runs)}`;
    case 'paragraph':
      return `${block.standing} ${runsTold(block.runs)}`;
    case 'item':
      return `${'  '.repeat(block.depth)}${block.marker} ${runsTold(block.runs)}`;
    case 'quotation':
      return `> ${runsTold(block.runs)}`;
    case 'table':
      return [block.heads, ...block.rows].map((row) => row.map(runsTold).join(' | ')).join(' / ');
  }
}

function runsTold(runs: PaperRuns): string {
  return runs
    .map(({ words, strong, emphasised, struck, lineEnds, note }) => {
      const marks = [strong && '**', emphasised && '*', struck && '~~'].filter(Boolean).join('');
      return `${marks}${words}${marks}${lineEnds ? '↵' : ''}${note === undefined ? '' : `[${note}]`}`;
    })
    .join('');
}

const blocks = (text: string): string[] => readBrief(text, 'filing').blocks.map(told);

describe('a brief in Markdown as a paper', () => {
  for (const [what, text, ...expected] of [
    [
      'its title, and headings below',
      '# 代理词\n\n## 一、事实\n\n### （一）经过\n\n#### 1．合同',
      'h1 代理词',
      'h2 一、事实',
      'h3 （一）经过',
      'h4 1．合同',
    ],
    ['further titles as headings', '# 代理词\n\n# 事实\n\n## 经过', 'h1 代理词', 'h2 事实', 'h3 经过'],
    ['numbers of items as they are written', '3. 甲\n5. 乙\n\n   1) 丙\n\n- 丁', '3. 甲', '5. 乙', '  1) 丙', '• 丁'],
    ['numbers of its own kind as text', '一、甲\n\n（1）乙\n\n1、丙', 'text 一、甲', 'text （1）乙', 'text 1、丙'],
    ['a quotation set off', '> 甲。\n> 乙。', '> 甲。', '> 乙。'],
    ['what stands out, also beside Chinese marks', '甲**“乙”**丙*丁*~~戊~~', 'text 甲**“乙”**丙*丁*~~戊~~'],
    ['the words of links and pictures', '见[民法典](https://a.example)与![图一](a.png)', 'text 见民法典与图一'],
    ['tables', '| 项 | 额 |\n| --- | ---: |\n| **甲** | 1 |\n| 乙 |', '项 | 额 / **甲** | 1 / 乙 | '],
    ['the end of a line on purpose', '甲\\\n乙<br>丙', 'text 甲↵乙↵丙'],
    [
      'markup as its words, and nothing that is commented out',
      '<div>\n甲\n<!-- 乙 -->\n</div>\n\n丙<!-- 丁 -->',
      'text 甲',
      'text 丙',
    ],
    ['an indented paragraph as text', '    甲方与乙方。', 'text 甲方与乙方。'],
    ['a line with a rule below as a line, not as a heading', '甲方与乙方。\n---\n丙', 'text 甲方与乙方。', 'text 丙'],
  ] as const)
    it(`has ${what}`, () => expect(blocks(text)).to.deep.equal(expected));

  it('ends a paragraph in Chinese where its line ends a sentence or is short; lines that were broken are one', () => {
    const broken = '原告与被告于二〇二四年三月签订买卖合同一份，约定由被告';
    expect(blocks(`${broken}\n供货。\n法定代表人：甲\n董事长`)).to.deep.equal([
      `text ${broken}供货。`,
      'text 法定代表人：甲',
      'text 董事长',
    ]);
  });

  it('has broken lines in English as one paragraph', () =>
    expect(blocks('The claim\nis good.\nIt succeeds.')).to.deep.equal(['text The claim is good. It succeeds.']));

  it('has footnotes in the order of their marks, each mark with its own', () => {
    const {
      blocks: [first],
      notes,
    } = readBrief('甲[^b]乙[^a]丙[^b]\n\n[^a]: 一。\n[^b]: 二**三**。', 'filing');
    expect(told(first!)).to.equal('text 甲[0]乙[1]丙[2]');
    expect(notes.map((paragraphs) => paragraphs.map(runsTold))).to.deep.equal([
      ['二**三**。'],
      ['一。'],
      ['二**三**。'],
    ]);
  });

  it('loses no word, whatever the words', () => {
    const word = fc.stringMatching(/^[甲乙丙丁a-z，。；“”（）0-9]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const read = readBrief(words.map((one) => `甲${one}乙`).join('\n\n'), 'filing').blocks;
        expect(read.map((block) => (block.kind === 'table' ? '' : plainOf(block.runs)))).to.deep.equal(
          words.map((one) => `甲${one}乙`),
        );
      }),
    );
  });

  it('has no note within a note, as Word has none', () =>
    expect(readBrief('甲[^a]\n\n[^a]: 乙[^a]', 'filing').notes.map(([runs]) => runsTold(runs!))).to.deep.equal(['乙']));
});

describe('a filing has its lines where courts look for them', () => {
  const standing = (text: string): string[] => blocks(text).filter((one) => !one.startsWith('h'));

  it('the salutation and the court at the margin, who signs and the date to the right, what is annexed below', () => {
    const text =
      '# 上诉状\n\n审判长、审判员：\n\n上诉人不服。\n\n此致\n示例市中级人民法院\n\n上诉人（签名）：\n2026年5月20日\n\n附：副本2份';
    expect(standing(text)).to.deep.equal([
      'margin 审判长、审判员：',
      'text 上诉人不服。',
      'text 此致',
      'margin 示例市中级人民法院',
      'right 上诉人（签名）：',
      'right 2026年5月20日',
      'text 附：副本2份',
    ]);
  });

  it('names above the last date also without 此致', () =>
    expect(standing('原告已经举证。\n\n某某律师事务所\n\n律师：甲\n\n二〇二六年五月二十日')).to.deep.equal([
      'text 原告已经举证。',
      'right 某某律师事务所',
      'right 律师：甲',
      'right 二〇二六年五月二十日',
    ]));

  for (const [what, text] of [
    ['parties at the head', '原告：甲公司。'],
    ['a date in a sentence', '2026年5月20日，双方签订合同。'],
    ['a date by itself', '2026年5月20日'],
    ['a court below the headings', '## 一、管辖\n\n由下列法院管辖：示例市人民法院：'],
  ] as const)
    it(`but not ${what}`, () => expect(standing(text).every((one) => one.startsWith('text '))).to.equal(true));
});
