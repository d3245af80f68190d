/** Where a sign stands next in a text. Asked for from the front to the back the text is gone through once. */
export class NextSign {
  /** From here on none stands before `found`. */
  private asked = Infinity;
  private found = -1;

  constructor(
    private readonly text: string,
    private readonly sign: string,
  ) {}

  /** Where it stands at an offset or behind it; `Infinity` where it does not. */
  from(at: number): number {
    if (at < this.asked || at > this.found) {
      const next = this.text.indexOf(this.sign, at);
      this.found = next === -1 ? Infinity : next;
      this.asked = at;
    }
    return this.found;
  }
}
