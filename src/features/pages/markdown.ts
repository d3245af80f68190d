import type { Span } from '../../text/span';
import type { Place } from '../card';
import type { Block, Cell, Page, Run, Runs } from './page';

/** A stretch of a page that leads to a passage of a document. Offsets into the page, UTF-16, half-open. */
export interface PageLink {
  readonly at: Span;
  readonly to: Place;
}

/** A page as Markdown, and where in it documents are quoted. */
export interface MarkdownPage {
  readonly text: string;
  readonly links: readonly PageLink[];
}

/**
 * Writes a page as Markdown.
 *
 * @param frontMatter Lines of YAML that say what it is to whoever reads its folder.
 */
export function pageMarkdown({ blocks }: Page, frontMatter: readonly string[] = []): MarkdownPage {
  const page = new Writer();
  if (frontMatter.length > 0) page.write(['---', ...frontMatter, '---', '', ''].join('\n'));
  blocks.forEach((block, i) => {
    if (i > 0) page.write('\n');
    write(page, block);
  });
  return page;
}

function write(page: Writer, block: Block): void {
  switch (block.kind) {
    case 'heading':
      page.write(`${'#'.repeat(block.level)} `);
      page.runs(block.runs);
      return page.write('\n');
    case 'paragraph':
      page.runs(block.runs);
      return page.write('\n');
    case 'list':
      for (const item of block.items) {
        page.write('- ');
        page.runs(item);
        page.write('\n');
      }
      return;
    case 'facts':
      for (const { name, runs } of block.facts) {
        page.write('- ');
        page.runs([{ words: name, strong: true }, { words: ' ' }, ...runs]);
        page.write('\n');
      }
      return;
    case 'table':
      page.write(
        `| ${block.heads.map(escapedMarkdown).join(' | ')} |\n| ${block.heads.map(() => '---').join(' | ')} |\n`,
      );
      for (const row of block.rows) {
        page.write('|');
        for (const cell of row) {
          page.write(' ');
          page.cell(cell);
          page.write(' |');
        }
        page.write('\n');
      }
  }
}

/** A text in the making that remembers where it quotes. */
class Writer implements MarkdownPage {
  text = '';
  readonly links: PageLink[] = [];

  write(markdown: string): void {
    this.text += markdown;
  }

  runs(runs: Runs): void {
    for (const run of runs) this.run(run);
  }

  cell(lines: Cell): void {
    lines.forEach((line, i) => {
      if (i > 0) this.write('<br>');
      this.runs(line);
    });
  }

  private run({ words, place, strong, muted, differs }: Run): void {
    // Marks of emphasis that touch a blank are none.
    const inner = words.trim();
    const at = words.indexOf(inner);
    const [before, behind] = [words.slice(0, at), words.slice(at + inner.length)];
    const mark = inner === '' ? '' : strong || differs ? '**' : muted ? '*' : '';
    this.write(escapedMarkdown(before) + mark);
    const start = this.text.length;
    this.write(escapedMarkdown(inner));
    if (place) this.links.push({ at: [start, this.text.length], to: place });
    this.write(mark + escapedMarkdown(behind));
  }
}

/** Words of a document in Markdown: nothing in them is a mark, a table’s border, a line of its own or HTML. */
export function escapedMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|#~]/g, (sign) => `\\${sign}`)
    .replace(/&/g, '&amp;')
    .replace(/[\r\n]+/g, ' ');
}
