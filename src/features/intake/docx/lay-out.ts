import type { ListCounter } from './numbering';
import type { Paragraph, Piece, Story, Table } from './story';
import type { Style } from './styles';
import type { DocxWriter } from './docx-writer';

/** What is needed to lay a story out as text. */
export interface Layout {
  readonly writer: DocxWriter;
  readonly counter: ListCounter;
  readonly styleOf: (id: string | undefined) => Style;
  /** The list and level of a style that a list names. */
  readonly levelOf: (style: string) => { readonly list: string; readonly level: number } | undefined;
  /** The number of a note by its id, which it has from the order of the marks in the text. */
  readonly noteNumber: (of: 'footnote' | 'endnote', id: string) => number;
  /** Which breaks begin a page of the text. */
  readonly pagesAre: 'laid-out' | 'broken' | 'unknown';
  /** Whether the paragraphs are those of the body, to which others find back. */
  readonly isBody: boolean;
}

/** A paragraph is a line, a row of a table too, its cells set apart by tabs. */
export function layOut(story: Story, layout: Layout): void {
  story.forEach((block, i) => {
    const before = story[i - 1];
    const continues = before?.kind === 'paragraph' && before.joined;
    if (before && !continues) layout.writer.write('\n');
    if (block.kind === 'table') layOutTable(block, layout);
    else layOutParagraph(block, continues ? undefined : chainFrom(story, i), layout);
  });
}

function layOutTable({ rows }: Table, layout: Layout): void {
  const { writer } = layout;
  rows.forEach((cells, i) => {
    if (i > 0) writer.write('\n');
    cells.forEach((cell, j) => {
      if (j > 0) writer.write('\t');
      layOut(cell, layout);
    });
  });
}

/** A paragraph with those that have become one with it since the ends between them were deleted. */
function chainFrom(story: Story, from: number): readonly Paragraph[] {
  const chain: Paragraph[] = [];
  for (let i = from; ; i++) {
    const block = story[i];
    if (block?.kind !== 'paragraph') return chain;
    chain.push(block);
    if (!block.joined) return chain;
  }
}

/** @param chain What it begins; `undefined` for one that goes on in another. */
function layOutParagraph(paragraph: Paragraph, chain: readonly Paragraph[] | undefined, layout: Layout): void {
  const { writer, pagesAre } = layout;
  if (paragraph.breaksPage && pagesAre === 'broken') writer.beginPage();
  // A page that begins with the paragraph begins before its number.
  const [first, ...others] = paragraph.pieces;
  const opensPage = first?.kind === 'page' && first.laidOut;
  if (opensPage && pagesAre === 'laid-out') writer.beginPage();
  if (chain) writer.write(numberOf(chain, layout));
  const start = writer.length;
  for (const piece of opensPage ? others : paragraph.pieces) write(piece, layout);
  if (layout.isBody) writer.paragraphs.push({ index: paragraph.index, span: [start, writer.length] });
}

function write(piece: Piece, { writer, pagesAre, noteNumber }: Layout): void {
  if (piece.kind === 'text') writer.write(piece.text);
  else if (piece.kind === 'note') writer.write(`[^${noteNumber(piece.of, piece.id)}]`);
  else if (piece.kind !== 'page') writer.leaveOut(piece.kind, piece.text);
  else if (pagesAre === (piece.laidOut ? 'laid-out' : 'broken')) writer.beginPage();
}

/**
 * The number of a paragraph, which its last end says. One without anything has one, too: the first column of a list of exhibits
 * has often nothing else.
 */
function numberOf(chain: readonly Paragraph[], layout: Layout): string {
  const pieces = chain.flatMap((one) => one.pieces);
  const isEmpty = pieces.length === 0;
  if (!isEmpty && !pieces.some(({ kind }) => kind === 'text' || kind === 'note')) return '';
  const number = numberBefore(chain.at(-1)!, layout);
  return isEmpty ? number.trimEnd() : number;
}

/** Numbering of the paragraph itself goes before that of its style; the style of a level says which level it is. */
function numberBefore({ style, list, level }: Paragraph, { counter, styleOf, levelOf }: Layout): string {
  const inherited = styleOf(style);
  const id = list ?? inherited.list;
  if (id === undefined || id === '0') return '';
  const byStyle = style === undefined || list !== undefined ? undefined : levelOf(style);
  return counter.label(id, level ?? byStyle?.level ?? inherited.level ?? 0);
}
