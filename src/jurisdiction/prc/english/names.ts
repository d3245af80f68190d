import { pinyinOf } from '../../../text/pinyin';
import type { EnglishName, GivenNames } from '../../english-forms';
import { bodies, forms, trades, wellKnown } from './organisations';
import { pairs } from './pairs';
import { placeName, readPlace } from './places';
import { provinces, codeOfCity } from '../court/prefectures';

/** Surnames of two characters. */
const doubles = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 司徒 夏侯 轩辕 端木 南宫'.split(' '),
);
/** Surnames that are read otherwise than the character mostly is. */
const surnames = pairs(
  '单Shan 曾Zeng 解Xie 仇Qiu 查Zha 区Ou 朴Piao 盖Ge 尉迟Yuchi 任Ren 华Hua 乐Yue 员Yun 宓Fu 逄Pang 洗Xian 冼Xian',
);
/** Places that a firm’s name may begin with without a 市 or 省. */
const places: readonly string[] = [...new Set([...Object.values(provinces), ...codeOfCity.keys(), '中国'])].sort(
  (a, b) => b.length - a.length,
);
const longestTrade = Math.max(...Object.keys(trades).map(({ length }) => length));

/** The name of a party in English: as it was given, else rendered by its parts, what is its own in Pinyin. */
export function partyInEnglish(name: string, given: GivenNames, aliases: readonly string[] = []): EnglishName {
  const whole = given.get(name);
  if (whole !== undefined) return { full: whole, short: whole, basis: 'given' };
  const words = name
    .replace(/[\s《》]/g, '')
    .replace(/\(/g, '（')
    .replace(/\)/g, '）');
  if (!/[\u4e00-\u9fff]/.test(words)) return { full: name, short: name, basis: 'as-written' };
  const body = bodies[words];
  if (body !== undefined) return { full: body, short: body, basis: 'rendered' };
  const part = partOf(words);
  if (part) return branch(partyInEnglish(part.whole, given, aliases), part.where, part.unit);
  const kind = /（((?:特殊)?(?:普通|有限)合伙)）$/.exec(words);
  if (kind) return withKind(partyInEnglish(words.slice(0, kind.index), given, aliases), kind[1]!);
  const form = forms.filter(([end]) => words.endsWith(end)).sort(([a], [b]) => b.length - a.length)[0];
  return form === undefined || words.length === form[0].length
    ? personOrOther(words, given)
    : organisation(words.slice(0, -form[0].length), form[1], given, marksOf(aliases));
}

const parts = ['分公司', '分行', '支行', '分局'];
const wholes = ['公司', '银行', '局'];

/** 某银行股份有限公司杭州分行 is a part of what stands before the place. */
function partOf(words: string): { readonly whole: string; readonly where: string; readonly unit: string } | undefined {
  const unit = parts.find((one) => words.endsWith(one));
  if (unit === undefined) return undefined;
  const before = words.slice(0, -unit.length);
  const end =
    wholes.map((one) => before.lastIndexOf(one) + one.length).find((at, i) => at >= wholes[i]!.length + 1) ?? 0;
  return end === 0 || before.length - end < 2
    ? undefined
    : { whole: before.slice(0, end), where: before.slice(end), unit };
}

/** 某银行股份有限公司 | 杭州 | 分行: … Co., Ltd., Hangzhou Branch. */
function branch(of: EnglishName, where: string, unit: string): EnglishName {
  const { steps, rest } = readPlace(where);
  const place = [...steps.map(({ english }) => english), ...(rest ? [placeName(rest)] : [])].join(' ');
  return { ...of, full: `${of.full}, ${place} ${unit === '支行' ? 'Sub-branch' : 'Branch'}` };
}

function withKind(name: EnglishName, kind: string): EnglishName {
  return {
    ...name,
    full: `${name.full} (${kind === '有限合伙' ? 'LP' : kind === '普通合伙' ? 'General Partnership' : 'LLP'})`,
  };
}

/** 张三 → Zhang San; a name with · is one of another people and has no surname in front. */
function personOrOther(words: string, given: GivenNames): EnglishName {
  const known = ownName(words, given);
  if (known.given) return { full: known.english, short: known.short, basis: 'given' };
  if (/[·•．]/.test(words)) {
    const full = words
      .split(/[·•．]/)
      .map(pinyinOf)
      .join(' ');
    return { full, short: full, basis: 'romanised' };
  }
  if (words.length > 4 || words.length < 2)
    return { full: pinyinOf(words), short: pinyinOf(words), basis: 'romanised' };
  const family = doubles.has(words.slice(0, 2)) && words.length > 2 ? words.slice(0, 2) : words[0]!;
  const full = `${surnames.get(family) ?? pinyinOf(family)} ${pinyinOf(words.slice(family.length))}`;
  return { full, short: full, basis: 'romanised' };
}

/** What stands before the form: a place, the name itself, the trade. 深圳市 | 腾讯 | 计算机系统. */
function organisation(before: string, form: string, given: GivenNames, marks: readonly string[]): EnglishName {
  const bracket = /（([^（）]{1,12})）/.exec(before);
  const plain = before.replace(/（[^（）]{0,12}）/g, '');
  const placeOfState = form.includes('{}');
  const { steps, rest } = readPlace(plain);
  const famous = wellKnown[rest] !== undefined;
  const city = famous
    ? undefined
    : places.find((one) => rest.startsWith(one) && (placeOfState || rest.length > one.length));
  const behind = city === undefined ? rest : rest.slice(city.length);
  const { own, trade } = famous ? { own: rest, trade: [] } : ownAndTrade(behind);
  const seat = [
    ...steps.map(({ english }) => english),
    ...(city === undefined ? [] : [city === '中国' ? 'China' : placeName(city)]),
  ];
  const known = own === '' ? { english: '', short: '', given: false, famous: false } : ownName(own, given, marks);
  const where = bracket && ` (${bracketed(bracket[1]!)})`;
  if (placeOfState) {
    const full = form.replace('{}', () => [known.english, ...[...seat].reverse()].filter(Boolean).join(', '));
    return { full, short: full, basis: 'rendered' };
  }
  const parts = [...(seat.length > 1 ? seat.slice(-1) : seat), known.english, ...trade].filter(Boolean);
  const full = `${parts.join(' ')}${where ?? ''} ${form}`;
  return { full, short: known.short || full, basis: known.given ? 'given' : known.famous ? 'common' : 'rendered' };
}

/** （深圳）, （有限合伙）. */
function bracketed(words: string): string {
  const form = forms.find(([chinese]) => chinese === words);
  if (form) return form[1];
  const { steps, rest } = readPlace(words);
  return [...steps.map(({ english }) => english), ...(rest ? [words === '中国' ? 'China' : placeName(rest)] : [])].join(
    ' ',
  );
}

/** Trades are taken off the end as long as the firm keeps a name of two characters. */
function ownAndTrade(words: string): { readonly own: string; readonly trade: readonly string[] } {
  let own = words;
  const trade: string[] = [];
  for (;;) {
    const length = Array.from({ length: longestTrade }, (_, i) => longestTrade - i).find(
      (one) => own.length - one >= (own.startsWith('某') ? 1 : 2) && trades[own.slice(-one)] !== undefined,
    );
    if (length === undefined) return { own, trade };
    trade.unshift(trades[own.slice(-length)]!);
    own = own.slice(0, -length);
  }
}

interface OwnName {
  readonly english: string;
  /** What a short form takes of it. */
  readonly short: string;
  readonly given: boolean;
  /** Known everywhere under this name. */
  readonly famous: boolean;
}

/** The name itself: what was given for it, also within a longer one, else the one that is known, else in Pinyin. */
function ownName(own: string, given: GivenNames, marks: readonly string[] = []): OwnName {
  const part = longestIn(own, [...given.keys()]);
  if (part !== undefined) return around(own, part, given.get(part)!, true);
  const famous = wellKnown[own];
  if (famous !== undefined) return { english: famous, short: famous, given: false, famous: true };
  const mark = longestIn(own, marks) ?? own;
  return around(own, mark, pinyinOf(mark), false);
}

function longestIn(own: string, parts: readonly string[]): string | undefined {
  return parts.filter((one) => one !== '' && own.includes(one)).sort((a, b) => b.length - a.length)[0];
}

/** What stands around a part that has its English is in Pinyin. */
function around(own: string, part: string, english: string, given: boolean): OwnName {
  const at = own.indexOf(part);
  const [before, behind] = [own.slice(0, at), own.slice(at + part.length)].map(pinyinOf);
  return { english: [before, english, behind].filter(Boolean).join(' '), short: english, given, famous: false };
}

/** 恒丰公司 says that 恒丰 is the own name of 北江恒丰纸品有限公司. */
function marksOf(aliases: readonly string[]): string[] {
  return aliases.flatMap((alias) => {
    const { own } = ownAndTrade(alias.replace(/(?:公司|集团)$/, ''));
    return alias.endsWith('司') || alias.endsWith('集团') ? (own.length >= 2 ? [own] : []) : [];
  });
}
