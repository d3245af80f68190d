import type { OtherCitation } from '../../model/citation';
import type { Span } from '../../text/span';
import type { CorpusDocument } from '../../corpus/document';
import { card, muted, strong, type Card } from '../card';
import { wordsOf } from '../labels';
import type { PhraseKey, Phrases } from '../phrases';

const notes: Readonly<Record<OtherCitation['kind'], PhraseKey>> = {
  'official-document': 'other.officialDocument',
  commentary: 'other.commentary',
  foreign: 'other.foreign',
};

/** The card of what is no authority of this legal system: its name, and what it is. */
export function otherCard(document: CorpusDocument, citation: OtherCitation, span: Span, phrases: Phrases): Card {
  const name = citation.title ?? citation.documentNumber ?? citation.normalized ?? wordsOf(document, citation.span);
  return card(span, [[[strong(name)], [muted(phrases.get(notes[citation.kind]))]]]);
}
