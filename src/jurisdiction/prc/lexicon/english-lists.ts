import type { LawTitle, Pin } from '../../../model/authority';
import lists from './english-lists.json';

const rows = lists as Readonly<Record<LawTitle, string>>;
const bracketed = /^(\d+(?:-\d+)?)\.(\d+)(?:~(\d+))?$/;

/**
 * The pin that Article 12(4) means of a law: the paragraph or, where the article has fewer paragraphs and one list of
 * items, the item: 12.2.4. Counts of paragraphs and items are in english-lists.json, by scripts/english-lists.mjs from
 * the texts of a collection.
 */
export function bracketMeant(law: LawTitle, pin: Pin): Pin {
  const [, article, first, last] = bracketed.exec(pin) ?? [];
  const number = last ?? first;
  const row = article === undefined ? undefined : rows[law];
  const list = row
    ?.split(' ')
    .find((one) => one.startsWith(`${article}:`))
    ?.slice(article!.length + 1);
  const [, paragraph, items, paragraphs] = /^(\d+)\.(\d+)>(\d+)$/.exec(list ?? '') ?? [];
  return Number(number) > Number(paragraphs) && Number(number) <= Number(items)
    ? `${article}.${paragraph}.${first}${last ? `~${last}` : ''}`
    : pin;
}
