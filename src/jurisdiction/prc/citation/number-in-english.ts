import type { CaseNumber } from '../../../model/authority';
import { provincesInPinyin, typesInPinyin } from '../lexicon/english';

const parts = /^（(\d{4})）(最高法|\D)(\d{0,4})(\D{1,9})(\d{1,6})号$/;
const types = inverse(typesInPinyin);
const provinces = inverse(provincesInPinyin);

/** By meaning, the first of the words that are read so: what is written here is read back to what it was. */
function inverse(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [word, meaning] of Object.entries(words)) if (!found.has(meaning)) found.set(meaning, word);
  return found;
}

/**
 * （2019）浙8601民初1987号 as (2019) Zhe 8601 Min Chu No. 1987, the form in which most papers in English cite it.
 * `undefined` where a part has no Latin spelling that is read in one way only: 豫 and 渝 are both Yu.
 */
export function numberInEnglish(number: CaseNumber): string | undefined {
  const [, year, court = '', code = '', type = '', serial] = parts.exec(number) ?? [];
  const place = court === '最高法' ? 'zui gao fa' : provinces.get(court);
  const kind = types.get(type);
  if (place === undefined || kind === undefined) return undefined;
  return [`(${year})`, title(place), ...(code ? [code] : []), title(kind), `No. ${serial}`].join(' ');
}

function title(words: string): string {
  return words.replace(/\b[a-z]/g, (sign) => sign.toUpperCase());
}
