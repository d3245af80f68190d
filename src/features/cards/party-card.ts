import type { Party } from '../../model/decision';
import type { Span } from '../../text/span';
import type { CorpusDocument } from '../../corpus/document';
import { card, link, muted, strong, text, type Card } from '../card';
import { correctedOnCard, doubtOnCard } from '../corrections/said';
import { rolesInWords } from '../labels';
import type { Phrases } from '../phrases';

/** The card of a party: its full name, its role in each instance, the short names. */
export function partyCard(document: CorpusDocument, party: Party, span: Span, phrases: Phrases): Card {
  return card(span, [
    [
      [strong(party.name)],
      [text(rolesInWords(party, phrases))],
      party.aliases.length > 0 ? [muted(phrases.get('party.shortNames', phrases.list(party.aliases)))] : [],
      party.span[0] !== span[0] ? [link(phrases.get('party.firstNamed'), { uri: document.uri, span: party.span })] : [],
      ...doubtOnCard(party, phrases),
      ...correctedOnCard(party, phrases),
    ],
  ]);
}
