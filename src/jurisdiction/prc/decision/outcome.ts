import type { HoldingLevel, HoldingType, Outcome } from '../../../model/holding';
import type { ConclusionKind } from './conclusions';

export function levelOf(kind: ConclusionKind, text: string): HoldingLevel {
  if (kind === 'quantum') return 'quantum';
  if (kind === 'claim-result' || /构成[^,。]{1,30}(?:罪|不正当竞争|侵权|违约)|^综上/.test(text)) return 'main';
  return /^(?:因此|故|据此)/.test(text) && kind === 'application' ? 'main' : 'subsidiary';
}

export function typeOf(kind: ConclusionKind): HoldingType {
  return kind === 'quantum' ? 'application' : kind;
}

const refused = /不予(?:支持|采纳|采信|准许)|不能成立|不成立|难以支持|驳回|不应支持/;
const granted =
  /予以(?:支持|采纳|准许)|(?<!不)(?:成立|有据)|(?:应当?|由)[^,。]{0,30}(?:赔偿|支付|返还|给付|承担|偿还|停止)|有权|合法有效/;

/** For whom a conclusion is good: refusing a defence is good for the claimant. */
export function outcomeOf(text: string): Outcome {
  const no = refused.test(text);
  const yes = granted.test(text.replace(/不予支持|不能成立|不成立/g, ''));
  if (no && yes) return 'mixed';
  if (!no && !yes) return 'neutral';
  const defence = /抗辩|辩称|辩解|答辩|辩护意见|被告[^,。]{0,20}(?:主张|认为|关于)/.test(text);
  if (no) return defence ? 'for-claimant' : 'against-claimant';
  return defence && /予以采纳|成立/.test(text) ? 'against-claimant' : 'for-claimant';
}
