/** What was worked out for pieces of a text, kept for as long as each reading of the text asks for it again. */
export class Recall<V> {
  private last: ReadonlyMap<string, V> = new Map();
  private now = new Map<string, V>();

  /** Where nothing is asked again, nothing is kept. */
  constructor(readonly keeps = true) {}

  /** What is known of a piece, or else what `work` makes of it. It must depend on nothing but the piece. */
  of(piece: string, work: () => V): V {
    if (!this.keeps) return work();
    const known = this.now.get(piece);
    if (known !== undefined) return known;
    const made = this.last.get(piece) ?? work();
    this.now.set(piece, made);
    return made;
  }

  /** A reading begins: what the one before did not ask for is forgotten. */
  turn(): void {
    if (!this.keeps) return;
    this.last = this.now;
    this.now = new Map();
  }

  clear(): void {
    this.last = this.now = new Map();
  }
}
