import { isDecision, type Corpus } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import type { Law } from '../../model/law';
import type { Provision } from '../../model/statute';
import type { Span } from '../../text/span';
import type { Phrases } from '../phrases';
import { articlesOf, opening, versionOf } from './provisions';
import type { Suggestion } from './suggestion';
import { lineStart } from '../../text/line-around';

/** A run of words this long is looked at for the beginning of a law's name. */
const mostWords = 8;
const shortest = 3;
const most = 50;
const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** What may be written in a brief in English: laws by their English names, their articles, decisions by their numbers. */
export function englishSuggestions(
  corpus: Corpus,
  document: CorpusDocument,
  offset: number,
  phrases: Phrases,
): Suggestion[] {
  const line = document.text.slice(lineStart(document.text, offset), offset);
  const provisions = provisionsFor(corpus, document, line, offset, phrases);
  if (provisions.length > 0) return provisions;
  return [...casesFor(corpus, document, line, offset), ...lawsFor(corpus, line, offset, phrases)];
}

/** Anti-‸ | the anti-unfair comp‸ | AUC‸. */
function lawsFor(corpus: Corpus, line: string, offset: number, phrases: Phrases): Suggestion[] {
  for (const typed of endsOf(line)) {
    const found = [...corpus.jurisdiction.lawsInEnglish()].filter(
      ({ name }) => name.length > typed.length && name.toLowerCase().startsWith(typed.toLowerCase()),
    );
    // A law has several names: the first that fits will do.
    const laws = new Map<Law, string>();
    for (const { name, law } of found) if (!laws.has(law)) laws.set(law, name);
    if (laws.size > 0)
      return [...laws]
        .sort(
          ([a, x], [b, y]) =>
            Number(a.repealed !== undefined) - Number(b.repealed !== undefined) || x.length - y.length,
        )
        .slice(0, most)
        .map(([law, name]): Suggestion => {
          const repealed =
            law.repealed && phrases.get('complete.repealed', phrases.date(law.repealed.on), law.repealed.successor);
          return {
            kind: 'law',
            label: name,
            detail: repealed ?? law.title,
            replaces: [offset - typed.length, offset],
            insert: name,
            filter: typed,
            obsolete: repealed !== undefined,
          };
        });
  }
  return [];
}

/** The last words of a line, the longest run first; a run that is too short to mean a law is none. */
function endsOf(line: string): string[] {
  const words = [...line.slice(-100).matchAll(/[A-Za-z][A-Za-z'’-]*/g)].slice(-mostWords).map(([word]) => word);
  return words.map((_, i) => words.slice(i).join(' ')).filter((end) => end.length >= shortest && line.endsWith(end));
}

/** …Law, art. 1‸ | …Law, Article 12(‸ | …Law, art. 12(2)(‸. */
const provision =
  /([A-Za-z][A-Za-z'’ -]{2,80}?)(?:\s\(\d{4}[^()]{0,20}\))?,?\s(?:[Aa]rts?\.|[Aa]rticles?)\s(\d{0,4})((?:\(\w{1,4}\))*)(\(\w{0,4})?$/;

function provisionsFor(
  corpus: Corpus,
  document: CorpusDocument,
  line: string,
  offset: number,
  phrases: Phrases,
): Suggestion[] {
  const [, words = '', article = '', levels = '', open] = provision.exec(line) ?? [];
  const law = words && lawNamed(corpus, words);
  const source = law ? corpus.statutesOf(law.title, document.matter)[0] : undefined;
  if (!source) return [];
  const articles = articlesOf(source.reading.statute.provisions);
  const about = versionOf(source, phrases);
  const suggest = (provision: Provision, typed: string, insert: string): Suggestion => {
    const replaces: Span = [offset - typed.length, offset];
    const label = corpus.jurisdiction.pinInWords(provision.pin, 'en');
    return {
      kind: 'provision',
      label,
      detail: opening(source, provision),
      ...(about && { about }),
      replaces,
      insert,
      filter: typed || insert,
    };
  };
  if (open === undefined)
    return levels !== ''
      ? []
      : articles.filter(({ pin }) => pin.startsWith(article)).map((one) => suggest(one, article, one.pin));
  const within = [article, ...[...levels.matchAll(/\w+/g)].map(([level]) => numberOf(level))].join('.');
  const found = corpus.jurisdiction.provisionAt(articles, within);
  const romans = usesRoman(document.text);
  return (found?.exact ? found.provision.children : []).map((child) => {
    const number = child.pin.split('.').at(-1)!;
    const sign = romans && child.level === 'item' ? (roman[Number(number) - 1] ?? number) : number;
    return suggest(child, open, `(${sign})`);
  });
}

function numberOf(level: string): string {
  const at = roman.indexOf(level.toLowerCase());
  return at === -1 ? level : String(at + 1);
}

/** Whether a paper writes items as 12(2)(iv); where it writes none, it is the form into which citations are formatted. */
function usesRoman(text: string): boolean {
  return !/\(\d{1,2}\)\(\d{1,2}\)/.test(text) || /\(\d{1,2}\)\([ivx]{1,4}\)/.test(text);
}

/** The law whose English name ends some words. */
function lawNamed(corpus: Corpus, words: string): Law | undefined {
  const end = words.toLowerCase();
  let best: { readonly name: string; readonly law: Law } | undefined;
  for (const one of corpus.jurisdiction.lawsInEnglish())
    if (end.endsWith(one.name.toLowerCase()) && one.name.length > (best?.name.length ?? 0)) best = one;
  return best?.law;
}

/** (20‸ | (2019) Zhe‸ | Zhe 8601‸. */
function casesFor(corpus: Corpus, document: CorpusDocument, line: string, offset: number): Suggestion[] {
  const typed = /\(\d{0,4}(?:\)[A-Za-z0-9 .]{0,30})?$/.exec(line)?.[0];
  if (typed === undefined) return [];
  return corpus
    .inMatter(document.matter)
    .filter(isDecision)
    .flatMap(({ reading: { meta, parties } }): Suggestion[] => {
      const english = meta.caseNumber && corpus.jurisdiction.caseNumberInEnglish(meta.caseNumber);
      if (!english?.toLowerCase().startsWith(typed.toLowerCase())) return [];
      return [
        {
          kind: 'case',
          label: english,
          detail: parties[0]?.name ?? meta.caseNumber!,
          ...(meta.court && { about: meta.court }),
          replaces: [offset - typed.length, offset],
          insert: english,
          filter: typed,
        },
      ];
    });
}
