import { differenceOf } from '../../../text/difference';
import { bigrams } from '../../../text/similarity';

/** The share of pairs of characters that two spellings of one title have in common, and its lead over the next title. */
const closeEnough = 0.82;
const lead = 0.04;
/** How many pairs of characters one of two spellings may have more. */
const mostMore = 6;

/** What titles are known by with or without. */
const fillers = /若干|有关|相关|具体|法律|法规|问题|案件|纠纷|[审办处]理|审判|涉及|关于|[的中等和与及、]/g;
/** How many characters a spelling may lose or add besides. */
const mostLost = 2;

interface Entry<T> {
  readonly value: T;
  readonly key: string;
  readonly size: number;
  readonly words: string;
}

/** Long titles by the pairs of characters in them, to find the one that a spelling differs from by a few characters. */
export class CloseTitles<T> {
  /** What is taken in when something is first looked for: many texts name no title that is not known as it stands. */
  private pending: (readonly [key: string, value: T])[] = [];
  private readonly entries: Entry<T>[] = [];
  /** Pair of characters → the entries that have it. */
  private readonly postings = new Map<number, number[]>();

  /** `key` is a title without marks, blanks and issuer. */
  add(key: string, value: T): void {
    this.pending.push([key, value]);
  }

  private takeIn(key: string, value: T): void {
    const grams = bigrams(key);
    for (const gram of grams) {
      const posting = this.postings.get(gram);
      if (posting) posting.push(this.entries.length);
      else this.postings.set(gram, [this.entries.length]);
    }
    this.entries.push({ value, key, size: grams.size, words: distinction(key) });
  }

  /** The one title that differs by a few characters; none where two come near. */
  find(key: string): T | undefined {
    for (const [one, value] of this.pending) this.takeIn(one, value);
    this.pending = [];
    const grams = bigrams(key);
    const shared = new Uint16Array(this.entries.length);
    for (const gram of grams) for (const i of this.postings.get(gram) ?? []) shared[i]!++;
    const words = distinction(key);
    let best: Entry<T> | undefined;
    let bestScore = 0;
    let second = 0;
    this.entries.forEach((entry, i) => {
      const score = (2 * shared[i]!) / (grams.size + entry.size || 1);
      if (score <= second || Math.abs(entry.size - grams.size) > mostMore || entry.words !== words) return;
      if (score > bestScore) {
        second = bestScore;
        bestScore = score;
        best = entry;
      } else second = score;
    });
    const near = bestScore >= closeEnough && bestScore - second >= lead ? best : undefined;
    return near && this.differInSpellingOnly(key, near.key) ? near.value : undefined;
  }

  /** 民间借货案件 for 民间借贷案件; not 抢劫 for 抢夺, nor 房屋租赁 for 融资租赁, which are other subjects. */
  private differInSpellingOnly(key: string, other: string): boolean {
    const [a, b] = [key.replace(fillers, ''), other.replace(fillers, '')];
    const { start, before, after } = differenceOf(a, b);
    const [more, less] = [before - start, after - start].sort((one, two) => two - one);
    if (less === 0) return more! <= mostLost;
    // What makes a word with its neighbour is no slip.
    return (
      more === 1 &&
      ![start - 1, start].some((at) => [...bigrams(a.slice(at, at + 2))].some((pair) => this.postings.has(pair)))
    );
  }
}

/** Words that tell two titles apart, however alike the rest: 具体应用法律 became 适用法律 in 2020, （一） is not （二）. */
function distinction(key: string): string {
  return (key.match(/具体应用|应用|适用|修改|补充|试行|[一二三四五六七八九十]$/g) ?? []).join();
}
