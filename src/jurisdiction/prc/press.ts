import { closedUp } from '../../text/closed-up';
import { matches } from '../../text/matches';
import { isRunOn } from './run-on';

/** A judge’s report on a case of his court: what happened under one heading, what it teaches under another. */
export const writtenUp =
  /(?:^|\n)[^\S\n]{0,20}(?:#{1,6}\s?)?[【[]?(?:案情|案件|基本案情)(?:回顾|简介|回放)?(?:[】\]]|[^\S\n]?:?\n)[\s\S]*\n[^\S\n]{0,20}(?:#{1,6}\s?)?[【[]?(?:法官(?:解读|说法|释法|提醒|寄语|点评|后语)|以案[说释]法|评析)(?:[】\]]|[^\S\n]?:?\n)|【(?:基本)?案情(?:回顾|简介)?】[\s\S]*【(?:法官(?:解读|说法|释法|提醒|点评|后语)|以案[说释]法|评析)】/;

/** The same in a text on one line. */
const writtenUpInside =
  /案情(?:回顾|简介|回放)(?![的中与和及、是为系])[\s\S]{40,}[。”\s](?:法官(?:解读|说法|释法|寄语|点评|后语)|以案[说释]法)(?![,的])/;

/** How much speaks for a report on a case in the words of somebody else than the court; one from 3 on. */
export function reportScore(folded: string, head: string): number {
  const score = scored(folded, head);
  // A hard wrap may have torn the words that tell one.
  if (score >= 3 || !torn.test(head)) return score;
  const { words } = closedUp(folded);
  return scored(words, words.slice(0, head.length));
}

/** What breaks where nothing but a wrap breaks it. */
const torn = /[法中]\n院|审\n理|判\n[决令处]|认\n为|起\n诉|告\n[上到至]/;

function scored(folded: string, head: string): number {
  // A table or a list of links is somebody's notes, whatever courts it speaks of.
  if (!/法院|[中高]院/.test(head) || /\n[^\S\n]{0,20}\|[ :|-]{0,40}--/.test(head) || ofRules.test(head)) return 0;
  let score = 0;
  if (/法院[^。]{0,80}(?:审结|宣判|判决|判处|判令|裁定|审理|开庭)/.test(head)) score++;
  if (/(?:近日|日前|今天|昨日|近年来|近期|近两年|上午|下午|\d{4}年)[^。]{0,60}(?:法院|审|判)/.test(head)) score++;
  if (
    /法官(?:说法|陈述|提醒|表示|寄语|介绍|指出)|本报|责任编辑|来源\s*:|据悉|据了解|【提醒】|通讯员|\n文\/[^\n]{0,24}法院/.test(
      folded,
    )
  )
    score++;
  if (
    /(?:原告|被告|上诉人)[^。]*(?:认为|辩称|诉称|起诉|诉至|犯)/.test(head) &&
    /法院[^。,]{0,16}认为|[判裁]决如下|判令|判处/.test(folded)
  )
    score++;
  if (writtenUp.test(folded) || (isRunOn(head) && writtenUpInside.test(folded))) score += 2;
  if (score >= 3 || !decides.test(folded) || ofSomebodyElse.test(folded) || matches(number, folded).length > 1)
    return score;
  const [sues, thinks] = [toCourt.test(folded), reasons.test(folded)];
  if (sues && thinks) score += 2;
  if (sues || thinks) score += furniture.filter((pattern) => pattern.test(folded)).length;
  return score;
}

/** News of a rule that a court has made, not of what it has decided. */
const ofRules =
  /^[^。]{0,120}(?:最高|高级)人民法院[^。]{0,30}(?:发布|印发|出台|公布|制定)[^。]{0,60}(?:解释|规定|意见|批复|纪要|办法)/;

/** What a court does in the end, told by its name or as what follows from all before. */
const decides =
  /(?:法院|法庭|[中高]院|合议庭)[^。“”]{0,60}?(?:(?:判[决令处]|裁定)(?![书的])|维持|改判|驳回|宣判|变更)|(?:据此|最终|综上|遂)[^。“”]{0,80}?判[决令处](?![书的])|宣判后/;
/** How somebody came to court, as one tells it. */
const toCourt =
  /(?:起诉|诉|告)[至到上]了?[^。,]{0,24}法[院庭]|诉诸法律|一纸诉状|(?:提起|引发)[^。,]{0,8}(?:诉讼|公诉)|不服[^。]{0,24}上诉|被诉|被告上|对簿公堂|上诉案|移送审查起诉/;
const reasons =
  /(?<!最高人民|本)(?:法院|法庭|[中高]院|合议庭)(?:生效判决|经?(?:开庭|公开|依法)*审[理查])?后?(?:还|同时|据此|因此|进一步)*(?:认为|认定|指出|查明)/;
/** An opinion, a brief, an article: who speaks in it, and of what he speaks, is told by itself. */
const ofSomebodyElse =
  /本院(?:经[^,。]{0,8})?认为|[本贵]院[认依应予查判]|[我己]方|本律师|代理人认为|贵司|贵公司|我[司所](?!谓)|拟(?:起诉|诉)|有的法院|类[似案](?:案件|检索)|此类案件中|裁判观点|法律分析|笔者|本文[将拟认从以旨]|(?:^|\n)\s{0,8}(?:摘\s?要|内容提要)\s?[:：]|综上所述,(?:请求|恳请)/;
const number = /[([](?:19|20)\d{2}[)\]][^\s。,;:()[\]]{2,20}号/g;
/** What pages of courts and newspapers have about a text: who wrote it, where it was first, what else there is. */
const furniture: readonly RegExp[] = [
  /(?:^|[\s。)”])(?:来源|供稿|编辑|责编|责任编辑|审核|校对|作者|文字|撰稿|通讯员|图文)\s?[:|/]\s?[\u4e00-\u9fff]/,
  /点击[^。]{0,12}关注|关注我们|收录于合集|往期(?:推荐|回顾|精彩)|阅读原文|发表于[\u4e00-\u9fff]{2,4}|(?:^|\n)原创|上一篇|下一篇|[上下]一版|[点分][赞享][^。\n]{0,8}在看|(?:字体|字号)\s?:/,
  /法官(?:说法|提醒|寄语|释法|解读|点评|后语|心语|有话)|法[条律]链接|以案[说释]法|(?:案情|案件)(?:回顾|回放)|法院(?:怎么[看判]|这样判)/,
  /本报讯|本报记者|[\s(]记者[\s:]|(?:告诉|对)(?:本报)?记者|记者(?:[从获]|了解|采访|发稿)|通讯员|(?:^|\n)\s{0,8}[\u4e00-\u9fff]{2,6}[日晚早]报\s/,
  /(?:近日|日前|[昨今]天|前不久|近期|上月底?),?[^。]{0,60}(?:法院|[一二]审|判)/,
];
