import type { SectionRole } from '../../../model/outline';
import { decodedAs, type Decoded } from './likeliest';
import type { Unit } from './units';

/** 一审法院认为:, 一审法院查明:, 二审对一审查明的事实: a report of what the court below found, and no point of a party. */
const reports = /^[^。,:]{0,12}(?:查明|认[定为]|判决|裁定)[^。,:]{0,6}:|^[^。,:]{0,8}对[^。,:]{0,8}查明的事实/;
const reportsInPassing = /^[^。,:]{0,12}(?:查明|认[定为]|判决|裁定)[^。,:]{0,6},/;
/** 1. at the head of a paragraph, or behind a mark. */
const counts = /(?:^|[:。,;])[(（]?[一二三四五六七八九\d][)）、.]/;

const mayGoOn: ReadonlySet<SectionRole> = new Set(['claims', 'defence', 'reasoning']);

/**
 * 1.二审判决缺乏证据证明。二审认定…: what a party, or this court, says of the court below among its own words is no report
 * of it, nor is what goes on with that, up to a paragraph that opens with such a report. Where no paragraph is a party's
 * own, its points are numbered.
 */
export function withPointsWhole(decoded: Decoded[], folded: string, units: readonly Unit[]): Decoded[] {
  /** The first unit of the paragraph at hand, and of the part. */
  let first = 0;
  let from = 0;
  let whose: SectionRole | undefined;
  return decoded.map((one, i) => {
    const { span, paragraph } = units[i]!;
    const opens = paragraph !== units[i - 1]?.paragraph;
    if (opens) first = i;
    if (one.role !== 'lower-court') {
      if (one.role !== 'noise') whose = undefined;
      if (one.role !== decoded[i - 1]?.role) from = i;
      return one;
    }
    const words = folded.slice(...span);
    if (one.cue && (opens || reports.test(words))) whose = undefined;
    else if (!whose && !opens) {
      const { role } = decoded[i - 1]!;
      const alone = role === 'reasoning' || (decoded[first]!.role === role && !reportsInPassing.test(words));
      const start = units[Math.max(first, from)]!.span[0];
      if (mayGoOn.has(role) && (alone || counts.test(folded.slice(start, span[0])))) whose = role;
    }
    return whose ? decodedAs(whose, undefined, one.confidence) : one;
  });
}
