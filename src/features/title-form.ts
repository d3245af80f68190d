import type { Law } from '../model/law';

const state = '中华人民共和国';

/** A title in full: laws of the National People's Congress bear the name of the state, its decisions do not. */
export function fullTitle({ rank, title }: Law): string {
  return rank === 'law' && /(?:法|法典)$/.test(title) && !/^(?:全国人|关于)/.test(title) ? state + title : title;
}

/** Whether words name a law by its full title. */
export function isFull(words: string): boolean {
  return words.includes(state);
}
