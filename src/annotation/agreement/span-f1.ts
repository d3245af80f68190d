import type { CodedDocument, Mark } from './coded';
import type { Coefficient } from './coefficient';

/**
 * F1 of passages with the very same borders and code, over all pairs of coders of each document: which of two is taken for
 * the truth makes no difference to it. With chance it has nothing to do.
 */
export function spanF1(documents: readonly CodedDocument[]): Coefficient {
  let [matched, marked] = [0, 0];
  for (const document of documents) {
    const codes = new Map<string, number>();
    for (const marks of document.codings.values())
      for (const { code } of marks) if (!codes.has(code)) codes.set(code, codes.size);
    const own = [...document.codings.values()].map((marks) => keysOf(marks, document.length, codes));
    const all = new Float64Array(own.reduce((sum, keys) => sum + keys.length, 0));
    own.reduce((at, keys) => (all.set(keys, at), at + keys.length), 0);
    all.sort();
    let alike = 0;
    all.forEach((key, at) => {
      alike = key === all[at - 1] ? alike + 1 : 0;
      // Each pair of coders matches once, and is met from both its sides.
      matched += 2 * alike;
    });
    // Each coder’s marks are held against all others’.
    marked += all.length * (document.codings.size - 1);
  }
  return marked === 0 ? { why: 'no-marks' } : { value: matched / marked };
}

/** Each mark of one coder once, as one number: borders and code. Exact below 2^53, that is for a million characters and 9,000 codes. */
function keysOf(marks: readonly Mark[], length: number, codes: ReadonlyMap<string, number>): Float64Array {
  const keys = new Float64Array(marks.length);
  marks.forEach(({ code, span: [start, end] }, at) => {
    keys[at] = (start * (length + 1) + end) * codes.size + codes.get(code)!;
  });
  keys.sort();
  return keys.filter((key, at) => key !== keys[at - 1]);
}
