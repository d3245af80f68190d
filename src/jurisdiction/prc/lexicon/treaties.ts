import { Signs } from '../../../text/signs';

/**
 * Treaties that courts and lawyers cite by short or English names, under the title in the Chinese text to which the
 * People's Republic of China is a party; from the treaties' own titles.
 */
const treaties: readonly (readonly [title: string, ...names: string[]])[] = [
  [
    '联合国国际货物销售合同公约',
    'CISG',
    '国际货物销售合同公约',
    'United Nations Convention on Contracts for the International Sale of Goods',
    'UN Sales Convention',
    'Vienna Sales Convention',
  ],
  [
    '承认及执行外国仲裁裁决公约',
    '纽约公约',
    'New York Convention',
    'Convention on the Recognition and Enforcement of Foreign Arbitral Awards',
  ],
  [
    '与贸易有关的知识产权协定',
    'TRIPS',
    'TRIPS协定',
    'TRIPs协定',
    'TRIPS协议',
    'TRIPS Agreement',
    'Agreement on Trade-Related Aspects of Intellectual Property Rights',
  ],
  [
    '保护工业产权巴黎公约',
    '巴黎公约',
    'Paris Convention',
    'Paris Convention for the Protection of Industrial Property',
  ],
  [
    '保护文学和艺术作品伯尔尼公约',
    '伯尔尼公约',
    'Berne Convention',
    'Berne Convention for the Protection of Literary and Artistic Works',
  ],
  [
    '统一国际航空运输某些规则的公约',
    '蒙特利尔公约',
    'Montreal Convention',
    'Convention for the Unification of Certain Rules for International Carriage by Air',
  ],
  [
    '关于向国外送达民事或商事司法文书和司法外文书公约',
    '海牙送达公约',
    'Hague Service Convention',
    'Convention on the Service Abroad of Judicial and Extrajudicial Documents in Civil or Commercial Matters',
  ],
  [
    '关于从国外调取民事或商事证据的公约',
    '海牙取证公约',
    'Hague Evidence Convention',
    'Convention on the Taking of Evidence Abroad in Civil or Commercial Matters',
  ],
  ['联合国海洋法公约', 'UNCLOS', 'United Nations Convention on the Law of the Sea'],
];

const byName = new Map(treaties.flatMap(([title, ...names]) => [title, ...names].map((name) => [keyOf(name), title])));
const names = [...byName.keys()].sort((a, b) => b.length - a.length);
const lastSigns = new Signs(names.map((name) => name.at(-1)! + name.at(-1)!.toUpperCase()).join(''));
const longest = names[0]!.length;

/** All names in Latin letters, the longest first, as the alternatives of a pattern. */
export const treatiesInEnglish = treaties
  .flat()
  .filter((name) => /^[A-Za-z -]+$/.test(name))
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll(' ', String.raw`\s`))
  .join('|');

/** The title of a treaty by any of its names, in whatever case. */
export function treatyNamed(name: string): string | undefined {
  return byName.get(keyOf(name));
}

/** The longest name of a treaty that ends right before `end`: 依据CISG‸第25条. */
export function treatyBefore(folded: string, end: number): { title: string; start: number } | undefined {
  if (!lastSigns.at(folded, end - 1)) return undefined;
  const before = folded.slice(Math.max(0, end - longest), end).toLowerCase();
  const name = names.find((one) => before.endsWith(one));
  if (name === undefined) return undefined;
  const start = end - name.length;
  const isPartOfWord = /^[a-z]/.test(name) && /[A-Za-z]/.test(folded[start - 1] ?? '');
  return isPartOfWord ? undefined : { title: byName.get(name)!, start };
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}
