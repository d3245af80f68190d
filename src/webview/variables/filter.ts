import type { PageCell, PageColumn } from '../protocol';

const comparison = /^([<>]=?)\s*(\S.*)$/;
const range = /^([^.]+(?:\.\d+)?)\.\.(.+)$/;

/**
 * Whether a cell fits what was typed over its column: words that stand in it; of numbers and days also `>1000000`,
 * `<=2020-06`, `2019..2021`.
 */
export function fits(cell: PageCell | null, { type }: PageColumn, filter: string): boolean {
  const wanted = filter.trim().toLowerCase();
  if (wanted === '') return true;
  if (type === 'number' || type === 'amount' || type === 'date') {
    const read = type === 'date' ? dayIn : numberIn;
    const compared = comparing(wanted, read);
    if (compared) return cell?.key !== undefined && compared(cell.key);
  }
  return cell !== null && (cell.text.toLowerCase().includes(wanted) || cell.typed.toLowerCase().includes(wanted));
}

type Key = string | number;

/** What a filter compares a key with; nothing where it only names words. */
function comparing(wanted: string, read: (text: string) => Key | undefined): ((key: Key) => boolean) | undefined {
  const [, sign, than = ''] = comparison.exec(wanted) ?? [];
  const limit = sign === undefined ? undefined : read(than);
  if (limit !== undefined)
    return (key) => {
      // 2020-06 is before 2020-06-02, and what is up to 2020-06 ends with it.
      if (sign === '>') return key > limit && !startsWith(key, limit);
      if (sign === '>=') return key >= limit;
      return sign === '<' ? key < limit : key <= limit || startsWith(key, limit);
    };
  const [, first = '', last = ''] = range.exec(wanted) ?? [];
  const [from, to] = [read(first), read(last)];
  return from === undefined || to === undefined
    ? undefined
    : (key) => key >= from && (key <= to || startsWith(key, to));
}

function startsWith(key: Key, limit: Key): boolean {
  return typeof key === 'string' && typeof limit === 'string' && key.startsWith(limit);
}

/** 2,600,000 or 260万. */
function numberIn(text: string): number | undefined {
  const [, digits = '', sign] = /^(-?[\d,]+(?:\.\d+)?)([万亿])?$/.exec(text.trim()) ?? [];
  if (digits === '') return undefined;
  return Number(digits.replace(/,/g, '')) * (sign === '亿' ? 1e8 : sign === '万' ? 1e4 : 1);
}

function dayIn(text: string): string | undefined {
  return /^\d{4}(?:-\d{2}){0,2}$/.exec(text.trim())?.[0];
}
