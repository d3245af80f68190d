import { matches } from '../../../text/matches';
import type { Span } from '../../../text/span';
import type { UnitsOf } from '../outline/sections';
import { sumsIn } from './money';

/** 案件受理费1950元, 一审案件受理费人民币3,800元, 受理费减半收取25元: the fee itself, before who bears how much of it. */
const fee = /受理费[^。;；]{0,24}?元/g;

export interface CourtFee {
  /** In yuan. */
  readonly yuan: number;
  readonly span: Span;
}

/**
 * The fee that a court charges for the case before it (诉讼费用交纳办法, 国务院令第481号, arts 10 and 29): in an appeal,
 * where both instances' fees are told, its own.
 */
export function courtFeeIn(folded: string, of: UnitsOf): CourtFee | undefined {
  let found: CourtFee | undefined;
  for (const { span } of of('costs', 'disposition', 'signature', 'appeal-rights')) {
    const text = folded.slice(...span);
    if (!text.includes('受理费')) continue;
    for (const match of matches(fee, text)) {
      const sum = sumsIn(match[0]).at(-1);
      if (!sum) continue;
      const own = /(?:二审|再审)(?:案件)?$/.test(text.slice(Math.max(0, match.index - 4), match.index));
      const start = span[0] + match.index;
      if (!found || own) found = { yuan: sum.yuan, span: [start + sum.start, start + sum.end] };
    }
  }
  return found;
}
