import type { LawTitle } from '../../../model/authority';
import type { Resolution } from '../../../model/citation';
import type { Lexicon } from '../lexicon/lexicon';
import type { Span } from '../../../text/span';
import { classify, normOf, type Norm, type TitleClass } from './classify';
import type { ScanScope } from './emitter';
import { issuersBefore } from './issuer';
import { normalTitle, type ReadTitle } from './title';
import { versionBefore, versionInBrackets, type StatedVersion } from './version';

/** A norm that words in 《》 name, or the loss of one. */
export interface NamedNorm {
  readonly what: 'norm';
  /** Absent where the words name a norm that was not found. */
  readonly norm: Norm | undefined;
  /** Where the name begins: at the issuer before the 《, or at the 《. */
  readonly from: number;
  readonly resolvedBy: Resolution;
  readonly confidence: number;
  readonly stated: StatedVersion | undefined;
}

type Named =
  | NamedNorm
  | { readonly what: 'gazette' }
  | { readonly what: 'private' }
  | { readonly what: 'book'; readonly title: string };

const genericTitle = /^(?:解释|规定|办法|意见|条例|决定|通知|规则|细则|批复|纪要|司法解释|若干规定|若干意见)$/;
const withoutInner =
  /关于(?:适用|贯彻|执行|实施)(?:时间效力|有关担保制度|(?:总则|物权|合同|婚姻家庭|继承|侵权责任)编(?:通则)?)?(?:若干问题)?的(?:若干)?(?=解释|规定|意见)/;
const issuerAlone = /^最高人民(?:法|检察)院$/;

/** What the words in 《》, which are `inner`, stand for: an alias in force, a known title, the shape of one, a damaged one. */
export function nameOf({ text, lexicon, context }: ScanScope, read: ReadTitle, inner: string): Named {
  const at = read.span[0];
  const stated = versionBefore(text, at);
  const target = context.aliases.size > 0 ? context.alias(inner.trim()) : undefined;
  if (target) {
    if (target.kind !== 'law') return { what: 'private' };
    return {
      what: 'norm',
      norm: target.norm,
      from: at,
      resolvedBy: 'alias',
      confidence: 0.95,
      stated: stated ?? target.stated,
    };
  }
  const { bareIssuer, generic, title, version, lostInner, found: alone } = wordsOf(inner, lexicon);
  if (bareIssuer) return { what: 'norm', from: at, resolvedBy: 'repair', confidence: 0.1, stated, norm: undefined };
  if (generic !== undefined) {
    const norm = context.lastEndingIn(generic)?.norm;
    return { what: 'norm', norm, from: at, resolvedBy: 'anaphor', confidence: norm ? 0.6 : 0.2, stated };
  }
  const issuers = title.startsWith('关于') ? issuersBefore(text, at) : undefined;
  const issuer = issuers?.start;
  const whole = issuers === undefined ? title : normalTitle(issuers.names) + title;
  const found = issuer === undefined ? alone : classify(whole, lexicon);
  if (found.what === 'book') return { what: 'book', title: whole };
  if (found.what !== 'norm') return { what: found.what === 'gazette' ? 'gazette' : 'private' };
  if (ofHouse(text, at, found.norm)) return { what: 'private' };
  const repaired = lostInner
    ? repairTitle(whole, lexicon, context.lawsNamed(), sentenceAround(text, read.span))
    : undefined;
  // A title that lost its law and cannot be put together again names nothing.
  if (lostInner && !repaired && !lexicon.knows(whole))
    return { what: 'norm', norm: undefined, from: issuer ?? at, resolvedBy: 'repair', confidence: 0.2, stated };
  return {
    what: 'norm',
    norm: repaired ?? found.norm,
    from: issuer ?? at,
    resolvedBy: repaired ? 'repair' : 'name',
    confidence: (repaired ?? found.norm).confidence,
    stated: version ?? stated,
  };
}

/** 被告公司制定的‸《销售人员管理办法》, 用人单位《考勤制度实施细则》: what an employer or a club gives itself. */
const houseBefore =
  /(?:公司|单位|集团|被告|原告|被上诉人|上诉人|申请人|被申请人|[工分]厂|酒店|学校|医院|商场|俱乐部|协会)(?:(?:自行|单方|内部|现行|依法|经民主程序)?(?:制定|发布|公布|出台|颁布|施行|执行|实施|下发|印发))?的?$/;
const longestHouse = 20;

/** Whether a title is shaped like that of a norm, and is known to be none by whose it is. */
function ofHouse(text: string, at: number, { entry, law, rank }: Norm): boolean {
  if (entry || !(rank === 'departmental-rule' || /^[^省市县区州国]{2,12}条例$/.test(law))) return false;
  return houseBefore.test(text.slice(Math.max(0, at - longestHouse), at));
}

/** What words in 《》 tell by themselves, wherever they stand. */
interface TitleWords {
  /** The name of a court alone: the rest is lost. */
  readonly bareIssuer: boolean;
  /** 解释, 规定: the word that an earlier title ends in. */
  readonly generic: string | undefined;
  readonly title: LawTitle;
  readonly version: StatedVersion | undefined;
  /** 关于适用的解释: what it is an interpretation of is lost. */
  readonly lostInner: boolean;
  readonly found: TitleClass;
}

/** Texts name the same few laws again and again. */
const known = new WeakMap<Lexicon, Map<string, TitleWords>>();
const mostKnown = 5000;

function wordsOf(inner: string, lexicon: Lexicon): TitleWords {
  let words: Map<string, TitleWords> | undefined = known.get(lexicon);
  if (!words || words.size > mostKnown) known.set(lexicon, (words = new Map<string, TitleWords>()));
  const before = words.get(inner);
  if (before) return before;
  const written = normalTitle(inner);
  const { title, version } = splitYear(splitVersion(written), lexicon);
  const made: TitleWords = {
    bareIssuer: issuerAlone.test(written),
    generic: genericTitle.test(written) ? written.replace(/^(?:司法|若干)/, '') : undefined,
    title,
    version,
    lostInner: withoutInner.test(title),
    found: classify(title, lexicon),
  };
  words.set(inner, made);
  return made;
}

/** 反不正当竞争法（2025修订）inside the marks: the version is no part of the title. */
function splitVersion(written: LawTitle): { title: LawTitle; version?: StatedVersion } {
  const open = written.endsWith('）') ? written.lastIndexOf('（') : -1;
  const version = open > 0 ? versionInBrackets(`(${written.slice(open + 1, -1)})`, 0)?.version : undefined;
  return version && /\d{4}|^修/.test(version.text) ? { title: written.slice(0, open), version } : { title: written };
}

/** 2023年公司法, 专利审查指南2010 inside the marks, where a law of the name without the year is known. */
function splitYear(split: ReturnType<typeof splitVersion>, lexicon: Lexicon): ReturnType<typeof splitVersion> {
  const title = split.title.replace(/^(?:19|20)\d{2}年?|(?:19|20)\d{2}年?版?$/, '');
  if (split.version || title === split.title || (lexicon.find(title)?.match ?? 'close') === 'close') return split;
  const year = /(?:19|20)\d{2}/.exec(split.title)![0];
  return { title, version: { text: `${year}年`, year: Number(year) } };
}

/** What a sentence is about where it cites an interpretation of these laws. */
const subjects: readonly (readonly [RegExp, LawTitle])[] = [
  [/夫妻|婚姻|离婚|彩礼/, '婚姻法'],
  [/[质抵]押|保证[人金责期]|担保/, '担保法'],
  [/保险[人金合]/, '保险法'],
];
/** No more of a sentence is looked at on either side. */
const nearby = 200;

function sentenceAround(text: string, [start, end]: Span): string {
  const before = text.slice(Math.max(0, start - nearby), start);
  return before.slice(before.lastIndexOf('。') + 1) + text.slice(end, end + nearby).split('。', 1)[0]!;
}

/**
 * 关于适用的解释 lost its inner 〈…法〉: the interpretation named lately that is called so without it, or the one of the
 * law that the sentence is about; else of a law cited lately, if an interpretation of that name exists; else of the law
 * of procedure to which all of them belong.
 */
function repairTitle(
  title: LawTitle,
  lexicon: Lexicon,
  recent: readonly LawTitle[],
  sentence: string,
): Norm | undefined {
  const interpreting = (law: LawTitle): Norm | undefined => {
    const one = lexicon.find(title.replace(/关于(适用|贯彻|执行|实施)/, `关于$1〈${law}〉`));
    return one && one.match !== 'close' ? normOf(one.law, one.match) : undefined;
  };
  const known = lexicon.find(
    recent.find((law) => law.includes('〈') && law.replace(/〈[^〈〉]{1,60}〉/, '') === title) ?? '',
  );
  if (known) return { ...normOf(known.law, known.match), confidence: 0.5 };
  const about = subjects.flatMap(([words, law]) => (words.test(sentence) ? (interpreting(law) ?? []) : []));
  if (about.length === 1) return { ...about[0]!, confidence: 0.5 };
  const found = recent.flatMap((law) => {
    const norm = /法典?$/.test(law) && interpreting(law);
    return norm ? [{ law, norm }] : [];
  });
  const [first, ...others] = found;
  if (!first) {
    const procedure = procedureOf(recent);
    const norm = procedure === undefined ? undefined : interpreting(procedure);
    return norm && { ...norm, confidence: 0.4 };
  }
  // The law cited last, or the only one among those cited lately that has an interpretation of such a title.
  if (others.length > 0 && first.law !== recent[0]) return undefined;
  return { ...first.norm, confidence: 0.5 };
}

/** By what is cited under them: the laws of procedure. */
const procedures: readonly (readonly [RegExp, LawTitle])[] = [
  [/^刑法/, '刑事诉讼法'],
  [/^行政(?!法规)/, '行政诉讼法'],
  [
    /^(?:民法(?:典|总则|通则)|合同法|物权法|担保法|侵权责任法|婚姻法|继承法|收养法|公司法|保险法|企业破产法|劳动合同法)$/,
    '民事诉讼法',
  ],
];

function procedureOf(laws: readonly LawTitle[]): LawTitle | undefined {
  const named = procedures.filter(([pattern]) => laws.some((law) => pattern.test(law)));
  return named.length === 1 ? named[0]![1] : undefined;
}
