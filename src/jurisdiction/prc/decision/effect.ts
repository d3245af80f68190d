import type { EffectOf } from '../../../model/decision';
import type { UnitsOf } from '../outline/sections';

const final =
  /本(?:判决|裁定|决定|裁决)书?(?:为|系)终审|(?:一审|二审|本)?判决(?:已|均已)经?发生法律效力|本(?:裁定|决定|调解书|裁决)书?[^。]{0,24}(?:(?:发生|具有)法律效力|立即(?:生效|执行)|即日起生效)/;
/** One of these stands in all such words, and in few others. */
const telling = ['终审', '法律效力', '立即', '即日'];

/** Whether a decision stands, by its own words: it is final, or can be appealed; later history is not in it. */
export function effectOf(folded: string, of: UnitsOf): EffectOf {
  const told = telling.flatMap((words) => placesOf(words, folded)).sort((a, b) => a - b);
  let next = 0;
  for (const { role, span } of of('appeal-rights', 'costs', 'disposition', 'reasoning', 'facts')) {
    while (next < told.length && told[next]! < span[0]) next++;
    const tells = next < told.length && told[next]! < span[1];
    if (role !== 'appeal-rights' && !tells) continue;
    const text = folded.slice(...span);
    if (tells && final.test(text)) return { effect: 'final', ground: [...span] };
    if (role === 'appeal-rights' && /上诉|不服/.test(text)) return { effect: 'appealable', ground: [...span] };
  }
  return { effect: 'unknown' };
}

function placesOf(words: string, folded: string): number[] {
  const places: number[] = [];
  for (let at = folded.indexOf(words); at !== -1; at = folded.indexOf(words, at + 1)) places.push(at);
  return places;
}
