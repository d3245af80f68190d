import { isNorm, type Citation, type NormCitation } from '../model/citation';
import type { DecisionReading, Reading, StatuteReading } from '../model/reading';
import type { TimeOfAct } from '../model/time-of-act';
import type { Jurisdiction, Memory, SourceText } from '../jurisdiction/jurisdiction';
import { makeDocument, publicLaw, type CorpusDocument, type Matter, type Uri } from './document';
import { InvertedIndex } from './inverted-index';
import { Propositions } from './proposition';
import { Renumbering } from './renumbering';
import { Catalogue } from './catalogue';

/** A citation where it stands. */
export interface CitationAt<C extends Citation = Citation> {
  readonly uri: Uri;
  readonly citation: C;
}

export type DecisionDocument = CorpusDocument & { readonly reading: DecisionReading };
export type StatuteDocument = CorpusDocument & { readonly reading: StatuteReading };

/** What saves reading a text, or part of it. */
export interface AtHand {
  readonly reading?: Reading;
  readonly memory?: Memory;
}

/** All documents that are known, read once each, with who cites what among them. */
export class Corpus {
  private readonly documents = new Map<Uri, CorpusDocument>();
  /** Documents that are looked at and not filed: only their addresses find them. */
  private readonly asides = new Map<Uri, CorpusDocument>();
  /** Citations of norms by title. */
  private readonly laws = new InvertedIndex<NormCitation>();
  /** Citations of decisions by number, and of those cited without one by the name used. */
  private readonly cases = new InvertedIndex<Citation>();
  private readonly named = new InvertedIndex<Citation>();
  /** Decisions by their own numbers, by the names they go by, and laws by title. */
  private readonly decisions = new InvertedIndex<null>();
  private readonly names = new InvertedIndex<null>();
  private readonly statutes = new InvertedIndex<null>();
  private revision = 0;
  private readonly acts = new Map<Matter, TimeOfAct>();
  /** Statutes that have not been read yet; looking for one asks for it. */
  readonly catalogue = new Catalogue();
  /** Which passages the sentences of its briefs are about. */
  readonly propositions = new Propositions();
  /** Where the provisions of one text of a law stand in another. */
  readonly renumbering = new Renumbering(this);

  constructor(readonly jurisdiction: Jurisdiction) {}

  /** Rises with every change: what was computed at another revision may be stale. */
  get version(): number {
    return this.revision;
  }

  /** How many keys the indexes hold; nothing is left of a document that went. */
  get keys(): number {
    return this.indexes().reduce((sum, index) => sum + index.size, 0);
  }

  /** When the acts that a matter is about happened, where a person has said so. */
  actsOf(matter: Matter): TimeOfAct | undefined {
    return this.acts.get(matter);
  }

  setActs(matter: Matter, acts: TimeOfAct | undefined): void {
    if (acts) this.acts.set(matter, acts);
    else this.acts.delete(matter);
    this.revision++;
  }

  /** Puts a document in the place of what its address held before; reads it, where no reading of it is at hand. */
  set(uri: Uri, matter: Matter, source: SourceText, { reading, memory }: AtHand = {}): CorpusDocument {
    const document = makeDocument(uri, matter, source.text, reading ?? this.jurisdiction.read(source, memory));
    this.remove(uri);
    this.documents.set(uri, document);
    this.index(document);
    this.revision++;
    return document;
  }

  /** Reads a document without filing it; `of` is the document that it is another state of. */
  setAside(uri: Uri, matter: Matter, source: SourceText, of?: Uri): CorpusDocument {
    const document = makeDocument(uri, matter, source.text, this.jurisdiction.read(source), of ? { of } : {});
    this.remove(uri);
    this.asides.set(uri, document);
    this.revision++;
    return document;
  }

  remove(uri: Uri): void {
    if (this.asides.delete(uri)) this.revision++;
    if (!this.documents.delete(uri)) return;
    this.unindex(uri);
    this.revision++;
  }

  document(uri: Uri): CorpusDocument | undefined {
    return this.documents.get(uri) ?? this.asides.get(uri);
  }

  /** All documents filed in a matter, in the order in which they came. */
  inMatter(matter: Matter): CorpusDocument[] {
    return [...this.documents.values()].filter((document) => document.matter === matter);
  }

  /** All documents that are filed. */
  all(): IterableIterator<CorpusDocument> {
    return this.documents.values();
  }

  /** Where a matter cites a law. */
  citationsOfLaw(law: string, matter: Matter): CitationAt<NormCitation>[] {
    return at(this.laws, law, [matter]);
  }

  /** Where the papers of all matters cite a law: for whoever asks from a text that belongs to none of them. */
  citationsInAllMatters(law: string): CitationAt<NormCitation>[] {
    const matters = new Set([...this.documents.values()].map(({ matter }) => matter));
    matters.delete(publicLaw);
    return at(this.laws, law, [...matters]);
  }

  /** Where a matter cites a decision by any of its numbers. */
  citationsOfCase(keys: readonly string[], matter: Matter): CitationAt[] {
    return keys.flatMap((key) => at(this.cases, key, [matter]));
  }

  /** Where a matter cites a decision by this name and no number: 腾讯诉搜道案. */
  citationsByName(name: string, matter: Matter): CitationAt[] {
    return at(this.named, name, [matter]);
  }

  /** The names, without a number beside them, by which a matter cites decisions. */
  namesCited(matter: Matter): string[] {
    return this.named.keys(matter);
  }

  /** Decisions of a matter that bear a number. */
  decisionsByNumber(key: string, matter: Matter): DecisionDocument[] {
    return this.found(this.decisions, key, matter).filter(isDecision);
  }

  /** Decisions of a matter that go by a name: 微信群控案. */
  decisionsByName(name: string, matter: Matter): DecisionDocument[] {
    return this.found(this.names, name, matter).filter(isDecision);
  }

  /**
   * The versions of a law that a matter holds or that are public, the latest first; those that stand in the catalogue
   * alone are asked for, and are here the next time.
   */
  statutesOf(law: string, matter: Matter): StatuteDocument[] {
    const seen = [...new Set([matter, publicLaw])];
    for (const one of seen) this.catalogue.want(law, one);
    return seen
      .flatMap((one) => this.found(this.statutes, law, one))
      .filter(isStatute)
      .sort((a, b) => ((a.reading.statute.version ?? '') < (b.reading.statute.version ?? '') ? 1 : -1));
  }

  /** The keys under which a citation of a decision is held; none for a citation of anything else. */
  keysOf(citation: Citation): string[] {
    if (citation.kind === 'case' && citation.caseNumber) return [this.jurisdiction.caseKey(citation.caseNumber)];
    if (citation.kind === 'guiding-case' && citation.number) return [`${citation.issuer ?? 'spc'}:${citation.number}`];
    return [];
  }

  keysOfDecision(reading: DecisionReading): string[] {
    const numbers = reading.meta.caseNumbers.map((number) => this.jurisdiction.caseKey(number));
    return [...new Set(reading.meta.guidingCase ? [...numbers, `spc:${reading.meta.guidingCase}`] : numbers)];
  }

  private found(index: InvertedIndex<null>, key: string, matter: Matter): CorpusDocument[] {
    return index.get(key, matter).flatMap(({ uri }) => this.documents.get(uri) ?? []);
  }

  private index({ uri, matter, reading }: CorpusDocument): void {
    for (const citation of reading.citations) {
      if (isNorm(citation)) {
        if (citation.law) this.laws.add(citation.law, uri, matter, citation);
        continue;
      }
      const keys = this.keysOf(citation);
      for (const key of keys) this.cases.add(key, uri, matter, citation);
      if (citation.kind === 'case' && keys.length === 0 && citation.name)
        this.named.add(citation.name, uri, matter, citation);
    }
    if (reading.kind === 'judgment') {
      for (const key of this.keysOfDecision(reading)) this.decisions.add(key, uri, matter, null);
      for (const { name, target } of reading.aliases)
        if (target.kind === 'case' && target.name === name) this.names.add(name, uri, matter, null);
    }
    if (reading.kind === 'statute') this.statutes.add(reading.statute.law, uri, matter, null);
  }

  private unindex(uri: Uri): void {
    for (const index of this.indexes()) index.remove(uri);
  }

  private indexes(): readonly InvertedIndex<unknown>[] {
    return [this.laws, this.cases, this.named, this.decisions, this.names, this.statutes];
  }
}

export function isDecision(document: CorpusDocument): document is DecisionDocument {
  return document.reading.kind === 'judgment';
}

export function isStatute(document: CorpusDocument): document is StatuteDocument {
  return document.reading.kind === 'statute';
}

function at<C extends Citation>(index: InvertedIndex<C>, key: string, matters: readonly Matter[]): CitationAt<C>[] {
  const found = matters.flatMap((matter) => index.get(key, matter));
  return found.flatMap(({ uri, entries }) => entries.map((citation) => ({ uri, citation })));
}
