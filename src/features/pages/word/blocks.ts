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
  WidthType,
  type ParagraphChild,
} from 'docx';
import { plain, plainOf, type Block } from '../page';
import type { PaperRuns } from './brief/paper';
import { widthOf, type Look, type Type } from './look';
import { runsOf } from './runs';

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
      return tableParts({ ...block, heads: block.heads.map((head) => plain(head)) }, look);
  }
}

/** A table whose cells have one or more lines each. */
export interface WordTable {
  readonly heads: readonly WordCell[];
  /** How wide each column is, in shares of the page. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly WordCell[])[];
}

type WordCell = readonly PaperRuns[];

/** A table, and a paragraph behind it: two tables that touch would be one, and Word wants a paragraph at the end. */
export function tableParts(table: WordTable, look: Look): [Table, Paragraph] {
  return [tableOf(table, look), new Paragraph({ spacing: { line: 160, lineRule: LineRuleType.EXACT } })];
}

/** Between the name of a fact and what is said of it: a full-width colon has its own. */
function gap({ colon }: Look): string {
  return colon === ':' ? ' ' : '';
}

function bodyParagraph(children: readonly ParagraphChild[], { indent, body }: Look): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    children,
    ...(indent > 0 ? { indent: { firstLineChars: indent, firstLine: body.size * 20 } } : { spacing: { after: 120 } }),
  });
}

function tableOf({ heads, widths, rows }: WordTable, look: Look): Table {
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
        children: heads.map((head, i) => cellOf(head, columns[i]!, look, look.tableHead)),
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

function cellOf(cell: WordCell, width: number, look: Look, type: Type): TableCell {
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
function linesOf(cell: WordCell, twips: number, { table }: Look): number {
  const perLine = Math.max(1, Math.floor((twips - 170) / (table.size * 10)));
  return cell.reduce((sum, line) => sum + Math.max(1, Math.ceil(plainOf(line).length / perLine)), 0);
}
