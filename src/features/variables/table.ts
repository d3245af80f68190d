import type { Corpus, DecisionDocument } from '../../corpus/corpus';
import type { Finding } from '../../model/variable';
import { caseName } from '../labels';
import type { Phrases } from '../phrases';
import { type Answers, type Cell, cellOf } from './cell';
import type { Column } from './column';
import { type Csv, csvOf } from '../pages/csv';
import { findingInWords, plainly } from './words';

/** One judgment with what it has for each column, in their order. */
export interface TableRow {
  readonly document: DecisionDocument;
  /** Its path in the matter. */
  readonly path: string;
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** What a row is made from. */
export interface RowSource {
  readonly document: DecisionDocument;
  readonly path: string;
  readonly answers: Answers;
}

export function rowOf(
  { document, path, answers }: RowSource,
  columns: readonly Column[],
  person: string | undefined,
  corpus: Corpus,
  phrases: Phrases,
): TableRow {
  const cells = columns.map((column) => cellOf(column, document, answers, person, corpus));
  return { document, path, name: caseName(document, phrases), cells };
}

/**
 * A table for spreadsheets and statistics: a row a judgment, a column a variable. What nobody has looked at is empty,
 * which `not stated` and `not applicable` are not. The last three columns name the variables that only the reading has
 * filled, those that it inferred, and those of which people say different things, with who says what.
 */
export function tableCsv(columns: readonly Column[], rows: readonly TableRow[], phrases: Phrases): Csv {
  const marks = ['variables.column.read', 'variables.column.inferred', 'variables.column.differs'] as const;
  const head = [
    phrases.get('variables.column.file'),
    phrases.get('variables.column.case'),
    ...columns.map(({ name }) => name),
    ...marks.map((key) => phrases.get(key)),
  ];
  return csvOf([head, ...rows.map((row) => csvRow(columns, row, phrases))]);
}

function csvRow(columns: readonly Column[], { path, name, cells }: TableRow, phrases: Phrases): (string | number)[] {
  const named = (which: (cell: Cell) => boolean): string =>
    columns.flatMap((column, at) => (which(cells[at]!) ? [column.name] : [])).join('; ');
  const differing = columns.flatMap((column, at) => {
    const { differs, said } = cells[at]!;
    if (!differs) return [];
    const each = said.map((one) => `${one.author} ${plainly(one.finding, column, phrases)}`);
    return [`${column.name}: ${each.join(' / ')}`];
  });
  return [
    path,
    name,
    ...columns.map((column, at) => csvCell(cells[at]!.finding, column, phrases)),
    named(({ by }) => by === 'reading'),
    named(({ guess }) => guess),
    differing.join('; '),
  ];
}

function csvCell(finding: Finding | undefined, column: Column, phrases: Phrases): string | number {
  if (!finding) return '';
  if (finding.is === 'value' && typeof finding.value === 'number') return finding.value;
  return plainly(finding, column, phrases);
}

/** The same for programs, with all that is known: a stable id for each variable, who says what, what was inferred. */
export function tableJson(columns: readonly Column[], rows: readonly TableRow[], phrases: Phrases): object {
  return {
    variables: columns.map(({ id, name, type, choices, source, definition }) => ({
      ...{ id, name, type },
      ...(choices.length > 0 && { choices: choices.map((choice) => ({ id: choice.id, name: choice.name })) }),
      ...(source && { from: source }),
      definition,
    })),
    judgments: rows.map(({ path, name, cells }) => ({
      ...{ path, name },
      values: Object.fromEntries(
        columns.flatMap((column, at) => {
          const { finding, by, guess, said, filled, differs } = cells[at]!;
          if (!finding) return [];
          const words = findingInWords(finding, column, phrases);
          const people = said.map(({ author, modified, finding: one }) => ({ author, modified, ...one }));
          const read = filled && {
            ...filled.finding,
            inferred: filled.guess,
            ...(filled.span && { span: filled.span }),
          };
          const state = { by: by === 'reading' ? 'reading' : 'person', ...(guess && { inferred: true }) };
          return [
            [
              column.id,
              {
                ...{ ...finding, words, ...state },
                ...(differs && { differs }),
                ...(people.length > 0 && { said: people }),
                ...(read && { reading: read }),
              },
            ],
          ];
        }),
      ),
    })),
  };
}
