import type { Corpus } from '../../corpus/corpus';
import { csvOf } from '../pages/csv';
import type { Phrases } from '../phrases';
import type { AcrossComparison } from './comparison';
import { outcomeWords, provisionWords } from './page';

const columns = [
  'claims.case',
  'claims.caseNumber',
  'across.court',
  'across.date',
  'across.year',
  'across.effect',
  'across.question',
  'across.held',
  'across.outcome',
  'across.provisions',
  'claims.suggestion',
  'across.facts',
] as const;

/** One row a holding, for spreadsheets; the first row names the columns. */
export function acrossRows({ lines }: AcrossComparison, corpus: Corpus, phrases: Phrases): string {
  const rows = lines.flatMap((line) =>
    line.held.map((held) => [
      ...[line.name, line.caseNumber ?? '', line.court ?? '', line.decidedOn ?? '', line.decidedOn?.slice(0, 4) ?? ''],
      ...[phrases.get(`effect.${line.effect}`), line.question?.words ?? '', held.words],
      ...[outcomeWords(held.outcome, phrases), phrases.list(provisionWords(held, corpus, phrases))],
      ...[held.unsure ? phrases.get('across.yes') : '', line.facts.map((fact) => fact.words).join('\n')],
    ]),
  );
  return csvOf([columns.map((key) => phrases.get(key)), ...rows]).text;
}
