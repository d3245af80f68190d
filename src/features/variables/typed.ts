import { fold } from '../../text/fold';
import type { Finding } from '../../model/variable';
import type { Phrases } from '../phrases';
import type { Column } from './column';

/** Why what was typed is no value of the variable. */
export type NoValue = 'number' | 'date' | 'choice' | 'yes-no' | 'empty';

/** 260万, 2,600,000.50元, ￥3亿: what stands behind a number multiplies it. */
const sum = /^[¥￥]?([+-]?[\d,]{1,24}(?:\.\d{1,8})?)([亿万])?元?$/;
/** 2020-06-02, 2020/6/2, 2020.6, 2020年6月2日, 2020年. */
const day = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?)?[年月]?$/;

/** What a person has typed into a cell, as the variable's type takes it; width and case make no difference. */
export function typedFinding(typed: string, column: Column, phrases: Phrases): Finding | NoValue {
  const text = typed.trim();
  const words = fold(text).toLowerCase();
  if (words === '') return 'empty';
  for (const is of ['not-stated', 'not-applicable'] as const)
    if (words === fold(phrases.get(`variable.${is}`)).toLowerCase()) return { is };
  switch (column.type) {
    case 'text':
      return { is: 'value', value: text };
    case 'number':
    case 'amount':
      return numberIn(words);
    case 'date':
      return dateIn(words);
    case 'yes-no':
      return yesOrNo(words, phrases);
    case 'choice':
      return choiceIn(words, column);
  }
}

function numberIn(words: string): Finding | NoValue {
  const [, digits = '', sign = ''] = sum.exec(words.replace(/\s/g, '')) ?? [];
  const value = Number(digits.replace(/,/g, '')) * (sign === '亿' ? 1e8 : sign === '万' ? 1e4 : 1);
  if (!/\d/.test(digits) || !Number.isFinite(value)) return 'number';
  return { is: 'value', value: Math.round(value * 1e6) / 1e6 };
}

function dateIn(words: string): Finding | NoValue {
  const found = day.exec(words);
  if (!found) return 'date';
  const [, year = '', month, date] = found;
  if (month === undefined) return { is: 'value', value: year };
  const iso = [year, month.padStart(2, '0'), ...(date === undefined ? [] : [date.padStart(2, '0')])].join('-');
  const real = new Date(`${iso}${date === undefined ? '-01' : ''}T00:00:00Z`);
  const same = !Number.isNaN(real.getTime()) && real.toISOString().startsWith(iso);
  return same ? { is: 'value', value: iso } : 'date';
}

const yes = new Set(['是', '有', 'yes', 'y', 'true', '1']);
const no = new Set(['否', '无', 'no', 'n', 'false', '0']);

function yesOrNo(words: string, phrases: Phrases): Finding | NoValue {
  if (yes.has(words) || words === phrases.get('variable.yes').toLowerCase()) return { is: 'value', value: true };
  return no.has(words) || words === phrases.get('variable.no').toLowerCase() ? { is: 'value', value: false } : 'yes-no';
}

/** By its name in any language, or by its id. */
function choiceIn(words: string, { choices }: Column): Finding | NoValue {
  const chosen = choices.find(({ id, name, names }) =>
    [id, name, names.zh, names.en].some((one) => one !== undefined && fold(one).toLowerCase() === words),
  );
  return chosen ? { is: 'value', value: chosen.id } : 'choice';
}
