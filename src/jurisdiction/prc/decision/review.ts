import type { CaseNumber } from '../../../model/authority';
import type { Citation } from '../../../model/citation';
import type { Review, ReviewResult } from '../../../model/decision';
import type { Holding } from '../../../model/holding';
import { firstOverlapping, type Span } from '../../../text/span';
import type { SpokenUnit } from '../outline/sections';

/** Where a decision tells what it reviews; a number in its reasoning is authority, not history. */
const telling = new Set<SpokenUnit['role']>(['parties', 'procedure', 'claims', 'lower-court', 'disposition']);

const results: readonly (readonly [RegExp, ReviewResult])[] = [
  [/发回[^。;]{0,30}(?:重审|重新审)|指令[^。;]{0,30}再审/, 'remanded'],
  [/提审/, 'reopened'],
  [/撤销[^。;]{0,80}(?:第[一二三四五六七八九十\d]+项|部分)|变更|改判/, 'changed'],
  [/撤销/, 'reversed'],
  // With the appeal withdrawn the decision below takes effect as it is.
  [/准[许予][^。;]{0,40}撤回|撤回[^。;]{0,12}处理/, 'upheld'],
  [/维持|驳回[^。;]{0,60}(?:上诉|申请|申诉|抗诉|请求)/, 'upheld'],
];

/**
 * Which earlier decisions this one reviews and what became of them; `undefined` where it reviews none that it names by
 * number, or its orders do not tell.
 */
export function reviewOf(
  folded: string,
  units: readonly SpokenUnit[],
  citations: readonly Citation[],
  holdings: readonly Holding[],
): Review | undefined {
  const numbers = new Set<CaseNumber>();
  let told: readonly SpokenUnit[] | undefined;
  for (const citation of citations) {
    if (citation.kind !== 'case' || !citation.caseNumber || !isReviewed(folded, citation.span)) continue;
    told ??= units.filter((unit) => telling.has(unit.role));
    if (firstOverlapping(told, citation.span)) numbers.add(citation.caseNumber);
  }
  if (numbers.size === 0) return undefined;
  const orders = holdings.filter((holding) => holding.kind === 'disposition').map(({ span }) => folded.slice(...span));
  const text = orders.join('。');
  // Some of it set aside and some of it kept is a change, whatever the order of the two.
  if (/撤销/.test(text) && /维持[^。;]{0,80}(?:第|部分)/.test(text)) return { of: [...numbers], result: 'changed' };
  const result = results.find(([pattern]) => pattern.test(text))?.[1];
  return result && { of: [...numbers], result };
}

/** 不服…号民事判决, 撤销…号判决, 上诉于本院: the words around a number that make it the one under review. */
function isReviewed(folded: string, [start, end]: Span): boolean {
  const before = folded.slice(Math.max(0, start - 60), start);
  const behind = folded.slice(end, end + 60);
  return (
    /(?:不服|撤销|维持|变更|作出)[^。;]*$/.test(before) &&
    /^(?:之[一二三四五六七八九十])?\s?(?:民事|刑事附带民事|刑事|行政|执行|赔偿)?(?:判决|裁定|决定|调解)/.test(behind)
  );
}
