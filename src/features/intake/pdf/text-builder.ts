import type { PageMark, Removal, RemovalKind } from '../taken-in';

/** Grows a text, and keeps what is left out of it. */
export class TextBuilder {
  private readonly pieces: string[] = [];
  private readonly left: Removal[] = [];
  private readonly marks: PageMark[] = [];
  private length = 0;

  get text(): string {
    return this.pieces.join('');
  }

  get removed(): readonly Removal[] {
    return this.left;
  }

  get pages(): readonly PageMark[] {
    return this.marks;
  }

  get isEmpty(): boolean {
    return this.length === 0;
  }

  write(words: string): void {
    this.pieces.push(words);
    this.length += words.length;
  }

  /** Leaves words out, or writes others instead. */
  leave(kind: RemovalKind, words: string, page: number, instead: '' | ' ' = ''): void {
    this.left.push({ kind, at: this.length, words, page, ...(instead !== '' && { instead }) });
    this.write(instead);
  }

  beginPage(page: number): void {
    this.marks.push({ at: this.length, page });
  }
}
