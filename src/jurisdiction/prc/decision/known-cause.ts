import type { KnownCause } from '../../jurisdiction';
import { administrativeCauses, civilCauses, offences } from '../english/causes';

/** Causes with which the names of narrower ones end: 出版合同纠纷 is not known for a 合同纠纷. */
const wide = new Set(['合同纠纷', '侵权责任纠纷', '侵权责任', '合同']);

/**
 * The cause or the offence with which words end, the longest that is known: what stands before it may be parties. 离婚 and
 * 盗窃 are short for 离婚纠纷 and 盗窃罪.
 */
export function knownCauseAtEnd(words: string): KnownCause | undefined {
  for (let start = 0; start < words.length - 1; start++) {
    const end = words.slice(start);
    if (start > 0 && wide.has(end)) return undefined;
    const name = [end, `${end}罪`, `${end}纠纷`].find(isKnown);
    if (name !== undefined) return { name, start };
  }
  return undefined;
}

function isKnown(name: string): boolean {
  return [civilCauses, offences, administrativeCauses].some((known) => Object.hasOwn(known, name));
}
