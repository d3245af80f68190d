import type { Corpus } from '../corpus/corpus';
import type { Alias } from '../model/reading';
import type { Finding, Rule } from './rule';

/** A short form used before the words that define it; one in general use needs no definition. */
export const undefinedAlias: Rule = {
  code: 'citation/undefined-alias',
  defaultSeverity: 'warning',
  check: ({ corpus, document }) => {
    if (document.reading.kind !== 'brief') return [];
    return document.reading.aliases.flatMap((alias): Finding[] => {
      const at = firstUse(corpus, document.text, alias);
      if (at === undefined) return [];
      const span = [at, at + alias.name.length] as const;
      return [{ span, message: { key: 'rule.undefinedAlias', args: [alias.name] } }];
    });
  },
};

function firstUse(corpus: Corpus, text: string, { name, span, target }: Alias): number | undefined {
  if (name.length < 2 || span[1] === span[0]) return undefined;
  if (target.kind === 'law') {
    if (corpus.jurisdiction.law(name)) return undefined;
    const marked = text.indexOf(`《${name}》`);
    const pinned = text.indexOf(`${name}第`);
    const uses = [marked === -1 ? Infinity : marked + 1, pinned === -1 ? Infinity : pinned];
    const first = Math.min(...uses);
    return first < span[0] ? first : undefined;
  }
  if (target.kind !== 'case' || !name.endsWith('案')) return undefined;
  const first = text.indexOf(name);
  return first !== -1 && first < span[0] ? first : undefined;
}
