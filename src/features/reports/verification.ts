import type { Corpus } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import { problemsOf } from '../../rules/check';
import { overlaps } from '../../text/span';
import { fileName } from '../labels';
import { isDone, type Ledger, type LedgerEntry } from '../ledger/ledger';
import { checksSaid, lapseSaid, stateName } from '../ledger/said';
import {
  plain,
  heading,
  paragraph,
  strongWords,
  words,
  type Block,
  type Cell,
  type Page,
  type Table,
} from '../pages/page';
import type { Phrases } from '../phrases';
import { comparedIn, draftCell, isAbout, isComparable, sourceCell, verdictCell } from './item-words';
import type { ReportFacts } from './report';
import { ledgerLead } from './lead';
import { sourceTable } from './source-facts';

/**
 * What was checked of a brief: every citation and quotation with the words of its source beside it, what comparing comes to,
 * its state, and who gave it when. Its first lines say what was compared with what and how much was not.
 */
export function verificationReport(
  corpus: Corpus,
  document: CorpusDocument,
  ledger: Ledger,
  facts: ReportFacts,
  phrases: Phrases,
): Page {
  const { entries, gone } = ledger;
  const title = phrases.get('report.titleOf', phrases.get('report.verification'), fileName(document.uri));
  const lost = gone.map((one) => `${one.record.anchor?.exact ?? ''}：${lapseSaid(one, phrases)}`);
  return {
    title,
    tongue: phrases.tongue,
    blocks: [
      heading(1, words(title)),
      { kind: 'facts', facts: ledgerLead(document, ledger, facts, phrases) },
      heading(2, words(phrases.get('report.sources'))),
      sourceTable(corpus, ledger, facts, phrases),
      heading(2, words(phrases.get('report.without'))),
      without(entries, phrases),
      heading(2, words(phrases.get('report.items'))),
      itemTable(corpus, document, entries, phrases),
      ...(lost.length === 0
        ? []
        : [heading(2, words(phrases.get('report.gone'))), { kind: 'list' as const, items: plain(...lost) }]),
    ],
  };
}

/** What had nothing to be compared with that counts, by why. */
function without(entries: readonly LedgerEntry[], phrases: Phrases): Block {
  const reasons = new Map<string, number>();
  for (const { item } of entries) {
    if (isComparable(item)) continue;
    const why = item.why
      ? phrases.get(`verdict.why.${item.why}`)
      : item.source
        ? phrases.get(item.verdict === undefined ? 'report.guessed' : `verdict.against.${item.source.grade}`)
        : phrases.get('verdict.why.no-text');
    reasons.set(why, (reasons.get(why) ?? 0) + 1);
  }
  if (reasons.size === 0) return paragraph(words(phrases.get('report.nothingLeft')));
  return { kind: 'list', items: plain(...[...reasons].map(([why, times]) => phrases.get('report.times', why, times))) };
}

function itemTable(corpus: Corpus, document: CorpusDocument, entries: readonly LedgerEntry[], phrases: Phrases): Table {
  const compared = comparedIn(corpus, document);
  const problems = problemsOf({ corpus, document });
  const rows = entries.map((entry, i): Cell[] => {
    const { item } = entry;
    const checked = compared(item);
    const said = problems
      .filter(({ span, severity, code }) => severity !== 'hint' && isAbout(code, item) && overlaps(span, item.span))
      .map(({ message }) => phrases.say(message));
    return [
      plain(String(i + 1)),
      draftCell(corpus, document, item, checked, phrases),
      sourceCell(corpus, item, checked, phrases),
      [...verdictCell(item, phrases), ...plain(...new Set(said))],
      [[isDone(entry) ? words(stateName(entry, phrases)) : strongWords(stateName(entry, phrases))]],
      plain(...checksSaid(entry, phrases)),
    ];
  });
  return {
    kind: 'table',
    heads: [
      phrases.get('claims.number'),
      phrases.get('report.inDraft'),
      phrases.get('report.inSource'),
      phrases.get('report.verdict'),
      phrases.get('report.state'),
      phrases.get('report.by'),
    ],
    widths: [7, 26, 25, 17, 13, 13],
    rows,
  };
}
