import type { Corpus } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import { openingWords } from '../card';
import { fileName } from '../labels';
import { Phrases } from '../phrases';
import type { Cell, Report, ReportFacts } from './report';
import { madeLine } from './source-facts';

/** So many of the sentences in which an exhibit is named are shown, and so many characters of each. */
const mostSentences = 3;
const longest = 90;

/**
 * The exhibits of a brief by number, with the sentences that rest on each, and a table for the opinions of the parties on
 * authenticity, legality, relevance and weight (最高人民法院关于适用〈民事诉讼法〉的解释, art 104). What each exhibit is, and
 * what is said of it, the parties fill in. Chinese, whatever the interface: it is filed with a court.
 */
export function evidenceReport(corpus: Corpus, document: CorpusDocument, facts: ReportFacts): Report {
  const phrases = new Phrases('zh-cn');
  const exhibits = exhibitsOf(corpus, document, phrases);
  const head = (
    ...keys: readonly ('number' | 'name' | 'purpose' | 'source' | 'true' | 'lawful' | 'relevant' | 'weight')[]
  ) => keys.map((key) => phrases.get(`evidence.${key}`));
  return {
    kind: 'evidence',
    title: phrases.get('report.evidence'),
    lead: [
      { name: phrases.get('evidence.of'), words: fileName(document.uri) },
      madeLine(facts, phrases),
      { name: phrases.get('report.meaning'), words: phrases.get('evidence.caution', exhibits.length) },
    ],
    sections: [
      {
        heading: phrases.get('evidence.list'),
        blocks: [
          {
            kind: 'table',
            head: head('number', 'name', 'purpose', 'source'),
            widths: [10, 26, 44, 20],
            rows: exhibits.map(({ name, sentences }): Cell[] => [[name], [''], sentences, ['']]),
          },
        ],
      },
      {
        heading: phrases.get('evidence.opinions'),
        blocks: [
          {
            kind: 'table',
            head: head('number', 'name', 'true', 'lawful', 'relevant', 'weight'),
            widths: [10, 22, 17, 17, 17, 17],
            rows: exhibits.map(({ name }): Cell[] => [[name], [''], [''], [''], [''], ['']]),
          },
        ],
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
    const words = openingWords(document.text.slice(...corpus.propositions.sentenceAt(document, span)), longest);
    const before = cited[i - 1];
    // 证据5至证据7 is told by its first and its last.
    const isEnd = before !== undefined && /^[至到~-](?:证据)?$/.test(document.folded.slice(before.span[1], span[0]));
    for (let one = isEnd ? before.number + 1 : number; one <= number; one++)
      sentences.set(one, (sentences.get(one) ?? new Set<string>()).add(words));
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
