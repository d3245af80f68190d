import { numeralValue } from '../../text/numerals';
import type { Hunk } from './align';

/**
 * What a difference is about: a redaction or a numeral written otherwise changes nothing; a negation, a number, what
 * must and what may be done change what was said.
 */
export type DifferenceKind = 'redaction' | 'numeral' | 'negation' | 'number' | 'modality' | 'words';

const negations = /[不未无非没勿莫毋否]/g;
const modality = /应当|[应须]|必须|可以|[可得仅只]|不得|禁止|一般|通常/g;
const numbers = /[\d一二三四五六七八九十百千万亿%‰]/;
const struckOut = /^[某×○〇□]{1,4}[\dA-Za-z甲乙丙丁]?$/;
/** What names are made of, where the one side is struck out: no word that says something. */
const nameLike = /^[\u4e00-\u9fffA-Za-z]{1,6}$/;
/** Behind these a 某 stands for a number: 某日, 某元. */
const counted = /^[年月日时元天条款项]/;

/** Tells what a difference is about; `words` and `source` are those that the hunk lies in. */
export function kindOf({ quoted, source: span }: Hunk, words: string, source: string): DifferenceKind {
  const [one, other] = [words.slice(...quoted), source.slice(...span)];
  const [before, behind] = [words.slice(Math.max(0, quoted[0] - 2), quoted[0]), words.slice(quoted[1], quoted[1] + 1)];
  if (isRedaction(one, other, before, source.slice(Math.max(0, span[0] - 2), span[0]), behind)) return 'redaction';
  if (one !== '' && other !== '') {
    const value = numeralValue(one);
    if (value !== undefined && value === numeralValue(other)) return 'numeral';
  }
  if (count(one, negations) !== count(other, negations)) return 'negation';
  if (numbers.test(one) || numbers.test(other)) return 'number';
  return list(one, modality) === list(other, modality) ? 'words' : 'modality';
}

/** Whether a name was struck out in the one copy and not, or otherwise, in the other: 张三, 张某, 张某1, 张××. */
function isRedaction(one: string, other: string, before: string, sourceBefore: string, behind: string): boolean {
  if (counted.test(behind)) return false;
  const struck = struckOut.test(one) || struckOut.test(other);
  if (struck)
    return [one, other].every(
      (side) => side === '' || struckOut.test(side) || (nameLike.test(side) && count(side, negations) === 0),
    );
  // 李某1 beside 李某, 李某甲 beside 李某乙.
  const mark = /^[\dA-Za-z甲乙丙丁]?$/;
  return /[某×]$/.test(before) && /[某×]$/.test(sourceBefore) && mark.test(one) && mark.test(other);
}

function count(words: string, pattern: RegExp): number {
  return words.match(pattern)?.length ?? 0;
}

function list(words: string, pattern: RegExp): string {
  return (words.match(pattern) ?? []).join();
}
