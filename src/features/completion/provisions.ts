import type { Corpus, StatuteDocument } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import { resolveProvision } from '../../corpus/resolve';
import type { CitedSoFar } from '../../jurisdiction/jurisdiction';
import type { Provision } from '../../model/statute';
import type { Span } from '../../text/span';
import type { Phrases } from '../phrases';
import { habitsOf } from './habits';
import type { Suggestion } from './suggestion';

const longestOpening = 40;
/** 第, 第12, 第１２, and （ of an item. */
const typedOrdinal = /(?:第[（(]?|(?<=[条條款])[（(])[零〇一二三四五六七八九十百千\d０１２３４５６７８９]{0,6}$/;

/** The provisions that may follow what is being cited, with their first words, from the text in the folder. */
export function provisionSuggestions(
  corpus: Corpus,
  document: CorpusDocument,
  offset: number,
  phrases: Phrases,
): Suggestion[] {
  const written = document.text.slice(0, offset);
  const typed = typedOrdinal.exec(written.slice(-8))?.[0] ?? '';
  const before = written.slice(0, written.length - typed.length);
  const cited = corpus.jurisdiction.citedAt(before);
  const source = cited && sourceOf(corpus, document, cited);
  if (!cited || !source) return [];
  const { numerals } = habitsOf(document, offset);
  const parent = cited.within === undefined ? '' : corpus.jurisdiction.pinInWords(cited.within, 'zh', numerals);
  const replaces: Span = [offset - typed.length, offset];
  const detail = versionOf(source, phrases);
  return below(corpus, source, cited)
    .map((provision) => {
      const words = corpus.jurisdiction.pinInWords(provision.pin, 'zh', numerals).slice(parent.length);
      return {
        kind: 'provision' as const,
        label: words,
        detail: opening(source, provision),
        ...(detail && { about: detail }),
        replaces,
        insert: words,
        // 第12 and 第十二 both lead to it.
        filter: typed === '' ? words : `${typed}${matches(typed, provision.pin, words) ? '' : '\u0000'}`,
      };
    })
    .filter(({ filter }) => !filter.endsWith('\u0000'));
}

function matches(typed: string, pin: string, words: string): boolean {
  const number = typed.replace(/[第（(]/g, '').normalize('NFKC');
  return words.startsWith(`第${number}`) || (/^\d+$/.test(number) && pin.split('.').at(-1)!.startsWith(number));
}

/** The text of the version stated; without one the only text, or the latest: its detail says which. */
function sourceOf(corpus: Corpus, from: CorpusDocument, { norm }: CitedSoFar): StatuteDocument | undefined {
  const meant = resolveProvision(corpus, from, norm)?.document;
  return meant ?? (norm.law && !norm.versionStated ? corpus.statutesOf(norm.law, from.matter)[0] : undefined);
}

function below(corpus: Corpus, { reading }: StatuteDocument, { within }: CitedSoFar): readonly Provision[] {
  const { provisions } = reading.statute;
  if (within === undefined) return articlesOf(provisions);
  const found = corpus.jurisdiction.provisionAt(provisions, within);
  return found?.exact ? found.provision.children : [];
}

/** The articles of a text in order, whatever divisions stand around them. */
export function articlesOf(provisions: readonly Provision[]): Provision[] {
  return provisions.flatMap((provision) =>
    provision.level === 'article' ? [provision] : articlesOf(provision.children),
  );
}

/** The first words of a provision, without its number. */
export function opening({ text }: StatuteDocument, { span }: Provision): string {
  const words = text
    .slice(span[0], span[0] + longestOpening * 2)
    .replaceAll('**', '')
    .replace(/^[#\s]*(?:第\S{1,8}条(?:之[一二三四五六七八九十])?|[（(][一二三四五六七八九十]+[）)])\s*/, '')
    .split('\n', 1)[0]!;
  return words.length > longestOpening ? `${words.slice(0, longestOpening)}…` : words;
}

/** Which version a text is of, in words. */
export function versionOf({ reading: { statute } }: StatuteDocument, phrases: Phrases): string | undefined {
  return statute.version && phrases.get('complete.version', statute.version.slice(0, 4));
}
