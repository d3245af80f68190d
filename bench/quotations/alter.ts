import type { QuotationVerdict } from '../../src/model/quotation';
import type { Random } from '../generate/random';
import type { Kind } from './kinds';

/** Changes the words of a court; `undefined` where these do not allow it. */
export type Alteration = (words: string, random: Random) => string | undefined;

/** What is made of a court’s words, and which verdicts are right on it. */
export interface Altered {
  readonly verdicts: readonly QuotationVerdict[];
  readonly alter: Alteration;
}

const widths: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '、': ',' };
const traditional = new Map([...'应應当當无無来來对對为為实實产產权權义義条條规規损損责責认認证證'].map(twoByTwo));
const otherWords = ['风险', '程序', '范围', '价格', '期限', '标准'];
const omissions = ['……', '……', '...', '（略）', '[略]', '（中略）'];
const insertions = ['[即本案被告]', '〔指涉案合同〕', '【引者注：着重号后加】', '（着重号为笔者所加）'];

/** What can be done to the court’s words alone. */
export const alterations: Readonly<Partial<Record<Kind, Altered>>> = {
  exact: { verdicts: ['exact'], alter: (words) => words },
  'two sentences': { verdicts: ['exact'], alter: (words) => words },
  // Marks within the quotation are set one level lower: the same words, in other marks.
  'quotation in it': { verdicts: ['exact', 'variant'], alter: (words) => words },
  width: { verdicts: ['variant'], alter: (words) => words.replace(/[，；：、]/g, (sign) => widths[sign]!) },
  traditional: {
    verdicts: ['variant'],
    alter: (words) => words.replace(/./g, (sign) => traditional.get(sign) ?? sign),
  },
  'name struck out': {
    verdicts: ['variant'],
    alter: (words, random) => {
      const struck = random.one(['某某', '××', '某甲', '某1']);
      return words.replace(/(?<=被告人[\u4e00-\u9fff])[\u4e00-\u9fff]{1,2}(?=[以因在为的系犯主能到曾于，])/, struck);
    },
  },
  'emphasis added': { verdicts: ['exact'], alter: (words) => words.replace(/^(.{6,12})(.{4,8})(?=.{6})/, '$1**$2**') },
  'omission marked': {
    verdicts: ['exact'],
    alter: (words, random) =>
      words.replace(/^(.{8,40}?[，,])[^，,]{4,30}[，,](?=.{8})/, (_, head: string) => head + random.one(omissions)),
  },
  'insertion marked': {
    verdicts: ['exact'],
    alter: (words, random) => words.replace(/^(.{8,40}?)(?=[，,].{8})/, (head) => head + random.one(insertions)),
  },
  'words replaced in brackets': {
    verdicts: ['exact'],
    alter: (words) => words.replace(/^(.{8,30}?[，,])([^，,]{2,6})(?=[^，,]{4,}[，,]?.{6})/, '$1[其]'),
  },
  'one word changed': { verdicts: ['altered'], alter: withOtherWord },
  'negation cut out': { verdicts: ['altered'], alter: (words) => words.replace(/(?<=.{5})[不未](?=.{6})/, '') },
  'silently shortened': {
    verdicts: ['altered'],
    alter: (words) => words.replace(/^(.{14,40}?[，,])[^，,]{4,14}[，,](?=.{14})/, '$1'),
  },
};

/** Those that leave the words as they stand. */
export const unchanged: ReadonlySet<Kind> = new Set(['exact', 'two sentences', 'quotation in it']);

function withOtherWord(words: string, random: Random): string | undefined {
  if (words.length < 20) return undefined;
  const at = random.whole(4, words.length - 8);
  const [word, other] = [words.slice(at, at + 2), random.one(otherWords)];
  if (!/^[\u4e00-\u9fff]{2}$/.test(word) || word.includes(other[0]!) || word.includes(other[1]!)) return undefined;
  return words.slice(0, at) + other + words.slice(at + 2);
}

function twoByTwo(sign: string, at: number, all: string[]): [string, string] {
  return at % 2 === 0 ? [sign, all[at + 1]!] : [sign, sign];
}
