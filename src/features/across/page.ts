import type { Outcome } from '../../model/holding';
import type { Corpus } from '../../corpus/corpus';
import { keyInWords } from '../labels';
import {
  plain,
  heading,
  mutedWords,
  paragraph,
  quoted,
  strongWords,
  words,
  type Block,
  type Page,
  type Runs,
} from '../pages/page';
import type { Phrases } from '../phrases';
import type { AcrossComparison, CaseLine, Held } from './comparison';

/** So much of what was held is enough to know it by in the table. */
const cell = 48;

/** One question in several decisions as a page: a table to see all at once, below it each with its facts. */
export function acrossPage({ question, lines }: AcrossComparison, corpus: Corpus, phrases: Phrases): Page {
  const title = `${phrases.get('across.title')}${phrases.tongue === 'en' ? ': ' : '：'}${question}`;
  return {
    title,
    tongue: phrases.tongue,
    blocks: [
      heading(1, words(title)),
      paragraph(mutedWords(phrases.get('across.howRead'))),
      paragraph(...summary(lines, phrases)),
      table(lines, corpus, phrases),
      ...lines.flatMap((line, i) => detail(line, i + 1, corpus, phrases)),
    ],
  };
}

/** For whom a court found; that it takes no side is said too. */
export function outcomeWords(outcome: Outcome, phrases: Phrases): string {
  return phrases.get(outcome === 'neutral' ? 'across.noSide' : `outcome.${outcome}`);
}

/** The provisions of a holding; those that only the list of authorities ties to it say so. */
export function provisionWords({ cited, inferred }: Held, corpus: Corpus, phrases: Phrases): string[] {
  return [
    ...cited.map((key) => keyInWords(corpus, key, phrases)),
    ...inferred.map((key) => phrases.get('across.inferred', keyInWords(corpus, key, phrases))),
  ];
}

/** How many found for whom; that they differ is said first. */
function summary(lines: readonly CaseLine[], phrases: Phrases): Runs {
  const counts = new Map<Outcome, number>();
  for (const { outcome } of lines) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const counted = [...counts].map(([outcome, count]) =>
    phrases.get('across.count', outcomeWords(outcome, phrases), count),
  );
  const sides = [...counts.keys()].filter((outcome) => outcome !== 'neutral');
  return [
    ...(sides.length > 1 ? [strongWords(phrases.get('across.differ')), words(' ')] : []),
    words(counted.join(' · ')),
  ];
}

function table(lines: readonly CaseLine[], corpus: Corpus, phrases: Phrases): Block {
  const heads = [
    'claims.number',
    'claims.case',
    'across.court',
    'across.year',
    'across.effect',
    'across.outcome',
    'across.held',
    'across.provisions',
  ] as const;
  return {
    kind: 'table',
    heads: heads.map((key) => phrases.get(key)),
    widths: [5, 17, 15, 7, 9, 10, 25, 14],
    rows: lines.map((line, i) => {
      const provisions = new Set(line.held.flatMap((held) => provisionWords(held, corpus, phrases)));
      return [
        plain(`${i + 1}`),
        plain(line.name),
        plain(line.court ?? '—'),
        plain(line.decidedOn?.slice(0, 4) ?? '—'),
        plain(phrases.get(`effect.${line.effect}`)),
        plain(outcomeWords(line.outcome, phrases)),
        line.answer ? [[quoted(line.answer.words, line.answer.place, cell)]] : plain('—'),
        plain(provisions.size > 0 ? phrases.list([...provisions]) : '—'),
      ];
    }),
  };
}

function detail(line: CaseLine, number: number, corpus: Corpus, phrases: Phrases): Block[] {
  const facts = [
    line.court,
    line.caseNumber,
    line.decidedOn && phrases.date(line.decidedOn),
    phrases.get(`genre.${line.genre}`),
    phrases.get(`effect.${line.effect}`),
  ];
  return [
    heading(2, words(`${number}. ${line.name}`)),
    paragraph(mutedWords(facts.filter(Boolean).join(' · '))),
    ...(line.question
      ? [
          paragraph(
            strongWords(phrases.get('across.question')),
            words(' '),
            quoted(line.question.words, line.question.place),
          ),
        ]
      : []),
    heading(3, words(phrases.get('across.held'))),
    { kind: 'list', items: line.held.map((held) => holding(held, corpus, phrases)) },
    heading(3, words(phrases.get('across.facts'))),
    line.facts.length > 0
      ? { kind: 'list', items: line.facts.map((fact) => [quoted(fact.words, fact.place)]) }
      : paragraph(mutedWords(phrases.get('across.noFacts'))),
  ];
}

function holding(held: Held, corpus: Corpus, phrases: Phrases): Runs {
  const provisions = provisionWords(held, corpus, phrases);
  const notes = [
    outcomeWords(held.outcome, phrases),
    ...(provisions.length > 0 ? [phrases.list(provisions)] : []),
    ...(held.unsure ? [phrases.get('claims.suggestion')] : []),
  ];
  return [quoted(held.words, held.place), words(' '), mutedWords(`(${notes.join(' · ')})`)];
}
