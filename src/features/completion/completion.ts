import type { Corpus } from '../../corpus/corpus';
import type { Uri } from '../../corpus/document';
import type { Phrases } from '../phrases';
import { caseSuggestions } from './cases';
import { englishSuggestions } from './english';
import { lawSuggestions } from './laws';
import { provisionSuggestions } from './provisions';
import type { Suggestion } from './suggestion';

/** What may be written at an offset of a brief: provisions of the law being cited, else cases of the folder and laws. */
export function suggestionsAt(corpus: Corpus, uri: Uri, offset: number, phrases: Phrases): Suggestion[] {
  const document = corpus.document(uri);
  if (document?.reading.kind !== 'brief') return [];
  if (document.reading.language === 'en') return englishSuggestions(corpus, document, offset, phrases);
  const provisions = provisionSuggestions(corpus, document, offset, phrases);
  if (provisions.length > 0) return provisions;
  return [...caseSuggestions(corpus, document, offset), ...lawSuggestions(corpus, document, offset, phrases)];
}
