import type { Tongue } from '../phrases';
import type { Block, Page, Run, Runs } from './page';

/** A page as one file of HTML. Where words are quoted from is not in it: addresses of files are nobody else’s business. */
export function pageHtml({ title, blocks }: Page, tongue: Tongue): string {
  return htmlDocument({ title, tongue, style }, blocks.map(html));
}

/** What stands in the head of a file of HTML; `description` is for machines. */
export interface HtmlHead {
  readonly title: string;
  readonly tongue: Tongue;
  readonly style: string;
  readonly description?: string;
}

/**
 * One file of HTML that opens and prints offline: nothing in it is fetched and nothing runs, and its policy would let
 * nothing. The parts of its body have their words escaped.
 */
export function htmlDocument({ title, tongue, style: sheet, description }: HtmlHead, body: readonly string[]): string {
  const lang = tongue === 'en' ? 'en' : 'zh-CN';
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    ...(description === undefined ? [] : [`<meta name="description" content="${escapedHtml(description)}">`]),
    `<title>${escapedHtml(title)}</title>`,
    `<style>${sheet}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** As a court reads: serif, ink on paper, rows of a table whole on one sheet, its heads again on each. */
const style = `
@page { size: A4; margin: 22mm 20mm; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff;
  font: 11pt/1.7 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; overflow-wrap: anywhere; }
h1, h2, h3 { font-family: "Noto Sans CJK SC", "Source Han Sans SC", "Heiti SC", SimHei, sans-serif; line-height: 1.4;
  break-after: avoid; }
h1 { font-size: 16pt; text-align: center; }
h2 { font-size: 13pt; margin-top: 1.6em; }
h3 { font-size: 11pt; }
table { width: 100%; border-collapse: collapse; font-size: 10pt; line-height: 1.5; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1px solid #888; padding: 0.3em 0.5em; text-align: start; vertical-align: top; }
th { font-weight: bold; background: #f0f0f0; }
.muted { color: #555; }
@media print { body { max-width: none; margin: 0; padding: 0; } th { background: none; } }
`;

function html(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${runs(block.runs)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${runs(block.runs)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${runs(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return [
        '<table>',
        `<thead><tr>${block.heads.map((head) => `<th scope="col">${escapedHtml(head)}</th>`).join('')}</tr></thead>`,
        '<tbody>',
        ...block.rows.map((row) => `<tr>${row.map((cell) => `<td>${runs(cell)}</td>`).join('')}</tr>`),
        '</tbody>',
        '</table>',
      ].join('\n');
  }
}

function runs(all: Runs): string {
  return all.map(run).join('');
}

function run({ words, strong, muted }: Run): string {
  const inner = escapedHtml(words);
  if (strong) return `<strong>${inner}</strong>`;
  return muted ? `<span class="muted">${inner}</span>` : inner;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Words as they stand, whatever stands in them. */
export function escapedHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign]!);
}
