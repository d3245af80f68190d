import { differenceOf, type Difference } from './difference';

/** More than this is as good as this. */
const most = 50;

/**
 * How often pieces occur in one text, at most fifty times; each is looked for once. What was counted in the text as it was
 * before, `last`, is only counted again around what has changed since.
 */
export class Occurrences {
  private readonly counts = new Map<string, number>();
  private difference: Difference | undefined;

  constructor(
    readonly text: string,
    private last?: Occurrences,
    /** How an earlier text differs from this one. */
    private readonly differenceFrom = (before: string): Difference => differenceOf(before, text),
  ) {
    // It has told all that it can: texts before it are not kept for its sake.
    if (last) last.last = undefined;
  }

  count(piece: string): number {
    let count = this.counts.get(piece);
    if (count === undefined) this.counts.set(piece, (count = this.since(piece) ?? countIn(this.text, piece)));
    return count;
  }

  /** By how often it occurred before; `undefined` where that is not known. */
  private since(piece: string): number | undefined {
    const { last, text } = this;
    const known = last?.counts.get(piece);
    if (!last || known === undefined || overlapsItself(piece)) return undefined;
    this.difference ??= this.differenceFrom(last.text);
    const { start, before, after } = this.difference;
    const beside = piece.length - 1;
    const from = Math.max(0, start - beside);
    const gone = countIn(last.text.slice(from, before + beside), piece);
    const come = countIn(text.slice(from, after + beside), piece);
    // Of what occurred very often it is not known how often.
    return known === most && come < gone ? undefined : Math.min(most, known - gone + come);
  }
}

function countIn(text: string, piece: string): number {
  let count = 0;
  for (let at = text.indexOf(piece); at !== -1 && count < most; at = text.indexOf(piece, at + piece.length)) count++;
  return count;
}

/** 某某 in 某某某: how often it occurs depends on where one begins to count. */
function overlapsItself(piece: string): boolean {
  for (let shift = 1; shift < piece.length; shift++) if (piece.startsWith(piece.slice(shift))) return true;
  return piece === '';
}
