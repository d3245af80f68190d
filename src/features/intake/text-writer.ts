import type { PageMark, Removal, RemovalKind } from './taken-in';

/** Writes a text piece by piece, and keeps what does not come into it. */
export class TextWriter {
  private readonly pieces: string[] = [];
  readonly removed: Removal[] = [];
  readonly pages: PageMark[] = [];
  /** How much was written, in UTF-16 code units. */
  length = 0;

  write(words: string): void {
    this.pieces.push(words);
    this.length += words.length;
  }

  /** Words of the file that stand here and are not written, or others instead of them. */
  leaveOut(kind: RemovalKind, words: string, page?: number, instead: '' | ' ' = ''): void {
    if (words === '') return;
    this.removed.push({
      ...{ kind, at: this.length, words },
      ...(page !== undefined && { page }),
      ...(instead !== '' && { instead }),
    });
    this.write(instead);
  }

  /** A page of the file begins here. */
  markPage(page: number): void {
    this.pages.push({ at: this.length, page });
  }

  text(): string {
    return this.pieces.join('');
  }
}
