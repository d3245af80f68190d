import type { CaseNumber } from '../../../model/authority';
import type { Message } from '../../../model/problem';
import { fold } from '../../../text/fold';
import { numeralValue } from '../../../text/numerals';
import { readCaseNumbers, type ReadCaseNumber } from '../citation/case-number';
import { levelOfCode, levelOfName } from './level';
import { carriesSince, namedCourts, setUpIn } from './named-courts';
import { codeOfCity, provinces } from './prefectures';

/**
 * What a case number contradicts: itself (a second instance at a basic court), or the court named with it. Numbers in
 * the form used until 2015, redacted ones and codes that are not known contradict nothing. After 最高人民法院
 * 《关于人民法院案件案号的若干规定》 (法〔2015〕137号) arts 2–5 and its list of court codes.
 */
export function doubtOfCaseNumber(number: CaseNumber, court: string | undefined): Message | undefined {
  const folded = fold(number);
  const read = readCaseNumbers(folded, 0, folded.length)[0];
  if (!read || read.oddity || number.includes('字')) return undefined;
  return yearDoubt(read) ?? instanceDoubt(read) ?? (court === undefined ? undefined : courtDoubt(read, fold(court)));
}

/** Codes with digits are of 2016 and later (法〔2015〕137号, in force on 2016-01-01), those of young courts of the year in which these were set up. */
function yearDoubt({ court, year }: ReadCaseNumber): Message | undefined {
  const since = setUpIn[court];
  if (since !== undefined && Number(year) < since)
    return { key: 'court.notYet', args: [court, namedCourts[court]!, since] };
  return /^\D\d{2,4}$/.test(court) && Number(year) < firstYearOfCodes
    ? { key: 'court.noCodesYet', args: [court, firstYearOfCodes] }
    : undefined;
}

const firstYearOfCodes = 2016;

/** A basic court hears no appeals (民事诉讼法, 2023 amended, arts 18 and 171). */
function instanceDoubt({ court, type, year }: ReadCaseNumber): Message | undefined {
  if (Number(year) < firstYearOfCodes) return undefined;
  return levelOfCode(court) === 'basic' && type.includes('终')
    ? { key: 'court.noAppeals', args: [court, type] }
    : undefined;
}

function courtDoubt({ court: code, year }: ReadCaseNumber, court: string): Message | undefined {
  const names = namedCourts[code];
  if (names) {
    const named = names.find((name) => court.endsWith(name));
    const since = named === undefined ? undefined : carriesSince[named];
    if (since !== undefined && Number(year) < since) return { key: 'court.notYet', args: [code, named!, since] };
    if (named !== undefined || !isWhole(court)) return undefined;
    return { key: 'court.otherThanNamed', args: [code, names, court] };
  }
  const named = levelOfName(court);
  const level = levelOfCode(code);
  if (named && level && named !== level) return { key: `court.level.${level}`, args: [code, court] };
  return placeDoubt(code, court);
}

function isWhole(court: string): boolean {
  return levelOfName(court) !== undefined;
}

/** 浙江省… with a code of another province; 杭州市… with the code of another city. */
function placeDoubt(code: string, court: string): Message | undefined {
  const province = provinces[code[0]!];
  if (!province) return undefined;
  const stated = Object.values(provinces).find((name) =>
    new RegExp(`^${name}(?:省|市|自治区|壮族|回族|维吾尔)`).test(court),
  );
  if (stated && stated !== province) return { key: 'court.otherProvince', args: [code, province, court] };
  const digits = code.slice(1, 3);
  // 70 and above are courts by trade and across regions, 90 cities directly under the province.
  if (digits === '' || Number(digits) >= 70) return undefined;
  const rest = court.replace(/^[\u4e00-\u9fff]{2,8}?(?:省|自治区)/, '');
  const city = /^([\u4e00-\u9fff]{2,5}?)市/.exec(rest)?.[1];
  const nth = city && /^..市第([一二三四五])中级/.exec(rest)?.[1];
  // 京01 to 京04: the intermediate courts of the four cities under the state are counted.
  const expected = nth ? `${code[0]}0${numeralValue(nth)}` : city === undefined ? undefined : codeOfCity.get(city);
  if (expected === undefined || code.startsWith(expected)) return undefined;
  return { key: 'court.otherCity', args: [code, expected, court] };
}
