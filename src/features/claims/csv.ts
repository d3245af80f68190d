import type { ClaimComparison } from './comparison';
import type { Phrases } from '../phrases';
import { resultWords } from './page';

const columns = [
  ...(['claims.case', 'claims.caseNumber', 'claims.number', 'claims.by', 'claims.kind', 'claims.request'] as const),
  ...([
    'claims.amount',
    'claims.result',
    'claims.awarded',
    'claims.finding',
    'claims.itemNumber',
    'claims.item',
  ] as const),
];

/** One row a request, for spreadsheets (RFC 4180, with CRLF); the first row names the columns. */
export function claimRows(comparisons: readonly ClaimComparison[], phrases: Phrases): string {
  const rows = comparisons.flatMap(({ name, caseNumber = '', lines }) =>
    lines.map((line, i) => [
      ...[name, caseNumber, String(i + 1), line.by, line.kind ?? '', line.request.words],
      ...[line.amount?.toString() ?? '', resultWords(line, phrases), line.awarded?.toString() ?? ''],
      ...[line.finding?.words ?? '', line.order?.number.toString() ?? '', line.order?.words ?? ''],
    ]),
  );
  return [columns.map((key) => phrases.get(key)), ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** A field as spreadsheets read it; what would be taken for a formula is text. */
function field(words: string): string {
  const safe = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
