import { type CodedDocument, unitCount, type UnitOfCoding, unitsAt } from './coded';
import { CodeSets } from './code-sets';
import { CodeTally } from './code-tally';
import { alpha, alphaByLikeness, type Coefficient, cohen, fleiss, percent } from './coefficient';
import { numbered, type NumberedMarks, numberedMarks } from './numbered';
import { spanF1 } from './span-f1';
import { SetTally } from './set-tally';
import type { Tally } from './tally';
import { type Continuum, disagreementOn, unitizingAlpha } from './unitizing';

/** Coefficients of what coders gave each unit. */
export interface Coefficients {
  readonly percent: Coefficient;
  readonly cohen: Coefficient;
  readonly fleiss: Coefficient;
  readonly alpha: Coefficient;
}

/** How far coders agree by one kind of unit. */
export interface AgreementBy {
  readonly unit: UnitOfCoding;
  readonly units: number;
  /** A unit’s value is the whole set of its codes. */
  readonly all: Coefficients & { readonly masi: Coefficient };
  /** Of each code: whether a unit has it. */
  readonly codes: ReadonlyMap<string, Coefficients>;
}

/** How far coders agree on the documents that at least two of them coded. */
export interface Agreement {
  readonly coders: readonly string[];
  readonly documents: readonly CodedDocument[];
  readonly by: readonly AgreementBy[];
  /** αU, on the documents that all coders coded, laid end to end. */
  readonly unitizing: { readonly all: Coefficient; readonly codes: ReadonlyMap<string, Coefficient> };
  readonly spanF1: Coefficient;
}

/** What there is to say of agreement; nothing where no document was coded by two. */
export function agreementOn(coded: readonly CodedDocument[], units: readonly UnitOfCoding[]): Agreement | undefined {
  const documents = coded.filter(({ codings }) => codings.size > 1);
  if (documents.length === 0) return undefined;
  const coders = [...new Set(documents.flatMap(({ codings }) => [...codings.keys()]))].sort();
  const codes = codesOf(documents);
  const [coderAt, codeAt] = [numbered(coders), numbered(codes)];
  const marked = documents.map((document) => ({ document, marks: numberedMarks(document, coderAt, codeAt) }));
  return {
    coders,
    documents,
    by: units.map((unit) => agreementBy(marked, coders, codes, unit)),
    unitizing: unitizing(marked, coders.length, codes),
    spanF1: spanF1(documents),
  };
}

interface Marked {
  readonly document: CodedDocument;
  readonly marks: NumberedMarks;
}

function codesOf(documents: readonly CodedDocument[]): string[] {
  const codes = new Set<string>();
  for (const { codings } of documents)
    for (const marks of codings.values()) for (const { code } of marks) codes.add(code);
  return [...codes].sort();
}

function agreementBy(
  documents: readonly Marked[],
  coders: readonly string[],
  codes: readonly string[],
  unit: UnitOfCoding,
): AgreementBy {
  const sets = new CodeSets(codes.length);
  const whole = new SetTally(coders.length, sets);
  const each = codes.map(() => new CodeTally(coders.length));
  const coderAt = numbered(coders);
  for (const { document, marks } of documents) {
    const row = {
      coders: [...document.codings.keys()].map((coder) => coderAt.get(coder)!),
      length: unitCount(document, unit),
    };
    for (const tally of [whole, ...each]) tally.begin(row);
    const places = coders.length * codes.length;
    const depths = new Uint32Array(places);
    const held = new Int32Array(coders.length);
    for (const border of bordersOf(document, marks, unit, places, codes.length)) {
      const turn = Math.floor(border / places);
      const place = border - turn * places;
      const at = turn >> 1;
      const step = (turn & 1) === 0 ? 1 : -1;
      const before = depths[place]!;
      depths[place] = before + step;
      // Within a passage that bears the code already nothing begins and nothing ends.
      if (before > 0 && before + step > 0) continue;
      const coder = Math.floor(place / codes.length);
      const code = place - coder * codes.length;
      held[coder] = sets.toggled(held[coder]!, code);
      whole.change(at, coder, held[coder]);
      each[code]!.change(at, coder, step);
    }
    for (const tally of [whole, ...each]) tally.end();
  }
  const { tally, masi } = whole;
  return {
    unit,
    units: tally.units,
    all: { ...coefficientsOf(tally), masi: alphaByLikeness(tally, masi.coinciding, masi.random) },
    codes: new Map(codes.map((code, at) => [code, coefficientsOf(each[at]!.tally)])),
  };
}

function coefficientsOf(tally: Tally): Coefficients {
  return { percent: percent(tally), cohen: cohen(tally), fleiss: fleiss(tally), alpha: alpha(tally) };
}

/**
 * Where passages begin and end, in the order of units, each as one number: twice the unit and one more for an end, then
 * coder and code. So at one place passages begin before others end.
 */
function bordersOf(
  document: CodedDocument,
  { coders, codes, starts, ends }: NumberedMarks,
  unit: UnitOfCoding,
  places: number,
  allCodes: number,
): Float64Array {
  const borders = new Float64Array(coders.length * 2);
  let count = 0;
  for (let at = 0; at < coders.length; at++) {
    const [start, end] = unitsAt(document, [starts[at]!, ends[at]!], unit);
    if (start >= end) continue;
    const place = coders[at]! * allCodes + codes[at]!;
    borders[count++] = 2 * start * places + place;
    borders[count++] = (2 * end + 1) * places + place;
  }
  return borders.subarray(0, count).sort();
}

function unitizing(documents: readonly Marked[], coders: number, codes: readonly string[]): Agreement['unitizing'] {
  const common = documents.filter(({ document }) => document.codings.size === coders);
  if (common.length === 0) {
    const none: Coefficient = { why: 'no-common' };
    return { all: none, codes: new Map(codes.map((code) => [code, none])) };
  }
  const sorted = common.map(({ document: { length }, marks }) => ({
    length,
    marks,
    byCode: byCode(marks, codes.length),
  }));
  const found = codes.map((_, code) =>
    disagreementOn(
      sorted.map(({ length, marks, byCode: { order, from } }): Continuum => {
        const passages = Array.from({ length: coders }, (): number[] => []);
        for (const at of order.subarray(from[code], from[code + 1]))
          lay(passages[marks.coders[at]!]!, marks.starts[at]!, marks.ends[at]!);
        return { length, coders: passages };
      }),
    ),
  );
  return {
    all: unitizingAlpha(found),
    codes: new Map(codes.map((code, at) => [code, unitizingAlpha([found[at]!])])),
  };
}

/** Puts a passage behind those of its coder; passages of one code that overlap are one. */
function lay(own: number[], start: number, end: number): void {
  const last = own.length - 1;
  if (last > 0 && start < own[last]!) own[last] = Math.max(own[last]!, end);
  else if (start < end) own.push(start, end);
}

/** The places of marks in the order of their codes, else as they were, and where those of each code begin. */
function byCode({ codes }: NumberedMarks, count: number): { readonly order: Int32Array; readonly from: Int32Array } {
  const from = new Int32Array(count + 1);
  for (const code of codes) from[code + 1]!++;
  for (let code = 0; code < count; code++) from[code + 1]! += from[code]!;
  const next = from.slice();
  const order = new Int32Array(codes.length);
  codes.forEach((code, at) => (order[next[code]!++] = at));
  return { order, from };
}
