import { isNorm, type Citation, type NormCitation } from '../model/citation';
import type { Reading } from '../model/reading';
import type { CorpusDocument, Matter, Uri } from './document';
import { InvertedIndex } from './inverted-index';
import { keysOf, keysOfDecision, type CaseKeys } from './keys';

/** A citation where it stands. */
export interface CitationAt<C extends Citation = Citation> {
  readonly uri: Uri;
  readonly citation: C;
}

/** Under which keys a document stands in each index; all that has to be known of it to be found. */
export type Keys = Readonly<Record<Index, readonly string[]>>;

type Index = 'laws' | 'cases' | 'named' | 'decisions' | 'names' | 'statutes';

/** Who cites what, and what is what, among all documents. */
export class Filing {
  private readonly indexes = {
    /** Citations of norms by title. */
    laws: new InvertedIndex<NormCitation>(),
    /** Citations of decisions by number, and of those cited without one by the name used. */
    cases: new InvertedIndex<Citation>(),
    named: new InvertedIndex<Citation>(),
    /** Decisions by their own numbers, by the names they go by, and laws by title. */
    decisions: new InvertedIndex<null>(),
    names: new InvertedIndex<null>(),
    statutes: new InvertedIndex<null>(),
  };
  /** Documents that stand under their keys alone: what they say there is put in when it is first looked up. */
  private readonly announced = new Map<Uri, CorpusDocument>();

  constructor(private readonly caseKeys: CaseKeys) {}

  /** How many keys the indexes hold; nothing is left of a document that went. */
  get size(): number {
    return this.all().reduce((sum, index) => sum + index.size, 0);
  }

  file({ uri, matter, reading }: CorpusDocument): void {
    const { indexes, caseKeys } = this;
    eachNorm(reading, (law, citation) => indexes.laws.add(law, uri, matter, citation));
    eachCase(reading, caseKeys, (index, key, citation) => indexes[index].add(key, uri, matter, citation));
    eachName(reading, caseKeys, (index, key) => indexes[index].add(key, uri, matter, null));
  }

  /** Files a document by keys that `keysFor` has found; its reading is not touched before somebody looks it up. */
  announce(document: CorpusDocument, keys: Keys): void {
    const { uri, matter } = document;
    for (const name of indexNames) for (const key of keys[name]) this.indexes[name].announce(key, uri, matter);
    this.announced.set(uri, document);
  }

  keysFor(reading: Reading): Keys {
    const found = Object.fromEntries(indexNames.map((name) => [name, new Set<string>()])) as Record<Index, Set<string>>;
    eachNorm(reading, (law) => found.laws.add(law));
    eachCase(reading, this.caseKeys, (index, key) => found[index].add(key));
    eachName(reading, this.caseKeys, (index, key) => found[index].add(key));
    return Object.fromEntries(indexNames.map((name) => [name, [...found[name]]])) as Record<Index, string[]>;
  }

  remove(uri: Uri): void {
    this.announced.delete(uri);
    for (const index of this.all()) index.remove(uri);
  }

  citationsOfLaw(law: string, matters: readonly Matter[]): CitationAt<NormCitation>[] {
    return this.at(this.indexes.laws, law, matters);
  }

  citationsOfCase(key: string, matter: Matter): CitationAt[] {
    return this.at(this.indexes.cases, key, [matter]);
  }

  citationsByName(name: string, matter: Matter): CitationAt[] {
    return this.at(this.indexes.named, name, [matter]);
  }

  namesCited(matter: Matter): string[] {
    return this.indexes.named.keys(matter);
  }

  /** Which documents of a matter bear a number, go by a name, or are of a law. */
  holding(index: 'decisions' | 'names' | 'statutes', key: string, matter: Matter): Uri[] {
    return this.indexes[index].get(key, matter).map(({ uri }) => uri);
  }

  /** Puts in what an announced document says under its keys. */
  complete(uri: Uri): void {
    const document = this.announced.get(uri);
    if (!document) return;
    this.announced.delete(uri);
    this.file(document);
  }

  private at<C extends Citation>(index: InvertedIndex<C>, key: string, matters: readonly Matter[]): CitationAt<C>[] {
    const found = matters.flatMap((matter) => index.get(key, matter));
    return found.flatMap(({ uri, entries }) => {
      // What is put in now is in these very entries.
      this.complete(uri);
      return entries.map((citation) => ({ uri, citation }));
    });
  }

  private all(): readonly InvertedIndex<unknown>[] {
    return indexNames.map((name) => this.indexes[name]);
  }
}

const indexNames: readonly Index[] = ['laws', 'cases', 'named', 'decisions', 'names', 'statutes'];

function eachNorm(reading: Reading, add: (law: string, citation: NormCitation) => void): void {
  for (const citation of reading.citations) if (isNorm(citation) && citation.law) add(citation.law, citation);
}

function eachCase(
  reading: Reading,
  caseKeys: CaseKeys,
  add: (index: 'cases' | 'named', key: string, citation: Citation) => void,
): void {
  for (const citation of reading.citations) {
    if (isNorm(citation)) continue;
    const keys = keysOf(citation, caseKeys);
    for (const key of keys) add('cases', key, citation);
    if (citation.kind === 'case' && keys.length === 0 && citation.name) add('named', citation.name, citation);
  }
}

function eachName(
  reading: Reading,
  caseKeys: CaseKeys,
  add: (index: 'decisions' | 'names' | 'statutes', key: string) => void,
): void {
  if (reading.kind === 'statute') add('statutes', reading.statute.law);
  if (reading.kind !== 'judgment') return;
  for (const key of keysOfDecision(reading, caseKeys)) add('decisions', key);
  for (const { name, target } of reading.aliases)
    if (target.kind === 'case' && target.name === name) add('names', name);
}
