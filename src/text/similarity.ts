import type { Span } from './span';

/** Two-character pieces of a text, marks and blanks left out: what two Chinese passages can share. */
export function bigrams(folded: string): Set<number> {
  const result = new Set<number>();
  const { room, count } = bigramsIn(folded, [0, folded.length]);
  for (let i = 0; i < count; i++) result.add(room[i]!);
  return result;
}

/** Where pieces are put; to make room anew for each stretch takes longer than to fill it. */
let kept = new Int32Array(0x1000);
/** A stretch longer than this gets room of its own, which goes with it. */
const roomy = 0x10000;

/**
 * The two-character pieces of a stretch in order, as numbers of 30 bits: two pieces of Chinese characters never have the
 * same one, rare others may. They are the first `count` in the room, until somebody asks for those of another.
 */
export function bigramsIn(folded: string, [start, end]: Span): { readonly room: Int32Array; readonly count: number } {
  let room = kept;
  if (room.length < end - start) {
    room = new Int32Array(end - start);
    if (room.length <= roomy) kept = room;
  }
  let count = 0;
  let previous = 0;
  for (let i = start; i < end; i++) {
    const code = folded.charCodeAt(i);
    if (!isWord(code)) {
      previous = 0;
      continue;
    }
    if (previous !== 0) room[count++] = ((previous & 0x7fff) << 15) | (code & 0x7fff);
    previous = code;
  }
  return { room, count };
}

function isWord(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a)
  );
}

/** The share of the smaller set that the other holds too, from 0 to 1; 0 where either is empty. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const item of small) if (large.has(item)) shared++;
  return shared / small.size;
}

/** Whether all characters of `short` occur in `long` in order: 华茂公司 in 榆林市华茂工贸有限责任公司. */
export function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const sign of short) {
    at = long.indexOf(sign, at);
    if (at === -1) return false;
    at += sign.length;
  }
  return true;
}

/** What a two-character piece weighs by how few of some passages have it: 原告 tells nothing, 可携带 much. */
export type Rarity = (gram: number) => number;

/** The rarity of pieces among passages. */
export function rarityOf(passages: readonly ReadonlySet<number>[]): Rarity {
  const counts = new Map<number, number>();
  for (const passage of passages) for (const gram of passage) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const total = Math.max(1, passages.length);
  return (gram) => Math.log(1 + total / (1 + (counts.get(gram) ?? 0)));
}

/** The weight of what a sentence shares with a passage, against the weight of the sentence; 0 to 1. */
export function likeness(sentence: ReadonlySet<number>, passage: ReadonlySet<number>, rarity: Rarity): number {
  let shared = 0;
  let all = 0;
  for (const gram of sentence) {
    const weight = rarity(gram);
    all += weight;
    if (passage.has(gram)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

/** The weight of what two passages share against the weight of both (Dice): what is short is not like all that contains it. */
export function weightShared(a: ReadonlySet<number>, b: ReadonlySet<number>, rarity: Rarity): number {
  const weight = (grams: Iterable<number>): number => [...grams].reduce((sum, gram) => sum + rarity(gram), 0);
  const all = weight(a) + weight(b);
  return all === 0 ? 0 : (2 * weight([...a].filter((gram) => b.has(gram)))) / all;
}
