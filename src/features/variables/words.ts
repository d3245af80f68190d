import type { Finding } from '../../model/variable';
import type { Phrases } from '../phrases';
import type { Column } from './column';

/** What is in a cell, as a reader sees it: 2,600,000, 2 June 2020, second instance, not stated. */
export function findingInWords(finding: Finding, column: Column, phrases: Phrases): string {
  if (finding.is !== 'value') return phrases.get(`variable.${finding.is}`);
  const { value } = finding;
  if (column.type === 'date' && typeof value === 'string') return phrases.date(value);
  if (column.type === 'amount' && typeof value === 'number') return grouped(value);
  return plainly(finding, column, phrases);
}

/** The same for programs and for writing it again: 2600000, 2020-06-02. */
export function plainly(finding: Finding, { choices, type }: Column, phrases: Phrases): string {
  if (finding.is !== 'value') return phrases.get(`variable.${finding.is}`);
  const { value } = finding;
  if (type === 'choice') return choices.find(({ id }) => id === value)?.name ?? String(value);
  if (typeof value === 'boolean') return phrases.get(value ? 'variable.yes' : 'variable.no');
  return String(value);
}

/** By what a column is put in order: numbers by their size, choices as they are offered, days by time. */
export function sortKey(finding: Finding | undefined, { type, choices }: Column): string | number | undefined {
  if (finding?.is !== 'value') return undefined;
  const { value } = finding;
  if (type === 'choice') {
    const at = choices.findIndex(({ id }) => id === value);
    return at < 0 ? choices.length : at;
  }
  return typeof value === 'boolean' ? Number(!value) : value;
}

/** 2600000.5 → 2,600,000.5 */
function grouped(value: number): string {
  const [whole = '', ...rest] = String(Math.abs(value)).split('.');
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return (value < 0 ? '-' : '') + [groups.join(','), ...rest].join('.');
}
