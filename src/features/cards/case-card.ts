import { lawAndPin, type Citation } from '../../model/citation';
import type { Span } from '../../text/span';
import type { Corpus, DecisionDocument } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import type { Candidate, Ground } from '../../corpus/proposition';
import { effectIn } from '../../corpus/history';
import { fittingCases, type FoundBy } from '../../corpus/resolve';
import { card, icon, link, muted, openingWords, strong, text, type Card, type Line } from '../card';
import { instancesOf } from '../history';
import { caseName, fileName, gradeKey, holdingLabel, languageOf, numbersInWords, pageName } from '../labels';
import type { Phrases } from '../phrases';

/** The card of a decision that is cited: what it is, what it ordered, and the holdings nearest to the sentence. */
export function caseCard(
  corpus: Corpus,
  document: CorpusDocument,
  citation: Citation,
  span: Span,
  sentence: Span,
  phrases: Phrases,
): Card {
  const { documents, by } = fittingCases(corpus, document, citation);
  const [target, ...others] = documents;
  if (!target || others.length > 0)
    return card(span, [
      [[strong(nameOf(citation, phrases))], ...(courtOf(citation) ? [[text(courtOf(citation)!)]] : [])],
      target ? several(documents, phrases) : [[muted(phrases.get('case.notInFolder'))]],
    ]);
  return card(span, [identity(corpus, target, by, phrases), nearest(corpus, document, sentence, target, phrases)]);
}

/** What a decision is: its name, what tells it apart, whether it stands, what the copy is worth, what was ordered. */
function identity(corpus: Corpus, target: DecisionDocument, by: FoundBy, phrases: Phrases): Line[] {
  const { meta, genre } = target.reading;
  const effect = effectIn(corpus, target);
  const facts = [
    meta.court,
    numbersInWords(meta.caseNumbers, phrases),
    meta.decidedOn && phrases.date(meta.decidedOn),
    phrases.get(`genre.${genre}`),
  ].filter((fact) => fact !== undefined);
  const lines: Line[] = [
    [icon('law'), text(' '), link(caseName(target, phrases), { uri: target.uri, span: [0, 0] })],
    [text(facts.join(' · '))],
  ];
  const state: string[] = [];
  if (effect !== 'unknown') state.push(phrases.get(`effect.${effect}`));
  if (by === 'parties') state.push(phrases.get('case.byParties'));
  if (state.length > 0)
    lines.push([...(effect === 'reversed' ? [icon('warning'), text(' ')] : []), muted(state.join(' · '))]);
  for (const { document, words } of instancesOf(corpus, target, phrases))
    lines.push([icon('git-commit'), text(' '), link(words, { uri: document.uri, span: [0, 0] })]);
  const grade = gradeKey(target.reading);
  if (grade) lines.push([icon(grade === 'grade.fictional' ? 'warning' : 'info'), muted(` ${phrases.get(grade)}`)]);
  const result = resultOf(target, phrases);
  if (result) lines.push([text(result)]);
  return lines;
}

/** The orders in one line. */
function resultOf(target: DecisionDocument, phrases: Phrases): string | undefined {
  const orders = target.reading.holdings.filter((holding) => holding.kind === 'disposition');
  if (orders.length === 0) return undefined;
  const words = orders.slice(0, 3).map((order) => holdingLabel(target, order, 60));
  return phrases.get(
    'case.result',
    words.join('；') + (orders.length > 3 ? phrases.get('case.more', orders.length - 3) : ''),
  );
}

/** Two decisions with one number (a judgment and a ruling), or of one name: the reader chooses, not we. */
function several(documents: readonly DecisionDocument[], phrases: Phrases): Line[] {
  return [
    [muted(phrases.get('case.several', documents.length))],
    ...documents
      .slice(0, 5)
      .map((one): Line => [
        text('• '),
        link(caseName(one, phrases), { uri: one.uri, span: [0, 0] }),
        muted(`  ${fileName(one.uri)}`),
      ]),
  ];
}

function nearest(
  corpus: Corpus,
  document: CorpusDocument,
  sentence: Span,
  target: DecisionDocument,
  phrases: Phrases,
): Line[] {
  const found = corpus.propositions.passagesFor(document, sentence, target);
  if (found.length === 0) return [[muted(phrases.get('case.noPassage'))]];
  return [
    [muted(phrases.get('case.nearest'))],
    ...found.map((candidate) => candidateLine(corpus, target, candidate, phrases)),
  ];
}

function candidateLine(corpus: Corpus, target: DecisionDocument, candidate: Candidate, phrases: Phrases): Line {
  const holding = target.reading.holdings.find((one) => one.id === candidate.holding);
  const words = holding ? holdingLabel(target, holding) : openingWords(target.text.slice(...candidate.span));
  // Words that are quoted are shared as well: that would say one thing twice.
  const quoted = candidate.grounds.some(({ kind }) => kind === 'quoted');
  const told = candidate.grounds.filter(({ kind }) => !quoted || kind !== 'words');
  const grounds = new Set(told.map((ground) => groundInWords(corpus, ground, phrases)));
  const said = [...pageName(target, candidate.span[0], phrases), ...grounds].join(' · ');
  return [text('• '), link(words, { uri: target.uri, span: candidate.span }), muted(`  ${said}`)];
}

/** Longer words than this are told by their beginning. */
const longestWord = 16;

/** Why a passage is offered, said so that a reader can see whether it is a good reason. */
function groundInWords(corpus: Corpus, ground: Ground, phrases: Phrases): string {
  switch (ground.kind) {
    case 'quoted':
      return phrases.get('ground.quoted');
    case 'provision': {
      const { law, pin = law } = lawAndPin(ground.key);
      return phrases.get('ground.provision', corpus.jurisdiction.pinInWords(pin, languageOf(phrases)));
    }
    case 'words': {
      const shown = ground.telling.map((one) => (one.length > longestWord ? `${one.slice(0, longestWord)}…` : one));
      return shown.length > 0 ? phrases.get('ground.words.named', phrases.list(shown)) : phrases.get('ground.words');
    }
  }
}

function nameOf(citation: Citation, phrases: Phrases): string {
  switch (citation.kind) {
    case 'case':
      return [citation.name, citation.caseNumber].filter(Boolean).join(' ') + (citation.suffix ?? '');
    case 'guiding-case':
      return phrases.get(citation.issuer === 'spp' ? 'case.guidingSpp' : 'case.guiding', citation.number ?? '');
    case 'case-library':
      return phrases.get('case.library', citation.id ?? '');
    case 'gazette-case':
      return phrases.get('case.gazette', citation.year ?? '', citation.issue ?? '');
    default:
      return '';
  }
}

function courtOf(citation: Citation): string | undefined {
  return citation.kind === 'case' ? citation.court : undefined;
}
