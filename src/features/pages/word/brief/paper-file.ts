import {
  AlignmentType,
  HeadingLevel,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type IParagraphOptions,
  type Table,
} from 'docx';
import { plainOf } from '../../page';
import { tableParts } from '../blocks';
import { looks, type Look, type Type } from '../look';
import { runsOf } from '../runs';
import { packed } from '../word-file';
import type { Paper, PaperBlock, PaperRuns } from './paper';

/** A brief as a .docx file, not yet sealed. Nobody is named as its author. */
export function paperFile({ style, blocks, notes }: Paper): Promise<Uint8Array> {
  const look = looks[style];
  const title = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  return packed(look, {
    title: title?.kind === 'heading' ? plainOf(title.runs) : '',
    children: blocks.flatMap((block, i) => partsOf(block, look, blocks[i - 1], blocks[i + 1])),
    notes: notes.map((paragraphs) => paragraphs.map((runs) => noteParagraph(runs, look))),
  });
}

const levels = {
  1: HeadingLevel.TITLE,
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
} as const;

function partsOf(
  block: PaperBlock,
  look: Look,
  before: PaperBlock | undefined,
  behind: PaperBlock | undefined,
): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level], children: runsOf(block.runs, look) })];
    case 'paragraph':
      return [
        block.standing === 'right'
          ? signature(block.runs, look, standsRight(before), standsRight(behind))
          : new Paragraph({
              ...(block.standing === 'margin' ? flowing(look) : indented(look)),
              // A mark that hangs in the margin is lost behind a note in some word processors.
              ...(block.runs.some(({ note }) => note !== undefined) && { overflowPunctuation: false }),
              children: runsOf(block.runs, look),
            }),
      ];
    case 'item':
      return [item(block.marker, block.depth, block.runs, look)];
    case 'quotation':
      return [quotation(block.runs, look)];
    case 'table':
      return tableParts(
        {
          ...block,
          heads: block.heads.map((head) => [head]),
          rows: block.rows.map((row) => row.map((cell) => [cell])),
        },
        look,
      );
  }
}

function standsRight(block: PaperBlock | undefined): boolean {
  return block?.kind === 'paragraph' && block.standing === 'right';
}

function flowing({ indent }: Look): IParagraphOptions {
  return { alignment: AlignmentType.BOTH, ...(indent === 0 && { spacing: { after: 120 } }) };
}

function indented(look: Look): IParagraphOptions {
  const { indent, body } = look;
  return {
    ...flowing(look),
    ...(indent > 0 && { indent: { firstLineChars: indent, firstLine: (body.size * 20 * indent) / 200 } }),
  };
}

/** Lines with names and the date: kept on one page, with room above them to sign in. */
function signature(runs: PaperRuns, look: Look, follows: boolean, isFollowed: boolean): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    indent: { right: look.body.size * 20 },
    spacing: { ...(!follows && { before: look.body.size * 20 }) },
    keepNext: isFollowed,
    keepLines: true,
    children: runsOf(runs, look),
  });
}

/** In a paper with indents an item is a paragraph that begins with its number; else it hangs behind it. */
function item(marker: string, depth: number, runs: PaperRuns, look: Look): Paragraph {
  const em = look.body.size * 10;
  if (look.indent > 0)
    return new Paragraph({
      alignment: AlignmentType.BOTH,
      indent: { left: depth * 2 * em, firstLine: 2 * em },
      children: runsOf([{ words: `${marker}${/[.)•]$/.test(marker) ? ' ' : ''}` }, ...runs], look),
    });
  const left = (depth + 1) * 1.5 * em;
  return new Paragraph({
    spacing: { after: 80 },
    indent: { left, hanging: 1.5 * em },
    tabStops: [{ type: TabStopType.LEFT, position: left }],
    children: [...runsOf([{ words: marker }], look), new TextRun({ children: [new Tab()] }), ...runsOf(runs, look)],
  });
}

function quotation(runs: PaperRuns, look: Look): Paragraph {
  const em = look.body.size * 10;
  const type: Type = { ...look.quotation, size: look.body.size };
  return new Paragraph({
    ...flowing(look),
    indent: { left: 2 * em, ...(look.indent > 0 ? { firstLine: 2 * em } : { right: 2 * em }) },
    children: runsOf(runs, look, type),
  });
}

function noteParagraph(runs: PaperRuns, look: Look): Paragraph {
  return new Paragraph({ style: 'FootnoteText', children: runsOf([{ words: ' ' }, ...runs], look, look.note) });
}
