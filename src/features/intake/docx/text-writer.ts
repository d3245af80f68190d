import type { PageMark, Removal, RemovalKind, SourceParagraph } from '../taken-in';

/** Writes a text piece by piece, with what does not come into it. */
export class TextWriter {
  private readonly pieces: string[] = [];
  readonly removed: Removal[] = [];
  readonly pages: PageMark[] = [];
  readonly paragraphs: SourceParagraph[] = [];
  /** How much was written, in UTF-16 code units. */
  length = 0;

  write(words: string): void {
    this.pieces.push(words);
    this.length += words.length;
  }

  /** Words of the file that stand here and are not written. */
  leaveOut(kind: RemovalKind, words: string): void {
    if (words !== '') this.removed.push({ kind, at: this.length, words });
  }

  /** Another page begins here; the first one has begun before. */
  beginPage(): void {
    if (this.length === 0) return;
    if (this.pages.length === 0) this.pages.push({ at: 0, page: 1 });
    this.pages.push({ at: this.length, page: this.pages.length + 1 });
  }

  text(): string {
    return this.pieces.join('');
  }
}
