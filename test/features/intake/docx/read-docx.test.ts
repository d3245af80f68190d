import { expect } from 'chai';
import { readDocx } from '../../../../src/features/intake/docx/read-docx';
import type { IntakeOptions } from '../../../../src/features/intake/intake';
import { restoreAll } from '../../../../src/features/intake/restore';
import type { TakenIn } from '../../../../src/features/intake/taken-in';
import { docxFile, p, r } from '../../../support/docx-file';

type Others = Readonly<Record<string, string>>;

function take(body: string, others: Others = {}, options: IntakeOptions = {}): TakenIn {
  const taking = readDocx({ bytes: docxFile({ body, others }), options });
  if ('refused' in taking) throw new Error(taking.refused);
  return taking;
}

const textOf = (...args: Parameters<typeof take>): string => take(...args).text;
const run = (content: string): string => `<w:r>${content}</w:r>`;
const cell = (...paragraphs: string[]): string => `<w:tc>${paragraphs.map((words) => p(words)).join('')}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

describe('the text of a .docx', () => {
  const rows: [title: string, body: string, text: string][] = [
    ['has a line for each paragraph, empty ones too', p('甲') + '<w:p/>' + p('乙'), '甲\n\n乙'],
    ['joins the runs of a paragraph', `<w:p>${r('原告')}${r('张')}${r('三')}</w:p>`, '原告张三'],
    [
      'keeps tabs and breaks of a line',
      `<w:p>${run('<w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t>')}</w:p>`,
      '甲\t乙\n丙',
    ],
    ['has no blanks that only the markup has', `<w:p>${run('<w:t>\n  甲\n  </w:t>')}</w:p>`, '甲'],
    [
      'has what a field shows, not its code',
      `<w:p>${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText>PAGEREF x</w:instrText>')}${run('<w:fldChar w:fldCharType="separate"/>')}${r('7')}${run('<w:fldChar w:fldCharType="end"/>')}${r('页')}</w:p>`,
      '7页',
    ],
    ['has the words of a link and does not follow it', `<w:p><w:hyperlink>${r('见此')}</w:hyperlink></w:p>`, '见此'],
    [
      'has the words of fields to fill in',
      `<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>${p('姓名')}</w:sdtContent></w:sdt>`,
      '姓名',
    ],
    [
      'has signs of fonts of pictures',
      `<w:p>${run('<w:sym w:font="Wingdings" w:char="F0FE"/>')}${r('同意')}</w:p>`,
      '☑同意',
    ],
    [
      'has a row of a table in a line, its cells set apart',
      `<w:tbl>${row(cell('证据'), cell('页'))}${row(cell('合同'), cell('3'))}</w:tbl>${p('完')}`,
      '证据\t页\n合同\t3\n完',
    ],
    ['has paragraphs of a cell in lines of their own', `<w:tbl>${row(cell('甲', '乙'))}</w:tbl>`, '甲\n乙'],
    [
      'has a text box behind its paragraph, once',
      `<w:p>${r('甲')}${run(`<mc:AlternateContent><mc:Choice><w:txbxContent>${p('框')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('框')}</w:txbxContent></mc:Fallback></mc:AlternateContent>`)}${r('乙')}</w:p>${p('丙')}`,
      '甲乙\n框\n丙',
    ],
    [
      'has a number with a hyphen that does not break',
      `<w:p>${run('<w:t>1</w:t><w:noBreakHyphen/><w:t>2</w:t>')}</w:p>`,
      '1-2',
    ],
    [
      'has fractions and powers on a line',
      `<w:p>${r('为')}<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:sSup><m:e><m:r><m:t>c</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:den></m:f></m:oMath></w:p>`,
      '为(a+b)/(c^(2))',
    ],
  ];
  for (const [title, body, text] of rows) it(title, () => expect(textOf(body)).to.equal(text));

  it('may call its vocabulary as it likes', () => {
    const body = '<x:p xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:r><x:t>甲</x:t></x:r></x:p>';
    expect(textOf(body)).to.equal('甲');
  });
});

describe('numbers that Word puts', () => {
  const level = (at: number, format: string, label: string, more = ''): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${label}"/></w:lvl>`;
  const list = (...levels: string[]): Others => ({
    numbering: `<w:numbering><w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`,
  });
  const item = (words: string, at = 0, id = 1): string =>
    p(words, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);
  const court = list(
    level(0, 'chineseCounting', '%1、'),
    level(1, 'chineseCounting', '（%2）'),
    level(2, 'decimal', '%3.'),
  );

  it('stand before the words, level by level, and begin anew', () => {
    const body = item('甲') + item('乙', 1) + item('丙', 2) + item('丁', 1) + item('戊') + item('己', 1);
    expect(textOf(body, court)).to.equal('一、甲\n（一）乙\n1. 丙\n（二）丁\n二、戊\n（一）己');
  });

  it('go on behind other paragraphs, and begin anew where a list says so', () => {
    expect(textOf(item('甲') + p('间') + item('乙') + item('丙', 0, 2) + item('丁', 0, 2), court)).to.equal(
      '一、甲\n间\n二、乙\n一、丙\n二、丁',
    );
  });

  it('of several levels stand in one label; in digits where that is said', () => {
    const levels = list(level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2', '<w:isLgl/>'));
    expect(textOf(item('a') + item('b', 1), levels)).to.equal('I. a\n1.1 b');
  });

  it('are those of articles', () => {
    expect(textOf(item('总则'), list(level(0, 'chineseCountingThousand', '第%1条')))).to.equal('第一条 总则');
  });

  it('come from a style, unless the paragraph takes them away', () => {
    const styles =
      '<w:styles><w:style w:styleId="H"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="H2"><w:basedOn w:val="H"/></w:style></w:styles>';
    const plain = p('乙', '<w:pStyle w:val="H"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    const body = p('甲', '<w:pStyle w:val="H"/>') + plain + p('丙', '<w:pStyle w:val="H2"/>');
    expect(textOf(body, { ...court, styles })).to.equal('一、甲\n乙\n二、丙');
  });

  it('stand before a paragraph without words, too, as in the first column of a list of exhibits', () => {
    const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const row = (words: string): string => `<w:tr><w:tc><w:p>${numbered}</w:p></w:tc><w:tc>${p(words)}</w:tc></w:tr>`;
    expect(textOf(`${item('甲')}<w:p>${numbered}</w:p>${item('乙')}`, court)).to.equal('一、甲\n二、\n三、乙');
    expect(textOf(`<w:tbl>${row('合同')}${row('收据')}</w:tbl>`, court)).to.equal('一、\t合同\n二、\t收据');
  });

  it('are none before what is hidden', () => {
    const hidden = `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>${r('注', '<w:vanish/>')}</w:p>`;
    expect(textOf(item('甲') + hidden + item('乙'), court)).to.equal('一、甲\n\n二、乙');
  });

  it('are those of what is left where a paragraph was deleted', () => {
    const [before, deleted] = ['<w:numPr><w:numId w:val="1"/></w:numPr>', '<w:rPr><w:del/></w:rPr>'];
    const gone = `<w:p><w:pPr>${before}${deleted}</w:pPr><w:del>${run('<w:delText>乙</w:delText>')}</w:del></w:p>`;
    expect(textOf(item('甲') + gone + item('丙'), court)).to.equal('一、甲\n二、丙');
    expect(textOf(p('甲', deleted) + item('丙'), court)).to.equal('一、甲丙');
  });

  it('are no longer than any number', () => {
    const body = item('甲').repeat(3);
    expect(textOf(body, list(level(0, 'decimal', '长'.repeat(10_000))))).to.have.length(3 * 257 + 2);
  });
});

describe('notes of a .docx', () => {
  const note = (id: number, words: string): string => `<w:footnote w:id="${id}">${p(words)}</w:footnote>`;
  const footnotes = `<w:footnotes><w:footnote w:type="separator" w:id="-1">${p('线')}</w:footnote>${note(5, ' 见第一条。')}${note(2, '同上。')}</w:footnotes>`;
  const mark = (id: number): string => run(`<w:footnoteReference w:id="${id}"/>`);

  it('stand at the end, numbered in the order of their marks', () => {
    expect(textOf(`<w:p>${r('甲')}${mark(2)}${r('乙')}${mark(5)}</w:p>`, { footnotes })).to.equal(
      '甲[^1]乙[^2]\n\n[^1]: 同上。\n[^2]: 见第一条。',
    );
  });
});

describe('tracked changes', () => {
  const body = `<w:p>${r('应付')}<w:del>${run('<w:delText>十</w:delText>')}</w:del><w:ins>${r('二十')}</w:ins>${r('元')}</w:p>`;
  const ended = p('甲', '<w:rPr><w:del/></w:rPr>') + p('乙');

  it('are accepted', () => expect(textOf(body)).to.equal('应付二十元'));
  it('or not made', () => expect(textOf(body, {}, { changes: 'original' })).to.equal('应付十元'));
  it('that take the end of a paragraph away join it with the next', () => {
    expect(textOf(ended)).to.equal('甲乙');
    expect(textOf(ended, {}, { changes: 'original' })).to.equal('甲\n乙');
  });
  it('take rows of a table away', () => {
    const rows = row('<w:trPr><w:del/></w:trPr>', cell('甲')) + row(cell('乙'));
    expect(textOf(`<w:tbl>${rows}</w:tbl>`)).to.equal('乙');
    expect(textOf(`<w:tbl>${rows}</w:tbl>`, {}, { changes: 'original' })).to.equal('甲\n乙');
  });
  it('that move words leave them in one place', () => {
    const moved = `<w:p><w:moveFrom>${r('移')}</w:moveFrom>${r('中')}<w:moveTo>${r('移')}</w:moveTo></w:p>`;
    expect(textOf(moved)).to.equal('中移');
    expect(textOf(moved, {}, { changes: 'original' })).to.equal('移中');
  });
  it('are said', () => {
    expect(take(body).problems).to.deep.equal([{ kind: 'tracked-changes' }]);
    expect(take(p('甲')).problems).to.deep.equal([]);
  });
});

describe('what is left out of a .docx', () => {
  const others = {
    header: `<w:hdr>${p('某某人民法院')}<w:p>${run('<w:pict><v:shape><v:textpath string="内部资料"/></v:shape></w:pict>')}</w:p></w:hdr>`,
    footer: `<w:ftr>${p('第 1 页 共 3 页')}${p('某某律师事务所')}</w:ftr>`,
  };
  const body = p('甲') + `<w:p>${r('乙')}${r('暗', '<w:vanish/>')}${r('丙')}</w:p>`;
  const taken = take(body, others);

  it('is listed: heads, feet, watermarks, numbers of pages, hidden words', () => {
    expect(taken.text).to.equal('甲\n乙丙');
    expect(taken.removed.map(({ kind, at, words }) => [kind, at, words])).to.deep.equal([
      ['header', 0, '某某人民法院\n'],
      ['watermark', 0, '内部资料\n'],
      ['hidden', 3, '暗'],
      ['page-number', 4, '\n第 1 页 共 3 页'],
      ['footer', 4, '\n某某律师事务所'],
    ]);
  });

  it('and can be taken back', () => {
    expect(restoreAll(taken.text, taken.removed)).to.equal(
      '某某人民法院\n内部资料\n甲\n乙暗丙\n第 1 页 共 3 页\n某某律师事务所',
    );
  });
});

describe('places of a .docx in its text', () => {
  it('each paragraph has its words, without its number, also in tables', () => {
    const { text, paragraphs } = take(p('甲') + `<w:tbl>${row(cell('乙'), cell('丙'))}</w:tbl>` + p('丁'));
    expect(paragraphs!.map(({ index, span }) => [index, text.slice(...span)])).to.deep.equal([
      [0, '甲'],
      [1, '乙'],
      [2, '丙'],
      [3, '丁'],
    ]);
  });

  it('pages begin where Word has last begun them', () => {
    const laidOut = run('<w:lastRenderedPageBreak/><w:t>丙</w:t>');
    const { text, pages } = take(p('甲') + `<w:p>${r('乙')}${laidOut}</w:p>` + `<w:p>${laidOut}</w:p>`);
    expect(pages.map(({ at, page }) => [page, text.slice(at)])).to.deep.equal([
      [1, '甲\n乙丙\n丙'],
      [2, '丙\n丙'],
      [3, '丙'],
    ]);
  });

  it('breaks that somebody has put tell no pages by themselves', () => {
    expect(take(p('甲') + `<w:p>${run('<w:br w:type="page"/>')}${r('乙')}</w:p>`).pages).to.deep.equal([]);
  });
});
