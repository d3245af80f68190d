import { isDecision, type Corpus, type DecisionDocument } from '../corpus/corpus';
import { publicLaw, type CorpusDocument, type Matter, type Uri } from '../corpus/document';
import type { ReadContent } from '../corpus/kept-piece';
import { KeptReadings, type FileState, type Kept } from '../corpus/kept-readings';
import type { Shelf } from '../corpus/shelf';
import { sniffLength, type Memory, type Recognised, type SourceText } from '../jurisdiction/jurisdiction';
import type { DocumentKind } from '../model/reading';
import { decode, plain } from '../text/decode';
import { collectionsOf, type Collection } from './collections';
import { Exclusion, nothingElse } from './exclusion';
import type { Platform } from './platform';
import { Settings, type EditorSettings } from './settings';
import { placeOf, type PlaceOf } from './place-of';
import { Slices } from './slices';
import { takenFrom } from './taken';
import { TextReader } from './text-reader';
import { nameOf, pathWithin } from './uris';

/** A text that an editor holds. */
interface OpenText {
  readonly text: string;
  /** What its language says it is; counts where its words do not tell. */
  readonly hint: DocumentKind | undefined;
  /** So that of a text that is being written only what changed is read. */
  readonly memory: Memory;
}

/** Does work that takes time when it is its turn. */
export type Turn = (work: () => void) => Promise<void>;

/** How files are read of which many may be waiting. */
export interface Loading {
  readonly turn: Turn;
  /** Has a text read by others; `undefined` where there are none, or they cannot tell. */
  readonly elsewhere: (source: SourceText) => Promise<ReadContent | undefined>;
}

const atOnce: Loading = {
  turn: (work) => {
    work();
    return Promise.resolve();
  },
  elsewhere: () => Promise.resolve(undefined),
};

/** So many texts are fetched at a time: who asks for one does not wait behind all that another has asked for. */
const together = 8;

/** Files that tell of a collection and hold no law. */
const aboutCollection = /^(?:readme|licen[cs]e|changelog|contributing)\b/i;

/** The folders that are open, each a matter with its settings, and which documents of them are in the corpus. */
export class Library {
  private folders: string[] = [];
  private collections: readonly Collection[] = [];
  private readonly settings = new Map<Matter, Settings>();
  private readonly open = new Map<string, OpenText>();
  /** Loose files that are read although they are not open: their reading views are. */
  private readonly held = new Set<string>();
  /** Open texts that have changed since they were read. */
  private readonly stale = new Set<string>();
  /** The state of each file that was read, and under which settings. */
  private readonly stamps = new Map<string, string>();
  /** What each document was said to be when it was read. */
  private readonly said = new Map<string, DocumentKind | undefined>();
  private readonly loading = new Map<string, Promise<void>>();
  private revision = 0;
  /** What of each folder is not read, as far as its listing has come. */
  private readonly exclusions = new Map<Matter, Exclusion>();
  /** What was understood in earlier sessions, where that is kept. */
  private kept: KeptReadings | undefined;
  /** Files that were not read since they looked as they did in an earlier session. */
  private readonly trusted = new Set<string>();
  /** Reads texts that are filed by what is made of them. */
  readonly reader: TextReader;
  /** Called when a file turns out to be another than it looked. */
  whenDeceived: () => void = () => undefined;

  constructor(
    private readonly corpus: Corpus,
    private readonly platform: Platform,
  ) {
    this.reader = new TextReader(corpus);
  }

  /** From here on readings are kept on a shelf, and taken from it. */
  keepOn(shelf: Shelf): void {
    this.kept = new KeptReadings(shelf, (reading) => this.corpus.keysFor(reading));
  }

  /** Writes down what has been read since; to be called when everything has. */
  async keep(): Promise<void> {
    await this.kept?.save(this.folders, () => this.platform.pause());
  }

  get matters(): readonly Matter[] {
    return this.folders;
  }

  /** What lies in none of the folders any more is forgotten, unless it is open; open texts go over to their new folder. */
  setFolders(folders: readonly string[]): void {
    this.folders = [...new Set(folders.map((folder) => folder.replace(/\/$/, '')))];
    this.revision++;
    this.rearrange();
    this.refreshOpen();
    for (const uri of this.held) void this.load(uri);
  }

  setSettings(folder: Matter, raw: unknown, editor?: EditorSettings): void {
    const settings = new Settings(raw, editor);
    this.settings.set(folder, settings);
    this.corpus.setActs(folder, settings.acts);
    this.revision++;
    this.rearrange();
  }

  /** Folders to be listed besides those that are open: collections of public law. */
  get publicFolders(): readonly string[] {
    return this.collections.filter(({ matter }) => matter === publicLaw).map(({ root }) => root);
  }

  /** The folder that a document belongs to, or public law; none for a loose file. */
  matterOf(uri: string): Matter {
    return this.placeOf(uri).matter;
  }

  /** The folder that is open under an address, or that what stands there belongs to; no folder for anything else. */
  matterAt(uri: string): Matter | undefined {
    const matter = this.folders.includes(uri) ? uri : this.matterOf(uri);
    return this.folders.includes(matter) ? matter : undefined;
  }

  /** Whether a file belongs to a collection: it is read when somebody asks for its law. */
  isCollected(uri: string): boolean {
    if (this.collections.length === 0) return false;
    const matter = this.matterOf(uri);
    return this.collections.some((one) => one.matter === matter && uri.startsWith(`${one.root}/`));
  }

  /**
   * What of a folder is not to be read: made anew for each listing, which adds what the folder itself says. Of public law
   * that a person named outright, nothing is left out.
   */
  exclusionFor(folder: string): Exclusion | undefined {
    if (!this.folders.includes(folder)) return undefined;
    const settings = this.settings.get(folder) ?? this.settings.get('') ?? new Settings(undefined);
    const named = this.collections.filter(({ matter }) => matter === folder);
    const exclusion = new Exclusion(
      settings.exclusion,
      named.map(({ root }) => pathWithin(folder, root)),
    );
    this.exclusions.set(folder, exclusion);
    return exclusion;
  }

  /** Whether what happens to a file is no concern of ours: it is not read, and nobody has it open. */
  leavesOut(uri: string): boolean {
    if (this.isOpen(uri)) return false;
    const { matter, path } = this.placeOf(uri);
    return this.isExcluded(matter, path);
  }

  /** Before the first listing of a folder only what is never read of any. */
  private isExcluded(matter: Matter, path: string): boolean {
    return (this.exclusions.get(matter) ?? nothingElse()).holds(path);
  }

  settingsOf(uri: string): Settings {
    return this.settings.get(this.matterOf(uri)) ?? this.settings.get('') ?? new Settings(undefined);
  }

  /** What a text would be taken for, by its first characters. */
  recognise(uri: string, head: string): Recognised {
    return this.taken(uri, plain(head).slice(0, sniffLength * 2), this.open.get(uri)?.hint);
  }

  /**
   * A text as the editor holds it: it stands before what the file says until it is closed. One that is opened is read
   * at once, and the answer says so; one that was open already when `settle` is called, not at every key.
   */
  edit(uri: string, text: string, hint?: DocumentKind): boolean {
    const known = this.open.get(uri);
    const memory = known?.memory ?? this.corpus.jurisdiction.remember();
    this.open.set(uri, { text: plain(text), hint, memory });
    this.stamps.delete(uri);
    this.trusted.delete(uri);
    this.kept?.forget(uri);
    if (known) this.stale.add(uri);
    else this.readOpen(uri);
    return !known;
  }

  /** Reads the open texts that have changed; answers which. */
  settle(): readonly string[] {
    const changed = [...this.stale];
    for (const uri of changed) this.readOpen(uri);
    return changed;
  }

  /** Back to what the file says, if it is one of a folder. */
  async close(uri: string): Promise<void> {
    this.open.delete(uri);
    this.stale.delete(uri);
    if (this.isCollected(uri)) this.drop(uri);
    await this.load(uri);
  }

  /** Keeps a document for as long as its reading view is open. */
  hold(uri: string): void {
    this.held.add(uri);
  }

  async release(uri: string): Promise<void> {
    this.held.delete(uri);
    await this.load(uri);
  }

  /**
   * Reads a file into the corpus, of a collection its title only; one that is gone or holds nothing of ours is taken
   * out. Each once at a time; what takes time is done elsewhere, or when it is its turn.
   */
  load(uri: string, loading: Loading = atOnce): Promise<void> {
    return this.alone(uri, () => this.loadNow(uri, loading));
  }

  /**
   * Reads the texts that were asked for, a few at a time; answers whether any came. One that cannot be read does not count,
   * however often it is asked for.
   */
  async fetch(): Promise<boolean> {
    const wanted = this.corpus.catalogue.take();
    const left = wanted.values();
    let came = false;
    const some = async (): Promise<void> => {
      for (const uri of left) {
        await this.alone(uri, () => this.fetchNow(uri));
        if (!this.corpus.document(uri)?.unread) came = true;
        await this.platform.pause();
      }
    };
    await Promise.all(Array.from({ length: Math.min(wanted.length, together) }, some));
    void this.prepareWords(wanted);
    return came;
  }

  private async prepareWords(uris: readonly string[]): Promise<void> {
    for (const uri of uris) {
      await this.platform.pause();
      this.corpus.prepareWords(uri);
    }
  }

  /** A document with its text: one that is known without is read first. Of one that has gone meanwhile, what there was. */
  async whole(document: CorpusDocument): Promise<CorpusDocument> {
    if (!document.unread) return document;
    await this.alone(document.uri, () => this.fetchNow(document.uri));
    return this.corpus.document(document.uri) ?? document;
  }

  /** Does work on a file when what else is done with it has ended. */
  private alone(uri: string, next: () => Promise<void>): Promise<void> {
    const before = this.loading.get(uri) ?? Promise.resolve();
    const work = before
      .catch(() => undefined)
      .then(next)
      .finally(() => {
        if (this.loading.get(uri) === work) this.loading.delete(uri);
      });
    this.loading.set(uri, work);
    return work;
  }

  /** `anew` where what an earlier session made of it is not to be believed. */
  private async loadNow(uri: string, loading: Loading, anew = false): Promise<void> {
    if (this.open.has(uri)) return;
    const { matter, path } = this.placeOf(uri);
    const ours = this.held.has(uri) || (matter !== '' && !this.isExcluded(matter, path));
    const state = ours ? await this.platform.stamp(uri) : undefined;
    if (state === undefined) {
      if (!this.open.has(uri)) this.drop(uri);
      return;
    }
    const stamp = `${this.revision} ${state}`;
    if (this.stamps.get(uri) === stamp && !anew) return;
    const collected = this.isCollected(uri);
    if (collected || anew || !(await this.recall(uri, state, loading.turn))) {
      const bytes = await this.platform.read(uri);
      if (this.open.has(uri)) return;
      if (!bytes) return this.drop(uri);
      if (collected) {
        await loading.turn(() => this.enter(uri, bytes));
      } else await this.take(uri, state, bytes, loading);
    }
    this.stamps.set(uri, stamp);
  }

  /** Takes what was made of a file that looks as it did; answers whether something was. Its text is not read. */
  private async recall(uri: string, state: string, turn: Turn): Promise<boolean> {
    if (!this.kept) return false;
    const matter = this.matterOf(uri);
    const made = await this.kept.atState(uri, matter, this.stateOf(uri, matter, state));
    if (!made) return false;
    await turn(() => {
      if (!this.hasMoved(uri, matter)) this.trust(uri, matter, made);
    });
    return true;
  }

  /** Files what was made of a file; its text is asked for, and held against that, when somebody looks or in the background. */
  private trust(uri: string, matter: Matter, made: Kept): void {
    this.takeOut(uri);
    this.trusted.add(uri);
    if (!made.known) return;
    this.said.set(uri, made.said);
    this.corpus.setKnown(uri, matter, made.known);
  }

  /** Takes what was made of a file with such content, or has it read, or reads it. */
  private async take(uri: string, state: string, bytes: Uint8Array, { turn, elsewhere }: Loading): Promise<void> {
    const name = nameOf(uri);
    const matter = this.matterOf(uri);
    const kind = this.chosenKind(uri);
    const key = this.kept?.key(name, kind, bytes);
    const inState = this.stateOf(uri, matter, state);
    const made = key === undefined ? undefined : await this.kept?.withContent(uri, matter, inState, key);
    const text = made && !made.known ? undefined : this.textOf(bytes);
    const isNew = key !== undefined && !made && text !== undefined;
    const content = isNew ? await elsewhere({ name, text, ...(kind && { kind }) }) : undefined;
    await turn(() => {
      if (this.hasMoved(uri, matter)) return;
      if (this.kept && key !== undefined && content)
        return this.trust(uri, matter, this.kept.noteRead(uri, matter, inState, key, content));
      const length = this.understand(uri, matter, text, made);
      if (key === undefined || made) return;
      // What people say of it is no part of what it was read as.
      const document = this.corpus.document(uri);
      const reading = document?.asRead ?? document?.reading;
      const said = this.said.get(uri);
      this.kept?.note(uri, matter, inState, key, { length, ...(said && { said }), ...(reading && { reading }) });
    });
  }

  /** Files what a file says, or that it says nothing; answers the length of its text. */
  private understand(uri: string, matter: Matter, text: string | undefined, made: Kept | undefined): number {
    if (text === undefined) this.takeOut(uri);
    else if (made?.known) {
      this.takeOut(uri);
      this.said.set(uri, made.said);
      this.corpus.setKnown(uri, matter, made.known, text);
    } else if (this.taken(uri, text.slice(0, sniffLength * 2), undefined).kind === 'other') this.takeOut(uri);
    else this.put(uri, text, undefined);
    return text?.length ?? 0;
  }

  /** What was opened or has changed its folder meanwhile is read for that reason. */
  private hasMoved(uri: string, matter: Matter): boolean {
    if (!this.open.has(uri) && this.matterOf(uri) === matter) return false;
    this.kept?.forget(uri);
    return true;
  }

  private stateOf(uri: string, matter: Matter, state: string): FileState {
    return { path: (takenFrom(uri) ?? uri).slice(matter.length), stamp: `${this.chosenKind(uri) ?? ''} ${state}` };
  }

  /** Files that an earlier session vouches for, as long as nobody has looked into them. */
  get unchecked(): readonly string[] {
    return [...this.trusted];
  }

  /**
   * Brings up what an earlier session understood of all papers, each when it is its turn: who looks through all of them
   * at one go would have everybody else wait. Given up once it is called off.
   */
  async bringUp(turn: Turn, isOff: () => boolean): Promise<void> {
    for (const uri of this.unchecked) {
      if (isOff()) return;
      await turn(() => this.corpus.bringUp(uri));
    }
  }

  /**
   * Looks at the decisions of some matters, each when it is its turn, with the text and the claims that are asked for:
   * before all of them are looked through at one go, which would have everybody else wait for these.
   */
  async lookThrough(
    matters: readonly Matter[],
    look: (document: DecisionDocument) => void,
    isOff: () => boolean,
  ): Promise<void> {
    const slices = new Slices(this.platform);
    slices.begin();
    for (const { uri, kind } of matters.flatMap((matter) => this.corpus.inMatter(matter))) {
      if (isOff()) return;
      if (kind === 'judgment') await this.lookAt(uri, look, (work) => slices.turn(work));
    }
  }

  /** Looks at a decision when it is its turn, again when the text is there that was asked for; answers what was seen. */
  async lookAt<T>(uri: Uri, look: (document: DecisionDocument) => T, turn: Turn): Promise<T | undefined> {
    let seen: T | undefined;
    let asked: Promise<boolean> | undefined;
    do
      await turn(() => {
        const document = this.corpus.document(uri);
        seen = document && isDecision(document) ? look(document) : undefined;
        // At once, before others can take what was asked for.
        asked = this.fetch();
      });
    while (await asked);
    return seen;
  }

  /**
   * Holds a file against what was kept of it, and reads it where it is another; answers whether it is. With its text and
   * what was understood of it at hand, nobody waits for them later.
   */
  async check(uri: string): Promise<boolean> {
    let deceived = false;
    await this.alone(uri, async () => {
      if (this.trusted.has(uri)) deceived = await this.look(uri);
    });
    this.corpus.bringUp(uri);
    this.corpus.prepareWords(uri);
    return deceived;
  }

  private isAsKept(uri: string, bytes: Uint8Array | undefined): bytes is Uint8Array {
    return bytes !== undefined && this.kept?.keyOf(uri) === this.kept?.key(nameOf(uri), this.chosenKind(uri), bytes);
  }

  /** Enters a file of a collection in the catalogue, by what its head says; what was read of it before is forgotten. */
  private enter(uri: string, bytes: Uint8Array): void {
    const { jurisdiction, catalogue } = this.corpus;
    this.drop(uri);
    const text = this.textOf(bytes)?.slice(0, sniffLength * 2);
    if (text === undefined || this.chosenKind(uri) === 'other') return;
    catalogue.put(uri, this.matterOf(uri), jurisdiction.titleOf({ name: nameOf(uri), text }));
  }

  private async fetchNow(uri: string): Promise<void> {
    if (this.trusted.has(uri)) return void (await this.look(uri));
    if (!this.corpus.catalogue.has(uri)) return;
    const bytes = await this.platform.read(uri);
    this.corpus.catalogue.remove(uri);
    const text = bytes && this.textOf(bytes);
    if (text === undefined || this.open.has(uri) || !this.isCollected(uri)) return;
    this.put(uri, text, undefined);
  }

  /** Reads a file that was taken for what it was; answers whether it is another. */
  private async look(uri: string): Promise<boolean> {
    const bytes = await this.platform.read(uri);
    if (!this.trusted.delete(uri)) return false;
    const same = this.isAsKept(uri, bytes);
    const text = same && this.corpus.document(uri)?.unread ? this.textOf(bytes) : undefined;
    if (text !== undefined) this.corpus.fill(uri, text);
    if (same) return false;
    await this.loadNow(uri, atOnce, true);
    this.whenDeceived();
    return true;
  }

  /** Reads open texts anew, after folders or settings have changed what they are. */
  refreshOpen(): void {
    for (const uri of this.open.keys()) this.readOpen(uri);
  }

  /** What was known of folders that a listing of their files did not name: it may be gone. */
  missing(listed: ReadonlySet<string>): string[] {
    const known = new Set([...this.stamps.keys(), ...[...this.corpus.all()].map(({ uri }) => uri)]);
    return [...known].filter((uri) => !listed.has(uri) && !this.open.has(uri));
  }

  private isOpen(uri: string): boolean {
    return this.open.has(uri) || this.held.has(uri);
  }

  /** Finds out anew which collections there are, and forgets what lies elsewhere or is read otherwise than before. */
  private rearrange(): void {
    const before = new Map([...this.stamps.keys()].map((uri) => [uri, this.isCollected(uri)]));
    this.collections = collectionsOf(
      ['', ...this.folders].map((folder) => [folder, this.settings.get(folder)?.statutes ?? []] as const),
    );
    for (const [uri, collected] of before) if (this.isCollected(uri) !== collected && !this.isOpen(uri)) this.drop(uri);
    for (const { uri, matter } of [...this.corpus.all()])
      if (matter !== this.matterOf(uri) && !this.isOpen(uri)) this.drop(uri);
  }

  private readOpen(uri: string): void {
    this.stale.delete(uri);
    const open = this.open.get(uri);
    if (open) this.put(uri, open.text, open.hint, open.memory);
  }

  private put(uri: string, text: string, hint: DocumentKind | undefined, memory?: Memory): CorpusDocument {
    const { kind, basis } = this.taken(uri, text.slice(0, sniffLength * 2), hint);
    const said = basis === 'setting' ? kind : undefined;
    const { matter, aside } = this.placeOf(uri);
    this.corpus.catalogue.remove(uri);
    const known = this.corpus.document(uri);
    if (known && !known.unread && known.text === text && known.matter === matter && this.said.get(uri) === said)
      return known;
    this.said.set(uri, said);
    this.trusted.delete(uri);
    const source = { name: nameOf(uri), text, ...(said && { kind: said }) };
    if (aside) return this.corpus.setAside(uri, matter, source, aside.of);
    return this.corpus.set(uri, matter, source, memory);
  }

  private drop(uri: string): void {
    this.kept?.forget(uri);
    this.takeOut(uri);
  }

  private takeOut(uri: string): void {
    this.stamps.delete(uri);
    this.said.delete(uri);
    this.trusted.delete(uri);
    this.corpus.catalogue.remove(uri);
    this.corpus.remove(uri);
  }

  /** By a person's setting, else by its words, else by the language that the editor has for it. */
  private taken(uri: string, head: string, hint: DocumentKind | undefined): Recognised {
    const kind = this.chosenKind(uri);
    const found = this.corpus.jurisdiction.recognise({ name: nameOf(uri), text: head, ...(kind && { kind }) });
    return found.basis === 'none' && hint ? { kind: hint, basis: 'setting' } : found;
  }

  private chosenKind(uri: string): DocumentKind | undefined {
    if (this.isCollected(uri)) return aboutCollection.test(nameOf(uri)) ? 'other' : 'statute';
    const settings = this.settingsOf(uri);
    return settings.knowsKinds ? settings.kindOf(this.placeOf(uri).path) : undefined;
  }

  /** A collection counts before a folder around it, or the same, and behind one that lies in it. */
  private placeOf(uri: string): PlaceOf {
    const place = placeOf(uri, this.folders);
    const isPublic = this.publicFolders.some(
      (root) => root.length >= place.matter.length && uri.startsWith(`${root}/`),
    );
    return isPublic ? { matter: publicLaw, path: nameOf(uri) } : place;
  }

  /** `undefined` where bytes are no text. */
  private textOf(bytes: Uint8Array): string | undefined {
    const decoded = decode(bytes, this.platform.utf8);
    return typeof decoded === 'object' ? decoded.text : undefined;
  }
}
