import { expect } from 'chai';
import fc from 'fast-check';
import { pageMarkdown } from '../../../src/features/pages/markdown';
import {
  fact,
  heading,
  mutedWords,
  paragraph,
  plain,
  quoted,
  strongWords,
  words,
  type Page,
} from '../../../src/features/pages/page';

const place = { uri: 'file:///判决.txt', span: [3, 9] } as const;
const page = (...blocks: Page['blocks']): Page => ({ title: '页', tongue: 'zh-cn', blocks });

describe('a page as Markdown', () => {
  it('has headings, paragraphs, lists and tables, an empty line between them', () => {
    const { text } = pageMarkdown(
      page(
        heading(1, words('诉请—判项')),
        paragraph(mutedWords('机器对照'), words('。'), strongWords('不一')),
        { kind: 'list', items: plain('一', '二') },
        { kind: 'facts', facts: [fact('检索人', '甲')] },
        { kind: 'table', heads: ['案件', '年份'], widths: [1, 1], rows: [[plain('甲案'), plain('2020', '2021')]] },
      ),
    );
    expect(text).to.equal(
      '# 诉请—判项\n\n*机器对照*。**不一**\n\n- 一\n- 二\n\n- **检索人** 甲\n\n| 案件 | 年份 |\n| --- | --- |\n| 甲案 | 2020<br>2021 |\n',
    );
  });

  it('says at its head what it is, and still knows where it quotes', () => {
    const { text, links } = pageMarkdown(page(paragraph(quoted('甲', place))), ['kind: other']);
    expect(text).to.equal('---\nkind: other\n---\n\n甲\n');
    expect(text.slice(...links[0]!.at)).to.equal('甲');
  });

  it('tells where it quotes, and from where', () => {
    const { text, links } = pageMarkdown(page(paragraph(words('法院认为 '), quoted('被告应当赔偿损失', place, 5))));
    expect(links.map(({ at, to }) => [text.slice(...at), to])).to.deep.equal([['被告应当…', place]]);
  });

  it('nothing that a document says is a mark, a border of a table or a line of its own', () => {
    const hostile = '|a`b`<img src=x>\n# [x](command:y) **z** &lt;';
    const { text } = pageMarkdown(
      page({ kind: 'table', heads: [hostile], widths: [1], rows: [[plain(hostile, hostile)]] }),
    );
    expect(text.split('\n')).to.have.length(4);
    expect(text.replace('<br>', '')).not.to.match(/(?<!\\)[`<[]|(?<![\\\n ])\|(?! ?\n| [\\-])/);
  });

  it('emphasis holds whatever blanks stand at its ends', () =>
    expect(pageMarkdown(page(paragraph(strongWords(' 一 '), mutedWords('  '), words('二')))).text).to.equal(
      ' **一**   二\n',
    ));

  it('links are in order and within the text, whatever is quoted', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 8 }), (all) => {
        const { text, links } = pageMarkdown(page(paragraph(...all.map((one) => quoted(one, place)))));
        expect(links).to.have.length(all.length);
        let last = 0;
        for (const { at } of links) {
          expect(at[0]).to.be.at.least(last);
          expect(at[1]).to.be.within(at[0], text.length);
          last = at[1];
        }
      }),
      { numRuns: 100 },
    ));
});
