import { expect } from 'chai';
import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { readDocx } from '../../../../src/features/intake/docx/read-docx';

describe('a .docx that the docx library has written', () => {
  it('has its headings, numbers, runs and tables', async () => {
    const cell = (words: string): TableCell => new TableCell({ children: [new Paragraph(words)] });
    const numbered = (words: string): Paragraph =>
      new Paragraph({ text: words, numbering: { reference: 'list', level: 0 } });
    const levels = [{ level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' }];
    const children = [
      new Paragraph({ text: '民事起诉状', heading: HeadingLevel.HEADING_1 }),
      new Paragraph({ children: [new TextRun('原告：'), new TextRun({ text: '甲公司', bold: true })] }),
      numbered('判令被告支付货款'),
      numbered('诉讼费由被告负担'),
      new Table({ rows: [new TableRow({ children: [cell('证据'), cell('合同')] })] }),
    ];
    const numbering = { config: [{ reference: 'list', levels }] };
    const bytes = await Packer.toBuffer(new Document({ numbering, sections: [{ children }] }));
    expect(readDocx({ bytes })).to.have.property(
      'text',
      '民事起诉状\n原告：甲公司\n一、判令被告支付货款\n二、诉讼费由被告负担\n证据\t合同',
    );
  });
});
