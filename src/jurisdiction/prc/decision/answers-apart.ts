import type { Span } from '../../../text/span';

/** 予以支持, 不予采纳: what ends the answer to a request. */
const disposes = /(?:支持|采纳|准许|照准|认可|保护|允许|确认)[。;,]?$/;
/** 于法有据, 不能成立: what answers as well, or is a reason for the answer that follows. */
const answers = /(?:支持|采纳|准许|照准|认可|保护|允许|确认|成立|有据|无据|不当|依据|根据)[。;,]?$/;
const no = /不(?!当)|[未难没]|无(?!不)|缺乏/;
/** What the answer to another request begins with. */
const another =
  /^(?:[但而另]|并且?对|且对|至于|关于|对于?|其[余他它]|同时|(?!本院|本案|[故因据依应予不])[^,。]{0,24}(?:请求|主张|诉请|要求|诉求|意见|[费款金]|损失|利息))/;
/** 对该请求, 其主张: the request at hand. */
const same =
  /^[但而并且]?(?:故|因此)?(?:对于?|关于)?(?:[该此这]|上述|以上|前述)[^,。]{0,6}(?:请求|主张|诉请|要求|意见|部分)/;
const word = /支持|采纳|准许|照准|认可|确认|成立|有据|无据|依据/g;

/**
 * Where a sentence answers one request after another (对甲请求予以支持，乙请求不予支持): the numbers of the clauses with which
 * the further answers begin.
 */
export function answersApart(sentence: string, spans: readonly Span[]): number[] {
  if (spans.length < 2 || (sentence.match(word)?.length ?? 0) < 2) return [];
  const clauses = spans.map((span) => sentence.slice(...span));
  const result: number[] = [];
  let before: string | undefined;
  clauses.forEach((clause, i) => {
    if (before !== undefined && another.test(clause) && !same.test(clause)) {
      const next = clauses.slice(i).find((one) => answers.test(one));
      if (next !== undefined && (disposes.test(before) || no.test(before) !== no.test(next))) {
        result.push(i);
        before = undefined;
      }
    }
    if (answers.test(clause)) before = clause;
  });
  return result;
}
