import type { CourtLevel } from '../../../model/decision';
import { levelOfCode, levelOfName } from './level';
import { codeOfCity, provinces } from './prefectures';

/** （2019）浙8601民初1987号: the code of the court, 浙8601 (法〔2015〕137号, art 3). */
const code = /^[（(]\d{4}[)）](最高法|[\u4e00-\u9fff]\d{0,4}(?=[\u4e00-\u9fff]))/;

/** The level of a court, by its name, or by its code where the name tells none. */
export function levelOfCourt(name: string | undefined, caseNumber: string | undefined): CourtLevel | undefined {
  return (name === undefined ? undefined : levelOfName(name)) ?? levelOfCode(codeIn(caseNumber));
}

/** The province of a court, by its code, else by its name; none where neither tells it. */
export function regionOfCourt(name: string | undefined, caseNumber: string | undefined): string | undefined {
  return provinces[codeIn(caseNumber).charAt(0)] ?? (name === undefined ? undefined : regionOfName(name));
}

/** Until 2015 each court chose its own sign (新民初字 of many a 新…县): it tells nothing. */
function codeIn(caseNumber: string | undefined): string {
  return caseNumber === undefined || caseNumber.includes('字') ? '' : (code.exec(caseNumber)?.[1] ?? '');
}

/** 浙江省…, 北京市…, 杭州铁路运输法院: a province or a city of a province that the name begins with. */
function regionOfName(name: string): string | undefined {
  const whole = name.replace(/^中华人民共和国/, '');
  // 海南藏族自治州 and 河南蒙古族自治县 are in 青海.
  if (/^(?:海南藏族|河南蒙古族)/.test(whole)) return provinces['青'];
  return beginning(whole, provincesByName) ?? beginning(whole, provincesByCity);
}

/** By how names of provinces and cities begin, each of them with the province. */
type ByName = ReadonlyMap<string, readonly (readonly [name: string, province: string | undefined])[]>;

function byName(names: readonly (readonly [name: string, province: string | undefined])[]): ByName {
  const found = new Map<string, (readonly [name: string, province: string | undefined])[]>();
  for (const one of names) {
    const beginning = one[0].slice(0, told);
    const known = found.get(beginning);
    if (known) known.push(one);
    else found.set(beginning, [one]);
  }
  return found;
}

/** So much of a name is looked at first: of hundreds few begin alike. */
const told = 2;
const provincesByName = byName(Object.values(provinces).map((one) => [one, one]));
const provincesByCity = byName([...codeOfCity].map(([city, cityCode]) => [city, provinces[cityCode.charAt(0)]]));

/** The province of the first of some names that a text begins with. */
function beginning(whole: string, names: ByName): string | undefined {
  return names.get(whole.slice(0, told))?.find(([name]) => whole.startsWith(name))?.[1];
}
