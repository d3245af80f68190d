import type { LawTitle } from '../../../model/authority';
import type { ReadPin } from './pin';

/** The books of the codes in which 章 begin anew with each of them, by the names that a citation gives them. */
const books: Readonly<Record<LawTitle, readonly string[]>> = {
  刑法: ['总则', '分则'],
  民法典: ['总则编', '物权编', '合同编', '人格权编', '婚姻家庭编', '继承编', '侵权责任编'],
};

/**
 * 分则第三章 of the 刑法 is `bk2/ch3`: the book named before a chapter goes into its pin, and its name into the words
 * that carry the pin. `words` stand between the law's name and its first pin, which begins behind them.
 */
export function withBook(pins: readonly ReadPin[], law: LawTitle | undefined, words: string): readonly ReadPin[] {
  if (!pins.some(({ parts }) => parts.path !== undefined)) return pins;
  const named = law === undefined ? undefined : books[law];
  const book = named?.findIndex((name) => words.includes(name)) ?? -1;
  if (book === -1) return pins;
  const from = words.length - words.indexOf(named![book]!);
  return pins.map((pin, i): ReadPin => {
    const { path, article } = pin.parts;
    if (path === undefined || article !== undefined || path.startsWith('bk')) return pin;
    const parts = { ...pin.parts, path: `bk${book + 1}/${path}` };
    return { parts, span: i === 0 ? [pin.span[0] - from, pin.span[1]] : pin.span };
  });
}
