import type { CodedDocument, Mark } from './coded';
import type { Coefficient } from './coefficient';

/**
 * F1 of passages with the very same borders and code, over all pairs of coders of each document: which of two is taken for
 * the truth makes no difference to it. With chance it has nothing to do.
 */
export function spanF1(documents: readonly CodedDocument[]): Coefficient {
  let [matched, marked] = [0, 0];
  for (const { codings } of documents) {
    const all = [...codings].flatMap(([coder, marks]) => marks.map((mark) => ({ coder, ...mark }))).sort(inOrder);
    let own = 0;
    let alike = 0;
    all.forEach((mark, at) => {
      const last = all[at - 1];
      const same = last && isSame(mark, last);
      if (same && last.coder === mark.coder) return;
      own++;
      alike = same ? alike + 1 : 1;
      // Each pair of coders matches once, and is met from both its sides.
      matched += 2 * (alike - 1);
    });
    // Each coder’s marks are held against all others’.
    marked += own * (codings.size - 1);
  }
  return marked === 0 ? { why: 'no-marks' } : { value: matched / marked };
}

interface Marked extends Mark {
  readonly coder: string;
}

function inOrder(a: Marked, b: Marked): number {
  return (
    a.span[0] - b.span[0] ||
    a.span[1] - b.span[1] ||
    (a.code === b.code ? 0 : a.code < b.code ? -1 : 1) ||
    (a.coder === b.coder ? 0 : a.coder < b.coder ? -1 : 1)
  );
}

function isSame(a: Mark, b: Mark): boolean {
  return a.span[0] === b.span[0] && a.span[1] === b.span[1] && a.code === b.code;
}
