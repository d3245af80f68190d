import { escapedHtml, htmlDocument } from '../pages/html';
import type { Tongue } from '../phrases';
import type { Block, Cell, Report, Table, Words } from './report';
import { unsealed } from './seal';
import { reportStyles } from './styles';

/** A report as one file of HTML, sealed in its head once its hash is known. */
export function reportHtml({ title, lead, sections }: Report, tongue: Tongue): string {
  const rows = lead.map(({ name, words }) => `<div><dt>${escapedHtml(name)}</dt><dd>${line(words)}</dd></div>`);
  return htmlDocument({ title, tongue, style: reportStyles, description: unsealed }, [
    `<h1>${escapedHtml(title)}</h1>`,
    `<dl>${rows.join('\n')}</dl>`,
    ...sections.map(
      ({ heading, blocks }) =>
        `<section>\n<h2>${escapedHtml(heading)}</h2>\n${blocks.map(blockOf).join('\n')}\n</section>`,
    ),
  ]);
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
    `<thead><tr>${head.map((name) => `<th scope="col">${escapedHtml(name)}</th>`).join('')}</tr></thead>`,
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
  if (typeof words === 'string') return escapedHtml(words);
  return words
    .map(({ text, strong }) => (strong ? `<strong>${escapedHtml(text)}</strong>` : escapedHtml(text)))
    .join('');
}
