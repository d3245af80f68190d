/** What coders gave to rows of units, counted up: all that coefficients of nominal values are made of. */
export interface Tally {
  readonly units: number;
  /** Of ordered pairs of coders over all units: all of them, and those who gave the same. */
  readonly pairs: number;
  readonly agreeing: number;
  /** Of each unit the ordered pairs that agree, by how many coders it has but one: Krippendorff’s coincidences. */
  readonly coinciding: number;
  /** Of each unit the share of its pairs that agree. */
  readonly shares: number;
  /** How often each value was given. */
  readonly totals: Float64Array;
  /** The same of the two coders, where there are no more. */
  readonly ofTwo?: readonly [Float64Array, Float64Array];
  /** How many coders rows had. */
  readonly panels: ReadonlySet<number>;
}

/** A sum over units for a row of coders; the same for all values, codes and coders of it. */
export interface Row {
  /** The numbers of those who coded. */
  readonly coders: readonly number[];
  readonly length: number;
}

/** Sums over stretches of units on which nobody’s value changes: many units cost no more than one. */
export class Sums {
  units = 0;
  pairs = 0;
  agreeing = 0;
  coinciding = 0;
  shares = 0;
  /** Of the row that is counted. */
  private own = 0;

  /** @param squares the sum of the squares of how many of the row’s coders gave each value */
  add(units: number, squares: number): void {
    this.own += units * squares;
  }

  /** The row is at its end. */
  end({ coders: { length: coders }, length: units }: Row): void {
    const agreeing = this.own - units * coders;
    const pairs = coders * (coders - 1);
    this.own = 0;
    this.units += units;
    this.pairs += units * pairs;
    this.agreeing += agreeing;
    this.coinciding += agreeing / (coders - 1);
    this.shares += agreeing / pairs;
  }
}
