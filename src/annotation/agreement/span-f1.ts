import type { Coefficient } from './coefficient';
import type { Marked, NumberedMarks } from './numbered';

/**
 * F1 of passages with the very same borders and code, over all pairs of coders of each document: which of two is taken for
 * the truth makes no difference to it. With chance it has nothing to do.
 */
export function spanF1(documents: readonly Marked[]): Coefficient {
  let [matched, marked] = [0, 0];
  for (const { document, marks } of documents) {
    const keys = keysOf(marks, document.length);
    let alike = 0;
    for (let at = 1; at < keys.length; at++) {
      alike = keys[at] === keys[at - 1] ? alike + 1 : 0;
      // Each pair of coders matches once, and is met from both its sides.
      matched += 2 * alike;
    }
    // Each coder’s marks are held against all others’.
    marked += keys.length * (document.codings.size - 1);
  }
  return marked === 0 ? { why: 'no-marks' } : { value: matched / marked };
}

/**
 * The marks of a document in order, each as one number: borders and code; each coder has it once. Exact below 2^53, that is
 * for a million characters and 9,000 codes.
 */
function keysOf({ coders, codes, starts, ends }: NumberedMarks, length: number): Float64Array {
  const allCodes = codes.reduce((most, code) => Math.max(most, code), 0) + 1;
  const keys = new Float64Array(coders.length);
  let count = 0;
  for (let from = 0, to = 0; from < coders.length; from = to) {
    while (to < coders.length && coders[to] === coders[from]) to++;
    const own = keys.subarray(from, to);
    for (let mark = from; mark < to; mark++)
      own[mark - from] = (starts[mark]! * (length + 1) + ends[mark]!) * allCodes + codes[mark]!;
    own.sort();
    // What is kept never comes to lie behind what it is read from.
    own.forEach((key, at) => {
      if (at === 0 || key !== own[at - 1]) keys[count++] = key;
    });
  }
  return keys.subarray(0, count).sort();
}
