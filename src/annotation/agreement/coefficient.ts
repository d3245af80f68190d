import type { Tally } from './tally';

/** Why a coefficient says nothing. */
export type Why =
  /** Nothing was coded by two. */
  | 'no-units'
  /** All gave one and the same value throughout: there is no chance to be better than. */
  | 'one-value'
  /** It is made for two coders. */
  | 'not-two'
  /** It needs as many coders everywhere. */
  | 'uneven'
  /** It needs a text that all have coded. */
  | 'no-common'
  /** Nobody has marked anything. */
  | 'no-marks';

/** A number, or why there is none. */
export type Coefficient = { readonly value: number } | { readonly why: Why };

/** The share of pairs of coders who gave a unit the same. */
export function percent({ agreeing, pairs }: Tally): Coefficient {
  return pairs === 0 ? { why: 'no-units' } : { value: agreeing / pairs };
}

/** Cohen’s κ: two coders, each with chances of their own. Cohen, A Coefficient of Agreement for Nominal Scales, 1960. */
export function cohen({ agreeing, pairs, ofTwo, units }: Tally): Coefficient {
  if (pairs === 0) return { why: 'no-units' };
  if (!ofTwo) return { why: 'not-two' };
  const [a, b] = ofTwo;
  let chance = 0;
  a.forEach((count, value) => (chance += (count / units) * (b[value]! / units)));
  return corrected(agreeing / pairs, chance);
}

/** Fleiss’ κ: so many coders for each unit, whoever they are. Fleiss, Measuring Nominal Scale Agreement Among Many Raters, 1971. */
export function fleiss({ shares, units, totals, panels }: Tally): Coefficient {
  if (units === 0) return { why: 'no-units' };
  if (panels.size > 1) return { why: 'uneven' };
  const all = sumOf(totals);
  return corrected(
    shares / units,
    totals.reduce((chance, count) => chance + (count / all) ** 2, 0),
  );
}

/**
 * Krippendorff’s α for nominal values, with any number of coders a unit. Krippendorff, Computing Krippendorff’s
 * Alpha-Reliability, 2011.
 */
export function alpha({ totals, coinciding }: Tally): Coefficient {
  return alphaOf(
    sumOf(totals),
    coinciding,
    totals.reduce((same, count) => same + count * count, 0),
  );
}

/**
 * Krippendorff’s α where values are more alike or less.
 *
 * @param alike how alike the values of a unit are: the sum over its pairs, by how many coders it has but one
 * @param random the same over all pairs of values given anywhere, each with itself among them
 */
export function alphaByLikeness({ totals }: Tally, alike: number, random: number): Coefficient {
  return alphaOf(sumOf(totals), alike, random);
}

function alphaOf(all: number, alike: number, random: number): Coefficient {
  if (all === 0) return { why: 'no-units' };
  const expected = all * all - random;
  // One value throughout leaves nothing but what rounding leaves.
  return expected <= all * all * 1e-12 ? { why: 'one-value' } : { value: 1 - ((all - 1) * (all - alike)) / expected };
}

function corrected(observed: number, chance: number): Coefficient {
  // One value throughout leaves a chance of one but for rounding.
  return chance > 1 - 1e-12 ? { why: 'one-value' } : { value: (observed - chance) / (1 - chance) };
}

function sumOf(totals: Float64Array): number {
  return totals.reduce((sum, count) => sum + count, 0);
}
