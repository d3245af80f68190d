/** More than this is as good as this. */
const most = 50;

/** How often pieces occur in one text, at most fifty times; each is looked for once. */
export class Occurrences {
  private readonly counts = new Map<string, number>();

  constructor(readonly text: string) {}

  count(piece: string): number {
    let count = this.counts.get(piece);
    if (count === undefined) this.counts.set(piece, (count = countIn(this.text, piece)));
    return count;
  }
}

function countIn(text: string, piece: string): number {
  let count = 0;
  for (let at = text.indexOf(piece); at !== -1 && count < most; at = text.indexOf(piece, at + piece.length)) count++;
  return count;
}
