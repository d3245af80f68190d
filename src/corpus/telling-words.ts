import type { Citation } from '../model/citation';
import { bigrams, type Rarity } from '../text/similarity';
import type { Span } from '../text/span';

/** The words of a sentence with blanks for what cites: of names and numbers the other grounds tell. */
export function withoutCitations(words: string, start: number, citations: readonly Citation[]): string {
  let own = words;
  const blank = ([from, to]: Span): void => {
    const [at, end] = [Math.max(0, from - start), Math.min(own.length, to - start)];
    if (end > at) own = own.slice(0, at) + ' '.repeat(end - at) + own.slice(end);
  };
  for (const citation of citations) {
    blank(citation.span);
    if ('nameSpan' in citation && citation.nameSpan) blank(citation.nameSpan);
  }
  return own;
}

/** So many words are named, of so many characters at least. */
const mostNamed = 3;
const shortestNamed = 3;
/** What says nothing at either end. */
const particles = /^[的之了和与及对在是]|[的之了和与及对在是]$/g;

/** The stretches of a sentence that a passage has as well, all pairs of them: the weightiest, in the order of the text. */
export function tellingWords(sentence: string, passage: ReadonlySet<number>, rarity: Rarity): string[] {
  const runs: { from: number; to: number; weight: number }[] = [];
  let open: { from: number; to: number; weight: number } | undefined;
  for (let at = 0; at + 2 <= sentence.length; at++) {
    const [gram] = bigrams(sentence.slice(at, at + 2));
    if (gram === undefined || !passage.has(gram)) {
      open = undefined;
      continue;
    }
    if (!open) runs.push((open = { from: at, to: at + 2, weight: 0 }));
    open.to = at + 2;
    open.weight += rarity(gram);
  }
  return runs
    .map(({ from, to, weight }) => ({ from, weight, words: sentence.slice(from, to).replace(particles, '') }))
    .filter(({ words }) => words.length >= shortestNamed)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostNamed)
    .sort((a, b) => a.from - b.from)
    .map(({ words }) => words);
}
