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
  type Table,
  TextRun,
  type IParagraphStylePropertiesOptions,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from '../page';
import { blockParts, bullets } from './blocks';
import { lookOf, substitutes, type Look, type Type } from './look';
import { clean, typed } from './runs';
import { sealProperty, unsealedValue } from './seal';

/** A page as a .docx file, set as papers in its language are: a filing with a Chinese court, or a memo in English. */
export function wordFile({ title, tongue, blocks }: Page): Promise<Uint8Array> {
  const look = lookOf(tongue);
  return packed(look, { title, creator: 'Glossator', children: blocks.flatMap((block) => blockParts(block, look)) });
}

/** What a Word file is made of beside its look. */
export interface WordContent {
  readonly title: string;
  /** Nobody is named where absent. */
  readonly creator?: string;
  readonly children: readonly (Paragraph | Table)[];
  /** The footnotes in the order of their marks. */
  readonly notes?: readonly (readonly Paragraph[])[];
}

/** A .docx file, not yet sealed. */
export async function packed(look: Look, { title, creator, children, notes = [] }: WordContent): Promise<Uint8Array> {
  const document = new Document({
    title: clean(title),
    ...(creator !== undefined && { creator }),
    customProperties: [{ name: sealProperty, value: unsealedValue }],
    styles: stylesOf(look),
    footnotes: Object.fromEntries(notes.map((note, i) => [i + 1, { children: note }])),
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
        children,
      },
    ],
  });
  const parts = unzipSync(new Uint8Array(await Packer.pack(document, 'uint8array')));
  return zipSync({ ...parts, [fontTable]: fonts(), ...(creator === undefined && { [core]: nameless(parts[core]) }) });
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
  const [first, second, third] = look.headings;
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
      heading3: { run: { ...typed(third), color: '000000' }, paragraph: heading(third, 60, 30) },
      footnoteText: { run: typed(look.note), paragraph: { spacing: { line: 260 } } },
      footnoteTextChar: { run: typed(look.note) },
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

/** The table of fonts, which names what stands for those that are not installed (ECMA-376, part 1, 17.8.3.1). */
function fonts(): Uint8Array {
  const named = Object.entries(substitutes).map(
    ([name, others]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="86"/></w:font>`,
  );
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${named.join('')}</w:fonts>`,
  );
}

const core = 'docProps/core.xml';

/** The properties without the name that stands in them for want of one. */
function nameless(properties = new Uint8Array()): Uint8Array {
  const xml = strFromU8(properties);
  return strToU8(xml.replace(/<(dc:creator|cp:lastModifiedBy)>[^<]*<\/\1>/g, ''));
}
