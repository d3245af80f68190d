import type { Corpus } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import { fileName } from '../labels';
import { isDone, type Ledger } from '../ledger/ledger';
import { plain, heading, words, type Cell, type Page } from '../pages/page';
import type { Phrases } from '../phrases';
import { comparedIn, draftCell, sourceCell, verdictCell } from './item-words';
import type { ReportFacts } from './report';
import { ledgerLead } from './lead';
import { sourceTable } from './source-facts';

/** Every quotation of a brief with what it is given as, where it stands and whose words it is. */
export function quotationReport(
  corpus: Corpus,
  document: CorpusDocument,
  ledger: Ledger,
  facts: ReportFacts,
  phrases: Phrases,
): Page {
  const entries = ledger.entries.filter(({ item }) => item.of === 'quotation');
  const compared = comparedIn(corpus, document);
  const rows = entries.map(({ item }, i): Cell[] => {
    const checked = compared(item);
    return [
      plain(String(i + 1)),
      draftCell(corpus, document, item, checked, phrases),
      sourceCell(corpus, item, checked, phrases),
      verdictCell(item, phrases),
    ];
  });
  const name = phrases.get('report.quotations');
  const title = phrases.get('report.titleOf', name, fileName(document.uri));
  const done = entries.filter(isDone).length;
  return {
    title,
    tongue: phrases.tongue,
    blocks: [
      heading(1, words(title)),
      { kind: 'facts', facts: ledgerLead(document, { ...ledger, entries, done, gone: [] }, facts, phrases) },
      heading(2, words(name)),
      {
        kind: 'table',
        heads: [
          phrases.get('claims.number'),
          phrases.get('report.inDraft'),
          phrases.get('report.inSource'),
          phrases.get('report.verdict'),
        ],
        widths: [7, 38, 38, 18],
        rows,
      },
      heading(2, words(phrases.get('report.sources'))),
      sourceTable(corpus, { ...ledger, entries }, facts, phrases),
    ],
  };
}
