import type { DecisionDocument } from '../corpus/corpus';
import type { Span } from '../text/span';
import type { Finding, Rule, RuleContext } from './rule';
import { wordsAt } from './words-at';
import { rewrite } from './rewrite';

/**
 * A sum that a brief tells of a cited decision and that the decision does not have. What is rounded, added up or compared
 * is left alone, as is what stands in quotation marks: those words are compared as a whole.
 */
export const amountMismatch: Rule = {
  code: 'amount/mismatch',
  defaultSeverity: 'warning',
  check: (context) =>
    context.corpus.told.of(context.document).told.flatMap(({ target, span }) => mismatches(context, target, span)),
};

interface Sum {
  readonly yuan: number;
  readonly span: Span;
}

/** Right before or behind a sum that is no sum of the decision itself. */
const loose =
  /(?:[约近逾]|超过|不足|不到|[至足]多|至少|以上|以下|共计|合计|总计|累计|总额|总共|相差|差额|平均|上限|下限|标准|类似|假设|如果)[^,。;:]{0,8}$/;
const looseBehind = /^[^,。;]{0,2}(?:左右|以上|以下|以内|上下|不等|余)/;
/** What was awarded, if the sum behind these is. */
const awarded = /(?:判令|判决|判赔|判处|酌定|酌情|支持)[^,。;]{0,30}$/;

function mismatches({ corpus, document }: RuleContext, target: DecisionDocument, span: Span): Finding[] {
  const words = document.folded.slice(...span);
  const told = corpus.jurisdiction.sumsIn(words);
  if (told.length === 0) return [];
  const held = corpus.held.sumsIn(target);
  return told.flatMap(({ yuan, span: [start, end] }): Finding[] => {
    const own = words.slice(start, end);
    const before = words.slice(Math.max(0, start - 40), start);
    if (/[余多]/.test(own) || loose.test(before) || looseBehind.test(words.slice(end, end + 8))) return [];
    const precision = precisionOf(own);
    if (held.length === 0 || held.some((one) => Math.abs(one.yuan - yuan) < precision)) return [];
    // A rate (760元/月) is no sum, and yet the decision has it.
    if (target.folded.includes(own)) return [];
    const right = likely(yuan, held, awarded.test(before) ? target : undefined);
    const place: Span = [span[0] + start, span[0] + end];
    if (!right) return [{ span: place, message: { key: 'rule.amount', args: [own] } }];
    const text = wordsAt(target, right.span);
    return [
      {
        span: place,
        message: { key: 'rule.amount.like', args: [own, text] },
        fixes: [rewrite(place, text)],
      },
    ];
  });
}

/** 26万元 may be any sum that is written so when it is rounded or cut short; 262,345.67元 is that and no other. */
function precisionOf(own: string): number {
  const unit = /[亿万千]/.exec(own)?.[0];
  const decimals = /\.(\d+)/.exec(own)?.[1]?.length ?? 0;
  const multiple = unit === '亿' ? 1e8 : unit === '万' ? 1e4 : unit === '千' ? 1e3 : 1;
  return multiple * 10 ** -decimals;
}

/** The one sum of the decision that may have been meant: a slip of the pen away, or what it awarded. */
function likely(yuan: number, held: readonly Sum[], awarding: DecisionDocument | undefined): Sum | undefined {
  const like = held.filter((one) => isSlip(yuan, one.yuan));
  if (new Set(like.map((one) => one.yuan)).size === 1) return like[0];
  const { amountAwarded, at } = awarding?.reading.meta ?? {};
  return like.length === 0 && amountAwarded !== undefined && at?.amountAwarded
    ? held.find((one) => one.yuan === amountAwarded)
    : undefined;
}

/** Two digits changed places, one is another, or the point is at another place. */
function isSlip(one: number, other: number): boolean {
  const [a, b] = [digitsOf(one), digitsOf(other)];
  if (a === b) return true;
  if (a.length !== b.length || a.length < 2 || Math.abs(Math.log10(one / other)) > 1) return false;
  const different = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first, second] = different;
  if (different.length === 1) return a.length > 2;
  return different.length === 2 && a[first!] === b[second!] && a[second!] === b[first!];
}

/** What tells a sum apart, whatever its size: 78500 and 78.5 have the same digits. */
function digitsOf(yuan: number): string {
  let cents = Math.round(yuan * 100);
  while (cents > 0 && cents % 10 === 0) cents /= 10;
  return String(cents);
}
