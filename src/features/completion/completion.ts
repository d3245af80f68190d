import type { Corpus } from '../../corpus/corpus';
import type { Uri } from '../../corpus/document';
import type { Phrases } from '../phrases';
import { caseSuggestions, type TagsOf } from './cases';
import { englishSuggestions } from './english';
import { lawSuggestions, openName } from './laws';
import { provisionSuggestions } from './provisions';
import { quotationSuggestions } from './quotations';
import type { Suggestion } from './suggestion';

/**
 * What may be written at an offset of a brief: behind an open mark what the cited decision held; provisions of the law being
 * cited, else cases of the folder and laws.
 */
export function suggestionsAt(
  corpus: Corpus,
  uri: Uri,
  offset: number,
  phrases: Phrases,
  tagsOf: TagsOf = () => [],
): Suggestion[] {
  const document = corpus.document(uri);
  if (document?.reading.kind !== 'brief') return [];
  const quotations = quotationSuggestions(corpus, document, offset, phrases);
  if (quotations.length > 0) return quotations;
  if (document.reading.language === 'en') return englishSuggestions(corpus, document, offset, phrases);
  const provisions = provisionSuggestions(corpus, document, offset, phrases);
  if (provisions.length > 0) return provisions;
  const cases = caseSuggestions(corpus, document, offset, phrases, tagsOf);
  const laws = lawSuggestions(corpus, document, offset, phrases);
  return openName(document, offset) === undefined ? [...cases, ...laws] : [...laws, ...cases];
}
