import { administrativeCauses, civilCauses, offences } from '../english/causes';

/** Causes with which the names of narrower ones end: 出版合同纠纷 is not known for a 合同纠纷. */
const wide = new Set(['合同纠纷', '侵权责任纠纷', '侵权责任', '合同']);

/**
 * The cause or the offence with which words end, the longest that is known: what stands before it may be parties. 离婚 and
 * 盗窃 are short for 离婚纠纷 and 盗窃罪.
 */
export function knownCauseAtEnd(words: string): string | undefined {
  for (let i = 0; i < words.length - 1; i++) {
    const end = words.slice(i);
    if (i > 0 && wide.has(end)) return undefined;
    if (end in civilCauses || end in offences || end in administrativeCauses) return end;
    if (`${end}罪` in offences) return `${end}罪`;
    if (`${end}纠纷` in civilCauses) return `${end}纠纷`;
  }
  return undefined;
}
