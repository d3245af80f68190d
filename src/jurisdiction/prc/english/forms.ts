import type { CaseNumber } from '../../../model/authority';
import { pinyinOf, syllableOf } from '../../../text/pinyin';
import type { EnglishForms } from '../../english-forms';
import { numberInEnglish } from '../citation/number-in-english';
import { causeInEnglish } from './causes';
import { courtInEnglish } from './courts';
import { lawInEnglish } from './laws';
import { partyInEnglish } from './names';
import { termsIn } from './terms';

/** How PRC cases are spoken of in English. */
export const englishForms: EnglishForms = {
  party: partyInEnglish,
  court: courtInEnglish,
  caseNumber,
  cause: causeInEnglish,
  law: lawInEnglish,
  termsIn,
};

const parts = /^[（(](\d{4})[）)](最高法|[\u4e00-\u9fff])(\d{0,4})([\u4e00-\u9fff]{1,9}?)第?(\d{1,7})号$/;

/** The form that can be read back, else one in Pinyin, which stands beside the Chinese number: 豫 and 渝 are both Yu. */
function caseNumber(number: CaseNumber): string | undefined {
  const usual = numberInEnglish(number);
  if (usual !== undefined) return usual;
  const [, year, court = '', code = '', type = '', serial] = parts.exec(number) ?? [];
  if (year === undefined) return undefined;
  return [`(${year})`, apart(court), ...(code ? [code] : []), apart(type), `No. ${serial}`].join(' ');
}

/** 知民初 → Zhi Min Chu. */
function apart(signs: string): string {
  return [...signs].map((sign) => (syllableOf(sign) === undefined ? sign : pinyinOf(sign))).join(' ');
}
