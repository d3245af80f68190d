/** Where a sign stands next in a text, asked for from the front to the back, for which the text is gone through once. */
export class NextSign {
  private found = -1;

  constructor(
    private readonly text: string,
    private readonly sign: string,
  ) {}

  /** Where it stands at an offset or behind it; `Infinity` where it does not. */
  from(at: number): number {
    if (this.found < at) {
      const next = this.text.indexOf(this.sign, at);
      this.found = next === -1 ? Infinity : next;
    }
    return this.found;
  }
}
