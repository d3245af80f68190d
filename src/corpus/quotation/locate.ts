import type { Span } from '../../text/span';
import { layAlong, type Hunk, type Laid } from './align';

/** More places at which the same words stand are not looked at. */
const mostPlaces = 64;
/** Of the quoted words so many have to stand in the source, in order, to be taken for a changed form of its words. */
const likeEnough = 0.7;
/** And no more than so many characters may differ, for each that was quoted. */
const mostDifferent = 0.6;
/** A longer quotation is compared as far as this. */
const longest = 1500;
/** A pair or three that a quotation holds more often is looked at as often as this: lists of names repeat themselves. */
const mostOfOne = 4;

/** Where quoted words stand in the words of a source. */
export interface Located {
  /** For each part of the quotation, where it stands. */
  readonly parts: readonly Span[];
  /** For each part, in what it differs. */
  readonly hunks: readonly (readonly Hunk[])[];
}

/** The places at which all parts of a quotation stand as they are, in order, each as close to the one before as can be. */
export function places(parts: readonly string[], source: string, [start, end]: Span): Located[] {
  const [first, ...rest] = parts;
  const found: Located[] = [];
  if (first === undefined || first === '') return found;
  for (let at = source.indexOf(first, start); at !== -1 && found.length < mostPlaces;) {
    if (at + first.length > end) break;
    const spans: Span[] = [[at, at + first.length]];
    for (const part of rest) {
      const next = source.indexOf(part, spans.at(-1)![1]);
      if (next === -1 || next + part.length > end) return found;
      spans.push([next, next + part.length]);
    }
    found.push({ parts: spans, hunks: parts.map(() => []) });
    at = source.indexOf(first, at + 1);
  }
  return found;
}

/** The place at which changed words of a source may be quoted; `undefined` where it has none like them. */
export function closest(parts: readonly string[], source: string, region: Span): Located | undefined {
  const spans: Span[] = [];
  const hunks: (readonly Hunk[])[] = [];
  let from = region[0];
  let [same, all, different] = [0, 0, 0];
  for (const part of parts) {
    const words = part.slice(0, longest);
    const exact = source.indexOf(words, from);
    const laid =
      exact !== -1 && exact + words.length <= region[1]
        ? { source: [exact, exact + words.length] as const, same: words.length, hunks: [] }
        : closestTo(words, source, [from, region[1]]);
    if (!laid) return undefined;
    spans.push(laid.source);
    hunks.push(laid.hunks);
    same += laid.same;
    all += words.length;
    for (const { quoted, source: other } of laid.hunks)
      different += Math.max(quoted[1] - quoted[0], other[1] - other[0]);
    from = laid.source[1];
  }
  return same >= all * likeEnough && different <= all * mostDifferent ? { parts: spans, hunks } : undefined;
}

/** Lays words where most of their pieces stand in the distances that they have from one another. */
function closestTo(words: string, source: string, region: Span): Laid | undefined {
  const start = likeliestStart(words, source, region);
  if (start === undefined) return undefined;
  const slack = (words.length >> 1) + 16;
  const from = Math.max(region[0], start - slack);
  const laid = layAlong(words, source.slice(from, Math.min(region[1], start + words.length + slack)));
  const moved = ({ quoted, source: span }: Hunk): Hunk => ({ quoted, source: [span[0] + from, span[1] + from] });
  return { ...laid, source: [laid.source[0] + from, laid.source[1] + from], hunks: laid.hunks.map(moved) };
}

/** Starts this close to each other count as one: what was put in or left out moves the rest. */
const nearby = 4;

function likeliestStart(words: string, source: string, [start, end]: Span): number | undefined {
  const size = words.length < 12 ? 2 : 3;
  const offsets = new Map<number, number[]>();
  for (let i = 0; i + size <= words.length; i++) {
    const key = pieceAt(words, i, size);
    const known = offsets.get(key);
    if (!known) offsets.set(key, [i]);
    else if (known.length < mostOfOne) known.push(i);
  }
  const votes = new Uint16Array(((end - start + words.length) >> nearby) + 2);
  let best = -1;
  for (let at = start; at + size <= end; at++)
    for (const offset of offsets.get(pieceAt(source, at, size)) ?? []) {
      const bucket = (at - offset - start + words.length) >> nearby;
      votes[bucket]!++;
      if (best === -1 || together(votes, bucket) > together(votes, best)) best = bucket;
    }
  return best === -1 ? undefined : Math.max(start, (best << nearby) + start - words.length);
}

function together(votes: Uint16Array, bucket: number): number {
  return votes[bucket]! + (bucket > 0 ? votes[bucket - 1]! : 0);
}

function pieceAt(words: string, at: number, size: number): number {
  const pair = words.charCodeAt(at) * 0x10000 + words.charCodeAt(at + 1);
  return size === 2 ? pair : pair * 0x10000 + words.charCodeAt(at + 2);
}
