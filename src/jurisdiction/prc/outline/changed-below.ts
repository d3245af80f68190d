import { withoutBreaks } from '../../../text/page-breaks';
import { decodedAs, type Decoded } from './likeliest';
import type { Unit } from './units';

/** 撤销一审判决, 维持第一项: what a court says only of what another decided before it. */
const changes = /(?:撤销|变更)[^。;]{0,40}(?:判决|一审|原审|原判)|改判|维持[^。;]{0,40}第[^。;]{1,8}项/;
const thinksBelow = /^[^。,]{0,24}[一原]审[^。,]{0,10}认为/;
/** 某中级人民法院二审认为: the reasons of the court that has the last word. */
const thinksAbove = /^(?:[^。,:]{0,30}(?:法院|[中高]院)(?:经过?)?)?(?:二审|再审)(?!判决|裁定)[^。,:]{0,10}认为/;
const appeals = /上诉|抗诉|申请再审/;
const asking = /(?:请求|要求)[^。:]*。?$/;

/** So much a heading alone has at most. */
const longestHeading = 16;

/**
 * Where a write-up tells under one heading of a judgment and of how it was changed, or what the court above thought of
 * it, the former is one of the court below.
 */
export function withChangedBelow(decoded: Decoded[], folded: string, units: readonly Unit[]): Decoded[] {
  const result = [...decoded];
  /** Where the orders of the case at hand begin, and which unit tells of the appeal. */
  let from = -1;
  let appeal = -1;
  let asks = false;
  /** Where the court below, or the only one, begins to be told of. */
  let first = -1;
  decoded.forEach(({ role }, i) => {
    if (role === 'heading' || role === 'facts') from = appeal = first = -1;
    const tells = role === 'disposition' || role === 'reasoning';
    if (tells && first === -1) first = i;
    if (!tells && (from === -1 || role !== 'procedure')) return;
    const words = withoutBreaks(folded.slice(...units[i]!.span));
    if (role === 'reasoning') {
      if (first < i && units[i]!.opens && thinksAbove.test(words) && (from !== -1 || appeal !== -1)) {
        become(headingAbove(first), i);
        from = i;
        appeal = -1;
      } else if (thinksBelow.test(words)) from = i;
      return;
    }
    if (from === -1) from = i;
    if (appeal === -1 && appeals.test(words)) {
      appeal = i;
      asks = asking.test(words);
      if (asks) return;
    }
    if (appeal <= from || !changes.test(words)) return;
    become(headingAbove(from), i);
    from = i;
    appeal = -1;
  });
  return result;

  /** What stands before the appeal is the court below, and what tells of that is no order. */
  function become(start: number, end: number): void {
    for (let k = start; k < end; k++) {
      const { role, confidence } = decoded[k]!;
      const before = appeal === -1 || k < appeal;
      if (role === 'disposition' || (role === 'reasoning' && before))
        result[k] = decodedAs(before ? 'lower-court' : asks ? 'claims' : 'procedure', undefined, confidence);
    }
  }

  /** A heading above the court below is above nothing else. */
  function headingAbove(start: number): number {
    const [from, to] = units[start - 1]?.span ?? [0, Infinity];
    const { role } = decoded[start - 1] ?? decoded[start]!;
    return to - from <= longestHeading && (role === 'reasoning' || role === 'disposition') ? start - 1 : start;
  }
}
