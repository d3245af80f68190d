import type { DecisionDocument } from '../corpus/corpus';
import type { IsoDate } from '../model/authority';
import type { Span } from '../text/span';
import type { Finding, Rule, RuleContext } from './rule';
import { wordsAt } from './words-at';
import { rewrite } from './rewrite';

/** A day that a brief tells of a cited decision and that the decision does not have. */
export const dateMismatch: Rule = {
  code: 'date/mismatch',
  defaultSeverity: 'warning',
  check: (context) =>
    context.corpus.told.of(context.document).told.flatMap(({ target, span }) => mismatches(context, target, span)),
};

/** A day of a law or of a comparison, not of the decision. */
const ofLaw = /^[^,。;]{0,6}(?:[起后]?施行|实施|颁布|公布|修[正订]|生效)/;
const loose = /(?:截至|截止|之前|之后|以前|以后|早于|晚于)[^,。;:]{0,4}$/;
/** The day of the decision itself. */
const ofDecision = /^日?[^,。;]{0,6}(?:作出|宣判|判决|裁定|下判|审结)/;

function mismatches({ corpus, document }: RuleContext, target: DecisionDocument, span: Span): Finding[] {
  const words = document.folded.slice(...span);
  const told = corpus.jurisdiction.datesIn(words);
  if (told.length === 0) return [];
  const held = corpus.held.datesIn(target);
  if (held.length === 0) return [];
  return told.flatMap(({ date, span: [start, end] }): Finding[] => {
    const behind = words.slice(end, end + 12);
    if (ofLaw.test(behind) || loose.test(words.slice(Math.max(0, start - 12), start))) return [];
    if (held.some((one) => one.date === date) || mayBe(date, target)) return [];
    const { decidedOn } = target.reading.meta;
    const deciding = ofDecision.test(behind);
    if (deciding && decidedOn === undefined) return [];
    const like = held.filter((one) => isSlip(date, one.date));
    const one = new Set(like.map((other) => other.date)).size === 1 ? like[0] : undefined;
    const right = deciding ? (held.find((other) => other.date === decidedOn) ?? one) : one;
    const own = words.slice(start, end);
    const place: Span = [span[0] + start, span[0] + end];
    if (!right) return [{ span: place, message: { key: 'rule.date', args: [own] } }];
    const text = /\d/.test(own) ? inDigits(right.date) : wordsAt(target, right.span);
    return [
      {
        span: place,
        message: { key: 'rule.date.like', args: [own, text] },
        fixes: [rewrite(place, text)],
      },
    ];
  });
}

/** As most briefs write it; a decision signs in characters. */
function inDigits(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** Whether the decision has the day without its year, or the month without a day: 同年3月5日, 2019年3月×日. */
function mayBe(date: IsoDate, { folded }: DecisionDocument): boolean {
  const [year, month, day] = date.split('-').map(Number);
  return (
    new RegExp(`(?<![\\d〇零一二三四五六七八九]年 ?)(?<!\\d)${month}月 ?${day}[日号]`).test(folded) ||
    new RegExp(`(?<!\\d)${year}年 ?${month}月(?! ?[\\d一二三四五六七八九十]{1,3} ?[日号])`).test(folded)
  );
}

/** One of year, month and day is another. */
function isSlip(one: IsoDate, other: IsoDate): boolean {
  const [a, b] = [one.split('-'), other.split('-')];
  return a.filter((part, at) => part !== b[at]).length === 1;
}
