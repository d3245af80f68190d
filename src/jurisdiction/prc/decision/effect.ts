import type { EffectOf } from '../../../model/decision';
import type { SpokenUnit } from '../outline/sections';

/** Whether a decision stands, by its own words: it is final, or can be appealed; later history is not in it. */
export function effectOf(folded: string, units: readonly SpokenUnit[]): EffectOf {
  for (const unit of units) {
    if (!['appeal-rights', 'costs', 'disposition', 'reasoning', 'facts'].includes(unit.role)) continue;
    const text = folded.slice(...unit.span);
    if (
      /本(?:判决|裁定|决定|裁决)书?(?:为|系)终审|(?:一审|二审|本)?判决(?:已|均已)经?发生法律效力|本(?:裁定|调解书|裁决)[^。]{0,16}(?:发生法律效力|立即(?:生效|执行))/.test(
        text,
      )
    )
      return { effect: 'final', ground: unit.span };
    if (unit.role === 'appeal-rights' && /上诉|不服/.test(text)) return { effect: 'appealable', ground: unit.span };
  }
  return { effect: 'unknown' };
}
