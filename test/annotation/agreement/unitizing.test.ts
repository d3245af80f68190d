import { expect } from 'chai';
import fc from 'fast-check';
import {
  type Continuum,
  type Disagreeing,
  disagreementOn,
  unitizingAlpha,
} from '../../../src/annotation/agreement/unitizing';

/** How far apart coders are on a text, by where the passages of each begin and end. */
function apart(length: number, ...coders: readonly (readonly number[])[]): Disagreeing {
  const passages = coders
    .flatMap((borders, coder) =>
      borders.flatMap((start, at) => (at % 2 === 0 ? [{ coder, start, end: borders[at + 1]! }] : [])),
    )
    .sort((a, b) => a.start - b.start);
  const text: Continuum = {
    length,
    passages: {
      coders: Int32Array.from(passages, ({ coder }) => coder),
      codes: new Int32Array(passages.length),
      starts: Int32Array.from(passages, ({ start }) => start),
      ends: Int32Array.from(passages, ({ end }) => end),
    },
  };
  return disagreementOn([text], coders.length);
}

/** Krippendorff 2004, p. 254: two observers on a continuum from 150 to 450; here it begins with 0. */
const c = apart(300, [75, 145, 220, 250], [70, 150, 205, 225, 250, 270]);
const same = [30, 90, 150, 200];
const k = apart(300, same, same);

/** Squared distances counted pair by pair, as the definition says it. */
function squares(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  const beside = (one: readonly number[], i: number, other: readonly number[], j: number): boolean =>
    one[i]! < other[j + 1]! && other[j]! < one[i + 1]!;
  const places = (one: readonly number[]): number[] => [...one.keys()].filter((at) => at % 2 === 0);
  for (const i of places(a))
    for (const j of places(b)) if (beside(a, i, b, j)) sum += (a[i]! - b[j]!) ** 2 + (a[i + 1]! - b[j + 1]!) ** 2;
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const)
    for (const i of places(one))
      if (!places(other).some((j) => beside(one, i, other, j))) sum += (one[i + 1]! - one[i]!) ** 2;
  return sum;
}

describe('αU agrees with the example of Krippendorff 2004, p. 254', () => {
  for (const [what, found, expected] of [
    ['observed disagreement on c', c.observed, 0.0144],
    ['expected disagreement on c', c.expected, 0.0532],
    ['observed disagreement on k', k.observed, 0],
    ['expected disagreement on k', k.expected, 0.049],
  ] as const)
    it(`${what} is ${expected}`, () => expect(found).to.be.closeTo(expected, 0.0001));

  for (const [what, found, expected] of [
    ['on c', unitizingAlpha([c]), 0.7286],
    ['on k', unitizingAlpha([k]), 1],
    ['on both', unitizingAlpha([c, k]), 0.8591],
  ] as const)
    it(`${what} αU is ${expected}`, () => {
      expect(found).to.have.property('value');
      expect((found as { value: number }).value).to.be.closeTo(expected, 0.0005);
    });

  it('is not defined where nobody marked anything', () =>
    expect(unitizingAlpha([apart(300, [], [])])).to.deep.equal({ why: 'no-marks' }));

  it('one pass over the borders gives what comparing each pair of coders gives', () => {
    const passages = fc
      .uniqueArray(fc.nat(60), { maxLength: 12 })
      .map((places) => places.sort((a, b) => a - b).slice(0, places.length - (places.length % 2)));
    fc.assert(
      fc.property(fc.array(passages, { minLength: 2, maxLength: 5 }), (coders) => {
        let sum = 0;
        coders.forEach((a, i) => coders.slice(i + 1).forEach((b) => (sum += squares(a, b))));
        const { observed } = apart(61, ...coders);
        expect(observed).to.be.closeTo((2 * sum) / (coders.length * (coders.length - 1) * 61 ** 2), 1e-9);
      }),
    );
  });
});
