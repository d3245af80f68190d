import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  HeadingLevel,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
  type IFontAttributesProperties,
  type IRunOptions,
} from 'docx';
import { plainOf, type Block, type Cell, type Run, type Runs, type Table as PageTable } from '../page';
import { widthOf, type Look, type Type } from './look';

/** The numbering that items of a list refer to. */
export const bullets = 'bullets';

/** A row is kept on one page up to so many lines in its longest cell; what is longer breaks rather than leave a page empty. */
const mostLinesKept = 18;

const levels = { 1: HeadingLevel.TITLE, 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const;

/** What a part of a page becomes in Word. */
export function blockParts(block: Block, look: Look): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level], children: runsOf(block.runs, look) })];
    case 'paragraph':
      return [bodyParagraph(runsOf(block.runs, look), look)];
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ numbering: { reference: bullets, level: 0 }, children: runsOf(item, look) }),
      );
    case 'facts':
      return block.facts.map(({ name, runs }) =>
        bodyParagraph(
          runsOf([{ words: `${name}${look.colon}`, strong: true }, { words: gap(look) }, ...runs], look),
          look,
        ),
      );
    case 'table':
      // Two tables that touch would be one, and Word wants a paragraph at the end.
      return [tableOf(block, look), new Paragraph({ spacing: { line: 160, lineRule: LineRuleType.EXACT } })];
  }
}

/** What a font and size are to Word. */
export function typed({
  eastAsia,
  latin,
  size,
  bold,
}: Type): Pick<IRunOptions, 'size' | 'bold'> & { readonly font: IFontAttributesProperties } {
  return { font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia }, size, ...(bold && { bold }) };
}

/** Words without what XML cannot hold, on one line. */
export function clean(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ').replace(/[\p{Surrogate}\p{Cc}\uFFFE\uFFFF]/gu, '');
}

/** Between the name of a fact and what is said of it: a full-width colon has its own. */
function gap({ colon }: Look): string {
  return colon === ':' ? ' ' : '';
}

function bodyParagraph(children: readonly TextRun[], { indent, body }: Look): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    children,
    ...(indent > 0 ? { indent: { firstLineChars: indent, firstLine: body.size * 20 } } : { spacing: { after: 120 } }),
  });
}

function runsOf(runs: Runs, look: Look, type?: Type): TextRun[] {
  return runs.map((run) => runOf(run, look, type));
}

function runOf({ words, strong, muted, differs }: Run, look: Look, type?: Type): TextRun {
  const set = strong || differs ? { ...look.strong, size: type?.size ?? look.body.size, bold: true } : type;
  const { font = {}, ...rest } = set ? typed(set) : {};
  return new TextRun({
    text: clean(words),
    ...rest,
    font: { ...font, ...(look.easternMarks && { hint: 'eastAsia' as const }) },
    ...(differs && { underline: { type: UnderlineType.SINGLE } }),
    ...(muted && { color: '595959' }),
  });
}

function tableOf({ heads, widths, rows }: PageTable, look: Look): Table {
  const sum = widths.reduce((a, b) => a + b, 0);
  const columns = widths.map((width) => Math.round((convertMillimetersToTwip(widthOf(look)) * width) / sum));
  const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: columns,
    margins: { top: 40, bottom: 40, left: 85, right: 85, marginUnitType: WidthType.DXA },
    borders: {
      ...{ top: border, bottom: border, left: border, right: border },
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: heads.map((head, i) => cellOf([[{ words: head }]], columns[i]!, look, look.tableHead)),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: cells.every((cell, i) => linesOf(cell, columns[i]!, look) <= mostLinesKept),
            children: cells.map((cell, i) => cellOf(cell, columns[i]!, look, look.table)),
          }),
      ),
    ],
  });
}

function cellOf(cell: Cell, width: number, look: Look, type: Type): TableCell {
  const isHead = type === look.tableHead;
  const lines = cell.length === 0 ? [[]] : cell;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(isHead && { shading: { fill: 'EFEFEF' } }),
    children: lines.map(
      (line, i) =>
        new Paragraph({
          spacing: { line: 252, lineRule: LineRuleType.AUTO, before: i === 0 ? 0 : 40, after: 0 },
          alignment: isHead ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: runsOf(line, look, type),
        }),
    ),
  });
}

/** About how many lines a cell has, every character as wide as it is high. */
function linesOf(cell: Cell, twips: number, { table }: Look): number {
  const perLine = Math.max(1, Math.floor((twips - 170) / (table.size * 10)));
  return cell.reduce((sum, line) => sum + Math.max(1, Math.ceil(plainOf(line).length / perLine)), 0);
}
