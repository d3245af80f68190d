import type { Tongue } from '../phrases';
import type { Block, Cell, Page, Run, Runs, Table } from './page';
import { pageStyles } from './styles';

/**
 * A page as one file of HTML. Where words are quoted from is not in it: addresses of files are nobody else’s business.
 *
 * @param description What its head says to machines.
 */
export function pageHtml({ title, tongue, blocks }: Page, description?: string): string {
  return htmlDocument(
    { title, tongue, styles: pageStyles, ...(description !== undefined && { description }) },
    blocks.map(blockHtml),
  );
}

/** What stands in the head of a file of HTML; `description` is for machines. */
export interface HtmlHead {
  readonly title: string;
  readonly tongue: Tongue;
  readonly styles: string;
  readonly description?: string;
}

/**
 * One file of HTML that opens and prints offline: nothing in it is fetched and nothing runs, and its policy would let
 * nothing. The words of its body are escaped already.
 */
export function htmlDocument({ title, tongue, styles, description }: HtmlHead, body: readonly string[]): string {
  return [
    '<!doctype html>',
    `<html lang="${tongue === 'en' ? 'en' : 'zh-CN'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    ...(description === undefined ? [] : [`<meta name="description" content="${escapedHtml(description)}">`]),
    `<title>${escapedHtml(title)}</title>`,
    `<style>${styles}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${runsHtml(block.runs)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${runsHtml(block.runs)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${runsHtml(item)}</li>`).join('\n')}\n</ul>`;
    case 'facts': {
      const rows = block.facts.map(
        ({ name, runs }) => `<div><dt>${escapedHtml(name)}</dt><dd>${runsHtml(runs)}</dd></div>`,
      );
      return `<dl>\n${rows.join('\n')}\n</dl>`;
    }
    case 'table':
      return tableHtml(block);
  }
}

function tableHtml({ heads, widths, rows }: Table): string {
  const sum = widths.reduce((a, b) => a + b, 0);
  return [
    '<table>',
    `<colgroup>${widths.map((width) => `<col style="width:${Math.round((width / sum) * 1000) / 10}%">`).join('')}</colgroup>`,
    `<thead><tr>${heads.map((head) => `<th scope="col">${escapedHtml(head)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((cells) => `<tr>${cells.map(cellHtml).join('')}</tr>`),
    '</tbody>',
    '</table>',
  ].join('\n');
}

function cellHtml(cell: Cell): string {
  return `<td>${cell.map((line) => `<p>${runsHtml(line)}</p>`).join('')}</td>`;
}

function runsHtml(runs: Runs): string {
  return runs.map(runHtml).join('');
}

function runHtml({ words, strong, muted, differs }: Run): string {
  const inner = escapedHtml(words);
  if (differs) return `<mark>${inner}</mark>`;
  if (strong) return `<strong>${inner}</strong>`;
  return muted ? `<span class="muted">${inner}</span>` : inner;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Words as they stand, whatever stands in them. */
export function escapedHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign]!);
}
