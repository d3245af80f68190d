import { expect } from 'chai';
import fc from 'fast-check';
import {
  alpha,
  alphaByLikeness,
  type Coefficient,
  cohen,
  fleiss,
  percent,
} from '../../../src/annotation/agreement/coefficient';
import { CodeSets } from '../../../src/annotation/agreement/code-sets';
import { likenessAtRandom, masi } from '../../../src/annotation/agreement/masi';
import { lastOf } from '../../../src/text/steps';
import { tallyOf, type Units, unitsOf, unitsOfTable } from './ratings';

const valueOf = (coefficient: Coefficient): number => {
  if ('why' in coefficient) throw new Error(coefficient.why);
  return coefficient.value;
};

/** Counts of Fleiss (1971), table 1: 30 patients by 6 psychiatrists each, 5 diagnoses. */
const diagnoses = `00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031
  00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006`
  .split(/\s+/)
  .map((row) => [...row].flatMap((count, value) => Array.from({ length: Number(count) }, () => [value])));

describe('coefficients agree with published examples', () => {
  it('Cohen 1960, p. 45: κ = .492, with .70 of 200 alike', () => {
    const tally = tallyOf(
      unitsOfTable([
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12],
      ]),
    ).tally;
    expect(valueOf(percent(tally))).to.be.closeTo(0.7, 1e-9);
    expect(valueOf(cohen(tally))).to.be.closeTo(0.492, 0.001);
  });

  it('Cohen 1960, p. 37: .29 alike where chance gives .35', () => {
    const tally = tallyOf(
      unitsOfTable([
        [25, 12, 3],
        [13, 2, 15],
        [12, 16, 2],
      ]),
    ).tally;
    expect(valueOf(percent(tally))).to.be.closeTo(0.29, 1e-9);
    expect(valueOf(cohen(tally))).to.be.closeTo((0.29 - 0.35) / 0.65, 0.001);
  });

  it('Fleiss 1971: κ = .430', () => expect(valueOf(fleiss(tallyOf(diagnoses).tally))).to.be.closeTo(0.43, 0.001));

  for (const [what, expected, ...coders] of [
    ['A: two observers, two values', 0.095, '0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'],
    ['B: two observers, many values', 0.692, 'a a b b d c c c e d d a', 'b a b b b c c c e d d d'],
    [
      'C: four observers, values missing',
      0.743,
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    ],
  ] as const)
    it(`Krippendorff 2011, reliability data ${what}: α = ${expected}`, () =>
      expect(valueOf(alpha(tallyOf(unitsOf(...coders)).tally))).to.be.closeTo(expected, 0.0006));
});

describe('α by MASI', () => {
  const byMasi = (units: Units): Coefficient => {
    const { tally, masi } = tallyOf(units);
    return alphaByLikeness(tally, masi.coinciding, masi.random);
  };

  // Passonneau, Measuring Agreement on Set-valued Items (MASI), LREC 2006: Jaccard times 1, 2/3, 1/3 or 0.
  for (const [a, b, distance] of [
    [[1, 2], [1, 2], 0],
    [[1], [1, 2], 1 - (1 / 2) * (2 / 3)],
    [[1, 2], [2, 3], 1 - (1 / 3) * (1 / 3)],
    [[1, 2], [1, 2, 3, 4], 1 - (2 / 4) * (2 / 3)],
    [[1], [2], 1],
    [[], [], 0],
    [[], [1], 1],
  ] as const)
    it(`Passonneau 2006: {${a.join()}} and {${b.join()}} are ${distance.toFixed(3)} apart`, () => {
      const shared = a.filter((one) => (b as readonly number[]).includes(one)).length;
      expect(1 - masi(a.length, b.length, shared)).to.be.closeTo(distance, 1e-9);
    });

  it('is that of nominal values where nobody gives more than one code', () => {
    const units = unitsOf('1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .');
    expect(valueOf(byMasi(units))).to.be.closeTo(valueOf(alpha(tallyOf(units).tally)), 1e-9);
  });

  it('as worked out by hand', () =>
    // Observed: 2·(2/3) apart of 4 values. Expected: 2·(2·1 + 2·(2/3) + 1·(2/3)) of the ordered pairs.
    expect(
      valueOf(
        byMasi([
          [[1], [1]],
          [[2], [1, 2]],
        ]),
      ),
    ).to.be.closeTo(1 - (3 * (4 / 3)) / 8, 1e-9));

  it('counts by subsets what comparing all pairs of sets gives, large sets among them', () => {
    const set = fc.uniqueArray(fc.nat(15), { maxLength: 15 });
    fc.assert(
      fc.property(fc.array(set, { minLength: 1, maxLength: 12 }), (all) => {
        const sets = new CodeSets(16);
        const times = new Float64Array(200);
        const given = all.map((codes) => {
          const made = sets.empty();
          for (const code of codes) sets.toggle(made, code);
          return sets.numberOf(made);
        });
        for (const one of given) times[one]!++;
        let sum = 0;
        for (const a of given)
          for (const b of given) {
            const shared = sets.of(a).filter((code) => sets.of(b).includes(code)).length;
            sum += masi(sets.of(a).length, sets.of(b).length, shared);
          }
        expect(lastOf(likenessAtRandom(sets, times))).to.be.closeTo(sum, 1e-6);
      }),
    );
  });
});

describe('a coefficient that is not defined says why', () => {
  const same = tallyOf(unitsOf('1 1 1', '1 1 1')).tally;
  for (const [what, coefficient, why] of [
    ['Cohen’s κ where only one value was given', cohen(same), 'one-value'],
    ['Fleiss’ κ where only one value was given', fleiss(same), 'one-value'],
    ['α where only one value was given', alpha(same), 'one-value'],
    ['Cohen’s κ of three coders', cohen(tallyOf(unitsOf('1 2', '1 2', '2 1')).tally), 'not-two'],
    ['Fleiss’ κ where not all coded all', fleiss(tallyOf(unitsOf('1 2', '1 2', '2 .')).tally), 'uneven'],
    ['percent of nothing', percent(tallyOf([]).tally), 'no-units'],
    ['α of nothing', alpha(tallyOf([]).tally), 'no-units'],
  ] as const)
    it(what, () => expect(coefficient).to.deep.equal({ why }));
});
