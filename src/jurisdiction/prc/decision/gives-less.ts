import { matches } from '../../../text/matches';
import { numeralValue } from '../../../text/numerals';
import type { OrderWords } from './answering-orders';
import { topicOf } from './money-head';
import { isLikelyPerson } from './names';
import { reliefsIn } from './relief-words';

/** What is asked for in one word and ordered in that or in another of its kind. */
const acts: readonly { readonly asked: RegExp; readonly ordered: RegExp }[] = [
  { asked: /停止/, ordered: /停止|不得|禁止|删除|下架|移除|断开/ },
  { asked: /销毁/, ordered: /销毁|收缴|拆除/ },
  { asked: /复制/, ordered: /复制|提供/ },
  { asked: /(?:办理|协助)[^,。;]{0,30}(?:过户|登记)/, ordered: /过户|登记|产权|协助/ },
];
/** 补充责任, 按份: of what others owe, less than all. */
const lesser = /补充|按份|不能清偿|分之|\d%|份额|各自/;
/** 在未出资范围内承担. */
const limited = /范围之?内[^,。;]{0,30}(?:承担|清偿)/;
/** How far a guarantee or an insurance goes is known without being asked for. */
const known = /最高|限额|险|抵押|质押|担保/;
const share = /([一二三四五六七八九十]{1,3})分之([一二三四五六七八九十]{1,3})|(\d{1,3}(?:\.\d+)?)%/g;

/** 改判丙公司支付: who is to pay, without what legal persons are called behind their names. */
const pays =
  /(?:^|改判|判令|由)([\u4e00-\u9fff×]{2,12}?)(?:有限)?(?:公司)?(?:向[^,。;]{2,20})?(?:支付|赔偿|返还|偿还|退还)/;

/** 改判无需赔礼道歉: what somebody asks to be spared is not asked for. */
const spared = /无[需须]|不[需必应再]/;

/** A request, and what decides on it beside the order that answers it. */
export interface Asked {
  readonly text: string;
  /** Who is to bear something by it. */
  readonly bearer: string | undefined;
  readonly orders: readonly OrderWords[];
  /** What the court refuses by a name of its own. */
  readonly refused: readonly string[];
}

/** Whether an order, and all others beside it, give less than a request asks for, though no sum tells. */
export function givesLess(order: OrderWords, { text, bearer, orders, refused }: Asked): boolean {
  const { words } = order;
  const nowhere = (word: RegExp): boolean => !orders.some((one) => !one.dismisses && word.test(one.words));
  const reliefs = spared.test(text) ? [] : reliefsIn(text);
  if (reliefs.some((relief) => !orders.some((one) => !one.dismisses && one.reliefs.includes(relief)))) return true;
  if (refused.some((thing) => text.includes(thing) && !words.includes(thing))) return true;
  const named = bearer ?? pays.exec(text)?.[1];
  const clause = named === undefined ? undefined : clauseOn(words, named);
  if (text.includes('连带') && !text.includes('补充') && fallsShort(clause ?? words)) return true;
  if (clause !== undefined && !text.includes('范围') && limited.test(clause) && !known.test(clause)) return true;
  if (text.includes('份额') && sharesDiffer(text, words)) return true;
  if (leavesOut(text, orders) || measuresLess(text, words)) return true;
  if (/持续|连续|不少于|不低于/.test(text) && isShorter(text, words)) return true;
  if (runs.test(text) && startsLater(text, words)) return true;
  return (
    orders.some(({ rest }) => rest) &&
    acts.some(({ asked, ordered }) => asked.test(text) && nowhere(ordered)) &&
    topicOf(text) === undefined
  );
}

/** 甲某、乙某承担连带责任 was asked for, and no order speaks of 乙某. */
function leavesOut(text: string, orders: readonly OrderWords[]): boolean {
  const head = text.includes('、') ? together.exec(text)?.[1] : undefined;
  if (!head?.includes('、')) return false;
  const granting = orders.filter(({ grants }) => grants);
  return (
    !granting.some(({ words }) => /[二两三四五六各]被告/.test(words)) &&
    head
      .replace(/判令|判决|被告/g, '')
      .split(/[、和与及]/)
      .some(
        (one) =>
          one.length <= 4 &&
          !/[险行司]$/.test(one) &&
          isLikelyPerson(one) &&
          !granting.some(({ words }) => words.includes(one)),
      )
  );
}

const together = /^([^,。;]{4,60}?)(?:[对向于在自各均每]|连带|共同|立即|承担|支付|偿还|赔偿|返还|给付)/;
const measure = /(\d{1,8}(?:\.\d{1,4})?)(平方米|[米亩吨株台件])/g;

/** 6.8米 was to be pulled down, and 4.6米 is what has to be. */
function measuresLess(text: string, words: string): boolean {
  const given = matches(measure, words);
  return matches(measure, text).some(
    ([, much, unit], i, all) =>
      all.findIndex((one) => one[2] === unit) === i &&
      given.some((one) => one[2] === unit && Number(one[1]) < Number(much)) &&
      !given.some((one) => one[2] === unit && Number(one[1]) >= Number(much)),
  );
}

/** What grows from day to day. */
const runs = /利息|利率|违约金|滞纳金|占[用有](?:使用)?费/;
const start = /[自从]((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日起/g;

/** 自6月1日起 was asked for, and counted is 自7月1日起. */
function startsLater(text: string, words: string): boolean {
  const asked = startOf(text);
  return asked > 0 && asked < startOf(words);
}

/** The first day from which something is to be counted; 0 where none is named. */
function startOf(words: string): number {
  const starts = matches(start, words).map(
    ([, year, month, day]) => Number(year) * 372 + Number(month) * 31 + Number(day),
  );
  return starts.length > 0 ? Math.min(...starts) : 0;
}

/** What an order says that somebody is to bear. */
function clauseOn(words: string, name: string): string | undefined {
  return words.split(/[,;]/).find((clause) => clause.includes(name) && /承担|清偿|赔偿/.test(clause));
}

function fallsShort(words: string): boolean {
  return !/连带|共同/.test(words) && /承担|清偿/.test(words) && lesser.test(words);
}

/** 四分之一份额 was asked for, and 10%的份额 is what was given. */
function sharesDiffer(text: string, words: string): boolean {
  const asked = sharesIn(text);
  const given = sharesIn(words);
  return asked.length > 0 && given.length > 0 && !asked.some((one) => given.includes(one));
}

/** 持续时间不少于90日, 连续三十日: for how long something is to be shown. */
const lasting =
  /(?:持续|连续|不少于|不低于)[^,。;\d一二三四五六七八九十]{0,8}(\d{1,4}|[一二三四五六七八九十]{1,3})个?([日天周月年])/;
const days: Readonly<Record<string, number>> = { 日: 1, 天: 1, 周: 7, 月: 30, 年: 365 };

/** 90 days were asked for, and thirty is what was given. */
function isShorter(text: string, words: string): boolean {
  const asked = lastsIn(text);
  const given = lastsIn(words);
  return asked !== undefined && given !== undefined && given < asked;
}

/** In days. */
function lastsIn(words: string): number | undefined {
  const found = lasting.exec(words);
  return found ? numeralValue(found[1]!)! * days[found[2]!]! : undefined;
}

/** In hundredths. */
function sharesIn(words: string): number[] {
  return matches(share, words).map(([, under, over, percent]) =>
    percent === undefined
      ? Math.round((100 * numeralValue(over!)!) / numeralValue(under!)!)
      : Math.round(Number(percent)),
  );
}
