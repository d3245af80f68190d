import type { Corpus } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import { fileName } from '../labels';
import { isDone, type Ledger } from '../ledger/ledger';
import type { Phrases } from '../phrases';
import { comparedIn, draftCell, sourceCell, verdictCell } from './item-words';
import type { Cell, Report, ReportFacts } from './report';
import { ledgerLead } from './lead';
import { sourceTable } from './source-facts';

/** Every quotation of a brief with what it is given as, where it stands and whose words it is. */
export function quotationReport(
  corpus: Corpus,
  document: CorpusDocument,
  ledger: Ledger,
  facts: ReportFacts,
  phrases: Phrases,
): Report {
  const entries = ledger.entries.filter(({ item }) => item.of === 'quotation');
  const compared = comparedIn(corpus, document);
  const rows = entries.map(({ item }, i): Cell[] => {
    const checked = compared(item);
    return [
      [String(i + 1)],
      draftCell(corpus, document, item, checked, phrases),
      sourceCell(corpus, item, checked, phrases),
      verdictCell(item, phrases),
    ];
  });
  const title = phrases.get('report.quotations');
  return {
    kind: 'quotations',
    title: phrases.get('report.titleOf', title, fileName(document.uri)),
    lead: ledgerLead(document, { ...ledger, entries, done: entries.filter(isDone).length, gone: [] }, facts, phrases),
    sections: [
      {
        heading: title,
        blocks: [
          {
            kind: 'table',
            head: [
              phrases.get('claims.number'),
              phrases.get('report.inDraft'),
              phrases.get('report.inSource'),
              phrases.get('report.verdict'),
            ],
            widths: [7, 38, 38, 18],
            rows,
          },
        ],
      },
      {
        heading: phrases.get('report.sources'),
        blocks: [sourceTable(corpus, { ...ledger, entries }, facts, phrases)],
      },
    ],
  };
}
