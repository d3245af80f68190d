import { type CodedDocument, type Mark, unitCount, type UnitOfCoding, unitsAt } from './coded';
import { CodeSets } from './code-sets';
import { CodeTally } from './code-tally';
import { alpha, alphaByLikeness, type Coefficient, cohen, fleiss, percent } from './coefficient';
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
  return {
    coders,
    documents,
    by: units.map((unit) => agreementBy(documents, coders, codes, unit)),
    unitizing: unitizing(documents, coders, codes),
    spanF1: spanF1(documents),
  };
}

function codesOf(documents: readonly CodedDocument[]): string[] {
  const codes = new Set<string>();
  for (const { codings } of documents)
    for (const marks of codings.values()) for (const { code } of marks) codes.add(code);
  return [...codes].sort();
}

function agreementBy(
  documents: readonly CodedDocument[],
  coders: readonly string[],
  codes: readonly string[],
  unit: UnitOfCoding,
): AgreementBy {
  const sets = new CodeSets(codes.length);
  const whole = new SetTally(coders.length, sets);
  const each = codes.map(() => new CodeTally(coders.length));
  const coderAt = numbered(coders);
  const codeAt = numbered(codes);
  for (const document of documents) {
    const row = {
      coders: [...document.codings.keys()].map((coder) => coderAt.get(coder)!),
      length: unitCount(document, unit),
    };
    for (const tally of [whole, ...each]) tally.begin(row);
    const depths = new Uint32Array(coders.length * codes.length);
    const held = new Int32Array(coders.length);
    for (const border of bordersOf(document, unit, coderAt, codeAt)) {
      const place = border % depths.length;
      const turn = Math.floor(border / depths.length);
      const at = turn >> 1;
      const step = turn % 2 === 0 ? 1 : -1;
      const before = depths[place]!;
      depths[place] = before + step;
      // Within a passage that bears the code already nothing begins and nothing ends.
      if (before > 0 && before + step > 0) continue;
      const code = place % codes.length;
      const coder = (place - code) / codes.length;
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
  unit: UnitOfCoding,
  coderAt: ReadonlyMap<string, number>,
  codeAt: ReadonlyMap<string, number>,
): Float64Array {
  const places = coderAt.size * codeAt.size;
  const all = [...document.codings.values()].reduce((sum, marks) => sum + marks.length, 0);
  const borders = new Float64Array(all * 2);
  let count = 0;
  for (const [name, marks] of document.codings) {
    const coder = coderAt.get(name)! * codeAt.size;
    for (const { code, span } of marks) {
      const [start, end] = unitsAt(document, span, unit);
      if (start >= end) continue;
      const place = coder + codeAt.get(code)!;
      borders[count++] = 2 * start * places + place;
      borders[count++] = (2 * end + 1) * places + place;
    }
  }
  return borders.subarray(0, count).sort();
}

function unitizing(
  documents: readonly CodedDocument[],
  coders: readonly string[],
  codes: readonly string[],
): Agreement['unitizing'] {
  const common = documents.filter(({ codings }) => codings.size === coders.length);
  if (common.length === 0) {
    const none: Coefficient = { why: 'no-common' };
    return { all: none, codes: new Map(codes.map((code) => [code, none])) };
  }
  const codeAt = numbered(codes);
  const texts = codes.map((): Continuum[] => []);
  for (const { codings, length } of common) {
    const passages = codes.map(() => coders.map((): number[] => []));
    coders.forEach((coder, at) => {
      for (const { code, span } of inOrder(codings.get(coder)!)) {
        const own = passages[codeAt.get(code)!]![at]!;
        const last = own.length - 1;
        // Passages of one code that overlap are one.
        if (last > 0 && span[0] < own[last]!) own[last] = Math.max(own[last]!, span[1]);
        else if (span[0] < span[1]) own.push(...span);
      }
    });
    passages.forEach((own, at) => texts[at]!.push({ length, coders: own }));
  }
  const found = texts.map(disagreementOn);
  return {
    all: unitizingAlpha(found),
    codes: new Map(codes.map((code, at) => [code, unitizingAlpha([found[at]!])])),
  };
}

function inOrder(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => a.span[0] - b.span[0]);
}

function numbered(names: readonly string[]): Map<string, number> {
  return new Map(names.map((name, at) => [name, at]));
}
