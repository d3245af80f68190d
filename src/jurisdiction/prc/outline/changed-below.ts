import { withoutBreaks } from '../../../text/page-breaks';
import { decodedAs, type Decoded } from './likeliest';
import type { Unit } from './units';

/** 撤销一审判决, 维持第一项: what a court says only of what another decided before it. */
const changes = /(?:撤销|变更)[^。;]{0,40}(?:判决|一审|原审|原判)|改判|维持[^。;]{0,40}第[^。;]{1,8}项/;
const thinksBelow = /^[^。,]{0,24}一审[^。,]{0,10}认为/;
const appeals = /上诉|抗诉|申请再审/;
const asking = /(?:请求|要求)[^。:]*。?$/;

/** Where a write-up tells under one heading of a judgment and of how it was changed, the former is one of the court below. */
export function withChangedBelow(decoded: Decoded[], folded: string, units: readonly Unit[]): Decoded[] {
  const result = [...decoded];
  /** Where the orders of the case at hand begin, and which unit tells of the appeal. */
  let from = -1;
  let appeal = -1;
  let asks = false;
  decoded.forEach(({ role }, i) => {
    if (role === 'heading' || role === 'facts') from = appeal = -1;
    if (role !== 'disposition' && (from === -1 ? role !== 'reasoning' : role !== 'procedure')) return;
    const words = withoutBreaks(folded.slice(...units[i]!.span));
    if (role === 'reasoning') {
      if (thinksBelow.test(words)) from = i;
      return;
    }
    if (from === -1) from = i;
    if (appeal === -1 && appeals.test(words)) {
      appeal = i;
      asks = asking.test(words);
      if (asks) return;
    }
    if (appeal <= from || !changes.test(words)) return;
    for (let k = from; k < i; k++) {
      const { role, confidence } = decoded[k]!;
      if (role === 'disposition' || (role === 'reasoning' && k < appeal))
        result[k] = decodedAs(k < appeal ? 'lower-court' : asks ? 'claims' : 'procedure', undefined, confidence);
    }
    from = i;
    appeal = -1;
  });
  return result;
}
