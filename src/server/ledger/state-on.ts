import type { CorpusDocument } from '../../corpus/document';
import type { Card } from '../../features/card';
import { withState } from '../../features/cards/check-card';
import type { Phrases } from '../../features/phrases';
import type { ShownStates } from './ledgers';

/** A card with the state of what it is about, where that is a citation or quotation of a brief whose states are known. */
export function stateOn(
  card: Card | undefined,
  document: CorpusDocument,
  states: ShownStates | undefined,
  phrases: Phrases,
): Card | undefined {
  if (!card || states?.document !== document) return card;
  const [start, end] = card.span;
  const entry = states.entries.find(({ item }) => item.span[0] === start && item.span[1] === end);
  return entry ? withState(card, document, entry, phrases) : card;
}
