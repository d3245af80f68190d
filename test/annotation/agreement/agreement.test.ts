import { expect } from 'chai';
import fc from 'fast-check';
import { agreementOn } from '../../../src/annotation/agreement/agreement';
import { type CodedDocument, type Mark, unitsAt } from '../../../src/annotation/agreement/coded';
import { alpha, alphaByLikeness, cohen, percent } from '../../../src/annotation/agreement/coefficient';
import { disagreementsIn } from '../../../src/annotation/agreement/disagreements';
import { numberedStudy } from '../../../src/annotation/agreement/numbered';
import { spanF1 } from '../../../src/annotation/agreement/span-f1';
import type { Span } from '../../../src/text/span';
import { lastOf } from '../../../src/text/steps';
import { tallyOf } from './ratings';

const sentences: readonly Span[] = [
  [0, 10],
  [10, 20],
  [21, 30],
];

function coded(codings: Readonly<Record<string, readonly Mark[]>>): CodedDocument {
  return { name: '判决.txt', length: 30, sentences, codings: new Map(Object.entries(codings)) };
}

const mark = (code: string, start: number, end: number): Mark => ({ code, span: [start, end] });

describe('agreement on documents', () => {
  it('is nothing below two coders', () => {
    expect(agreementOn([], ['sentence'])).to.equal(undefined);
    expect(agreementOn([coded({ 甲: [mark('x', 0, 5)] })], ['sentence'])).to.equal(undefined);
  });

  it('counts by sentence what a mark touches, and by character what it covers', () => {
    const document = coded({ 甲: [mark('x', 0, 10)], 乙: [mark('x', 5, 15)] });
    const [bySentence, byCharacter] = agreementOn([document], ['sentence', 'character'])!.by;
    expect(bySentence!.all.percent).to.deep.equal({ value: 2 / 3 });
    expect(byCharacter!.all.percent).to.deep.equal({ value: 20 / 30 });
    expect(bySentence!.units).to.equal(3);
  });

  it('one who looked and marked nothing has coded', () => {
    const { by } = agreementOn([coded({ 甲: [mark('x', 0, 10)], 乙: [] })], ['sentence'])!;
    expect(by[0]!.all.percent).to.deep.equal({ value: 2 / 3 });
  });

  it('says of each code how far it is agreed on', () => {
    const document = coded({ 甲: [mark('x', 0, 10), mark('y', 0, 10)], 乙: [mark('x', 0, 10)] });
    const { codes } = agreementOn([document], ['sentence'])!.by[0]!;
    expect(codes.get('x')!.alpha).to.deep.equal({ value: 1 });
    expect(codes.get('y')!.percent).to.deep.equal({ value: 2 / 3 });
  });

  it('passages of one code that overlap or touch are one to it', () => {
    const once = coded({ 甲: [mark('x', 0, 20)], 乙: [mark('x', 0, 20)] });
    const twice = coded({ 甲: [mark('x', 0, 12), mark('x', 5, 20)], 乙: [mark('x', 0, 9), mark('x', 9, 20)] });
    expect(agreementOn([twice], ['character'])!.by).to.deep.equal(agreementOn([once], ['character'])!.by);
  });

  it('αU takes passages of one code that overlap for one', () => {
    const once = coded({ 甲: [mark('x', 0, 12)], 乙: [mark('x', 3, 20)] });
    const twice = coded({ 甲: [mark('x', 0, 9), mark('x', 5, 12), mark('x', 6, 8)], 乙: [mark('x', 3, 20)] });
    expect(agreementOn([twice], [])!.unitizing).to.deep.equal(agreementOn([once], [])!.unitizing);
  });

  it('αU wants a text that all have coded', () => {
    const documents = [coded({ 甲: [], 乙: [] }), coded({ 甲: [], 丙: [mark('x', 0, 5)] })];
    expect(agreementOn(documents, [])!.unitizing.all).to.deep.equal({ why: 'no-common' });
  });

  const marks = fc.array(
    fc
      .tuple(fc.constantFrom('x', 'y', 'z'), fc.nat(29), fc.integer({ min: 1, max: 12 }))
      .map(([code, start, length]) => mark(code, start, Math.min(30, start + length))),
    { maxLength: 6 },
  );

  it('going along borders gives what counting each unit gives', () =>
    fc.assert(
      fc.property(marks, marks, fc.constantFrom('sentence' as const, 'character' as const), (a, b, unit) => {
        const document = coded({ 甲: a, 乙: b });
        const length = unit === 'sentence' ? sentences.length : 30;
        const codesAt = (own: readonly Mark[], at: number): number[] => {
          const here = own.filter(({ span }) => {
            const [from, to] = unitsAt(document, span, unit);
            return from <= at && at < to;
          });
          return [...new Set(here.map(({ code }) => code.charCodeAt(0)))];
        };
        const units = Array.from({ length }, (_, at) => [codesAt(a, at), codesAt(b, at)]);
        const { tally, masi } = tallyOf(units);
        const { all } = agreementOn([document], [unit])!.by[0]!;
        for (const [found, counted] of [
          [all.percent, percent(tally)],
          [all.cohen, cohen(tally)],
          [all.alpha, alpha(tally)],
          [all.masi, alphaByLikeness(tally, masi.coinciding, masi.random)],
        ] as const) {
          if ('why' in counted) expect(found).to.deep.equal(counted);
          else expect((found as { value: number }).value).to.be.closeTo(counted.value, 1e-9);
        }
      }),
    ));
});

describe('F1 of passages', () => {
  it('is of two coders what precision and recall make', () => {
    const document = coded({
      甲: [mark('x', 0, 5), mark('x', 6, 9)],
      乙: [mark('x', 0, 5), mark('y', 6, 9), mark('x', 7, 9)],
    });
    // One of two found, one of three right.
    expect(spanF1(lastOf(numberedStudy([document])).marked)).to.deep.equal({
      value: (2 * (1 / 2) * (1 / 3)) / (1 / 2 + 1 / 3),
    });
  });

  it('is not defined where nobody marked anything', () =>
    expect(spanF1(lastOf(numberedStudy([coded({ 甲: [], 乙: [] })])).marked)).to.deep.equal({ why: 'no-marks' }));
});

describe('disagreements', () => {
  const listed = (document: CodedDocument): unknown[] =>
    [...disagreementsIn(document)].map(({ span, given }) => [span, ...given.map(({ codes }) => codes.join())]);

  it('are the sentences that coders gave different codes, in the order of the text', () =>
    expect(listed(coded({ a: [mark('x', 0, 8)], b: [mark('x', 2, 9), mark('y', 22, 25)] }))).to.deep.equal([
      [[21, 30], '', 'y'],
    ]));

  it('neighbours with the same difference are one', () =>
    expect(listed(coded({ a: [mark('x', 0, 30)], b: [mark('x', 22, 30)] }))).to.deep.equal([[[0, 20], 'x', '']]));

  it('are none where all agree', () =>
    expect(listed(coded({ a: [mark('x', 0, 30)], b: [mark('x', 3, 30)] }))).to.deep.equal([]));
});
