/** A table as text that spreadsheet programs open. */
export interface Csv {
  readonly text: string;
  /** In how many cells an apostrophe stands before what a spreadsheet would have taken for a formula. */
  readonly defused: number;
}

/** What begins a formula in one spreadsheet program or another. */
const formula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Rows as comma-separated values (RFC 4180: CRLF, quotation marks doubled), with a BOM, without which spreadsheet programs
 * take UTF-8 for something else. Words that begin like a formula get an apostrophe, since a text that somebody else wrote
 * must compute nothing; numbers stay numbers.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): Csv {
  let defused = 0;
  const cell = (value: string | number): string => {
    if (typeof value === 'number') return String(value);
    const harmful = formula.test(value);
    if (harmful) defused++;
    const safe = harmful ? `'${value}` : value;
    return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
  };
  const text = rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
  return { text: `\uFEFF${text}`, defused };
}
