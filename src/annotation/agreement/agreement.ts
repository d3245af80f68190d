import { lastOf, type Steps } from '../../text/steps';
import { bordersOf, unitsOf } from './borders';
import { type CodedDocument, unitCount, type UnitOfCoding } from './coded';
import { CodeSets } from './code-sets';
import { CodeTally } from './code-tally';
import { alpha, alphaByLikeness, type Coefficient, cohen, fleiss, percent } from './coefficient';
import { type Marked, numbered, type NumberedMarks, numberedStudy } from './numbered';
import { spanF1 } from './span-f1';
import { SetTally } from './set-tally';
import type { Tally } from './tally';
import { type Continuum, type Disagreeing, disagreementOn, unitizingAlpha } from './unitizing';

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
  return lastOf(agreementInSteps(coded, units));
}

/** The same in steps of some milliseconds: of many coders on many documents it takes seconds. */
export function* agreementInSteps(
  coded: readonly CodedDocument[],
  units: readonly UnitOfCoding[],
): Steps<Agreement | undefined> {
  const documents = coded.filter(({ codings }) => codings.size > 1);
  if (documents.length === 0) return undefined;
  const { coders, codes, marked } = yield* numberedStudy(documents);
  const by: AgreementBy[] = [];
  for (const unit of units) by.push(yield* agreementBy(marked, coders, codes, unit));
  return {
    ...{ coders, documents, by },
    unitizing: yield* unitizing(marked, coders.length, codes),
    spanF1: spanF1(marked),
  };
}

function* agreementBy(
  documents: readonly Marked[],
  coders: readonly string[],
  codes: readonly string[],
  unit: UnitOfCoding,
): Steps<AgreementBy> {
  const sets = new CodeSets(codes.length);
  const whole = new SetTally(coders.length, sets);
  const each = codes.map(() => new CodeTally(coders.length));
  const coderAt = numbered(coders);
  const depths = new Uint32Array(coders.length * codes.length);
  const held = new Int32Array(coders.length);
  for (const { document, marks } of documents) {
    const row = {
      coders: [...document.codings.keys()].map((coder) => coderAt.get(coder)!),
      length: unitCount(document, unit),
    };
    for (const tally of [whole, ...each]) tally.begin(row);
    const passages = unitsOf(document, marks, unit);
    for (const border of bordersOf(passages, row.length)) {
      const mark = border >> 1;
      const isEnd = (border & 1) === 1;
      const coder = marks.coders[mark]!;
      const code = marks.codes[mark]!;
      const place = coder * codes.length + code;
      const depth = (depths[place]! += isEnd ? -1 : 1);
      // Within a passage that bears the code already nothing begins and nothing ends.
      if (depth > (isEnd ? 0 : 1)) continue;
      const at = (isEnd ? passages.ends : passages.starts)[mark]!;
      held[coder] = sets.toggled(held[coder]!, code);
      whole.change(at, coder, held[coder]);
      each[code]!.change(at, coder, isEnd ? -1 : 1);
    }
    for (const tally of [whole, ...each]) tally.end();
    yield;
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

function* unitizing(
  documents: readonly Marked[],
  coders: number,
  codes: readonly string[],
): Steps<Agreement['unitizing']> {
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
  const found: Disagreeing[] = [];
  for (let code = 0; code < codes.length; code++) {
    const texts = sorted.map(({ length, marks, byCode: { order, from } }) =>
      continuumOf(length, marks, order.subarray(from[code], from[code + 1]), coders),
    );
    found.push(disagreementOn(texts));
    yield;
  }
  return {
    all: unitizingAlpha(found),
    codes: new Map(codes.map((code, at) => [code, unitizingAlpha([found[at]!])])),
  };
}

/** The passages of some marks of one code, which are in the order of coders and then of the text; those that overlap are one. */
function continuumOf(length: number, marks: NumberedMarks, order: Int32Array, coders: number): Continuum {
  const from = new Int32Array(coders + 1);
  const borders = new Int32Array(order.length * 2);
  let [count, coder] = [0, 0];
  for (const mark of order) {
    while (coder < marks.coders[mark]!) from[++coder] = count;
    const [start, end] = [marks.starts[mark]!, marks.ends[mark]!];
    if (count > from[coder]! && start < borders[count - 1]!) borders[count - 1] = Math.max(borders[count - 1]!, end);
    else if (start < end) {
      borders[count++] = start;
      borders[count++] = end;
    }
  }
  while (coder < coders) from[++coder] = count;
  return { length, borders: borders.subarray(0, count), from };
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
