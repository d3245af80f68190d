import { isCited } from '../../model/citation';
import { effectIn } from '../../corpus/history';
import type { Corpus, DecisionDocument } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import { resolveCase } from '../../corpus/resolve';
import type { Effect } from '../../model/decision';
import { decisionInFull } from '../citing/mention';
import { marksIn, wordsToQuote } from '../citing/quotable';
import { caseName, fileName, gradeKey } from '../labels';
import { authorityOf, lookUpWords } from '../ledger/authority';
import { plain, fact, heading, paragraph, words, type Block, type Cell, type Fact, type Page } from '../pages/page';
import { Phrases } from '../phrases';
import type { ReportFacts } from './report';
import { madeLine } from './source-facts';
import { tierCited, tierOf, tierOrder, type PendingCourt, type Tier } from './tiers';

/** Decisions of the last so many years come first, but for guiding cases (art 4). */
const recent = 3;
/** So many of a decision's main conclusions stand for its gist; who writes the report chooses among them. */
const mostHoldings = 2;
/** For the searcher to write in. */
const blank = '＿＿＿＿＿＿';

/**
 * A report on similar cases with the parts that the SPC's opinion of 2020 asks for (art 8). The decisions are those that the
 * brief cites; what only the searcher knows is left blank. Chinese, whatever the interface: it is filed with a court.
 */
export function similarCaseReport(
  corpus: Corpus,
  document: CorpusDocument,
  facts: ReportFacts,
  court: string | undefined,
): Page {
  const phrases = new Phrases('zh-cn');
  const pending: PendingCourt | undefined =
    court === undefined ? undefined : { name: court, ...corpus.jurisdiction.courtNamed(court) };
  const cited = citedCases(corpus, document, pending);
  const head = (key: 'pending' | 'court' | 'searcher' | 'time' | 'platform' | 'method', text = blank): Fact =>
    fact(phrases.get(`similar.${key}`), text);
  const section = (key: 'issues' | 'cases' | 'conclusion' | 'notes'): Block =>
    heading(2, words(phrases.get(`similar.${key}`)));
  const title = phrases.get('report.similar-cases');
  return {
    title,
    tongue: phrases.tongue,
    blocks: [
      heading(1, words(title)),
      {
        kind: 'facts',
        facts: [
          head('pending'),
          head('court', court),
          head('searcher'),
          head('time'),
          head('platform'),
          head('method'),
          fact(phrases.get('similar.result'), phrases.get('similar.found', cited.length, fileName(document.uri))),
          madeLine(facts, phrases),
        ],
      },
      section('issues'),
      paragraph(words(blank)),
      ...points(document, phrases),
      section('cases'),
      caseTable(corpus, cited, facts.now, phrases),
      section('conclusion'),
      paragraph(words(blank)),
      section('notes'),
      {
        kind: 'list',
        items: plain(...(['tiers', 'library', 'gist'] as const).map((key) => phrases.get(`similar.note.${key}`))),
      },
    ],
  };
}

/** The headings of the brief, to take the disputed points of the pending case from. */
function points({ reading }: CorpusDocument, phrases: Phrases): Block[] {
  const titles = reading.headings.filter(({ level }) => level > 1).map(({ title }) => title);
  if (titles.length === 0) return [];
  return [paragraph(words(phrases.get('similar.points'))), { kind: 'list', items: plain(...titles) }];
}

function caseTable(corpus: Corpus, cited: readonly Cited[], now: string, phrases: Phrases): Block {
  return {
    kind: 'table',
    heads: (['number', 'case', 'tier', 'warnings', 'gist', 'follow'] as const).map((key) =>
      phrases.get(`similar.head.${key}`),
    ),
    widths: [7, 24, 13, 14, 27, 16],
    rows: cited.map(({ named, target, tier }, i): Cell[] => [
      plain(String(i + 1)),
      target ? caseCell(corpus, target, phrases) : plain(named, phrases.get('similar.notHere')),
      plain(phrases.get(`similar.tier.${tier}`)),
      plain(...(target ? warnings(corpus, target, now, phrases) : [phrases.get('similar.notRead')])),
      target ? gistOf(target) : plain(''),
      plain(''),
    ]),
  };
}

interface Cited {
  /** As a person would look it up. */
  readonly named: string;
  readonly target: DecisionDocument | undefined;
  readonly tier: Tier | 'unknown';
}

/** Each decision that a brief cites, once, in the order of the tiers as far as the folder tells. */
function citedCases(corpus: Corpus, document: CorpusDocument, pending: PendingCourt | undefined): Cited[] {
  const found = new Map<unknown, Cited>();
  for (const citation of document.reading.citations.filter(isCited)) {
    const target = resolveCase(corpus, document, citation)?.document;
    const key = target ?? authorityOf(document, citation);
    const tier = target ? tierOf(target, pending) : tierCited(citation);
    if (!found.has(key)) found.set(key, { named: lookUpWords(document, citation), target, tier });
  }
  return [...found.values()].sort((a, b) => tierOrder.indexOf(a.tier) - tierOrder.indexOf(b.tier));
}

function caseCell(corpus: Corpus, target: DecisionDocument, phrases: Phrases): Cell {
  const { decidedOn } = target.reading.meta;
  const full = decisionInFull(corpus, target, phrases);
  const name = caseName(target, phrases);
  return plain(name, ...(full === name ? [] : [full]), ...(decidedOn === undefined ? [] : [phrases.date(decidedOn)]));
}

const standing: Readonly<
  Record<Effect, 'similar.unknown' | 'similar.appealable' | 'similar.reversed' | 'similar.retrial' | undefined>
> = {
  unknown: 'similar.unknown',
  appealable: 'similar.appealable',
  reversed: 'similar.reversed',
  retrial: 'similar.retrial',
  final: undefined,
};

/** What stands against using a decision: that it is not in effect, that it is old, that its copy is no decision. */
function warnings(corpus: Corpus, target: DecisionDocument, now: string, phrases: Phrases): string[] {
  const { genre, meta } = target.reading;
  const said: string[] = [];
  const effect = standing[effectIn(corpus, target)];
  if (effect) said.push(phrases.get(effect));
  if (genre !== 'guiding-case') {
    const limit = `${Number(now.slice(0, 4)) - recent}${now.slice(4, 10)}`;
    if (meta.decidedOn === undefined) said.push(phrases.get('similar.undated'));
    else if (meta.decidedOn < limit) said.push(phrases.get('similar.old'));
  }
  const grade = gradeKey(target.reading);
  if (grade) said.push(phrases.get(grade));
  return said;
}

/** The gist where the text has one, else its first conclusions, main ones if any, in the court's own words. */
function gistOf(target: DecisionDocument): Cell {
  const { holdings } = target.reading;
  const gist = holdings.filter(({ kind }) => kind === 'gist');
  const reasoned = holdings.filter(({ kind }) => kind === 'reasoned');
  const main = reasoned.filter(({ level }) => level === 'main');
  const chosen = [gist, main, reasoned].find((some) => some.length > 0) ?? [];
  const marks = marksIn('');
  const gists = chosen
    .slice(0, mostHoldings)
    .map(({ span }) => `${marks.open}${wordsToQuote({ document: target, span }, marks)}${marks.close}`);
  return plain(...gists);
}
