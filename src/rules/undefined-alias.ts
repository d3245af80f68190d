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
    const pinned = aloneBefore(text, `${name}第`, span[0]) ?? Infinity;
    const first = Math.min(marked === -1 ? Infinity : marked + 1, pinned);
    return first < span[0] ? first : undefined;
  }
  return target.kind === 'case' && name.endsWith('案') ? aloneBefore(text, name, span[0]) : undefined;
}

/** What a name may stand behind; behind any other character it is the end of a longer one: 微信‸群控案. */
const lead = /[^\u4e00-\u9fff]|[如见在与和及于对由从按依据照将以因即是而且或]/;

/** Where words first stand by themselves before an offset. */
function aloneBefore(text: string, words: string, end: number): number | undefined {
  for (let at = text.indexOf(words); at !== -1 && at < end; at = text.indexOf(words, at + 1))
    if (at === 0 || lead.test(text[at - 1]!)) return at;
  return undefined;
}
