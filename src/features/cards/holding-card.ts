import type { Holding, Issue } from '../../model/holding';
import type { Corpus, DecisionDocument } from '../../corpus/corpus';
import { card, link, muted, openingWords, strong, text, type Card, type Line } from '../card';
import { fileName, holdingLabel, keyInWords, outcomeName, pageName, wordsOf } from '../labels';
import type { Phrases } from '../phrases';
import type { Reliances } from '../reliance';
import { correctedOnCard, doubtOnCard, surenessOnCard } from '../corrections/said';

/** A card lists so many of a kind; the rest is in the tree. */
const most = 5;

/** The card of a holding: on which issue, for whom, what carries it, on which provisions, and who relies on it. */
export function holdingCard(
  corpus: Corpus,
  reliances: Reliances,
  document: DecisionDocument,
  holding: Holding,
  phrases: Phrases,
): Card {
  const issue = document.reading.issues.find((one) => one.id === holding.issue);
  const outcome = outcomeName(holding.outcome, phrases);
  const page = pageName(document, holding.span[0], phrases);
  const head: Line[] = [
    [
      strong(phrases.get(`holding.${holding.kind}`)),
      ...(outcome ? [text(` · ${outcome}`)] : []),
      ...page.map((one) => muted(` · ${one}`)),
    ],
  ];
  if (issue)
    head.push([
      muted(phrases.get('holding.onIssue')),
      link(openingWords(wordsOf(document, issue.span), 40), { uri: document.uri, span: issue.span }),
    ]);
  head.push(...surenessOnCard(holding, phrases), ...correctedOnCard(holding, phrases));
  return card(holding.span, [
    head,
    [...reasons(document, holding, phrases), ...provisions(corpus, holding, phrases)],
    relying(document, holding, reliances, phrases),
  ]);
}

function reasons(document: DecisionDocument, holding: Holding, phrases: Phrases): Line[] {
  if (holding.reasoning.length === 0) return [[muted(phrases.get('holding.noReasoning'))]];
  return [
    [muted(phrases.get('holding.reasoning'))],
    ...holding.reasoning.map((span): Line => [
      text('• '),
      link(openingWords(wordsOf(document, span), 36), { uri: document.uri, span }),
      ...pageName(document, span[0], phrases).map((page) => muted(`  ${page}`)),
    ]),
  ];
}

function provisions(corpus: Corpus, holding: Holding, phrases: Phrases): Line[] {
  const named = (keys: readonly string[]): string => phrases.list(keys.map((key) => keyInWords(corpus, key, phrases)));
  const lines: Line[] = [];
  if (holding.pinsCited.length > 0) lines.push([muted(phrases.get('holding.cited')), text(named(holding.pinsCited))]);
  if (holding.pinsInferred.length > 0)
    lines.push([muted(phrases.get('holding.inferred')), muted(named(holding.pinsInferred))]);
  return lines;
}

function relying(document: DecisionDocument, holding: Holding, reliances: Reliances, phrases: Phrases): Line[] {
  const found = reliances.on(document, holding.id);
  if (found.length === 0) return [];
  const shown = found
    .slice(0, most)
    .map((one): Line => [
      text('• '),
      link(fileName(one.document.uri), { uri: one.document.uri, span: one.place }),
      muted(`  ${openingWords(wordsOf(one.document, one.sentence), 30)}`),
    ]);
  const more = found.length - shown.length;
  return [
    [muted(phrases.get('holding.reliedOn'))],
    ...shown,
    ...(more > 0 ? [[muted(phrases.get('tree.more', more))]] : []),
  ];
}

/** The card of an issue: the question and what the court held on it. */
export function issueCard(document: DecisionDocument, issue: Issue, phrases: Phrases): Card {
  const id = issue.restates ?? issue.id;
  const answers = document.reading.holdings.filter((holding) => holding.issue === id);
  const main = answers.filter((holding) => holding.level === 'main');
  const shown = (main.length > 0 ? main : answers).slice(0, most);
  const more = answers.length - shown.length;
  return card(issue.span, [
    [
      [strong(phrases.get('issue.title'))],
      [text(wordsOf(document, issue.span))],
      ...doubtOnCard(issue, phrases),
      ...correctedOnCard(issue, phrases),
    ],
    shown.length === 0
      ? [[muted(phrases.get('issue.unanswered'))]]
      : [
          [muted(phrases.get('issue.held'))],
          ...shown.map((holding): Line => [
            text('• '),
            link(holdingLabel(document, holding), { uri: document.uri, span: holding.span }),
          ]),
          ...(more > 0 ? [[muted(phrases.get('tree.more', more))]] : []),
        ],
  ]);
}
