import type { Tongue } from '../phrases';
import type { Block, Cell, Report, Table, Words } from './report';
import { unsealed } from './seal';
import { reportStyles } from './styles';

/**
 * A report as one page that needs nothing else: no script, no address, its styles in it. All words are text. A policy says
 * so to the browser as well.
 */
export function reportHtml({ title, lead, sections }: Report, tongue: Tongue): string {
  const rows = lead.map(({ name, words }) => `<div><dt>${escaped(name)}</dt><dd>${line(words)}</dd></div>`);
  return [
    '<!DOCTYPE html>',
    `<html lang="${tongue === 'en' ? 'en' : 'zh-CN'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="description" content="${unsealed}">`,
    `<title>${escaped(title)}</title>`,
    `<style>${reportStyles}</style>`,
    '</head>',
    '<body>',
    `<h1>${escaped(title)}</h1>`,
    `<dl>${rows.join('\n')}</dl>`,
    ...sections.map(
      ({ heading, blocks }) => `<section>\n<h2>${escaped(heading)}</h2>\n${blocks.map(blockOf).join('\n')}\n</section>`,
    ),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'text':
      return `<p>${line(block.words)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${line(item)}</li>`).join('')}</ul>`;
    case 'table':
      return tableOf(block);
  }
}

function tableOf({ head, widths, rows }: Table): string {
  const sum = widths.reduce((a, b) => a + b, 0);
  return [
    '<table>',
    `<colgroup>${widths.map((width) => `<col style="width:${Math.round((width / sum) * 1000) / 10}%">`).join('')}</colgroup>`,
    `<thead><tr>${head.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((cells) => `<tr>${cells.map(cellOf).join('')}</tr>`),
    '</tbody>',
    '</table>',
  ].join('\n');
}

function cellOf(cell: Cell): string {
  return `<td>${cell.map((words) => `<p>${line(words)}</p>`).join('')}</td>`;
}

function line(words: Words): string {
  if (typeof words === 'string') return escaped(words);
  return words.map(({ text, strong }) => (strong ? `<strong>${escaped(text)}</strong>` : escaped(text))).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => entities[sign]!);
}
