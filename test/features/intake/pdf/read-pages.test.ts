import { expect } from 'chai';
import { readPages } from '../../../../src/features/intake/pdf/read-pages';
import { restoreAll } from '../../../../src/features/intake/restore';
import { measure, paragraph, sheet, type Put } from './sheets';

const claims =
  '原告甲公司诉称，被告乙公司未经许可抓取其平台上的用户评价，用于自己的产品，并以此招揽用户，其行为违反诚实信用原则，构成不正当竞争，请求判令停止侵害、赔偿损失并消除影响。';
const defence =
  '被告乙公司辩称，上述评价由用户发布，原告并无独占的权利；其抓取的数量有限，没有替代原告的服务，不构成不正当竞争。';
const reasoning = '本院认为，平台经营者对其投入成本收集的数据享有竞争法上的利益，他人不得不劳而获。';

const linesOf = (text: string): number => Math.ceil((text.length + 2) / measure);

/** Paragraphs one below the other, from a line on. */
function paragraphs(texts: readonly string[], from = 0): Put[] {
  let line = from;
  return texts.flatMap((text) => {
    const puts = paragraph(text, line);
    line += linesOf(text);
    return puts;
  });
}

const textOf = (...sheets: ReturnType<typeof sheet>[]): readonly string[] =>
  readPages(sheets).text.trimEnd().split('\n');

describe('the text of a PDF, by where its words stand', () => {
  it('joins the lines of a paragraph, and ends it where the next is set in', () => {
    expect(textOf(sheet(paragraphs([claims, defence, reasoning])))).to.deep.equal([claims, defence, reasoning]);
  });

  it('keeps titles and signatures to themselves, and joins a title whose characters are set apart', () => {
    const title = [...'民事判决书'].map((text, i): Put => ({ text, line: 0, indent: 12 + 2 * i }));
    const signed: Put[] = [
      { text: '审判长', line: 9, indent: 24 },
      { text: '张某', line: 9, indent: 30 },
    ];
    expect(textOf(sheet([...title, ...paragraphs([claims, defence], 2), ...signed]))).to.deep.equal([
      '民事判决书',
      claims,
      defence,
      '审判长　　　张某',
    ]);
  });

  it('joins a paragraph over the end of a page, and knows where the page begins', () => {
    const puts = paragraphs([defence, claims]);
    const cut = puts.length - 2;
    const second = puts.slice(cut).map((put, i) => ({ ...put, line: i }));
    const { text, pages } = readPages([
      sheet(puts.slice(0, cut)),
      sheet([...second, ...paragraphs([reasoning], 2)], 2),
    ]);
    expect(text.trimEnd().split('\n')).to.deep.equal([defence, claims, reasoning]);
    expect(pages.map(({ at, page }) => [page, text.slice(at, at + 6)])).to.deep.equal([
      [1, defence.slice(0, 6)],
      [2, second[0]!.text.slice(0, 6)],
    ]);
  });

  it('reads two columns one after the other', () => {
    const width = 17;
    const left = [claims, reasoning].flatMap((text, i) => paragraph(text, i * 6, { width }));
    const right = [defence, reasoning].flatMap((text, i) => paragraph(text, i * 5, { width, indent: 19 }));
    expect(textOf(sheet([...left, ...right]))).to.deep.equal([claims, reasoning, defence, reasoning]);
  });

  it('takes out heads, feet and numbers of pages, and says which', () => {
    const bodies = [
      [claims, defence],
      [defence, reasoning],
      [reasoning, claims],
    ];
    const pages = bodies.map((body, i) => {
      const head = { text: '某某人民法院', line: 0, indent: 14 };
      const foot = { text: `— ${i + 1} —`, line: 36, indent: 16 };
      return sheet([head, ...paragraphs(body, 2), foot], i + 1);
    });
    const read = readPages(pages);
    expect(read.text.trimEnd().split('\n')).to.deep.equal(bodies.flat());
    expect(
      read.removed.filter(({ kind }) => kind !== 'hard-wrap').map((one) => [one.kind, one.words, one.page]),
    ).to.deep.equal(
      [1, 2, 3].flatMap((number) => [
        ['header', '某某人民法院\n', number],
        ['page-number', `— ${number} —\n`, number],
      ]),
    );
  });

  it('leaves a number at the end of a text alone that counts no pages', () => {
    const year = [...paragraphs([claims]), { text: '2021', line: 36, indent: 16 }];
    expect(textOf(sheet(year))).to.deep.equal([claims, '2021']);
  });

  it('takes out what is written across the page', () => {
    const read = readPages([sheet([...paragraphs([claims]), { text: '内部资料', line: 10, turned: true, size: 60 }])]);
    expect(read.text.trimEnd()).to.equal(claims);
    expect(read.removed[0]).to.include({ kind: 'watermark', words: '内部资料\n', page: 1 });
  });

  it('takes out the numbers beside lines', () => {
    const puts = paragraphs([claims, defence, claims, reasoning]);
    const numbers = puts.map((_, i): Put => ({ text: String(i + 1), line: i, indent: -2 }));
    const read = readPages([sheet([...puts, ...numbers])]);
    expect(read.text.trimEnd().split('\n')).to.deep.equal([claims, defence, claims, reasoning]);
    expect(read.removed.filter(({ kind }) => kind === 'line-number').map(({ words }) => words.trim())).to.deep.equal(
      numbers.map(({ text }) => text),
    );
  });

  it('keeps the cells of a table apart, and the first column of numbers', () => {
    const rows = [
      ['序号', '证据', '证明'],
      ['1', '公证书', '抓取的事实'],
      ['2', '发票', '费用'],
      ['3', '合同', '权属'],
    ];
    const cells = rows.flatMap((row, line) => row.map((text, i): Put => ({ text, line, indent: i * 12 })));
    expect(textOf(sheet(cells))).to.deep.equal(rows.map((row) => row.join('\t')));
  });

  it('puts footnotes at the end, and their marks as those of a .docx are', () => {
    const puts = paragraphs([claims, defence]);
    const last = puts.at(-1)!;
    const mark: Put = { text: '1', line: last.line, indent: last.text.length, size: 6, raised: 4 };
    const note: Put = { text: '1 评价的数量以公证书为准。', line: 34, size: 9 };
    expect(textOf(sheet([...puts, mark, note]))).to.deep.equal([
      claims,
      `${defence}[^1]`,
      '',
      '[^1]: 评价的数量以公证书为准。',
    ]);
  });

  it('joins lines of English by a blank, words that were parted, and numbers in Chinese', () => {
    const english = [
      'The court holds that the data which the plaintiff has collected at its ex-',
      'pense are protected against use by others who',
      'did not pay.',
    ];
    const puts = english.map((text, line): Put => ({ text, line }));
    expect(textOf(sheet(puts.slice(0, 2)))).to.deep.equal([
      'The court holds that the data which the plaintiff has collected at its expense are protected against use by others who',
    ]);
  });

  it('has everything back when all that went is taken back', () => {
    const puts = [...paragraphs([claims, defence]), { text: '— 1 —', line: 36, indent: 16 }];
    const { text, removed } = readPages([sheet(puts)]);
    expect(restoreAll(text, removed)).to.equal(`${puts.map((put) => put.text).join('\n')}\n`);
  });
});
