/** A run of equal characters: where it begins in each text, and its length. */
export interface Same {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/**
 * The runs that two texts have in common by a shortest way from one to the other (E. Myers, An O(ND) Difference
 * Algorithm and Its Variations, 1986), as far as the first of at least `enough` characters; nothing where more than
 * `most` characters differ before it.
 */
export function shortestEdit(a: string, b: string, most: number, enough = Infinity): Same[] | undefined {
  const limit = Math.min(most, a.length + b.length);
  const size = 2 * limit + 3;
  const middle = limit + 1;
  const reach = new Int32Array(size);
  const trace: Int32Array[] = [];
  for (let d = 0; d <= limit; d++) {
    trace.push(reach.slice(middle - d - 1, middle + d + 2));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && reach[middle + k - 1]! < reach[middle + k + 1]!);
      let x = down ? reach[middle + k + 1]! : reach[middle + k - 1]! + 1;
      const start = x;
      while (x < a.length && x - k < b.length && a.charCodeAt(x) === b.charCodeAt(x - k)) x++;
      reach[middle + k] = x;
      if ((x >= a.length && x - k >= b.length) || x - start >= enough) return wayBack(trace, x, x - k);
    }
  }
  return undefined;
}

function wayBack(trace: readonly Int32Array[], endA: number, endB: number): Same[] {
  const found: Same[] = [];
  let [x, y] = [endA, endB];
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d]!;
    const at = (k: number): number => reach[k + d + 1]!;
    const k = x - y;
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const [fromX, fromK] = d === 0 ? [0, 0] : down ? [at(k + 1), k + 1] : [at(k - 1), k - 1];
    const startX = d === 0 ? 0 : down ? fromX : fromX + 1;
    if (x > startX) found.push({ from: startX, to: startX - k, length: x - startX });
    [x, y] = [fromX, fromX - fromK];
  }
  return found.reverse();
}

/** A text that follows another this closely over so many characters is on the right way: what came before is settled. */
const enough = 24;
/** Where more characters differ in one place, the way is lost. */
const mostAtOnce = 256;

/**
 * The runs that two texts have in common from their beginnings on, as far as they can be followed step by step; for texts
 * in which nothing stands only once. Takes at most about so many steps.
 */
export function follow(a: string, b: string, mostSteps: number): { readonly same: Same[]; readonly steps: number } {
  const same: Same[] = [];
  let [x, y, steps] = [0, 0, 0];
  while (x < a.length && y < b.length && steps < mostSteps) {
    const found = shortestEdit(a.slice(x), b.slice(y), mostAtOnce, enough);
    const last = found?.at(-1);
    if (!found || !last) return { same, steps: steps + mostAtOnce ** 2 };
    let kept = 0;
    for (const run of found) {
      same.push({ from: x + run.from, to: y + run.to, length: run.length });
      kept += run.length;
    }
    const differing = last.from + last.to + 2 * last.length - 2 * kept;
    steps += (differing + 1) ** 2 + last.length;
    [x, y] = [x + last.from + last.length, y + last.to + last.length];
  }
  return { same, steps };
}
