import type { IsoDate } from '../../../model/authority';
import { isNumeral, numeralValue } from '../../../text/numerals';
import { codeAt, Signs } from '../../../text/signs';
import { isBlank } from '../../../text/span';
import type { Law } from '../../../model/law';

/** What a text says of the version of a law that it cites. */
export interface StatedVersion {
  readonly text: string;
  readonly year?: number;
  /** 修订 (a whole revision) and 修正 (an amendment by decision) are not the same event. */
  readonly how?: 'revised' | 'amended';
  /** 修订前, 旧法: the version before the last change known. */
  readonly relative?: 'before' | 'after';
}

const year = '[12]\\d{3}|[一二][九〇○零Oo0-9一二三四五六七八]{3}';
const event = '修订|修正|修改|施行|实施|公布|通过';
/** Without blanks. The day of an amendment may stand with its year. */
const bracketed = new RegExp(
  `^(?:(?:根据)?(${year})年?(?:\\d{1,2}月(?:\\d{1,2}日)?)?)?(?:第[一二三四五]次)?(${event})?(?:版本|[版本])?(?:,(?:自?[12]\\d{3}年\\d{1,2}月\\d{1,2}日起?)?(?:施行|实施|生效))?(?:,下同)?$`,
);
const dated = new RegExp(
  `(${year})年(?:(${event})?(?:版本|[版本])?|\\d{1,2}月(?:\\d{1,2}日)?起?(?:第[一二三四五六七八]次)?(${event}))的?$`,
);
/** 2017年修订前的: the text that the event of that year replaced. */
const datedBefore = new RegExp(
  `(${year})年(?:\\d{1,2}月(?:\\d{1,2}日)?)?(?:第[一二三四五六七八]次)?(?:${event})之?前的?$`,
);
const amendment = new RegExp(`刑法修正案\\(?([一二三四五六七八九十]{1,2})\\)?》?(?:${event})之?(前|后)?的?$`);
/** The years of the amendments of the 刑法, the first of 1999. */
const yearsOfAmendments = [1999, 2001, 2001, 2002, 2005, 2006, 2009, 2011, 2015, 2017, 2020, 2023];
const relative = /(?:修订前|修正前|修改前|[原旧新]|现行|修订后|修正后|修改后)的?$/;
/** What ends such words: tells most places where none stand at a glance. */
const lastSigns = new Signs('年订正改版本行施布过的前后原旧新');
const longestBracket = 40;
const roundBracket = '('.charCodeAt(0);
const closingBracket = ')'.charCodeAt(0);
const squareBracket = '['.charCodeAt(0);
const blackBracket = '【'.charCodeAt(0);

/** （2019年修正） | (2025修订) | （2017年） right at `at`: the version and where it ends. */
export function versionInBrackets(folded: string, at: number): { version: StatedVersion; end: number } | undefined {
  const sign = codeAt(folded, at);
  if (sign !== roundBracket && sign !== squareBracket && sign !== blackBracket) return undefined;
  const inside = folded.slice(at + 1, at + longestBracket);
  const close = inside.search(/[)\]】]/);
  if (close === -1) return undefined;
  const text = inside.slice(0, close).trim();
  const match = bracketed.exec(squeeze(text));
  if (!match || (!match[1] && !match[2])) return undefined;
  return { version: { text, ...yearOf(match[1]), ...howOf(match[2]) }, end: at + close + 2 };
}

/** （2025年修订）‸第十三条: the version in the bracket that closes right before `at`. */
export function versionInBracketBefore(folded: string, at: number): StatedVersion | undefined {
  if (codeAt(folded, at - 1) !== closingBracket) return undefined;
  const from = Math.max(0, at - longestBracket - 1);
  const open = folded.slice(from, at).lastIndexOf('(');
  const bracket = open === -1 ? undefined : versionInBrackets(folded, from + open);
  return bracket?.end === at ? bracket.version : undefined;
}

/** 《著作权法》‸2010年修正本第四十八条: a version between a title and its pin, without brackets. */
export function versionBetween(folded: string, at: number): { version: StatedVersion; end: number } | undefined {
  if (!isNumeral(codeAt(folded, at))) return undefined;
  between.lastIndex = at;
  const match = between.exec(folded);
  if (!match) return undefined;
  return {
    version: { text: match[0].trim(), ...yearOf(match[1]), ...howOf(match[2]) },
    end: between.lastIndex,
  };
}

const between = new RegExp(
  `(${year})年(?:第[一二三四五]次)?(${event})?(?:版本|[版本])?(?=\\s?第[\\d一二三四五六七八九十百千]{1,7}条)`,
  'y',
);

/** （2019年修正，以下简称…）: the version in the bracket that goes on with a short form; `at` is where the bracket opens. */
export function versionBeforeAlias(folded: string, at: number): StatedVersion | undefined {
  if (folded[at] !== '(') return undefined;
  const inside = folded.slice(at + 1, at + longestBracket);
  const cut = inside.search(/[,;、]\s*(?:以下|下文|下|均)?[简统合]?称/);
  return cut === -1 ? undefined : versionInBrackets(`(${inside.slice(0, cut)})`, 0)?.version;
}

/** 1993年《…》 | 修订前刑法 | 修改前的《…》: what stands right before a name. */
export function versionBefore(folded: string, at: number): StatedVersion | undefined {
  let end = at;
  while (end > 0 && isBlank(folded.charCodeAt(end - 1))) end--;
  if (!lastSigns.at(folded, end - 1)) return undefined;
  const before = squeeze(folded.slice(Math.max(0, end - 24), end));
  const by = amendment.exec(before);
  const amended = by && yearsOfAmendments[(numeralValue(by[1]!) ?? 0) - 1];
  if (amended)
    return { text: by[0].replace(/的$/, ''), year: amended, ...(by[2] === '前' && { relative: 'before' as const }) };
  const replaced = datedBefore.exec(before);
  if (replaced) return { text: replaced[0].replace(/的$/, ''), ...yearOf(replaced[1]), relative: 'before' };
  const match = dated.exec(before);
  if (match) return { text: match[0].replace(/的$/, ''), ...yearOf(match[1]), ...howOf(match[2] ?? match[3]) };
  const text = relative.exec(before)?.[0].replace(/的$/, '');
  return text === undefined ? undefined : { text, relative: relativeOf(text) };
}

function relativeOf(text: string): 'before' | 'after' {
  return /^[原旧]|前/.test(text) ? 'before' : 'after';
}

/** What 修正前, 旧法 and 现行 meant on a day: they know of no later text of the law. Nothing for words that state a year. */
export function candidatesOn(law: Law, words: string, on: IsoDate): readonly IsoDate[] | undefined {
  if (law.repealed || /\d|[一二][九〇○零O]/.test(words)) return undefined;
  const versions = law.versions.filter(({ adopted }) => adopted <= on);
  return candidatesOf({ ...law, versions }, { text: words, relative: relativeOf(words) });
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}

function yearOf(words: string | undefined): Pick<StatedVersion, 'year'> {
  const value = words && numeralValue(words);
  return value ? { year: value } : {};
}

function howOf(word: string | undefined): Pick<StatedVersion, 'how'> {
  return word === '修订' ? { how: 'revised' } : word === '修正' ? { how: 'amended' } : {};
}

const none: readonly IsoDate[] = [];

/** The versions that a statement fits, the latest first; all of the law's where it states nothing that is known. */
export function candidatesOf(law: Law | undefined, stated: StatedVersion | undefined): readonly IsoDate[] {
  if (!law || !stated) return none;
  const dates = law.versions.map((version) => version.adopted).reverse();
  if (stated.year !== undefined && stated.relative === 'before') {
    const replaced = law.versions.filter((version) => version.adopted < `${stated.year}`).at(-1);
    return replaced ? [replaced.adopted] : none;
  }
  if (stated.year !== undefined) {
    const adopted = law.versions.filter((version) => version.adopted.startsWith(`${stated.year}-`));
    // 2022年《民事诉讼法》: adopted in 2021, known by the year in which it came into force.
    const inYear =
      adopted.length > 0 || stated.how
        ? adopted
        : law.versions.filter((version) => version.effectiveFrom?.startsWith(`${stated.year}-`));
    const exact = inYear.filter((version) => !stated.how || version.how === stated.how);
    return (exact.length > 0 ? exact : inYear).map((version) => version.adopted).reverse();
  }
  // 原《合同法》 is the repealed law itself.
  if (stated.relative === 'before') return law.repealed ? dates : dates.slice(1);
  return dates.slice(0, 1);
}
