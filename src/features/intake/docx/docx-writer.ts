import type { SourceParagraph } from '../taken-in';
import { TextWriter } from '../text-writer';

/** Writes the text of a .docx, which counts its pages by where they break. */
export class DocxWriter extends TextWriter {
  readonly paragraphs: SourceParagraph[] = [];

  /** Another page begins here; the first one has begun before. */
  beginPage(): void {
    if (this.length === 0) return;
    if (this.pages.length === 0) this.pages.push({ at: 0, page: 1 });
    this.markPage(this.pages.length + 1);
  }
}
