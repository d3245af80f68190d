import { placeName, readPlace, type PlaceStep } from './places';

const supreme = 'Supreme People’s Court';

/** Courts by how their names end, the longer words first. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/高级人民法院$/, 'High People’s Court'],
  [/铁路运输中级法院$/, 'Railway Transportation Intermediate Court'],
  [/第([一二三四五])中级人民法院$/, 'No. $1 Intermediate People’s Court'],
  [/中级(?:人民)?法院$/, 'Intermediate People’s Court'],
  [/铁路运输法院$/, 'Railway Transportation Court'],
  [/互联网法院$/, 'Internet Court'],
  [/知识产权法院$/, 'Intellectual Property Court'],
  [/海事法院$/, 'Maritime Court'],
  [/金融法院$/, 'Financial Court'],
  [/人民法院$/, 'People’s Court'],
];
const numbers = '一二三四五';

/**
 * A court by the form of its name that is usual in English: 杭州铁路运输法院 → Hangzhou Railway Transportation Court,
 * 浙江省杭州市中级人民法院 → Hangzhou Intermediate People's Court (Zhejiang). `undefined` for what is named otherwise.
 */
export function courtInEnglish(name: string): string | undefined {
  const words = name.replace(/\s/g, '').replace(/^中华人民共和国/, '');
  if (words === '最高人民法院' || words === '最高院') return supreme;
  const branch = /^(.{2,16}高级人民法院)(.{2,16})分院$/.exec(words);
  if (branch) {
    const of = courtInEnglish(branch[1]!);
    const { steps, rest } = readPlace(branch[2]!);
    const where = rest === '' ? steps.at(-1)?.english : placeName(branch[2]!);
    return of !== undefined && where !== undefined ? `${where} Branch of the ${of}` : undefined;
  }
  const found = kinds.find(([end]) => end.test(words));
  const ending = found?.[0].exec(words);
  if (!found || !ending) return undefined;
  const { steps, rest } = readPlace(words.slice(0, ending.index));
  if (rest.length > 6) return undefined;
  return placed(
    steps,
    rest,
    found[1].replace('$1', () => String(numbers.indexOf(ending[1]!) + 1)),
  );
}

/** Hangzhou Xihu District People's Court (Zhejiang): a province is told apart, unless the court is its own. */
function placed(steps: readonly PlaceStep[], bare: string, court: string): string | undefined {
  const below = bare === '' ? steps : [...steps, { unit: '', english: placeName(bare), short: placeName(bare) }];
  const [first, ...others] = below;
  if (!first) return undefined;
  const apart = others.length > 0 && (first.unit === '省' || first.unit === '自治区');
  const names = (apart ? others : below).map(({ english }) => english).join(' ');
  return apart ? `${names} ${court} (${first.short})` : `${names} ${court}`;
}
