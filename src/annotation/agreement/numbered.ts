import type { Steps } from '../../text/steps';
import type { CodedDocument } from './coded';
import { inOrderOf, placesOf } from './in-order';

/** Passages that bear a code by a coder, both as numbers: one place in each array a passage, in the order of where they begin. */
export interface Passages {
  readonly coders: Int32Array;
  readonly codes: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A document with its marks as numbers. */
export interface Marked {
  readonly document: CodedDocument;
  /** Those that begin at one place in the order of their ends, codes and coders, and each once. */
  readonly marks: Passages;
  /** The characters that bear a code: marks that overlap are one passage. */
  readonly passages: Passages;
}

/** Documents whose coders and codes are known by their places in these lists. */
export interface NumberedStudy {
  readonly coders: readonly string[];
  readonly codes: readonly string[];
  readonly marked: readonly Marked[];
}

/** Reads documents once, for all that is counted of them. */
export function* numberedStudy(documents: readonly CodedDocument[]): Steps<NumberedStudy> {
  const coders = new Set<string>();
  const codes = new Set<string>();
  for (const { codings } of documents) {
    for (const [coder, marks] of codings) {
      coders.add(coder);
      for (const { code } of marks) codes.add(code);
    }
    yield;
  }
  const sorted = { coders: [...coders].sort(), codes: [...codes].sort() };
  const [coderAt, codeAt] = [numbered(sorted.coders), numbered(sorted.codes)];
  const marked: Marked[] = [];
  for (const document of documents) {
    const marks = marksOf(document, coderAt, codeAt);
    marked.push({ document, marks, passages: joined(marks, codes.size) });
    yield;
  }
  return { ...sorted, marked };
}

/** Numbers by name, in the order given. */
export function numbered(names: readonly string[]): Map<string, number> {
  return new Map(names.map((name, at) => [name, at]));
}

/** Passages of one coder with one code that overlap as one; empty ones are none. */
export function joined({ coders, codes, starts, ends }: Passages, codeCount: number): Passages {
  const all = emptyPassages(coders.length);
  /** By coder and code one more than where the last passage is. */
  const last = new Int32Array((coders.reduce((most, coder) => Math.max(most, coder), 0) + 1) * codeCount);
  let count = 0;
  for (let at = 0; at < coders.length; at++) {
    const [start, end] = [starts[at]!, ends[at]!];
    if (start >= end) continue;
    const key = coders[at]! * codeCount + codes[at]!;
    const before = last[key]! - 1;
    if (before >= 0 && start < all.ends[before]!) all.ends[before] = Math.max(all.ends[before]!, end);
    else {
      all.coders[count] = coders[at]!;
      all.codes[count] = codes[at]!;
      all.starts[count] = start;
      all.ends[count] = end;
      last[key] = ++count;
    }
  }
  const cut = (numbers: Int32Array): Int32Array => numbers.subarray(0, count);
  return { coders: cut(all.coders), codes: cut(all.codes), starts: cut(all.starts), ends: cut(all.ends) };
}

/** Some of the passages, by their places. */
export function passagesAt({ coders, codes, starts, ends }: Passages, places: Int32Array): Passages {
  const some = emptyPassages(places.length);
  for (let at = 0; at < places.length; at++) {
    const place = places[at]!;
    some.coders[at] = coders[place]!;
    some.codes[at] = codes[place]!;
    some.starts[at] = starts[place]!;
    some.ends[at] = ends[place]!;
  }
  return some;
}

function emptyPassages(count: number): Passages {
  const numbers = (): Int32Array => new Int32Array(count);
  return { coders: numbers(), codes: numbers(), starts: numbers(), ends: numbers() };
}

function marksOf(
  { codings }: CodedDocument,
  coderAt: ReadonlyMap<string, number>,
  codeAt: ReadonlyMap<string, number>,
): Passages {
  const read = emptyPassages([...codings.values()].reduce((sum, marks) => sum + marks.length, 0));
  let at = 0;
  for (const [name, coder] of coderAt)
    for (const { code, span } of codings.get(name) ?? []) {
      read.coders[at] = coder;
      read.codes[at] = codeAt.get(code)!;
      read.starts[at] = span[0];
      read.ends[at++] = span[1];
    }
  let order = placesOf(read.coders);
  for (const numbers of [read.coders, read.codes, read.ends, read.starts]) order = inOrderOf(numbers, order);
  const once = order.filter((place, at) => at === 0 || !areAlike(read, order[at - 1]!, place));
  return passagesAt(read, once);
}

function areAlike({ coders, codes, starts, ends }: Passages, one: number, other: number): boolean {
  return (
    coders[one] === coders[other] &&
    codes[one] === codes[other] &&
    starts[one] === starts[other] &&
    ends[one] === ends[other]
  );
}
