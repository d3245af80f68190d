import { type Anchor } from '../model/annotation';
import { fold } from '../text/fold';
import { type Span } from '../text/span';
import { type Chain, chain } from './chain';

/** Where a passage of the base text is now, and how sure that is. Spans are of the text, UTF-16, half-open. */
export type Resolved =
  | { readonly outcome: 'found' | 'moved' | 'changed'; readonly span: Span }
  | { readonly outcome: 'ambiguous'; readonly spans: readonly Span[] }
  | { readonly outcome: 'orphaned' };

/** A text as it is compared: folded, without blanks and line ends, with the way back. */
interface Bare {
  readonly text: string;
  /** The offset of each character in the whole text. */
  readonly at: readonly number[];
}

/** Finds the passages of one base text in another text; the comparison of the two is made once. */
export class Resolver {
  private readonly from: Bare;
  private readonly to: Bare;
  private readonly chain: Chain;

  constructor(base: string, text: string) {
    this.from = bare(base);
    this.to = bare(text);
    this.chain = chain(this.from.text, this.to.text);
  }

  /** In its place, else word for word where the comparison puts nothing else, else nowhere: never a mere likeness. */
  resolve(anchor: Pick<Anchor, 'start' | 'end'>): Resolved {
    const start = firstFrom(this.from.at, anchor.start);
    const end = firstFrom(this.from.at, anchor.end);
    if (start >= end) return { outcome: 'orphaned' };
    const words = this.from.text.slice(start, end);
    const partners = [...this.chain.forward.subarray(start, end)].filter((partner) => partner >= 0);
    const [first, last] = [partners[0], partners.at(-1)];
    if (first !== undefined && last !== undefined && partners.length * 2 >= words.length) {
      const within = this.places(words, first, last + 1);
      if (within.length > 0) return among('found', within);
      if (last - first < words.length * 2) return { outcome: 'changed', span: this.span(first, last + 1) };
    }
    const elsewhere = this.places(words, 0, this.to.text.length, (at) => this.chain.back[at]! < 0);
    return elsewhere.length > 0 ? among('moved', elsewhere) : { outcome: 'orphaned' };
  }

  /** Where the words stand between two offsets, each of their characters one that `free` allows. */
  private places(words: string, from: number, to: number, free: (at: number) => boolean = () => true): Span[] {
    const places: Span[] = [];
    const text = this.to.text.slice(from, to);
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      let taken = 0;
      while (taken < words.length && free(from + at + taken)) taken++;
      if (taken === words.length) places.push(this.span(from + at, from + at + words.length));
    }
    return places;
  }

  private span(start: number, end: number): Span {
    return [this.to.at[start]!, this.to.at[end - 1]! + 1];
  }
}

function among(outcome: 'found' | 'moved', spans: readonly Span[]): Resolved {
  return spans.length === 1 ? { outcome, span: spans[0]! } : { outcome: 'ambiguous', spans };
}

function bare(text: string): Bare {
  const folded = fold(text);
  const at: number[] = [];
  const kept: string[] = [];
  for (let i = 0; i < folded.length; i++) {
    const character = folded.charAt(i);
    if (character === ' ' || character === '\n' || character === '\t' || character === '\r') continue;
    kept.push(character);
    at.push(i);
  }
  return { text: kept.join(''), at };
}

/** The first character kept at or after an offset. */
function firstFrom(at: readonly number[], offset: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
