import { expect } from 'chai';
import * as path from 'node:path';
import { Resolver } from '../../../src/annotation/resolve';
import { takeDoc } from '../../../src/features/intake/doc/take-doc';
import { readDocx } from '../../../src/features/intake/docx/read-docx';
import { takePdf } from '../../../src/features/intake/pdf/take-pdf';
import type { IntakeOptions } from '../../../src/features/intake/intake';
import type { TakenIn, Taking } from '../../../src/features/intake/taken-in';
import { type FlatLayout, flatChanged, flatNoted, flatPaper, flatTable, flatText } from '../../support/flat-paper';
import { docxFile, p } from '../../support/docx-file';
import { converted, describeOffice } from '../../support/office';
import { readDecision } from '../../support/read';
import { readingOf, shareInOrder, someJudgments } from '../../support/recovery';
import { describeShared, sharedDir } from '../../support/shared';

type Format = 'docx' | 'doc' | 'pdf';

const readers: Readonly<Record<Format, (bytes: Uint8Array, options?: IntakeOptions) => Taking | Promise<Taking>>> = {
  docx: (bytes, options = {}) => readDocx({ bytes, options }),
  doc: (bytes, options = {}) => takeDoc({ bytes, options }),
  pdf: (bytes) => takePdf({ name: 'x.pdf', bytes }, () => undefined),
};
const formats = Object.keys(readers) as Format[];

/** As courts, offices and gazettes set them, and as a browser prints them. */
const layouts: readonly Pick<FlatLayout, 'size' | 'indent' | 'gap' | 'columns'>[] = [
  { size: 16, indent: 2 },
  { size: 12, indent: 2 },
  { size: 12, gap: 8 },
  { size: 10.5, indent: 2, columns: 2 },
];
const footer = '第 <text:page-number>1</text:page-number> 页';
/** A text that is shorter may have one page: nothing tells its head from its title. */
const morePages = 2000;

/** Sentences that differ from paragraph to paragraph: lines that stand on each page are taken for its head. */
function sentences(seed: number, count: number): string {
  const pick = (words: string, at: number): string => words[(seed * 7 + at * 3 + seed * at) % words.length]!;
  return Array.from(
    { length: count },
    (_, i) => `${pick('甲乙丙丁戊己庚辛', i)}方${pick('未已曾应', i)}向${pick('赵钱孙李周吴郑', i + 1)}某交付货物。`,
  ).join('');
}

const paragraphs = [
  '某某市某某区人民法院',
  ...Array.from({ length: 60 }, (_, i) => `第${i + 1}段：${sentences(i, 20)}`),
];
const rows = [
  ['证据', '页码'],
  ['合同', '3'],
];
const paper = flatText(paragraphs.join('\n')) + flatTable(rows) + flatNoted('见', '同前。', '注。');
const paperLines = [...paragraphs, ...rows.map((row) => row.join('\t')), '见[^1]注。', '', '[^1]: 同前。'];

const level = (at: number, form: string, label: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${form}"/><w:lvlText w:val="${label}"/></w:lvl>`;
const item = (words: string, list: number, at = 0): string =>
  p(words, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
const heading = (words: string, style: string, more = ''): string => p(words, `<w:pStyle w:val="${style}"/>${more}`);
/** A Word file with lists of courts, articles by a style and one based on it, a bullet, and a table whose first column has numbers alone. */
const numbered = docxFile({
  body: [
    ...[item('诉讼请求', 1), item('支付货款', 1, 1), item('承担费用', 1, 1), item('货款', 1, 2), item('', 1)],
    ...[item('事实', 1), item('订立合同', 1, 1), heading('总则', 'A'), heading('分则', 'B'), item('范围', 2, 1)],
    ...[heading('不编号', 'A', '<w:numPr><w:numId w:val="0"/></w:numPr>'), item('点', 3)],
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="900"/></w:tblGrid>${['合同', '收据']
      .map((words) => `<w:tr><w:tc>${item('', 4)}</w:tc><w:tc>${p(words)}</w:tc></w:tr>`)
      .join('')}</w:tbl>`,
    item('理由', 1),
  ].join(''),
  others: {
    numbering: `<w:numbering>${[
      level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）') + level(2, 'decimal', '%3.'),
      level(0, 'decimal', '第%1条') + level(1, 'decimal', '%1.%2'),
      level(0, 'bullet', '·'),
      level(0, 'upperRoman', '%1'),
    ]
      .map((levels, i) => `<w:abstractNum w:abstractNumId="${i}">${levels}</w:abstractNum>`)
      .join('')}${[1, 2, 3, 4]
      .map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`)
      .join('')}</w:numbering>`,
    styles:
      '<w:styles><w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style></w:styles>',
  },
});
const numberedLines = [
  ...['一、诉讼请求', '（一）支付货款', '（二）承担费用', '1. 货款', '二、', '三、事实', '（一）订立合同'],
  ...['第1条 总则', '第2条 分则', '2.1 范围', '不编号', '• 点', 'I\t合同', 'II\t收据', '四、理由'],
];

describeOffice('a paper that LibreOffice has written', function () {
  const shared = sharedDir();
  const judgments = shared === undefined ? [] : someJudgments(path.join(shared, 'corpora', 'judgments'), 50);
  const taken = new Map<string, TakenIn>();
  const files = new Map<string, Uint8Array>();

  before(async function () {
    this.timeout(300_000);
    const header = '页眉的话';
    const papers = new Map([
      ['changed.fodt', flatPaper(flatChanged('价款', '十万元', '九万元'), { header: '', footer: '' })],
      ['paper.fodt', flatPaper(paper, { header, footer, indent: 2 })],
      ...judgments.map((text, i): [string, string] => {
        const head = text.length > morePages ? header : '';
        return [`${i}.fodt`, flatPaper(flatText(text), { header: head, footer, ...layouts[i % layouts.length] })];
      }),
    ]);
    const made = await Promise.all(formats.map((format) => converted(papers, format)));
    for (const [i, format] of formats.entries())
      for (const [name, bytes] of made[i]!) {
        files.set(name, bytes);
        const taking = await readers[format](bytes);
        if ('refused' in taking) throw new Error(`${name}: ${taking.refused}`);
        taken.set(name, taking);
      }
  });

  const textOf = (name: string | number, format: Format): string => taken.get(`${name}.${format}`)!.text;

  for (const format of formats) {
    it(`has its words, its tables and its notes as .${format}`, () => {
      const lines = textOf('paper', format).trimEnd().split('\n');
      expect(lines.filter((line) => !paperLines.includes(line))).to.deep.equal([]);
      expect(lines).to.deep.equal(paperLines);
    });

    it(`has its head and its foot among what was left out as .${format}`, () => {
      const { removed } = taken.get(`paper.${format}`)!;
      const wordsOf = (kind: string): Set<string> =>
        new Set(
          removed.filter((one) => one.kind === kind).map(({ words }) => words.replace(/\s/g, '').replace(/\d+/, '#')),
        );
      expect(wordsOf('header')).to.deep.equal(new Set(['页眉的话']));
      expect(wordsOf('page-number')).to.deep.equal(new Set(['第#页']));
    });
  }

  it('has the numbers that Word puts as .doc, too', async function () {
    this.timeout(60_000);
    const bytes = (await converted(new Map([['list.docx', numbered]]), 'doc')).get('list.doc')!;
    expect(takeDoc({ bytes })).to.deep.include({ text: numberedLines.join('\n'), problems: [] });
    const inWord = readDocx({ bytes: numbered, options: {} });
    expect(inWord).to.have.property('text', numberedLines.join('\n'));
  });

  for (const format of ['docx', 'doc'] as const)
    it(`has either side of tracked changes as .${format}`, async () => {
      const bytes = files.get(`changed.${format}`)!;
      for (const [changes, text] of [
        ['accepted', '价款十万元'],
        ['original', '价款九万元'],
      ] as const) {
        const taking = await readers[format](bytes, { changes });
        expect(taking).to.deep.include({ text, problems: [{ kind: 'tracked-changes' }] });
      }
    });

  describeShared('and fifty judgments', () => {
    for (const format of formats)
      it(`have their words as .${format}, and read as they do`, function () {
        this.timeout(60_000);
        const recovered = judgments.map((text, i) => shareInOrder(text, textOf(i, format)));
        const alike = judgments.filter((text, i) => readingOf(text) === readingOf(textOf(i, format)));
        expect(Math.min(...recovered)).to.be.at.least(0.995);
        expect(alike.length / judgments.length).to.be.at.least(0.98);
      });

    it('keep what was tagged in the .pdf when the .docx comes', function () {
      this.timeout(60_000);
      const bare = (text: string, [start, end]: readonly [number, number]): string =>
        text.slice(start, end).replace(/\s+/g, '');
      const kept = judgments.flatMap((_, i) => {
        const [pdf, docx] = [textOf(i, 'pdf'), textOf(i, 'docx')];
        const resolver = Resolver.of(pdf, docx);
        return readDecision(pdf).citations.map(({ span }) => {
          const now = resolver.resolve({ start: span[0], end: span[1] });
          return 'span' in now && bare(pdf, span) === bare(docx, now.span);
        });
      });
      expect(kept.length).to.be.above(100);
      expect(kept.filter(Boolean).length / kept.length).to.be.at.least(0.99);
    });
  });
});
