import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IParagraphStylePropertiesOptions,
} from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from '../page';
import { blockParts, bullets, clean, typed } from './blocks';
import { lookOf, substitutes, type Look, type Type } from './look';
import { sealProperty, unsealedValue } from './seal';

/** A page as a .docx file, set as papers in its language are: a filing with a Chinese court, or a memo in English. */
export async function wordFile({ title, tongue, blocks }: Page): Promise<Uint8Array> {
  const look = lookOf(tongue);
  const document = new Document({
    title: clean(title),
    creator: 'Glossator',
    customProperties: [{ name: sealProperty, value: unsealedValue }],
    styles: stylesOf(look),
    numbering: { config: [{ reference: bullets, levels: [bulletOf(look)] }] },
    sections: [
      {
        properties: {
          page: {
            size: a4,
            margin: { ...inTwips(look.margins), footer: convertMillimetersToTwip(look.margins.bottom - 10) },
          },
        },
        footers: { default: footerOf(look) },
        children: blocks.flatMap((block) => blockParts(block, look)),
      },
    ],
  });
  return withSubstitutes(new Uint8Array(await Packer.pack(document, 'uint8array')));
}

/** In twips, as Word itself has it. */
const a4 = { width: 11906, height: 16838 };

function stylesOf(look: Look): NonNullable<ConstructorParameters<typeof Document>[0]['styles']> {
  const line = look.pitch === undefined ? { line: 280 } : { line: look.pitch * 20, lineRule: LineRuleType.EXACT };
  const heading = (type: Type, before: number, after: number): IParagraphStylePropertiesOptions => ({
    spacing: { ...line, before, after },
    keepNext: true,
    ...(look.indent > 0 &&
      type !== look.title && { indent: { firstLineChars: look.indent, firstLine: type.size * 20 } }),
  });
  const [first, second] = look.headings;
  return {
    default: {
      document: {
        // As Word sets Chinese papers: Latin letters and digits called Chinese would be broken within a number.
        run: { ...typed(look.body), language: { value: 'en-US', eastAsia: 'zh-CN' } },
        paragraph: { spacing: line },
      },
      title: {
        run: typed(look.title),
        paragraph: {
          ...heading(look.title, 0, 0),
          alignment: AlignmentType.CENTER,
          // 二号 needs more than the pitch of 三号.
          spacing: { ...(look.pitch === undefined ? {} : { line: 720, lineRule: LineRuleType.EXACT }), after: 400 },
        },
      },
      heading1: { run: { ...typed(first), color: '000000' }, paragraph: heading(first, 200, 100) },
      heading2: { run: { ...typed(second), color: '000000' }, paragraph: heading(second, 120, 60) },
    },
  };
}

function bulletOf({ body }: Look): { level: number; format: typeof LevelFormat.BULLET; text: string; style: object } {
  const hanging = body.size * 10;
  return {
    level: 0,
    format: LevelFormat.BULLET,
    text: '•',
    style: { run: { font: 'Times New Roman' }, paragraph: { indent: { left: hanging * 2, hanging } } },
  };
}

function footerOf({ footer, pageNumber: [before, behind] }: Look): Footer {
  const number = new TextRun({ ...typed(footer), children: [before, PageNumber.CURRENT, behind] });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

function inTwips(margins: Look['margins']): Look['margins'] {
  const [top, bottom, left, right] = [margins.top, margins.bottom, margins.left, margins.right].map((millimetres) =>
    convertMillimetersToTwip(millimetres),
  );
  return { top: top!, bottom: bottom!, left: left!, right: right! };
}

const fontTable = 'word/fontTable.xml';

/** Names in the table of fonts what stands for those that are not installed (ECMA-376, part 1, 17.8.3.1). */
function withSubstitutes(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const fonts = Object.entries(substitutes).map(
    ([name, others]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="86"/></w:font>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`;
  return zipSync({ ...parts, [fontTable]: strToU8(xml) });
}
