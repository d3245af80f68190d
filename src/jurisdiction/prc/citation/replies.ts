import { readCaseNumbers, type ReadCaseNumber } from './case-number';
import type { ReadDocumentNumber } from './document-number';

/**
 * 民二他字, 执他字, 民他: a court above answers what one below has asked in a case. The number looks like a case's, and
 * what is cited under it is the answer.
 */
function mayBeAnswer({ type, oddity }: ReadCaseNumber): boolean {
  return type.endsWith('他') && oddity === undefined;
}

const answer = '复函|答复|批复|函|请示';
const behind = new RegExp(
  `^[)\\s”]{0,3}(?:号?文件?)?(?:[的中]\\s?)?(?:${answer}|《[^《》]{2,90}(?:${answer})》)(?!案)`,
);
const before = new RegExp(`(?:${answer})[》”]?[\\s,]{0,2}(?:\\([^()。;]{0,14})?$`);
/** A case of a court of its own, or what was decided in it. */
const ofCase = /^[\s”]{0,2}(?:之[一二三四]\s?)?(?:一案|(?:民事|刑事|行政|执行)?(?:判决|裁定|决定|调解|案))/;
/** 最高人民法院民二庭‸, 最高人民法院执行工作办公室于2004年6月1日以‸: whose such numbers are answers where nothing says otherwise. */
const ofHighest = /最高人民法院(?:[^,。;()《》]{0,10}[庭办局室])?(?:于[\d年月日]{4,11})?(?:作出的?|[以在的])?\s{0,2}$/;
const farthestTitle = 100;
const farthestLead = 40;

/** Whether the text cites an answer by such a number, and not a case. */
export function citesAnswer(folded: string, read: ReadCaseNumber): boolean {
  if (!mayBeAnswer(read)) return false;
  const [from, to] = read.span;
  const rest = folded.slice(to, to + farthestTitle);
  const lead = folded.slice(Math.max(0, from - farthestLead), from);
  if (behind.test(rest) || before.test(lead)) return true;
  return (read.court === '' || read.court === '最高法') && ofHighest.test(lead) && !ofCase.test(rest);
}

/** A case number as the number of an answer: 〔2003〕民二他字第59号. */
export function answerNumbered({ span, number }: ReadCaseNumber): ReadDocumentNumber {
  return { span, number: number.replace('（', '〔').replace('）', '〕'), series: 'judicial' };
}

/** （2003）民二他字第59号 right behind the title of an answer. */
export function readAnswerNumber(folded: string, at: number, end: number): ReadDocumentNumber | undefined {
  const read = readCaseNumbers(folded, at, end)[0];
  return read && mayBeAnswer(read) ? answerNumbered(read) : undefined;
}
