import type { Pin } from '../model/authority';
import { isCited, isNorm, type Citation, type NormCitation } from '../model/citation';
import type { ReadingWithoutClaims } from '../model/reading';
import type { CorpusDocument, Matter, Uri } from './document';
import { InvertedIndex } from './inverted-index';
import { keysOf, keysOfDecision, type CaseKeys } from './keys';

/** A citation where it stands. */
export interface CitationAt<C extends Citation = Citation> {
  readonly uri: Uri;
  readonly citation: C;
}

/** Under which keys a document stands in each index; all that has to be known of it to be found, or counted. */
export type Keys = Readonly<Record<Exclude<Index, 'laws'>, readonly string[]>> & { readonly laws: readonly CitedLaw[] };

type Index = 'laws' | 'cases' | 'named' | 'decisions' | 'names' | 'statutes';

/** The title of a law and which of its provisions a document cites: each pin once, an empty one for the whole law. */
type CitedLaw = readonly [law: string, ...pins: Pin[]];

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
  /** By title which provisions are cited: to count who does so nobody has to be asked what it says there. */
  private readonly pins = new InvertedIndex<Pin>();
  /** Documents that stand under their keys alone: what they say there is put in when it is first looked up. */
  private readonly announced = new Map<Uri, CorpusDocument>();

  constructor(private readonly caseKeys: CaseKeys) {}

  /** How many keys the indexes hold; nothing is left of a document that went. */
  get size(): number {
    return this.all().reduce((sum, index) => sum + index.size, 0);
  }

  file(document: CorpusDocument): void {
    this.filePins(document, lawsCited(document.reading));
    this.enter(document);
  }

  private filePins({ uri, matter }: CorpusDocument, laws: readonly CitedLaw[]): void {
    for (const [law, ...pins] of laws) this.pins.announce(law, uri, matter).push(...pins);
  }

  /** Puts in what a document says under its keys. */
  private enter({ uri, matter, reading }: CorpusDocument): void {
    const { indexes, caseKeys } = this;
    eachNorm(reading, (law, citation) => indexes.laws.add(law, uri, matter, citation));
    eachCase(reading, caseKeys, (index, key, citation) => indexes[index].add(key, uri, matter, citation));
    eachName(reading, caseKeys, (index, key) => indexes[index].add(key, uri, matter, null));
  }

  /** Files a document by keys that `keysFor` has found; its reading is not touched before somebody looks it up. */
  announce(document: CorpusDocument, keys: Keys): void {
    const { uri, matter } = document;
    for (const name of indexNames)
      for (const key of name === 'laws' ? keys.laws.map(([law]) => law) : keys[name])
        this.indexes[name].announce(key, uri, matter);
    this.filePins(document, keys.laws);
    this.announced.set(uri, document);
  }

  keysFor(reading: ReadingWithoutClaims): Keys {
    // Written out: to make objects by a list of names takes longer than to fill them.
    const found = {
      cases: new Set<string>(),
      named: new Set<string>(),
      decisions: new Set<string>(),
      names: new Set<string>(),
      statutes: new Set<string>(),
    };
    eachCase(reading, this.caseKeys, (index, key) => found[index].add(key));
    eachName(reading, this.caseKeys, (index, key) => found[index].add(key));
    return {
      laws: lawsCited(reading),
      cases: [...found.cases],
      named: [...found.named],
      decisions: [...found.decisions],
      names: [...found.names],
      statutes: [...found.statutes],
    };
  }

  remove(uri: Uri): void {
    this.announced.delete(uri);
    for (const index of this.all()) index.remove(uri);
  }

  /** The documents of a matter that cite a law by a pin that is meant; an empty one cites the whole law. */
  citing(law: string, matter: Matter, isMeant: (pin: Pin) => boolean): Uri[] {
    return this.pins.get(law, matter).flatMap(({ uri, entries }) => (entries.some(isMeant) ? [uri] : []));
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
    this.enter(document);
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
    return [...indexNames.map((name) => this.indexes[name]), this.pins];
  }
}

const indexNames: readonly Index[] = ['laws', 'cases', 'named', 'decisions', 'names', 'statutes'];

function lawsCited(reading: ReadingWithoutClaims): CitedLaw[] {
  const pins = new Map<string, Set<Pin>>();
  eachNorm(reading, (law, { pin = '' }) => {
    const known = pins.get(law);
    if (known) known.add(pin);
    else pins.set(law, new Set([pin]));
  });
  return [...pins].map(([law, cited]) => [law, ...cited]);
}

function eachNorm(reading: ReadingWithoutClaims, add: (law: string, citation: NormCitation) => void): void {
  for (const citation of reading.citations) if (isNorm(citation) && citation.law) add(citation.law, citation);
}

function eachCase(
  reading: ReadingWithoutClaims,
  caseKeys: CaseKeys,
  add: (index: 'cases' | 'named', key: string, citation: Citation) => void,
): void {
  for (const citation of reading.citations) {
    if (isNorm(citation)) continue;
    const keys = keysOf(citation, caseKeys);
    for (const key of keys) add('cases', key, citation);
    if (isCited(citation) && keys.length === 0 && citation.name) add('named', citation.name, citation);
  }
}

function eachName(
  reading: ReadingWithoutClaims,
  caseKeys: CaseKeys,
  add: (index: 'decisions' | 'names' | 'statutes', key: string) => void,
): void {
  if (reading.kind === 'statute') add('statutes', reading.statute.law);
  if (reading.kind !== 'judgment') return;
  for (const key of keysOfDecision(reading, caseKeys)) add('decisions', key);
  for (const { name, target } of reading.aliases)
    if (target.kind === 'case' && target.name === name) add('names', name);
}
