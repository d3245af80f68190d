import { numeralValue } from '../../../text/numerals';
import { Signs } from '../../../text/signs';

const inDigits =
  /((?:\d{1,3}(?:[,\s]\d{3}){1,4}|\d{1,12})(?:\.\d{1,4})?)\s?([亿万]|千万|百万|十万|千)?\s?[余多]?[美欧港日]?元/g;
const words = '一二三四五六七八九十百千万亿零〇两壹贰叁肆伍陆柒捌玖拾佰仟';
const inWordsToo = new RegExp(`${inDigits.source}|([${words}]{1,16})元`, 'g');
const signsOfWords = new Signs(words);
const digits = new Signs('0123456789');
const slash = new Signs('/／');
const multiples: Readonly<Record<string, number>> = { 亿: 1e8, 千万: 1e7, 百万: 1e6, 十万: 1e5, 万: 1e4, 千: 1e3 };

export interface ReadSum {
  /** In yuan. */
  readonly yuan: number;
  readonly start: number;
  readonly end: number;
}

/** All sums of a folded text: 260万元, 5,000,000元, 人民币三万元, 12392.97元. A rate (元／天) is none. */
export function sumsIn(folded: string): ReadSum[] {
  const result: ReadSum[] = [];
  if (!folded.includes('元')) return result;
  const pattern = hasWords(folded) ? inWordsToo : inDigits;
  const last = folded.lastIndexOf('元');
  pattern.lastIndex = 0;
  while (pattern.lastIndex <= last) {
    const match = pattern.exec(folded);
    if (!match) break;
    const end = match.index + match[0].length;
    const behind = folded.slice(end, end + 2);
    if (slash.areIn(behind) && /^\s*[/／]/.test(behind)) continue;
    const yuan = match[1] ? numberOf(match[1]) * (multiples[match[2] ?? ''] ?? 1) : chineseSum(match[3]!);
    if (yuan !== undefined && Number.isFinite(yuan))
      result.push({ yuan: Math.round(yuan * 100) / 100, start: match.index, end });
  }
  return result;
}

/** 5,000,000 and 5 000 000 as well. */
function numberOf(words: string): number {
  const plain = Number(words);
  return Number.isNaN(plain) ? Number(words.replace(/[,\s]/g, '')) : plain;
}

/** Whether a sum may be in words: there are so many of these that to ask of each character whether it is one costs most. */
function hasWords(folded: string): boolean {
  for (let at = folded.indexOf('元'); at !== -1; at = folded.indexOf('元', at + 1))
    if (signsOfWords.at(folded, at - 1) && !digits.at(folded, at - 2)) return true;
  return false;
}

/** 二百六十万 → 2600000; 三万五千 → 35000. */
function chineseSum(text: string): number | undefined {
  let total = 0;
  let rest = text;
  for (const [sign, factor] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = rest.indexOf(sign);
    if (at === -1) continue;
    const value = numeralValue(rest.slice(0, at));
    if (value === undefined) return undefined;
    total += value * factor;
    rest = rest.slice(at + 1).replace(/^零/, '');
  }
  const value = rest === '' ? 0 : numeralValue(rest);
  return value === undefined ? undefined : total + value;
}
