import { CodePoints } from '../../text/code-points';
import { csvOf } from '../pages/csv';
import {
  Counts,
  type Exchanged,
  explainedIn,
  type Imported,
  type ImportedTag,
  namesOf,
  type PassedOver,
  type Written,
} from './exchanged';

const columns = [
  ...['id', 'document', 'start', 'end', 'exact', 'code', 'code_id', 'note', 'author', 'created', 'modified'],
] as const;

/** What a spreadsheet would compute, with any apostrophes that stand before it already. */
const defused = /^'+[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A table with a row for each code of each tag; those of one tag share its id. Offsets are in code points, as R and Python
 * count. Definitions of codes have no place in it.
 */
export function writeCsv(exchanged: Exchanged): Written {
  const nameOf = namesOf(exchanged);
  const rows = exchanged.documents.flatMap(({ path, text, tags }) => {
    const points = new CodePoints(text);
    return tags.flatMap(({ id, span, codes, note = '', author, created, modified }) => {
      const place = span ? [...points.pointsOf(span), text.slice(...span)] : ['', '', ''];
      return (codes.length > 0 ? codes : ['']).map((code) =>
        [id, path, ...place, code === '' ? '' : nameOf(code), code, note, author, created, modified].map(kept),
      );
    });
  });
  const lost = new Counts<'codebook'>();
  lost.add('codebook', explainedIn(exchanged));
  return { files: [{ path: 'annotations.csv', content: csvOf([columns, ...rows]).text }], lost: lost.all };
}

/** What begins with an apostrophe before a formula gets one more, so that reading can take one away from either. */
function kept(cell: string | number): string | number {
  return typeof cell === 'string' && defused.test(cell) ? `'${cell}` : cell;
}

/** Reads such a table, its columns in any order; only `document` must be there. */
export function readCsv(content: string): Imported {
  const passedOver = new Counts<PassedOver>();
  const [heads = [], ...rows] = readRows(content.replace(/^\uFEFF/, ''));
  const tags = new Map<string, ImportedTag>();
  for (const [at, cells] of rows.entries()) {
    const cell = (name: (typeof columns)[number]): string => {
      const value = cells[heads.indexOf(name)] ?? '';
      return defused.test(value) ? value.slice(1) : value;
    };
    const [document, note, exact, name] = [cell('document'), cell('note'), cell('exact'), cell('code')];
    const code = name === '' ? [] : [{ name, ...(cell('code_id') !== '' && { id: cell('code_id') }) }];
    if (document === '' || (code.length === 0 && note === '')) {
      passedOver.add('not-understood');
      continue;
    }
    const key = cell('id') === '' ? `row ${at}` : `id ${cell('id')}`;
    const known = tags.get(key);
    if (known) {
      tags.set(key, { ...known, codes: [...known.codes, ...code] });
      continue;
    }
    const place = [cell('start'), cell('end')].map((text) => (/^\d{1,15}$/.test(text) ? Number(text) : undefined));
    const [start, end] = place;
    tags.set(key, {
      document,
      codes: code,
      ...(start !== undefined && end !== undefined && { points: [start, end] as const }),
      ...(exact !== '' && { quote: { exact, prefix: '', suffix: '' } }),
      ...(note !== '' && { note }),
      ...(cell('author') !== '' && { author: cell('author') }),
      ...(cell('created') !== '' && { created: cell('created') }),
      ...(cell('id') !== '' && { id: cell('id') }),
    });
  }
  return { tags: [...tags.values()], passedOver: passedOver.all };
}

/** Rows of RFC 4180; a quotation mark that never closes takes the rest. Blank lines are none. */
function readRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let at = 0;
  const close = (): void => {
    row.push(cell);
    cell = '';
  };
  while (at < text.length) {
    const sign = text[at]!;
    if (sign === '"' && cell === '') {
      const from = ++at;
      let end = text.indexOf('"', at);
      while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
      if (end < 0) end = text.length;
      cell = text.slice(from, end).replaceAll('""', '"');
      at = end + 1;
      // A quoted cell that is empty is told from one that has not begun by what follows.
      continue;
    }
    at++;
    if (sign === ',') close();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at] === '\n') at++;
      close();
      if (row.length > 1 || row[0] !== '') rows.push(row);
      row = [];
    } else cell += sign;
  }
  close();
  if (row.length > 1 || row[0] !== '') rows.push(row);
  return rows;
}
