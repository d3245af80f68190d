import { lastOf, type Steps } from '../../text/steps';
import { type CodedDocument, unitCount, type UnitOfCoding } from './coded';
import { CodeSets } from './code-sets';
import { CodeTally } from './code-tally';
import { alpha, alphaByLikeness, type Coefficient, cohen, fleiss, percent } from './coefficient';
import { inOrderOf, placesOf } from './in-order';
import { type Marked, numbered, numberedStudy, type Passages, passagesAt } from './numbered';
import { spanF1 } from './span-f1';
import { SetTally } from './set-tally';
import type { Tally } from './tally';
import { type Disagreeing, disagreementOn, unitizingAlpha } from './unitizing';
import { unitsOf } from './units';

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
  for (const one of documents) {
    const row = {
      coders: [...one.document.codings.keys()].map((coder) => coderAt.get(coder)!),
      length: unitCount(one.document, unit),
    };
    for (const tally of [whole, ...each]) tally.begin(row);
    count(unitsOf(one, unit, codes.length), whole, each);
    for (const tally of [whole, ...each]) tally.end();
    yield;
  }
  const { tally } = whole;
  const masi = yield* whole.masi();
  return {
    unit,
    units: tally.units,
    all: { ...coefficientsOf(tally), masi: alphaByLikeness(tally, masi.coinciding, masi.random) },
    codes: new Map(codes.map((code, at) => [code, coefficientsOf(each[at]!.tally)])),
  };
}

/** Goes along the borders of passages once, place by place. */
function count({ coders, codes, starts, ends }: Passages, whole: SetTally, each: readonly CodeTally[]): void {
  const byEnd = inOrderOf(ends, placesOf(ends));
  let [begun, ended] = [0, 0];
  while (ended < byEnd.length) {
    const start = begun < starts.length ? starts[begun]! : Infinity;
    const at = Math.min(start, ends[byEnd[ended]!]!);
    for (; begun < starts.length && starts[begun] === at; begun++) {
      whole.toggle(coders[begun]!, codes[begun]!);
      each[codes[begun]!]!.change(at, coders[begun]!, 1);
    }
    for (; ended < byEnd.length && ends[byEnd[ended]!] === at; ended++) {
      const passage = byEnd[ended]!;
      whole.toggle(coders[passage]!, codes[passage]!);
      each[codes[passage]!]!.change(at, coders[passage]!, -1);
    }
    whole.settle(at);
  }
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
  const texts: (ByCode & { readonly length: number })[] = [];
  for (const { document, passages } of common) {
    texts.push({ length: document.length, ...byCode(passages, codes.length) });
    yield;
  }
  const found: Disagreeing[] = [];
  for (let code = 0; code < codes.length; code++) {
    const ofCode = texts.map(({ length, order, from, passages }) => ({
      length,
      passages: passagesAt(passages, order.subarray(from[code], from[code + 1])),
    }));
    found.push(disagreementOn(ofCode, coders));
    yield;
  }
  return {
    all: unitizingAlpha(found),
    codes: new Map(codes.map((code, at) => [code, unitizingAlpha([found[at]!])])),
  };
}

/** Passages, their places in the order of their codes, else as they were, and where those of each code begin. */
interface ByCode {
  readonly passages: Passages;
  readonly order: Int32Array;
  readonly from: Int32Array;
}

function byCode(passages: Passages, count: number): ByCode {
  const order = inOrderOf(passages.codes, placesOf(passages.codes));
  const from = new Int32Array(count + 1);
  for (const code of passages.codes) from[code + 1]!++;
  for (let code = 0; code < count; code++) from[code + 1]! += from[code]!;
  return { passages, order, from };
}
