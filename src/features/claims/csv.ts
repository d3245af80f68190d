import type { ClaimComparison } from './comparison';
import { csvOf } from '../pages/csv';
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

/** One row a request, for spreadsheets; the first row names the columns. */
export function claimRows(comparisons: readonly ClaimComparison[], phrases: Phrases): string {
  const rows = comparisons.flatMap(({ name, caseNumber = '', lines }) =>
    lines.map((line, i) => [
      ...[name, caseNumber, i + 1, line.by, line.kind ?? '', line.request.words],
      ...[line.amount ?? '', resultWords(line, phrases), line.awarded ?? ''],
      ...[line.finding?.words ?? '', line.order?.number ?? '', line.order?.words ?? ''],
    ]),
  );
  return csvOf([columns.map((key) => phrases.get(key)), ...rows]).text;
}
