import type { CorpusDocument } from '../../corpus/document';
import { fileName } from '../labels';
import type { Ledger, LedgerEntry } from '../ledger/ledger';
import { fact, type Fact } from '../pages/page';
import type { Phrases } from '../phrases';
import { isComparable } from './item-words';
import { shortHash, type ReportFacts } from './report';
import { madeLine, sourcesIn } from './source-facts';

/** The first lines of a report on a ledger: of which draft, when, what was compared with what and what was not. */
export function ledgerLead(document: CorpusDocument, ledger: Ledger, facts: ReportFacts, phrases: Phrases): Fact[] {
  const { entries, gone, done } = ledger;
  const count = (fits: (entry: LedgerEntry) => boolean): number => entries.filter(fits).length;
  const changed = count(({ lapsed }) => lapsed.length > 0) + gone.length;
  const states = (['signed', 'compared', 'doubted', 'unchecked'] as const).map(
    (state) => `${phrases.get(`ledger.${state}`)} ${count((entry) => entry.state === state)}`,
  );
  const compared = count(({ item }) => isComparable(item));
  const result = [
    phrases.get('report.done', done, entries.length),
    ...states,
    phrases.get('ledger.changedCount', changed),
  ];
  return [
    fact(
      phrases.get('report.draft'),
      `${fileName(document.uri)} · sha256 ${shortHash(facts.hashes.get(document.uri))}…`,
    ),
    madeLine(facts, phrases),
    fact(phrases.get('report.compared'), phrases.get('report.comparedWith', sourcesIn(ledger).length, compared)),
    fact(phrases.get('report.notComparedWith'), phrases.get('report.left', entries.length - compared)),
    fact(phrases.get('report.result'), result.join(' · ')),
    fact(phrases.get('report.meaning'), phrases.get('report.caution')),
  ];
}
