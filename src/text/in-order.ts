import { commonEnds } from './common-ends';

/**
 * What was worked out for the pieces of a text, in their order, kept from one reading of the text to the next: by place
 * where nothing was changed before or behind it, by words between. Nothing is kept for two places, so that what a place
 * has made of it can be noted in it.
 */
export class InOrder<V> {
  private pieces: readonly string[] = [];
  private values: readonly V[] = [];

  /** For each piece of the text as it is now what is known of it, or else what `work` makes of it. */
  of(pieces: readonly string[], work: (piece: string) => V): readonly V[] {
    const { pieces: before, values } = this;
    const { same, rest } = commonEnds(pieces, before);
    const between = new Map<string, V>();
    for (let i = same; i < before.length - rest; i++) between.set(before[i]!, values[i]!);
    const now = values.slice(0, same);
    for (let i = same; i < pieces.length - rest; i++) {
      const piece = pieces[i]!;
      const known = between.get(piece);
      between.delete(piece);
      now.push(known ?? work(piece));
    }
    for (let i = before.length - rest; i < before.length; i++) now.push(values[i]!);
    this.pieces = pieces;
    this.values = now;
    return now;
  }
}
