import type { Corpus, DecisionDocument } from '../../corpus/corpus';
import type { EnglishBasis, GivenNames, TermKind } from '../../jurisdiction/english-forms';
import { isNorm } from '../../model/citation';
import { csvOf } from '../pages/csv';
import type { PhraseKey, Phrases } from '../phrases';
import { EnglishNames } from './names';

/** A term of a decision in both languages. */
export interface ListedTerm {
  readonly chinese: string;
  readonly english: string;
  readonly kind: TermKind | 'party' | 'court';
  readonly basis: EnglishBasis;
  /** How often the text has it; absent for what the reading found in other words. */
  readonly times?: number;
  readonly note?: string;
}

/** The terms that occur in a decision: its parties, court, cause and laws, then terms of art as they come. */
export function termList(corpus: Corpus, document: DecisionDocument, given: GivenNames): ListedTerm[] {
  const { english } = corpus.jurisdiction;
  const { parties, meta, citations } = document.reading;
  const names = new EnglishNames(english, given);
  const found: ListedTerm[] = parties.map((party): ListedTerm => {
    const { full, basis } = names.party(party);
    return { chinese: party.name, english: full, kind: 'party', basis };
  });
  const court = meta.court === undefined ? undefined : english.court(meta.court);
  if (court !== undefined) found.push({ chinese: meta.court!, english: court, kind: 'court', basis: 'rendered' });
  const cause = meta.cause === undefined ? undefined : english.cause(meta.cause);
  if (cause) found.push({ chinese: meta.cause!, kind: 'cause', ...cause });
  for (const law of new Set(citations.flatMap((one) => (isNorm(one) && one.law ? [one.law] : [])))) {
    const words = english.law(law);
    if (words) found.push({ chinese: law, kind: 'law', ...words });
  }
  for (const { term, times } of english.termsIn(document.folded)) found.push({ ...term, basis: 'common', times });
  const listed = new Set<string>();
  return found.filter(({ chinese }) => !listed.has(chinese) && listed.add(chinese));
}

const columns = ['chinese', 'english', 'kind', 'basis', 'times', 'note', 'status'] as const;

/** The list as a table for spreadsheets; every row says that nothing in it is official. */
export function termRows(terms: readonly ListedTerm[], phrases: Phrases): string {
  const rows = terms.map(({ chinese, english, kind, basis, times, note }) => [
    ...[chinese, english, phrases.get(`english.kind.${kind}`), phrases.get(basisKey(basis))],
    ...[times ?? '', note ?? '', phrases.get('english.unofficial')],
  ]);
  return csvOf([columns.map((column) => phrases.get(`english.column.${column}`)), ...rows]).text;
}

/** How an English form came about, in words. */
export function basisKey(basis: EnglishBasis): PhraseKey {
  return `english.basis.${basis}`;
}
