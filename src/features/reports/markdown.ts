import { escapedMarkdown } from '../pages/markdown';
import type { Block, Cell, Report, Table, Words } from './report';
import { unsealed } from './seal';

/** A report as Markdown. Its front matter says what it is, so that it is not read as a brief unless it is one. */
export function reportMarkdown(report: Report): string {
  const kind = report.kind === 'similar-cases' ? ['kind: brief', 'genre: similar-case-report'] : ['kind: other'];
  return [
    ['---', ...kind, unsealed, '---'].join('\n'),
    `# ${escapedMarkdown(report.title)}`,
    report.lead.map(({ name, words }) => `- **${escapedMarkdown(name)}** ${line(words)}`).join('\n'),
    ...report.sections.flatMap(({ heading, blocks }) => [`## ${escapedMarkdown(heading)}`, ...blocks.map(blockOf)]),
  ]
    .join('\n\n')
    .concat('\n');
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'text':
      return line(block.words);
    case 'list':
      return block.items.map((item) => `- ${line(item)}`).join('\n');
    case 'table':
      return tableOf(block);
  }
}

function tableOf({ head, rows }: Table): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(head.map(escapedMarkdown)),
    row(head.map(() => '---')),
    ...rows.map((cells) => row(cells.map(cellOf))),
  ].join('\n');
}

function cellOf(cell: Cell): string {
  return cell.map(line).join('<br>');
}

function line(words: Words): string {
  if (typeof words === 'string') return escapedMarkdown(words);
  return words.map(({ text, strong }) => (strong ? `**${escapedMarkdown(text)}**` : escapedMarkdown(text))).join('');
}
