import type { Cell } from '../../features/variables/cell';
import type { Column } from '../../features/variables/column';
import { findingInWords, plainly, sortKey } from '../../features/variables/words';
import type { TableRow } from '../../features/variables/table';
import type { Phrases } from '../../features/phrases';
import type { WireCell, WireTableRow, WireVariable } from '../protocol-variables';

export function wireVariable({ source, choices, order: _order, ...column }: Column): WireVariable {
  return { ...column, filled: source !== undefined, choices: choices.map(({ id, name }) => ({ id, name })) };
}

export function wireTableRow(row: TableRow, columns: readonly Column[], phrases: Phrases): WireTableRow {
  const { document, name, path, cells } = row;
  return { uri: document.uri, name, path, cells: cells.map((cell, at) => wireCell(cell, columns[at]!, phrases)) };
}

function wireCell(cell: Cell, column: Column, phrases: Phrases): WireCell | null {
  const { finding, by, guess, differs } = cell;
  if (!finding || by === 'nobody') return null;
  const key = sortKey(finding, column);
  return {
    text: findingInWords(finding, column, phrases),
    typed: plainly(finding, column, phrases),
    ...(key !== undefined && { key }),
    ...{ is: finding.is, by },
    ...(guess && { guess }),
    ...(differs && { differs }),
    details: detailsOf(cell, column, phrases),
  };
}

/** Who says what, the latest first, and what the reading has beside it. */
function detailsOf({ said, filled }: Cell, column: Column, phrases: Phrases): string[] {
  if (said.length === 0) return [phrases.get(filled?.guess ? 'variables.by.guess' : 'variables.by.reading')];
  const people = said.map(({ author, modified, finding }) =>
    phrases.get(
      'variables.says',
      author,
      findingInWords(finding, column, phrases),
      phrases.date(modified.slice(0, 10)),
    ),
  );
  const read = filled && findingInWords(filled.finding, column, phrases);
  return [
    ...people,
    ...(read === undefined ? [] : [phrases.get(filled?.guess ? 'variables.infers' : 'variables.reads', read)]),
  ];
}
