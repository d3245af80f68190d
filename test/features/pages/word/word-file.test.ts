import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import {
  differingWords,
  fact,
  heading,
  paragraph,
  plain,
  strongWords,
  words,
  type Block,
  type Page,
} from '../../../../src/features/pages/page';
import { wordFile } from '../../../../src/features/pages/word/word-file';

/** The parts of a Word file by name, as text. */
async function parts(blocks: readonly Block[], more: Partial<Page> = {}): Promise<Record<string, string>> {
  const file = await wordFile({ title: '核对报告', tongue: 'zh-cn', blocks, ...more });
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const body = async (...blocks: Block[]): Promise<string> => (await parts(blocks))['word/document.xml']!;

describe('a page as a Word file', () => {
  it('is set like a paper for a Chinese court: A4, margins of GB/T 9704, 仿宋 of 16 points, numbers of pages', async () => {
    const all = await parts([heading(1, words('核对报告')), paragraph(words('一'))]);
    const document = all['word/document.xml']!;
    // In twentieths of a point: 210 and 297 mm; 37, 26, 35 and 28 mm.
    expect(document).to.match(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(document).to.match(/<w:pgMar w:top="2097" w:right="1474" w:bottom="1984" w:left="1587"/);
    const styles = all['word/styles.xml']!;
    expect(styles).to.match(/<w:docDefaults>.*w:eastAsia="仿宋".*<w:sz w:val="32"\/>.*<\/w:docDefaults>/s);
    expect(styles).to.include('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>').and.include('w:eastAsia="方正小标宋简体"');
    const footer = Object.entries(all).find(([name]) => name.startsWith('word/footer'))![1];
    expect(footer).to.match(/— .*PAGE.* —/s);
    expect(all['word/fontTable.xml']).to.match(/w:name="方正小标宋简体"><w:altName w:val="[^"]*宋体/);
  });

  it('in English is a memo', async () => {
    const styles = (await parts([paragraph(words('One'))], { tongue: 'en' }))['word/styles.xml']!;
    expect(styles).to.include('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>').and.include('w:ascii="Times New Roman"');
  });

  it('has headings that Word knows as such, facts by name, lists, and what differs underlined', async () => {
    const text = await body(
      heading(1, words('题')),
      heading(2, words('一、事实')),
      heading(3, words('（一）')),
      { kind: 'facts', facts: [fact('检索人', '甲')] },
      { kind: 'list', items: plain('项') },
      paragraph(strongWords('要'), differingWords('异')),
    );
    for (const style of ['Title', 'Heading1', 'Heading2', 'ListParagraph'])
      expect(text).to.include(`<w:pStyle w:val="${style}"/>`);
    expect(text)
      .to.match(/检索人：.*甲/s)
      .and.match(/<w:u w:val="single"\/>(?:(?!<\/w:r>).)*异/s);
  });

  it('repeats the head of a table on each page and tears no row, but one that would leave a page empty', async () => {
    const rows = [
      [plain('短', '行'), plain('')],
      [plain('长'.repeat(600)), plain('')],
    ];
    const text = await body({ kind: 'table', heads: ['文稿', '来源'], widths: [1, 3], rows });
    const [head, short, long] = text.split('<w:tr>').slice(1);
    expect(head).to.include('<w:tblHeader/>').and.include('<w:cantSplit/>');
    expect(short).to.include('<w:cantSplit/>').and.not.include('<w:tblHeader/>');
    expect(long).to.not.include('<w:cantSplit/>');
    const columns = [...text.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(columns[1]! / columns[0]!).to.be.closeTo(3, 0.01);
  });

  it('has words as words, without what XML cannot hold, and tells nobody where they stand', async () => {
    const place = { uri: 'file:///home/anna/保密.txt', span: [0, 1] } as const;
    const text = await body(paragraph({ words: '<w:p>&"\u0000\u0008\ud800一\n二\uffff', place }));
    expect(text).to.include('&lt;w:p&gt;&amp;').and.include('一 二').and.not.include('anna');
    expect(text).not.to.match(/[\u0000-\u0008\uffff]|\ufffd/);
  });
});
