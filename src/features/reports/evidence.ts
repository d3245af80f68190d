import type { Corpus } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import { openingWords } from '../card';
import { fileName } from '../labels';
import { plain, fact, heading, words, type Cell, type Page } from '../pages/page';
import { Phrases } from '../phrases';
import type { ReportFacts } from './report';
import { madeLine } from './source-facts';

/** So many of the sentences in which an exhibit is named are shown, and so many characters of each. */
const mostSentences = 3;
const longest = 90;

/** For the parties to write in. */
const blank = plain('');

/**
 * The exhibits of a brief by number, with the sentences that rest on each, and a table for the opinions of the parties on
 * authenticity, legality, relevance and weight (最高人民法院关于适用〈民事诉讼法〉的解释, art 104). What each exhibit is, and
 * what is said of it, the parties fill in. Chinese, whatever the interface: it is filed with a court.
 */
export function evidenceReport(corpus: Corpus, document: CorpusDocument, facts: ReportFacts): Page {
  const phrases = new Phrases('zh-cn');
  const exhibits = exhibitsOf(corpus, document, phrases);
  const heads = (
    ...keys: readonly ('number' | 'name' | 'purpose' | 'source' | 'true' | 'lawful' | 'relevant' | 'weight')[]
  ) => keys.map((key) => phrases.get(`evidence.${key}`));
  const title = phrases.get('report.evidence');
  return {
    title,
    tongue: phrases.tongue,
    blocks: [
      heading(1, words(title)),
      {
        kind: 'facts',
        facts: [
          fact(phrases.get('evidence.of'), fileName(document.uri)),
          madeLine(facts, phrases),
          fact(phrases.get('report.meaning'), phrases.get('evidence.caution', exhibits.length)),
        ],
      },
      heading(2, words(phrases.get('evidence.list'))),
      {
        kind: 'table',
        heads: heads('number', 'name', 'purpose', 'source'),
        widths: [10, 26, 44, 20],
        rows: exhibits.map(({ name, sentences }): Cell[] => [plain(name), blank, plain(...sentences), blank]),
      },
      heading(2, words(phrases.get('evidence.opinions'))),
      {
        kind: 'table',
        heads: heads('number', 'name', 'true', 'lawful', 'relevant', 'weight'),
        widths: [10, 22, 17, 17, 17, 17],
        rows: exhibits.map(({ name }): Cell[] => [plain(name), blank, blank, blank, blank, blank]),
      },
    ],
  };
}

interface Exhibit {
  readonly name: string;
  readonly sentences: readonly string[];
}

/** By number; one that is listed and nowhere cited, and one that is cited and not listed, says so. */
function exhibitsOf(corpus: Corpus, document: CorpusDocument, phrases: Phrases): Exhibit[] {
  const { reading } = document;
  if (reading.kind !== 'brief') return [];
  const { cited, listed } = reading.exhibits;
  const sentences = new Map<number, Set<string>>((listed ?? []).map((number) => [number, new Set()]));
  cited.forEach(({ number, span }, i) => {
    const sentence = openingWords(document.text.slice(...corpus.propositions.sentenceAt(document, span)), longest);
    const before = cited[i - 1];
    // 证据5至证据7 is told by its first and its last.
    const isEnd = before !== undefined && /^[至到~-](?:证据)?$/.test(document.folded.slice(before.span[1], span[0]));
    for (let one = isEnd ? before.number + 1 : number; one <= number; one++)
      sentences.set(one, (sentences.get(one) ?? new Set<string>()).add(sentence));
  });
  return [...sentences]
    .sort(([a], [b]) => a - b)
    .map(([number, found]) => {
      const said = [...found].slice(0, mostSentences);
      if (listed && !listed.includes(number)) said.unshift(phrases.get('evidence.notListed'));
      return {
        name: phrases.get('evidence.exhibit', number),
        sentences: found.size === 0 ? [phrases.get('evidence.notCited')] : said,
      };
    });
}
