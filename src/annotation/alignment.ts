import type { Steps } from '../text/steps';
import { Grams } from './grams';
import { longestChain, runsOf } from './runs';
import { follow, type Same, shortestEdit } from './shortest-edit';

/** Which characters of two texts are the same ones: for each the place of its partner in the other, or -1. */
export interface Alignment {
  readonly forward: Int32Array;
  readonly back: Int32Array;
}

/** How long a run must be to count as the same place: in all of a text, and where little is left to be compared. */
const lengths = [12, 8, 5, 3] as const;
/** Shorter runs than the second length tell nothing in a part longer than this. */
const short = 3000;
/** Parts as short as this are compared character by character at once; longer ones as far as few characters differ. */
const tiny = 400;
const mostDiffering = 600;
/** So many steps of comparing character by character one text may cost; what is left then has no partners. */
const mostSteps = 30_000_000;
/** A stretch that stands elsewhere is taken for one that was moved if it is so long. */
const shortestMove = 12;
/** A stretch so long that stands once in each text is the same, whatever stands around it. */
const surelyMoved = 24;

/** A part of both texts that is still to be compared. */
interface Part {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** Index into `lengths`. */
  readonly level: number;
}

/**
 * Compares two texts: what stands once in both parts under comparison is the same place, as far as such places follow
 * on one another; between two of them the parts are smaller, and more stands in them once. At last what stands in one
 * order nowhere is looked for elsewhere. Stops between slices of work, so that whoever runs it may pause or give up.
 */
export function* align(from: string, to: string): Steps<Alignment> {
  const forward = new Int32Array(from.length).fill(-1);
  const back = new Int32Array(to.length).fill(-1);
  let steps = 0;
  const join = (a: number, b: number, length: number): void => {
    for (let i = 0; i < length; i++) {
      if (forward[a + i] !== -1 || back[b + i] !== -1) continue;
      forward[a + i] = b + i;
      back[b + i] = a + i;
    }
  };
  let isWhole = true;
  const parts: Part[] = [{ from: [0, from.length], to: [0, to.length], level: 0 }];
  for (let part = parts.pop(); part; part = parts.pop()) {
    let [[a, aEnd], [b, bEnd]] = [part.from, part.to];
    let head = 0;
    while (a + head < aEnd && b + head < bEnd && from.charCodeAt(a + head) === to.charCodeAt(b + head)) head++;
    let tail = 0;
    while (
      aEnd - tail > a + head &&
      bEnd - tail > b + head &&
      from.charCodeAt(aEnd - tail - 1) === to.charCodeAt(bEnd - tail - 1)
    )
      tail++;
    // Of whole texts the ends are the same ones if nothing else differs; else a paragraph that was moved may end so too.
    if (!isWhole || head + tail === Math.min(aEnd - a, bEnd - b)) {
      join(a, b, head);
      join(aEnd - tail, bEnd - tail, tail);
      [a, b, aEnd, bEnd] = [a + head, b + head, aEnd - tail, bEnd - tail];
    }
    if (a === aEnd || b === bEnd) continue;
    const size = Math.max(aEnd - a, bEnd - b);
    const k = lengths[part.level];
    if ((size > tiny || isWhole) && k !== undefined && (part.level < 2 || size <= short)) {
      const there = new Grams(to, [b, bEnd], k);
      if (size > short) yield;
      const here = new Grams(from, [a, aEnd], k);
      if (size > short) yield;
      const runs = runsOf(Grams.shared(here, there));
      const chain = longestChain(runs);
      if (size > short) yield;
      // What stands once in both whole texts is the same, in whatever order: no gap between others may take it.
      const inOrder = new Set(chain);
      const moved = isWhole ? runs.filter((run) => run.length + k > surelyMoved && !inOrder.has(run)) : [];
      isWhole = false;
      let [atA, atB] = [a, b];
      for (const run of chain) {
        // Two runs may share characters: the later begins where the earlier ends.
        const skip = Math.max(0, atA - run.from, atB - run.to);
        const length = run.length + k - 1 - skip;
        if (length <= 0) continue;
        join(run.from + skip, run.to + skip, length);
        parts.push({ from: [atA, run.from + skip], to: [atB, run.to + skip], level: part.level });
        [atA, atB] = [run.from + skip + length, run.to + skip + length];
      }
      for (const run of moved) joinMoved(from, to, { ...run, length: run.length + k - 1 }, forward, back);
      const level = chain.length > 0 ? part.level : part.level + 1;
      parts.push({ from: [atA, aEnd], to: [atB, bEnd], level });
      continue;
    }
    if (size > short) {
      // A text that repeats itself has nothing that stands once: it is followed from both ends as far as it goes.
      const ahead = follow(from.slice(a, aEnd), to.slice(b, bEnd), mostSteps - steps);
      steps += ahead.steps;
      for (const run of ahead.same) join(a + run.from, b + run.to, run.length);
      const last = ahead.same.at(-1);
      if (last) [a, b] = [a + last.from + last.length, b + last.to + last.length];
      yield;
      const behind = follow(reversed(from.slice(a, aEnd)), reversed(to.slice(b, bEnd)), mostSteps - steps);
      steps += behind.steps;
      for (const run of behind.same) join(aEnd - run.from - run.length, bEnd - run.to - run.length, run.length);
      yield;
      continue;
    }
    // Two stretches that have little in common differ in more characters than either is long.
    const most = Math.min(mostDiffering, Math.floor(Math.sqrt(Math.max(0, mostSteps - steps))), aEnd - a + bEnd - b);
    steps += most ** 2;
    const same = shortestEdit(from.slice(a, aEnd), to.slice(b, bEnd), most);
    for (const run of meant(same ?? [])) join(a + run.from, b + run.to, run.length);
    if (size > tiny) yield;
  }
  yield;
  yield* joinRest(from, to, forward, back);
  return { forward, back };
}

/** Joins what stands once among all that has no partner in either text, wherever it is. */
function* joinRest(from: string, to: string, forward: Int32Array, back: Int32Array): Steps<void> {
  const there = new Grams(to, [0, to.length], shortestMove, (at) => back[at]! < 0);
  yield;
  const here = new Grams(from, [0, from.length], shortestMove, (at) => forward[at]! < 0);
  yield;
  for (const run of runsOf(Grams.shared(here, there)))
    joinMoved(from, to, { ...run, length: run.length + shortestMove - 1 }, forward, back);
}

/** Joins a stretch that stands elsewhere, and beyond it what is the same on both sides of it and has no partner yet. */
function joinMoved(
  from: string,
  to: string,
  { from: a, to: b, length }: Same,
  forward: Int32Array,
  back: Int32Array,
): void {
  const same = (at: number): boolean => {
    const [here, there] = [a + at, b + at];
    if (here < 0 || there < 0 || here >= from.length || there >= to.length) return false;
    return forward[here]! < 0 && back[there]! < 0 && from.charCodeAt(here) === to.charCodeAt(there);
  };
  let [start, end] = [0, length];
  while (same(start - 1)) start--;
  while (same(end)) end++;
  for (let at = start; at < end; at++) {
    if (!same(at)) continue;
    forward[a + at] = b + at;
    back[b + at] = a + at;
  }
}

/** Without single characters that the way met by chance, far from all others: 的 stands everywhere. */
function meant(same: readonly Same[]): Same[] {
  const near = (one: Same, next: Same | undefined): boolean =>
    next !== undefined &&
    next.from - one.from - one.length <= nearby &&
    next.to - one.to - one.length <= nearby &&
    next.length > 1;
  return same.filter(
    (run, i) => run.length > 1 || near(run, same[i + 1]) || (i > 0 && near(same[i - 1]!, { ...run, length: 2 })),
  );
}

/** A single character counts if another run is so close to it. */
const nearby = 3;

function reversed(text: string): string {
  return text.split('').reverse().join('');
}
