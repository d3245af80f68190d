import type { Steps } from '../../text/steps';
import type { CodedDocument } from './coded';

/** The marks of a document with coders and codes as numbers, by coder and then in the order of the text: one place in each array a mark. */
export interface NumberedMarks {
  readonly coders: Int32Array;
  readonly codes: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A document with its marks as numbers. */
export interface Marked {
  readonly document: CodedDocument;
  readonly marks: NumberedMarks;
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
  for (const { codings } of documents)
    for (const [coder, marks] of codings) {
      coders.add(coder);
      for (const { code } of marks) codes.add(code);
    }
  const sorted = { coders: [...coders].sort(), codes: [...codes].sort() };
  const [coderAt, codeAt] = [numbered(sorted.coders), numbered(sorted.codes)];
  const marked: Marked[] = [];
  for (const document of documents) {
    marked.push({ document, marks: marksOf(document, coderAt, codeAt) });
    yield;
  }
  return { ...sorted, marked };
}

/** Numbers by name, in the order given. */
export function numbered(names: readonly string[]): Map<string, number> {
  return new Map(names.map((name, at) => [name, at]));
}

/** The coders in the order of their numbers. */
function marksOf(
  { codings }: CodedDocument,
  coderAt: ReadonlyMap<string, number>,
  codeAt: ReadonlyMap<string, number>,
): NumberedMarks {
  const count = [...codings.values()].reduce((sum, marks) => sum + marks.length, 0);
  const array = (): Int32Array => new Int32Array(count);
  const numbers = { coders: array(), codes: array(), starts: array(), ends: array() };
  let at = 0;
  for (const [name, coder] of coderAt) {
    const marks = codings.get(name) ?? [];
    // A start and which mark has it, as one number: these are sorted without comparing marks.
    const order = new Float64Array(marks.length);
    for (let index = 0; index < marks.length; index++) order[index] = marks[index]!.span[0] * marks.length + index;
    order.sort();
    for (const key of order) {
      const { code, span } = marks[key % marks.length]!;
      numbers.coders[at] = coder;
      numbers.codes[at] = codeAt.get(code)!;
      numbers.starts[at] = span[0];
      numbers.ends[at++] = span[1];
    }
  }
  return numbers;
}
