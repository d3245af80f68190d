import { type Row, Sums, type Tally } from './tally';

/** Counts up for one code which units have it: 1, and which have not: 0. */
export class CodeTally {
  private readonly sums = new Sums();
  private readonly panels = new Set<number>();
  /** Units with it, of each coder. */
  private readonly having: Float64Array;
  private readonly seen: Float64Array;
  private row: Row = { coders: [], length: 0 };
  private at = 0;
  /** How many have it at this place. */
  private holders = 0;

  constructor(coders: number) {
    this.having = new Float64Array(coders);
    this.seen = new Float64Array(coders);
  }

  begin(row: Row): void {
    this.row = row;
    this.at = 0;
    this.holders = 0;
    this.panels.add(row.coders.length);
    for (const coder of row.coders) this.seen[coder]! += row.length;
  }

  /** From a unit on a coder has given it, or has it no longer; units only go up. */
  change(at: number, coder: number, step: number): void {
    this.advance(at);
    this.holders += step;
    this.having[coder]! -= step * at;
  }

  /** The row is at its end, and nobody has it any more. */
  end(): void {
    this.advance(this.row.length);
    this.sums.end(this.row);
  }

  get tally(): Tally {
    const { units, pairs, agreeing, coinciding, shares } = this.sums;
    const of = (coder: number): Float64Array =>
      Float64Array.of(this.seen[coder]! - this.having[coder]!, this.having[coder]!);
    const totals = Float64Array.of(0, 0);
    for (const coder of this.seen.keys()) of(coder).forEach((count, value) => (totals[value]! += count));
    return {
      ...{ units, pairs, agreeing, coinciding, shares, totals, panels: this.panels },
      ...(this.seen.length === 2 && { ofTwo: [of(0), of(1)] }),
    };
  }

  private advance(at: number): void {
    if (at === this.at) return;
    const others = this.row.coders.length - this.holders;
    this.sums.add(at - this.at, this.holders * this.holders + others * others);
    this.at = at;
  }
}
