import type { Coefficient } from './coefficient';
import type { Marked } from './numbered';

/**
 * F1 of passages with the very same borders and code, over all pairs of coders of each document: which of two is taken for
 * the truth makes no difference to it. With chance it has nothing to do.
 */
export function spanF1(documents: readonly Marked[]): Coefficient {
  let [matched, marked] = [0, 0];
  for (const { document, marks } of documents) {
    const { codes, starts, ends } = marks;
    let alike = 0;
    for (let at = 1; at < codes.length; at++) {
      const same = starts[at] === starts[at - 1] && ends[at] === ends[at - 1] && codes[at] === codes[at - 1];
      alike = same ? alike + 1 : 0;
      // Each pair of coders matches once, and is met from both its sides.
      matched += 2 * alike;
    }
    // Each coder’s marks are held against all others’.
    marked += codes.length * (document.codings.size - 1);
  }
  return marked === 0 ? { why: 'no-marks' } : { value: matched / marked };
}
