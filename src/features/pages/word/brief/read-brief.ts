import type { Definition, FootnoteDefinition, List, ListItem, RootContent, Table } from 'mdast';
import { plainOf } from '../../page';
import { inlineRuns, paragraphsOf } from './inline';
import { markdownTree } from './markdown';
import type { Paper, PaperBlock, PaperRuns, PaperStyle } from './paper';
import { placed } from './placing';

/**
 * Reads a brief in Markdown as a paper: every word of it, the numbers of its items as they are written.
 *
 * @param text Without front matter.
 */
export function readBrief(text: string, style: PaperStyle): Paper {
  const reader = new BriefReader(text);
  const blocks = reader.blocks(markdownTree(text).children);
  return { style, blocks: placed(blocks), notes: reader.notes() };
}

class BriefReader {
  private readonly isChinese: boolean;
  private readonly labels: string[] = [];
  private isInNote = false;
  private readonly definitions = new Map<string, FootnoteDefinition>();

  constructor(private readonly text: string) {
    const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
    this.isChinese = han * 3 > (text.match(/\p{L}/gu)?.length ?? 0);
  }

  blocks(nodes: readonly RootContent[]): PaperBlock[] {
    for (const node of nodes) if (node.type === 'footnoteDefinition') this.definitions.set(node.identifier, node);
    const titles = nodes.filter((node) => node.type === 'heading' && node.depth === 1);
    // Below the one title the outermost headings have two signs; with several titles all but the first are headings.
    const shift = titles.length > 1 ? 1 : 0;
    return nodes.flatMap((node): PaperBlock[] => {
      if (node.type !== 'heading') return this.block(node, 0);
      const level = node === titles[0] ? 1 : Math.min(4, Math.max(2, node.depth + shift));
      return [{ kind: 'heading', level: level as 1 | 2 | 3 | 4, runs: this.line(node.children) }];
    });
  }

  /** The notes that are marked. Word has none within a note: a mark there is left out. */
  notes(): PaperRuns[][] {
    this.isInNote = true;
    return this.labels.map((label) => {
      const definition = this.definitions.get(label);
      return (definition?.children ?? []).flatMap((node) => this.block(node, 0)).map(runsIn);
    });
  }

  /** Each mark is a note of its own: Word numbers them as they come. */
  private readonly noteOf = (label: string): number | undefined =>
    this.isInNote ? undefined : this.labels.push(label) - 1;

  private block(node: RootContent | Definition, depth: number): PaperBlock[] {
    switch (node.type) {
      case 'paragraph':
        return this.paragraphs(inlineRuns(node.children, this.noteOf)).map((runs) => ({
          ...{ kind: 'paragraph', standing: 'text', runs },
        }));
      case 'heading':
        return [{ kind: 'heading', level: 4, runs: this.line(node.children) }];
      case 'blockquote':
        return node.children.flatMap((child) => this.block(child, depth)).map(asQuotation);
      case 'list':
        return this.items(node, depth);
      case 'table':
        return [this.table(node)];
      case 'code':
        return node.value.split('\n').map((words) => ({ kind: 'paragraph', standing: 'margin', runs: [{ words }] }));
      case 'html':
        return wordsOfHtml(node.value).map((words) => ({ kind: 'paragraph', standing: 'text', runs: [{ words }] }));
      default:
        return [];
    }
  }

  private items(list: List, depth: number): PaperBlock[] {
    return list.children.flatMap((item) => {
      const blocks = item.children.flatMap((child) => this.block(child, depth + 1));
      const [first, ...rest] = blocks;
      const marker = list.ordered ? this.marker(item) : '•';
      if (first?.kind !== 'paragraph') return [{ kind: 'item', marker, depth, runs: [] } as const, ...blocks];
      return [{ kind: 'item', marker, depth, runs: first.runs } as const, ...rest];
    });
  }

  /** The number of an item as it is written. */
  private marker({ position }: ListItem): string {
    const at = position?.start.offset ?? 0;
    return /^\d{1,9}[.)]/.exec(this.text.slice(at, at + 12))?.[0] ?? '•';
  }

  private table({ children: [head, ...rows] }: Table): PaperBlock {
    const cells = (row: Table['children'][number] | undefined): PaperRuns[] =>
      row?.children.map((cell) => this.line(cell.children)) ?? [];
    const heads = cells(head);
    const body = rows.map((row) => {
      const found = cells(row);
      return heads.map((_, i) => found[i] ?? []);
    });
    const widths = heads.map((name, i) => Math.max(...[name, ...body.map((row) => row[i]!)].map(widthOf)));
    return { kind: 'table', heads, widths, rows: body };
  }

  private paragraphs(runs: PaperRuns): PaperRuns[] {
    return paragraphsOf(runs, this.isChinese);
  }

  private line(nodes: Parameters<typeof inlineRuns>[0]): PaperRuns {
    return inlineRuns(nodes, this.noteOf).map((run) => ({ ...run, words: run.words.replaceAll('\n', ' ') }));
  }
}

/** How wide a cell would like to be, in characters; within what leaves room for its neighbours. */
function widthOf(runs: PaperRuns): number {
  return Math.min(28, Math.max(4, plainOf(runs).length));
}

function runsIn(block: PaperBlock): PaperRuns {
  if (block.kind !== 'table')
    return block.kind === 'item' ? [{ words: `${block.marker} ` }, ...block.runs] : block.runs;
  return [block.heads, ...block.rows].flatMap((row) => [...row.flatMap((cell) => [...cell, { words: ' ' }])]);
}

function asQuotation(block: PaperBlock): PaperBlock {
  return block.kind === 'paragraph' ? { kind: 'quotation', runs: block.runs } : block;
}

/** The words of markup that stands by itself, a line each; what is commented out is none. */
function wordsOfHtml(value: string): string[] {
  return value
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<[^<>]*>/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
