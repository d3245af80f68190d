import type { CorpusDocument } from '../../corpus/document';
import type { Card } from '../../features/card';
import { withState } from '../../features/cards/check-card';
import type { Phrases } from '../../features/phrases';
import type { BriefLedger } from './ledgers';

/** A card with the state of what it is about, where that is a citation or quotation of a brief whose ledger is known. */
export function stateOn(
  card: Card | undefined,
  document: CorpusDocument,
  ledger: BriefLedger | undefined,
  phrases: Phrases,
): Card | undefined {
  if (!card || ledger?.document !== document) return card;
  const [start, end] = card.span;
  const entry = ledger.entries.find(({ item }) => item.span[0] === start && item.span[1] === end);
  return entry ? withState(card, document, entry, phrases) : card;
}
