import type { Corpus } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import type { Passage } from '../../corpus/quotation/quotations';
import type { NoSource } from '../../corpus/quotation/sources';
import { fittingCases, resolveProvision } from '../../corpus/resolve';
import { lawOf } from '../../rules/law-of';
import { isNorm, type Citation, type NormCitation } from '../../model/citation';
import type { ItemSource } from './items';
import { poorest, wordsOf } from './source-words';

/** What a folder has of a cited authority. */
export interface Held {
  readonly source: ItemSource;
  /** Whether what is cited stands there; absent where that would be a guess: another version, or found by its name. */
  readonly exists?: boolean;
}

/** The decision or provision that a citation means, as the folder has it; why it has none otherwise. */
export function heldBy(corpus: Corpus, document: CorpusDocument, citation: Citation): Held | NoSource {
  return isNorm(citation) ? provision(corpus, document, citation) : decision(corpus, document, citation);
}

function provision(corpus: Corpus, from: CorpusDocument, citation: NormCitation): Held | NoSource {
  const resolved = resolveProvision(corpus, from, citation);
  if (!resolved || resolved.document.unread) return 'no-text';
  if (resolved.document.reading.statute.summary) return 'summary';
  const { uri, text } = resolved.document;
  const known = lawOf(corpus, citation)?.versions.length;
  const isMeant = resolved.version === 'meant' || (citation.version === undefined && known === 1);
  if (citation.pin === undefined) return held(corpus, [{ uri, span: [0, text.length] }], isMeant || undefined);
  if (!resolved.span) return 'no-provision';
  return held(corpus, [{ uri, span: resolved.span }], isMeant ? resolved.exact : undefined);
}

function decision(corpus: Corpus, from: CorpusDocument, citation: Citation): Held | NoSource {
  const { documents, by } = fittingCases(corpus, from, citation);
  if (documents.length === 0) return 'not-in-folder';
  const places = documents.map(({ uri, text }): Passage => ({ uri, span: [0, text.length] }));
  if (documents.some(({ unread }) => unread)) return 'no-text';
  return held(corpus, places, by === 'number' || undefined);
}

function held(corpus: Corpus, places: readonly Passage[], exists: boolean | undefined): Held {
  const [first] = places;
  const { uri, span } = first!;
  const place: Passage = { uri, span: span[0] === 0 ? [0, 0] : span };
  const source = { place, words: wordsOf(corpus, places), grade: poorest(corpus, places) };
  return { source, ...(exists !== undefined && { exists }) };
}
