import type { CorpusDocument } from '../../corpus/document';
import { fileName } from '../labels';
import type { Ledger, LedgerEntry } from '../ledger/ledger';
import type { Phrases } from '../phrases';
import { isComparable } from './item-words';
import { shortHash, type Report, type ReportFacts } from './report';
import { madeLine, sourcesIn } from './source-facts';

/** The first lines of a report on a ledger: of which draft, when, what was compared with what and what was not. */
export function ledgerLead(
  document: CorpusDocument,
  ledger: Ledger,
  facts: ReportFacts,
  phrases: Phrases,
): Report['lead'] {
  const { entries, gone, done } = ledger;
  const count = (fits: (entry: LedgerEntry) => boolean): number => entries.filter(fits).length;
  const changed = count(({ lapsed }) => lapsed.length > 0) + gone.length;
  const states = (['signed', 'compared', 'doubted', 'unchecked'] as const).map(
    (state) => `${phrases.get(`ledger.${state}`)} ${count((entry) => entry.state === state)}`,
  );
  const compared = count(({ item }) => isComparable(item));
  return [
    {
      name: phrases.get('report.draft'),
      words: `${fileName(document.uri)} · sha256 ${shortHash(facts.hashes.get(document.uri))}…`,
    },
    madeLine(facts, phrases),
    {
      name: phrases.get('report.compared'),
      words: phrases.get('report.comparedWith', sourcesIn(ledger).length, compared),
    },
    { name: phrases.get('report.notComparedWith'), words: phrases.get('report.left', entries.length - compared) },
    {
      name: phrases.get('report.result'),
      words: [
        phrases.get('report.done', done, entries.length),
        ...states,
        phrases.get('ledger.changedCount', changed),
      ].join(' · '),
    },
    { name: phrases.get('report.meaning'), words: phrases.get('report.caution') },
  ];
}
