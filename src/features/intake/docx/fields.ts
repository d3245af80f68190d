/** Fields that have begun, one within another: of each, whether what comes is its code, and not its result. */
export class Fields {
  private readonly open: boolean[] = [];

  /** @param type That of a w:fldChar. */
  hear(type: string | undefined): void {
    if (type === 'begin') this.open.push(true);
    else if (type === 'separate' && this.open.length > 0) this.open[this.open.length - 1] = false;
    else if (type === 'end') this.open.pop();
  }

  /** Whether what comes is the code of a field: no words. */
  get areInCode(): boolean {
    return this.open.includes(true);
  }
}
