import type { WireRange } from '../../server/protocol';
import type { WireAnnotation } from '../../server/protocol-annotations';
import { comparePositions, compareRanges } from '../positions';

/** A passage that is tinted in the colour of a code; `sure` where it is what was marked. */
export interface Tint {
  readonly code: string;
  readonly range: WireRange;
  readonly sure: boolean;
}

/** So many tints lie over one another: with more of them nobody could read the text. Labels and cards tell of all. */
const layers = 3;

/** What is tinted of the passages of all coders: of one code no passage within another. */
export function tintsOf(annotations: readonly WireAnnotation[]): Tint[] {
  const all = annotations.flatMap(({ codes, ranges, outcome }) =>
    ranges.flatMap((range) =>
      codes.map((code): Tint => ({ code, range, sure: outcome === 'found' || outcome === 'moved' })),
    ),
  );
  all.sort((a, b) => compareRanges(a.range, b.range));
  let open: Tint[] = [];
  return all.filter((one) => {
    open = open.filter(({ range }) => comparePositions(one.range.start, range.end) < 0);
    const within = open.some(
      ({ code, sure, range }) =>
        code === one.code && sure === one.sure && comparePositions(one.range.end, range.end) <= 0,
    );
    return !within && open.length < layers && open.push(one);
  });
}
