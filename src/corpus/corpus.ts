import type { Pin } from '../model/authority';
import type { Citation, NormCitation } from '../model/citation';
import type { DecisionReading, ReadingWithoutClaims, StatuteReading } from '../model/reading';
import type { TimeOfAct } from '../model/time-of-act';
import type { Jurisdiction, Memory, SourceText } from '../jurisdiction/jurisdiction';
import { Catalogue } from './catalogue';
import { correctReading } from './correction/correct';
import type { PlacedCorrection } from './correction/weigh';
import {
  correctedDocument,
  makeDocument,
  makeKnownDocument,
  publicLaw,
  withoutText,
  type CorpusDocument,
  type Matter,
  type UnderstoodBefore,
  type Uri,
} from './document';
import { Filing, type CitationAt, type Keys } from './filing';
import { FittingMemo } from './fitting-memo';
import { HeldValues } from './held-values';
import { keysOf, keysOfDecision, type CaseKeys } from './keys';
import { Propositions } from './proposition';
import { ProvisionWords } from './provision-words';
import { Quotations } from './quotation/quotations';
import { WordsIndex } from './quotation/words-index';
import { Renumbering } from './renumbering';
import { provisionsMeet } from './same-provision';
import { ToldFinder } from './told-of-cases';

export type DecisionDocument = CorpusDocument & { readonly reading: DecisionReading };
export type StatuteDocument = CorpusDocument & { readonly reading: StatuteReading };

/** A document as an earlier session understood it. */
export interface Known {
  /** Length of the text. */
  readonly length: number;
  readonly keys: Keys;
  readonly understood: UnderstoodBefore;
}

/** All documents that are known, read once each, with who cites what among them. */
export class Corpus {
  private readonly documents = new Map<Uri, CorpusDocument>();
  /** Documents that are looked at and not filed: only their addresses find them. */
  private readonly asides = new Map<Uri, CorpusDocument>();
  private readonly filing: Filing;
  private readonly caseKeys: CaseKeys;
  private revision = 0;
  private readonly acts = new Map<Matter, TimeOfAct>();
  /** Texts that have not been read yet; looking for one asks for it. */
  readonly catalogue = new Catalogue();
  /** The decisions that citations mean, as found since the last change. */
  readonly fitting = new FittingMemo(this);
  /** Which passages the sentences of its briefs are about. */
  readonly propositions = new Propositions();
  /** Which articles of a law some words are about. */
  readonly provisionWords = new ProvisionWords();
  /** Where the provisions of one text of a law stand in another. */
  readonly renumbering = new Renumbering(this);
  /** Which decisions and statutes hold some words. */
  readonly words = new WordsIndex();
  /** What the quotations of its briefs come to, held against their sources. */
  readonly quotations = new Quotations(this, this.words);
  /** The sums and days of its decisions. */
  readonly held = new HeldValues(this);
  /** What its briefs say of decisions in their own words. */
  readonly told = new ToldFinder(this);

  constructor(readonly jurisdiction: Jurisdiction) {
    this.caseKeys = (number) => jurisdiction.caseKeys(number);
    this.filing = new Filing(this.caseKeys);
  }

  /** Rises with every change: what was computed at another revision may be stale. */
  get version(): number {
    return this.revision;
  }

  /** How many keys the indexes hold; nothing is left of a document that went. */
  get keys(): number {
    return this.filing.size;
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

  /** Puts a document in the place of what its address held before, and reads it. */
  set(uri: Uri, matter: Matter, source: SourceText, memory?: Memory): CorpusDocument {
    const reading = this.jurisdiction.read(source, memory);
    const document = makeDocument(uri, matter, source.text, { kind: reading.kind, reading });
    this.put(document);
    this.filing.file(document);
    // Of a text that is being written nobody needs to find the words at each key.
    this.words.put(document, !memory);
    return document;
  }

  /** Puts a document in the place of what its address held before, as it was understood; without its text for now. */
  setKnown(uri: Uri, matter: Matter, { length, keys, understood }: Known, text?: string): CorpusDocument {
    const document =
      text === undefined
        ? withoutText(uri, matter, length, understood, () => this.catalogue.wantText(uri))
        : this.withText(uri, matter, text, understood);
    this.put(document);
    this.filing.announce(document, keys);
    this.words.put(document, true);
    return document;
  }

  /** Gives a document the text that it was filed without; where it is filed, and what was understood, stays. */
  fill(uri: Uri, text: string): void {
    const document = this.documents.get(uri);
    if (!document?.unread) return;
    const filled = this.withText(uri, document.matter, text, document.unread);
    this.documents.set(uri, filled);
    // Somebody waits for the text, and seldom for its words.
    this.words.put(filled, false);
    this.revision++;
  }

  /**
   * Puts what people say of a decision in place of what it was read as, from here on for whoever looks; `person` is whose
   * word counts most. Without corrections it is as it was read. Where it is filed stays: no correction changes its names.
   */
  correct(uri: Uri, placed: readonly PlacedCorrection[], person: string | undefined): void {
    const document = this.documents.get(uri);
    if (!document || document.unread || !isDecision(document)) return;
    const { matter, text, asRead } = document;
    if (placed.length === 0 && !asRead) return;
    const corrected =
      placed.length === 0
        ? makeDocument(uri, matter, text, { kind: 'judgment', reading: asRead! })
        : correctedDocument(document, (reading) => correctReading(text, reading as DecisionReading, placed, person));
    this.documents.set(uri, corrected);
    this.words.renew(corrected);
    this.revision++;
  }

  /** Brings up what was understood of a document, before somebody waits for it. */
  bringUp(uri: Uri): void {
    this.filing.complete(uri);
  }

  /** Makes the words of a document ready to be looked for, before somebody waits for it. */
  prepareWords(uri: Uri): void {
    const document = this.documents.get(uri);
    if (document) this.words.prepare(document);
  }

  /** Under which keys a document with such a reading is filed. */
  keysFor(reading: ReadingWithoutClaims): Keys {
    return this.filing.keysFor(reading);
  }

  /** Reads a document without filing it; `of` is the document that it is another state of. */
  setAside(uri: Uri, matter: Matter, source: SourceText, of?: Uri): CorpusDocument {
    const reading = this.jurisdiction.read(source);
    const document = makeDocument(uri, matter, source.text, { kind: reading.kind, reading }, of ? { of } : {});
    this.remove(uri);
    this.asides.set(uri, document);
    this.revision++;
    return document;
  }

  remove(uri: Uri): void {
    if (this.asides.delete(uri)) this.revision++;
    if (!this.documents.delete(uri)) return;
    this.filing.remove(uri);
    this.words.remove(uri);
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
    return this.filing.citationsOfLaw(law, [matter]);
  }

  /** Which documents of a matter cite a provision, or of a whole law any; none of them has to be unpacked for it. */
  citing(law: string, pin: Pin | undefined, matter: Matter): CorpusDocument[] {
    const meets = (cited: Pin): boolean => pin === undefined || (cited !== '' && provisionsMeet(cited, pin));
    return this.filing.citing(law, matter, meets).flatMap((uri) => this.documents.get(uri) ?? []);
  }

  /** Where the papers of all matters cite a law: for whoever asks from a text that belongs to none of them. */
  citationsInAllMatters(law: string): CitationAt<NormCitation>[] {
    const matters = new Set([...this.documents.values()].map(({ matter }) => matter));
    matters.delete(publicLaw);
    return this.filing.citationsOfLaw(law, [...matters]);
  }

  /** Where a matter cites a decision by any of its numbers. */
  citationsOfCase(keys: readonly string[], matter: Matter): CitationAt[] {
    return keys.flatMap((key) => this.filing.citationsOfCase(key, matter));
  }

  /** Where a matter cites a decision by this name and no number: 腾讯诉搜道案. */
  citationsByName(name: string, matter: Matter): CitationAt[] {
    return this.filing.citationsByName(name, matter);
  }

  /** The names, without a number beside them, by which a matter cites decisions. */
  namesCited(matter: Matter): string[] {
    return this.filing.namesCited(matter);
  }

  /** Decisions of a matter that bear a number. */
  decisionsByNumber(key: string, matter: Matter): DecisionDocument[] {
    return this.found('decisions', key, matter).filter(isDecision);
  }

  /** Decisions of a matter that go by a name: 微信群控案. */
  decisionsByName(name: string, matter: Matter): DecisionDocument[] {
    return this.found('names', name, matter).filter(isDecision);
  }

  /**
   * The versions of a law that a matter holds or that are public, the latest first; those that stand in the catalogue
   * alone are asked for, and are here the next time.
   */
  statutesOf(law: string, matter: Matter): StatuteDocument[] {
    const seen = [...new Set([matter, publicLaw])];
    for (const one of seen) this.catalogue.want(law, one);
    return seen
      .flatMap((one) => this.found('statutes', law, one))
      .filter(isStatute)
      .sort((a, b) => ((a.reading.statute.version ?? '') < (b.reading.statute.version ?? '') ? 1 : -1));
  }

  /** The keys under which a citation of a decision is held; none for a citation of anything else. */
  keysOf(citation: Citation): string[] {
    return keysOf(citation, this.caseKeys);
  }

  keysOfDecision(reading: DecisionReading): string[] {
    return keysOfDecision(reading, this.caseKeys);
  }

  /** A document as it was understood before. */
  private withText(uri: Uri, matter: Matter, text: string, before: UnderstoodBefore): CorpusDocument {
    return makeKnownDocument(uri, matter, text, before, (words, reading) => this.jurisdiction.claimsIn(words, reading));
  }

  private put(document: CorpusDocument): void {
    this.remove(document.uri);
    this.documents.set(document.uri, document);
    this.revision++;
  }

  private found(index: 'decisions' | 'names' | 'statutes', key: string, matter: Matter): CorpusDocument[] {
    return this.filing.holding(index, key, matter).flatMap((uri) => this.documents.get(uri) ?? []);
  }
}

export function isDecision(document: CorpusDocument): document is DecisionDocument {
  return document.kind === 'judgment';
}

export function isStatute(document: CorpusDocument): document is StatuteDocument {
  return document.kind === 'statute';
}
