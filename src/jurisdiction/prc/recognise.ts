import type { BriefGenre, DocumentKind } from '../../model/reading';
import { matchesAtLineStarts } from '../../text/line-starts';
import { Prefilter } from '../../text/prefilter';
import { Signs } from '../../text/signs';
import { genreOf } from './genre';

/** What a document is taken for, and by what. */
export interface Recognition {
  readonly kind: DocumentKind;
  readonly basis: 'name' | 'content' | 'none';
}

/** How much of a text is looked at to tell what it is. */
export const sniffLength = 4096;

const judgmentName = /判决|裁定书|裁决书|调解书|指导性?案例|案例\d|judgment|ruling/i;
const briefName =
  /代理词|起诉状|答辩状|反诉状|上诉状|辩护词|质证意见|证据(?:目录|清单)|法律意见书?|再审申请书|申请书|律师函|备忘录|类案检索|代理意见|memo|brief|pleading|complaint/i;

interface Title {
  readonly pattern: RegExp;
  readonly genre: BriefGenre;
}

/** The titles under which briefs are filed, each with its genre. */
export const likelyTitles = new Prefilter<Title>([
  { pattern: /^(?:类案(?:同判)?检索报告|类案检索情况说明)/, genre: 'similar-case-report' },
  { pattern: /^(?:民事|行政|刑事附带民事)?(?:反诉状|反诉起诉状)/, genre: 'counterclaim' },
  { pattern: /^(?:民事|行政|刑事)?上诉(?:状|书)/, genre: 'appeal-brief' },
  { pattern: /^(?:民事|行政|刑事)?再审申请书|^申诉状|^(?:民事|刑事|行政)申诉/, genre: 'retrial-application' },
  { pattern: /^(?:民事|行政|刑事自诉|刑事附带民事|商事)?(?:起诉状|诉状|自诉状|起诉书(?!.*检))/, genre: 'complaint' },
  { pattern: /^(?:民事|行政|上诉|反诉|再审)*答辩(?:状|书|意见)/, genre: 'answer' },
  { pattern: /^(?:诉讼|一审|二审|再审)?(?:代理词|代理意见)/, genre: 'statement-of-counsel' },
  { pattern: /^(?:一审|二审)?(?:辩护词|辩护意见)/, genre: 'defence-statement' },
  { pattern: /^(?:原告|被告|上诉人)?质证意见/, genre: 'evidence-opinion' },
  { pattern: /^(?:原告|被告|上诉人)?(?:补充)?证据(?:目录|清单|材料清单)/, genre: 'evidence-list' },
  { pattern: /^.{0,30}法律意见书/, genre: 'legal-opinion' },
  { pattern: /^.{0,20}(?:律师函|催告函|告知函)/, genre: 'letter' },
  { pattern: /^.{0,30}备忘录|^MEMORANDUM\b|^MEMO\b/i, genre: 'memo' },
  { pattern: /^.{0,20}申请书/, genre: 'application' },
  {
    pattern: /^(?:legal )?(?:opinion|advice)(?: (?:of counsel|on|re|regarding)\b|$)|^opinion letter\b/i,
    genre: 'legal-opinion',
  },
  {
    pattern: /^(?:skeleton argument|written submissions?|(?:trial )?brief(?: (?:for|of|on)\b|$))/i,
    genre: 'statement-of-counsel',
  },
  { pattern: /^(?:statement of claim|complaint$)/i, genre: 'complaint' },
  { pattern: /^(?:statement of defen[cs]e|answer to)\b/i, genre: 'answer' },
  { pattern: /^(?:(?:notice|statement|grounds) of appeal|appellant.s brief)\b/i, genre: 'appeal-brief' },
]);

const decisionTitle = /^(?:[\u4e00-\u9fff]{2,26}法院)?(?:民事|刑事|行政|执行|刑事附带民事)(?:判决|裁定|调解|决定)书$/;

/** 张三诉李四借款纠纷一案代理词: a title that ends with what it is, on one of the first lines. */
const endsAs: readonly Title[] = [
  { pattern: /(?:代理词|代理意见)$/, genre: 'statement-of-counsel' },
  { pattern: /(?:辩护词|辩护意见)$/, genre: 'defence-statement' },
  { pattern: /答辩状$/, genre: 'answer' },
  { pattern: /上诉状$/, genre: 'appeal-brief' },
  { pattern: /起诉状$/, genre: 'complaint' },
  { pattern: /质证意见$/, genre: 'evidence-opinion' },
  { pattern: /法律意见书?$/, genre: 'legal-opinion' },
  { pattern: /备忘录$/, genre: 'memo' },
];
const firstLines = 3;
/** A title may have marks of Markdown before it, and blanks between its words. */
const decorated = /[#>*\s]/;

/** The genre of a brief by the first title among its first lines; `undefined` where it has none. */
export function briefGenreOf(folded: string): BriefGenre | undefined {
  let lines = 0;
  for (const raw of folded.slice(0, 1200).split('\n').slice(0, 12)) {
    const line = decorated.test(raw)
      ? raw
          .replace(/^[#>*\s]+/, '')
          .trimEnd()
          .replaceAll('*', '')
          .replace(/\s(?=[\u4e00-\u9fff])/g, '')
      : raw;
    if (line === '' || line.length > 60) continue;
    // 答辩意见 below it is a part of the decision.
    if (decisionTitle.test(line)) return undefined;
    const title = line.replace(/\([^()]{1,20}\)$/, '');
    const found =
      likelyTitles.possible(line).find(({ pattern }) => pattern.test(line)) ??
      (lines++ < firstLines ? endsAs.find(({ pattern }) => pattern.test(title)) : undefined);
    if (found) return found.genre;
  }
  return undefined;
}

/** What a file is, by its name and the first 4 kB of its folded text. */
export function recognise(name: string, sniff: string): Recognition {
  if (looksLikeStatute(sniff)) return { kind: 'statute', basis: 'content' };
  if (briefGenreOf(sniff)) return { kind: 'brief', basis: 'content' };
  if (genreOf(sniff)) return { kind: 'judgment', basis: 'content' };
  if (briefName.test(name)) return { kind: 'brief', basis: 'name' };
  if (judgmentName.test(name) && /法院|原告|被告|本院/.test(sniff)) return { kind: 'judgment', basis: 'name' };
  return { kind: 'other', basis: 'none' };
}

/** Of these one stands in most decisions, and none in a statute. */
const courtWords = ['本院认为', '判决如下', '裁定如下'];

const beginsArticle = new Signs('#*第');
const beginsPart = new Signs('一二三四五六七八九十');

/** A title of a law and its first articles, one a line; no court speaks in it. */
function looksLikeStatute(sniff: string): boolean {
  const articles = matchesAtLineStarts(
    sniff,
    /[^\S\n]{0,20}(?:#{1,6}\s?|\*\*)?第[一二三四五六七八九十百\d]+条(?:之[一二三四])?(?:\*\*)?[\s:【(]/y,
    beginsArticle,
  ).length;
  const parts = (): number =>
    matchesAtLineStarts(sniff, /[^\S\n]{0,20}[一二三四五六七八九十]{1,3}、/y, beginsPart).length;
  const title = sniff
    .replace(/^\s*#*\s*/, '')
    .split('\n', 1)[0]!
    .replace(/\s|\*/g, '');
  const named =
    title.length <= 80 &&
    /(?:法|法典|条例|规定|办法|解释|决定|规则|细则|批复|纪要|意见|通知|修正案|解答)(?:\([^)]{1,20}\))*$/.test(title) &&
    !/案$/.test(title);
  const looks = (named && (articles >= 1 || (parts() >= 2 && /最高人民|国务院|全国人/.test(sniff)))) || articles >= 4;
  return looks && !courtWords.some((words) => sniff.includes(words)) && !/原告[^。]{0,40}诉称/.test(sniff);
}
