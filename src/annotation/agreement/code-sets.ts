/** The sets of codes that units bear, each known by a number; 0 is the empty one. Codes are numbers too. */
export class CodeSets {
  private readonly sets: (readonly number[])[] = [[]];
  private readonly numbers = new Map<string, number>([['', 0]]);
  /** From a set and a code to the set that has it, or has it no longer. */
  private readonly steps = new Map<number, number>();

  constructor(readonly codes: number) {}

  get count(): number {
    return this.sets.length;
  }

  /** The codes of a set, in their order. */
  of(set: number): readonly number[] {
    return this.sets[set]!;
  }

  /** The set with a code if it was without, and without it if it was with. */
  toggled(set: number, code: number): number {
    const step = set * this.codes + code;
    let next = this.steps.get(step);
    if (next === undefined) {
      const members = this.sets[set]!;
      next = this.numberOf(members.includes(code) ? members.filter((one) => one !== code) : [...members, code]);
      this.steps.set(step, next);
    }
    return next;
  }

  private numberOf(members: readonly number[]): number {
    const sorted = [...members].sort((a, b) => a - b);
    const key = sorted.join();
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.sets.push(sorted) - 1;
      this.numbers.set(key, number);
    }
    return number;
  }
}
