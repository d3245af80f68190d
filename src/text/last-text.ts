import { differenceOf, type Difference } from './difference';
import { fold } from './fold';
import type { Span } from './span';

const none: Span = [-1, -1];
/** Half a character beyond the first 65,536, without the other half. */
const half = /\p{Surrogate}/u;

function isFirstHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/**
 * What a text was when it was last read: of the next one only what differs is folded, and what stands unchanged is cut
 * out as the very same strings, so that nobody has to compare them by their characters.
 */
export class LastText {
  private text = '';
  private folded = '';
  /** The folded text before it, and where the two differ. */
  private before = '';
  private difference: Difference | undefined;
  /** Whether halves of characters stand in it. */
  private halves = false;
  private cut = '';
  private spans: readonly Span[] = [];
  private strings: readonly string[] = [];

  /** The same as `fold`. */
  fold(text: string): string {
    const changed = this.text === '' ? undefined : this.changedIn(text);
    this.before = this.folded;
    this.difference = changed;
    if (changed) {
      const { start, before, after } = changed;
      this.folded = this.folded.slice(0, start) + fold(text.slice(start, after)) + this.folded.slice(before);
    } else {
      this.folded = fold(text);
      this.halves = half.test(text);
    }
    this.text = text;
    return this.folded;
  }

  /** How an earlier folded text differs from the one that was folded last; mostly it is the one before. */
  differenceFrom(earlier: string): Difference {
    return earlier === this.before && this.difference ? this.difference : differenceOf(earlier, this.folded);
  }

  /** What has to be folded again; `undefined` where all has: half a character is folded differently where others are not. */
  private changedIn(text: string): Difference | undefined {
    let { start, before, after } = differenceOf(this.text, text);
    if (isFirstHalf(text.charCodeAt(start - 1))) start--;
    if (isSecondHalf(text.charCodeAt(after))) {
      before++;
      after++;
    }
    return this.halves || half.test(text.slice(start, after)) ? undefined : { start, before, after };
  }

  /** Stretches of the text that was folded last, in its order, as strings. */
  slices(folded: string, spans: readonly Span[]): readonly string[] {
    const { start: same, before, after } = this.differenceFrom(this.cut);
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
