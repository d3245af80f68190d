import { type Annotation } from '../../model/annotation';
import { documentOf, shelfKey, shelfPath } from '../../annotation/layout';
import { Store } from '../../annotation/store';
import type { Corpus } from '../../corpus/corpus';
import type { CorpusDocument, Matter } from '../../corpus/document';
import { importPaths, isFrom } from '../../features/intake/import-paths';
import { fileName } from '../../features/labels';
import { meantCodes } from '../../features/tags/tagged';
import type { Platform } from '../platform';
import { addressWithin, canonical, pathWithin } from '../uris';

/** The documents of folders of records whose own are gone, and what the store and the matter were then. */
interface Homes {
  readonly state: string;
  readonly of: ReadonlyMap<string, string>;
}

/** While a store is being read it is told of it so often, in milliseconds. */
const pace = 1000;

const nowhere: Homes = { state: '', of: new Map() };

/** The annotations of one matter, and which of its documents each belongs to. */
export class Notebook {
  readonly store: Store;
  private opening: Promise<void> | undefined;
  private opened = false;
  /** When it was told last how far reading has come. */
  private told: number | undefined;
  private refreshing: Promise<boolean> = Promise.resolve(false);
  private readonly hashes = new WeakMap<CorpusDocument, Promise<string>>();
  private readonly keys = new Map<string, string>();
  private readonly importKeys = new Map<string, readonly string[]>();
  private homes = nowhere;
  /** The names of codes by document, and what the store and `homes` were then. */
  private coded:
    | {
        readonly homes: Homes['of'];
        readonly revision: number;
        readonly names: ReadonlyMap<string, readonly string[]>;
      }
    | undefined;

  constructor(
    readonly matter: Matter,
    private readonly corpus: Corpus,
    private readonly platform: Platform,
    private readonly turn: (work?: () => void) => Promise<void>,
    /** A document with its text, where it is known without. */
    private readonly whole: (document: CorpusDocument) => Promise<CorpusDocument>,
    /** Called while its store is being read for the first time, now and then. */
    private readonly reading: () => void,
    /** Called when that is done and there was something in it. */
    private readonly read: () => void,
    /** Who looks: what is coded blind is hidden from them here, so that nothing that is made of records can tell. */
    viewer: () => string | undefined,
  ) {
    this.store = new Store(platform.store(matter), (text) => platform.sha256(text), viewer);
  }

  /** Done when the store has been read for the first time. */
  open(): Promise<void> {
    return (this.opening ??= this.refresh().then((any) => {
      this.opened = true;
      if (any) this.read();
    }));
  }

  /** Done when the codebook has been read, and it is known whose records on what there are: enough to write a new one. */
  async begun(): Promise<void> {
    await Promise.race([this.open(), this.store.begun]);
  }

  get isOpen(): boolean {
    return this.opened;
  }

  /** Reads what has changed on disk; answers whether anything has. One at a time: a second waits for the first. */
  refresh(): Promise<boolean> {
    const turn = (work: () => void): Promise<void> =>
      this.turn(() => {
        work();
        this.tell();
      });
    this.refreshing = this.refreshing.catch(() => false).then(() => this.store.refresh(turn));
    return this.refreshing;
  }

  private tell(): void {
    const now = this.platform.now();
    this.told ??= now;
    if (this.opened || now - this.told < pace) return;
    this.told = now;
    this.reading();
  }

  /** The sha256 of a document's text. */
  hashOf(document: CorpusDocument): Promise<string> {
    let hash = this.hashes.get(document);
    if (!hash) this.hashes.set(document, (hash = this.whole(document).then(({ text }) => this.platform.sha256(text))));
    return hash;
  }

  /** The base texts that nothing counts in any more; taken away where that is wanted. The store is read anew first. */
  async pruneBases(remove: boolean): Promise<string[]> {
    await this.refresh();
    const unused = this.store.unusedBases();
    if (remove) for (const { path } of unused) await this.store.remove(path);
    return unused.map(({ path }) => addressWithin(this.matter, path));
  }

  pathOf(uri: string): string {
    return pathWithin(this.matter, uri);
  }

  /**
   * The tags, notes, checks and reviews on a document that are not deleted, by id. Nobody waits for those on others: while
   * the store is being read for the first time, what lies under another name than the document’s may be missing.
   */
  async on(document: CorpusDocument): Promise<readonly Annotation[]> {
    await this.openOn(document);
    await this.findHomes();
    return this.known(document);
  }

  /** The same as far as it is known without waiting for anything: the same list as long as nothing in it changes. */
  known(document: CorpusDocument): readonly Annotation[] {
    return this.store.from(this.store.on(this.shelvesOf(document)), ofPassages);
  }

  private async openOn({ uri }: CorpusDocument): Promise<void> {
    if (this.opened) return;
    const own = this.keyOf(uri);
    const bears = (shelf: string): boolean => shelfKey(shelf) === own || this.importKeysOf(shelf).includes(own);
    await Promise.race([this.open(), this.store.ahead(bears)]);
  }

  /** What people answer of the variables of each document, by its address. No text is read for it. */
  answers(): Promise<Map<string, Annotation[]>> {
    return this.byDocument(({ answer }) => answer !== undefined);
  }

  /** The documents of which somebody has corrected the reading. */
  async corrected(): Promise<string[]> {
    await this.open();
    // Most stores hold none, and that is soon known.
    if (!this.store.each(corrects).includes(true)) return [];
    const found = await this.byDocument((record) => record.correction !== undefined);
    return [...found].flatMap(([uri, records]) => (records.length > 0 ? [uri] : []));
  }

  /** The names of the codes that each document is tagged with, by its address; made once as long as nothing changes. */
  async codeNames(): Promise<ReadonlyMap<string, readonly string[]>> {
    await this.open();
    const homes = await this.findHomes();
    const { revision } = this.store;
    const { coded } = this;
    if (coded?.homes === homes && coded.revision === revision) return coded.names;
    const names = await this.findCodeNames();
    this.coded = { homes, revision, names };
    return names;
  }

  private async findCodeNames(): Promise<ReadonlyMap<string, readonly string[]>> {
    const tagged = await this.byDocument(({ codes = [] }) => codes.length > 0);
    const { codebook } = this.store;
    const namesOf = (records: readonly Annotation[]): string[] => {
      const codes = new Set(records.flatMap((record) => meantCodes(record, codebook)));
      return [...codes].flatMap((code) => codebook.get(code)?.name ?? []);
    };
    const names = new Map<string, readonly string[]>();
    for (const [uri, records] of tagged) await this.turn(() => names.set(uri, namesOf(records)));
    return names;
  }

  private async byDocument(wanted: (record: Annotation) => boolean): Promise<Map<string, Annotation[]>> {
    await this.open();
    const homes = await this.findHomes();
    const named = this.namedShelves(this.documents());
    const shelves = new Map<string, string[]>();
    for (const shelf of this.store.shelfPaths()) {
      const uri = homes.get(shelf) ?? named.get(shelfKey(shelf))?.uri;
      if (uri !== undefined) shelves.set(uri, [...(shelves.get(uri) ?? []), shelf]);
    }
    return new Map([...shelves].map(([uri, own]) => [uri, this.store.on(own).filter(wanted)]));
  }

  /**
   * The folders of records on a document: the one of its name, that of the file it was imported from, and those whose
   * documents are gone where it says what those said, or where annotations of its own count in the same text.
   */
  private shelvesOf({ uri }: CorpusDocument): string[] {
    const own = this.keyOf(uri);
    // The text of a file that was imported may be open still; what was written on it is on both then.
    return [...this.store.shelfPaths()].filter((shelf) =>
      shelfKey(shelf) === own ? (this.exactly(shelf) ?? uri) === uri : this.homes.of.get(shelf) === uri,
    );
  }

  /** The document that bears the very name of a folder of records; others may be spelt like it but for the case of letters. */
  private exactly(shelf: string): string | undefined {
    const uri = canonical(addressWithin(this.matter, documentOf(shelf)));
    return this.corpus.document(uri) && uri;
  }

  /** Each folder of records with the document it belongs to, its text read; with none where that is nowhere in the matter. */
  async shelves(): Promise<Map<string, CorpusDocument | undefined>> {
    const homes = await this.findHomes();
    const named = this.namedShelves(this.documents());
    const shelves = [...this.store.shelfPaths()].map(async (shelf) => {
      const home = homes.get(shelf);
      const own = home ?? this.exactly(shelf);
      const document = (own === undefined ? undefined : this.corpus.document(own)) ?? named.get(shelfKey(shelf));
      return [shelf, document && (await this.whole(document))] as const;
    });
    return new Map(await Promise.all(shelves));
  }

  /** The folders of records that are not deleted whose document is nowhere in the matter. */
  async strays(): Promise<string[]> {
    await this.open();
    const homes = await this.findHomes();
    const named = this.namedShelves(this.documents());
    return [...this.store.shelfPaths()].filter(
      (shelf) => !named.has(shelfKey(shelf)) && !homes.has(shelf) && this.store.on([shelf]).length > 0,
    );
  }

  /** The address of a document whose text has one of these hashes: first of those that bear a name, then of all. */
  async saying(hashes: ReadonlySet<string>, name: string): Promise<string | undefined> {
    const documents = this.documents();
    const bears = ({ uri }: CorpusDocument): boolean => fileName(uri) === name;
    for (const document of [...documents.filter(bears), ...documents.filter((one) => !bears(one))]) {
      if (hashes.has(await this.hashOf(document))) return document.uri;
      await this.turn();
    }
    return undefined;
  }

  private documents(): CorpusDocument[] {
    return this.corpus.inMatter(this.matter);
  }

  private namedShelves(documents: readonly CorpusDocument[]): Map<string, CorpusDocument> {
    return new Map(documents.map((document) => [this.keyOf(document.uri), document]));
  }

  private keyOf(uri: string): string {
    let key = this.keys.get(uri);
    if (key === undefined) this.keys.set(uri, (key = shelfKey(shelfPath(this.pathOf(uri)))));
    return key;
  }

  private async findHomes(): Promise<ReadonlyMap<string, string>> {
    const shelves = [...this.store.shelfPaths()];
    // Who hovers in a folder in which nobody has written anything does not wait for all its documents to be gone through.
    if (shelves.length === 0) return (this.homes = nowhere).of;
    const documents = this.documents();
    const state = [this.store.homing, ...documents.map(({ uri }) => uri)].join('\n');
    if (this.homes.state === state) return this.homes.of;
    const named = this.namedShelves(documents);
    const of = await this.importsOf(shelves, named);
    const lost = shelves.filter((shelf) => !named.has(shelfKey(shelf)) && !of.has(shelf));
    if (lost.length > 0) {
      const homes = await this.homesByText(documents, named);
      for (const shelf of lost) {
        const home = [...this.store.basesOf(shelf)].map((base) => homes.get(base)).find((uri) => uri !== undefined);
        if (home !== undefined) of.set(shelf, home);
      }
    }
    this.homes = { state, of };
    return of;
  }

  /** The folders of records on files of which an imported text is read, with that text. */
  private async importsOf(
    shelves: readonly string[],
    named: ReadonlyMap<string, CorpusDocument>,
  ): Promise<Map<string, string>> {
    const of = new Map<string, string>();
    for (const shelf of shelves)
      for (const key of this.importKeysOf(shelf)) {
        const document = named.get(key);
        if (document && isFrom((await this.whole(document)).text, fileName(documentOf(shelf))))
          of.set(shelf, document.uri);
      }
    return of;
  }

  /** The keys of where the text of a file may stand, by the folder of records on the file. */
  private importKeysOf(shelf: string): readonly string[] {
    let keys = this.importKeys.get(shelf);
    if (!keys) {
      keys = importPaths(documentOf(shelf)).map((place) => shelfKey(shelfPath(place)));
      this.importKeys.set(shelf, keys);
    }
    return keys;
  }

  /** By the hash of a text, the document that says it or has annotations made in it. */
  private async homesByText(
    documents: readonly CorpusDocument[],
    named: ReadonlyMap<string, CorpusDocument>,
  ): Promise<Map<string, string>> {
    const homes = new Map<string, string>();
    for (const shelf of this.store.shelfPaths()) {
      const document = named.get(shelfKey(shelf));
      if (document) for (const base of this.store.basesOf(shelf)) homes.set(base, document.uri);
    }
    for (const document of documents) {
      const hash = await this.hashOf(document);
      if (!homes.has(hash)) homes.set(hash, document.uri);
      await this.turn();
    }
    return homes;
  }
}

/** All but what is said of variables. */
function ofPassages(records: readonly Annotation[]): readonly Annotation[] {
  return records.filter(({ answer }) => answer === undefined);
}

function corrects(records: readonly Annotation[]): boolean {
  return records.some(({ correction }) => correction);
}
