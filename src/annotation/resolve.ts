import { lastOf, type Steps } from '../text/steps';
import { type Anchor } from '../model/annotation';
import { type Span } from '../text/span';
import { align, type Alignment } from './alignment';
import { type Bare, bareOf, placeFrom } from './bare';

/** Where a passage of the base text is now, and how sure that is. Spans are of the text, UTF-16, half-open. */
export type Resolved =
  | { readonly outcome: 'found' | 'moved'; readonly span: Span }
  /** Torn apart where there is a rest: most of it is in the span. */
  | { readonly outcome: 'changed'; readonly span: Span; readonly rest?: Span }
  | { readonly outcome: 'ambiguous'; readonly spans: readonly Span[] }
  | { readonly outcome: 'orphaned' }
  /** Given up: the two texts are so unlike each other that comparing them would have taken too long. */
  | { readonly outcome: 'unresolved' };

/** Where an annotation is, if that is known: several places where it is ambiguous. */
export function spansOf(resolved: Resolved | undefined): readonly Span[] {
  if (!resolved) return [];
  if ('spans' in resolved) return resolved.spans;
  if ('rest' in resolved && resolved.rest) return [resolved.span, resolved.rest];
  return 'span' in resolved ? [resolved.span] : [];
}

/** This share of a passage's characters must have partners for what stands there to be that passage. */
const enough = 0.5;
/** A passage with less than this in one place is torn if so much of it is in another. */
const torn = 0.7;
const tornOff = 0.25;
/** What lies between two partners may be longer than the passage, but not by more than this many times. */
const widest = 2;
/** Words as short as this stand anywhere: they are not looked for elsewhere. */
const tooShort = 4;
/** If words stand in more places than this, nobody wants to choose. */
const mostPlaces = 20;

/** A stretch of the text, and how many partners of a passage are in it. */
interface Stretch {
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** Finds the passages of one base text in another text; the comparison of the two is made once. */
export class Resolver {
  private constructor(
    private readonly from: Bare,
    private readonly to: Bare,
    private readonly alignment: Alignment,
  ) {}

  /** Compares two texts, stopping between slices of work. */
  static *begin(base: string, text: string): Steps<Resolver> {
    const from = bareOf(base);
    const to = bareOf(text);
    yield;
    return new Resolver(from, to, yield* align(from.text, to.text));
  }

  /** Compares two texts at one go. */
  static of(base: string, text: string): Resolver {
    return lastOf(Resolver.begin(base, text));
  }

  /**
   * Where the comparison puts it, if that holds for enough of it; else word for word where the comparison puts nothing
   * else, told from its like by what stands beside it; else nowhere. What the comparison gives to another passage is
   * never taken, and a mere likeness never is.
   */
  resolve({ start, end }: Pick<Anchor, 'start' | 'end'>): Resolved {
    const [first, last] = [placeFrom(this.from, start), placeFrom(this.from, end)];
    if (first >= last) return { outcome: 'orphaned' };
    const words = this.from.text.slice(first, last);
    const place = this.likeliest(first, last);
    if (place !== undefined && this.to.text.startsWith(words, place) && this.isFree(first, last, place)) {
      const span = this.span(place, place + words.length);
      if (this.isInPlace(first, last, place, place + words.length)) return { outcome: 'found', span };
      const elsewhere = this.elsewhere(first, last, words);
      return elsewhere.outcome === 'orphaned' ? { outcome: 'moved', span } : elsewhere;
    }
    const partners = this.densest(first, last);
    if (partners && partners.count >= words.length * enough) {
      const span = this.span(...this.widened(first, last, partners.from, partners.to));
      const rest = partners.count < words.length * torn ? this.densest(first, last, partners) : undefined;
      if (rest && rest.count >= words.length * tornOff)
        return { outcome: 'changed', span, rest: this.span(rest.from, rest.to) };
      return { outcome: 'changed', span };
    }
    return this.elsewhere(first, last, words);
  }

  /** Where a passage would begin by most of its partners. */
  private likeliest(first: number, last: number): number | undefined {
    const { forward } = this.alignment;
    const votes = new Map<number, number>();
    let best: number | undefined;
    for (let at = first; at < last; at++) {
      if (forward[at]! < 0) continue;
      const start = forward[at]! - (at - first);
      votes.set(start, (votes.get(start) ?? 0) + 1);
      if (best === undefined || votes.get(start)! > votes.get(best)!) best = start;
    }
    return best;
  }

  /** Whether at most a few characters of a place belong to another passage: the comparison may err by so many at a seam. */
  private isFree(first: number, last: number, place: number): boolean {
    const { back } = this.alignment;
    let taken = 0;
    for (let at = place; at < place + last - first; at++)
      if (back[at]! >= 0 && !isWithin(back[at]!, first, last)) taken++;
    return taken <= (last - first) / 10 + 1;
  }

  /** The stretch of the text that holds most partners of a passage, but for some of them, and is not much longer than it. */
  private densest(first: number, last: number, but?: Stretch): Stretch | undefined {
    const { forward } = this.alignment;
    const places = forward
      .subarray(first, last)
      .filter((place) => place >= 0 && !(but && isWithin(place, but.from, but.to)))
      .sort();
    const most = (last - first) * widest + 8;
    let best: Stretch | undefined;
    for (let low = 0, high = 0; high < places.length; high++) {
      while (places[high]! - places[low]! >= most) low++;
      const count = high - low + 1;
      if (count > (best?.count ?? 0)) best = { count, from: places[low]!, to: places[high]! + 1 };
    }
    return best;
  }

  /** The stretch with what replaced the passage's first and last characters: as far as the characters beside it stand. */
  private widened(first: number, last: number, from: number, to: number): [number, number] {
    const { forward } = this.alignment;
    const before = first > 0 ? forward[first - 1]! : -1;
    const behind = last < forward.length ? forward[last]! : -1;
    const lost = (start: number, end: number): number => {
      let count = 0;
      for (let at = start; at < end && forward[at]! < 0; at++) count++;
      return count;
    };
    const atStart = lost(first, last);
    let atEnd = 0;
    while (last - 1 - atEnd >= first && forward[last - 1 - atEnd]! < 0) atEnd++;
    const left = before >= 0 ? from - before - 1 : -1;
    const right = behind >= 0 ? behind - to : -1;
    return [
      left > 0 && left <= atStart * widest + 2 && atStart > 0 ? before + 1 : from,
      right > 0 && right <= atEnd * widest + 2 && atEnd > 0 ? behind : to,
    ];
  }

  /** Whether what stands beside a passage stands beside it still, on one side at least. */
  private isInPlace(first: number, last: number, from: number, to: number): boolean {
    const { forward, back } = this.alignment;
    const before = first === 0 || from === 0 || forward[first - 1] === from - 1;
    const behind = last === forward.length || to === back.length || forward[last] === to;
    if (before || behind) return true;
    // Changed on both sides: in place if the nearest partners on both sides are still before it and behind it.
    let left = first - 1;
    while (left >= 0 && forward[left]! < 0) left--;
    let right = last;
    while (right < forward.length && forward[right]! < 0) right++;
    return (left < 0 || forward[left]! < from) && (right >= forward.length || forward[right]! >= to);
  }

  private elsewhere(first: number, last: number, words: string): Resolved {
    if (words.length < tooShort) return { outcome: 'orphaned' };
    const { text } = this.to;
    const places: number[] = [];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (this.isFree(first, last, at)) places.push(at);
      if (places.length > mostPlaces) return { outcome: 'orphaned' };
    }
    if (places.length === 0) return { outcome: 'orphaned' };
    const likeness = places.map((at) => this.likeness(first, last, at, at + words.length));
    const best = Math.max(...likeness);
    const chosen = places.filter((_, i) => likeness[i] === best);
    if (chosen.length === 1 && (places.length === 1 || best >= 4))
      return { outcome: 'moved', span: this.span(chosen[0]!, chosen[0]! + words.length) };
    return { outcome: 'ambiguous', spans: places.map((at) => this.span(at, at + words.length)) };
  }

  /** How many characters beside a passage stand beside another place too, before it and behind it. */
  private likeness(first: number, last: number, start: number, end: number): number {
    const [a, b] = [this.from.text, this.to.text];
    let before = 0;
    while (before < 16 && first > before && a[first - 1 - before] === b[start - 1 - before]) before++;
    let behind = 0;
    while (behind < 16 && last + behind < a.length && a[last + behind] === b[end + behind]) behind++;
    return before + behind;
  }

  private span(start: number, end: number): Span {
    return [this.to.at[start]!, this.to.at[end - 1]! + 1];
  }
}

function isWithin(at: number, first: number, last: number): boolean {
  return first <= at && at < last;
}
