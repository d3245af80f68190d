import { differenceOf } from './difference';
import { fold } from './fold';
import type { Span } from './span';

const none: Span = [-1, -1];
const surrogate = /[\ud800-\udfff]/;

/**
 * What a text was when it was last read: of the next one only what differs is folded, and what stands unchanged is cut
 * out as the very same strings, so that nobody has to compare them by their characters.
 */
export class LastText {
  private text = '';
  private folded = '';
  private cut = '';
  private spans: readonly Span[] = [];
  private strings: readonly string[] = [];

  /** The same as `fold`. */
  fold(text: string): string {
    // Half a character is folded differently in a text that needs no folding otherwise.
    if (this.text === '' || surrogate.test(text)) this.folded = fold(text);
    else if (surrogate.test(this.folded) || this.folded.includes('\ufffd')) this.folded = fold(text);
    else {
      const { start, before, after } = differenceOf(this.text, text);
      this.folded = this.folded.slice(0, start) + fold(text.slice(start, after)) + this.folded.slice(before);
    }
    this.text = text;
    return this.folded;
  }

  /** Stretches of a folded text, in its order, as strings. */
  slices(folded: string, spans: readonly Span[]): readonly string[] {
    const { start: same, before, after } = differenceOf(this.cut, folded);
    const strings: string[] = [];
    let i = 0;
    for (const [start, end] of spans) {
      const moved = start >= after ? after - before : 0;
      const unchanged = end <= same || start >= after;
      while (unchanged && i < this.spans.length && this.spans[i]![0] < start - moved) i++;
      const [from, to] = (unchanged && this.spans[i]) || none;
      strings.push(from === start - moved && to === end - moved ? this.strings[i]! : folded.slice(start, end));
    }
    this.cut = folded;
    this.spans = spans;
    this.strings = strings;
    return strings;
  }
}
