import type { Corpus } from '../corpus/corpus';
import type { CorpusDocument, Matter } from '../corpus/document';
import { KeptReadings } from '../corpus/kept-readings';
import type { Shelf } from '../corpus/shelf';
import { sniffLength, type Memory, type Recognised } from '../jurisdiction/jurisdiction';
import type { DocumentKind } from '../model/reading';
import { decode, plain } from '../text/decode';
import type { Platform } from './platform';
import { Settings } from './settings';
import { placeOf } from './place-of';
import { nameOf } from './uris';

/** A text that an editor holds. */
interface OpenText {
  readonly text: string;
  /** What its language says it is; counts where its words do not tell. */
  readonly hint: DocumentKind | undefined;
  /** So that of a text that is being written only what changed is read. */
  readonly memory: Memory;
}

const atOnce = (): Promise<void> => Promise.resolve();

/** The folders that are open, each a matter with its settings, and which documents of them are in the corpus. */
export class Library {
  private folders: string[] = [];
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
  /** What was understood in earlier sessions, where that is kept. */
  private kept: KeptReadings | undefined;

  constructor(
    private readonly corpus: Corpus,
    private readonly platform: Platform,
  ) {}

  /** From here on readings are kept on a shelf, and taken from it. */
  keepOn(shelf: Shelf): void {
    this.kept = new KeptReadings(shelf);
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
    for (const document of [...this.corpus.all()])
      if (document.matter !== this.matterOf(document.uri) && !this.isOpen(document.uri)) this.drop(document.uri);
    this.refreshOpen();
    for (const uri of this.held) void this.load(uri);
  }

  setSettings(folder: Matter, raw: unknown): void {
    this.settings.set(folder, new Settings(raw));
    this.revision++;
  }

  /** The folder that a document belongs to; none for a loose file. */
  matterOf(uri: string): Matter {
    return placeOf(uri, this.folders).matter;
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
   * Reads a file into the corpus; one that is gone or holds nothing of ours is taken out. Each once at a time. What
   * takes time begins when it is its `turn`.
   */
  load(uri: string, turn: () => Promise<void> = atOnce): Promise<void> {
    const before = this.loading.get(uri) ?? Promise.resolve();
    const work = before
      .catch(() => undefined)
      .then(() => this.loadNow(uri, turn))
      .finally(() => {
        if (this.loading.get(uri) === work) this.loading.delete(uri);
      });
    this.loading.set(uri, work);
    return work;
  }

  private async loadNow(uri: string, turn: () => Promise<void>): Promise<void> {
    if (this.open.has(uri)) return;
    const ours = this.matterOf(uri) !== '' || this.held.has(uri);
    const state = ours ? await this.platform.stamp(uri) : undefined;
    const stamp = state && `${this.revision} ${state}`;
    if (stamp !== undefined && this.stamps.get(uri) === stamp) return;
    const bytes = state === undefined ? undefined : await this.platform.read(uri);
    if (this.open.has(uri)) return;
    if (!bytes) return this.drop(uri);
    await this.take(uri, bytes, turn);
    if (stamp !== undefined) this.stamps.set(uri, stamp);
  }

  /** Takes what was made of such a file before, or reads it. */
  private async take(uri: string, bytes: Uint8Array, turn: () => Promise<void>): Promise<void> {
    const name = nameOf(uri);
    const matter = this.matterOf(uri);
    const kind = this.chosenKind(uri);
    const key = this.kept?.key(name, kind, bytes);
    const known = key === undefined ? undefined : await this.kept?.find(matter, key);
    await turn();
    // What was opened or has changed its folder meanwhile is read for that reason.
    if (this.open.has(uri) || this.matterOf(uri) !== matter) return;
    const decoded = known && !known.reading ? undefined : decode(bytes);
    if (!decoded || typeof decoded === 'string') this.drop(uri);
    else if (known?.reading) {
      this.said.set(uri, known.said);
      this.corpus.set(uri, matter, { name, text: decoded.text }, { reading: known.reading });
    } else if (this.taken(uri, decoded.text.slice(0, sniffLength * 2), undefined).kind === 'other') this.drop(uri);
    else this.put(uri, decoded.text, undefined);
    if (key === undefined) return;
    const reading = this.corpus.document(uri)?.reading;
    const said = this.said.get(uri);
    this.kept?.note(uri, matter, key, { ...(said && { said }), ...(reading && { reading }) });
  }

  /** Reads open texts anew, after folders or settings have changed what they are. */
  refreshOpen(): void {
    for (const uri of this.open.keys()) this.readOpen(uri);
  }

  /** The documents of folders that a listing of their files did not name: they may be gone. */
  missing(listed: ReadonlySet<string>): string[] {
    return [...this.corpus.all()].filter(({ uri }) => !listed.has(uri) && !this.open.has(uri)).map(({ uri }) => uri);
  }

  private isOpen(uri: string): boolean {
    return this.open.has(uri) || this.held.has(uri);
  }

  private readOpen(uri: string): void {
    this.stale.delete(uri);
    const open = this.open.get(uri);
    if (open) this.put(uri, open.text, open.hint, open.memory);
  }

  private put(uri: string, text: string, hint: DocumentKind | undefined, memory?: Memory): CorpusDocument {
    const { kind, basis } = this.taken(uri, text.slice(0, sniffLength * 2), hint);
    const said = basis === 'setting' ? kind : undefined;
    const { matter, aside } = placeOf(uri, this.folders);
    const known = this.corpus.document(uri);
    if (known?.text === text && known.matter === matter && this.said.get(uri) === said) return known;
    this.said.set(uri, said);
    const source = { name: nameOf(uri), text, ...(said && { kind: said }) };
    if (aside) return this.corpus.setAside(uri, matter, source, aside.of);
    return this.corpus.set(uri, matter, source, memory && { memory });
  }

  private drop(uri: string): void {
    this.stamps.delete(uri);
    this.said.delete(uri);
    this.kept?.forget(uri);
    this.corpus.remove(uri);
  }

  /** By a person's setting, else by its words, else by the language that the editor has for it. */
  private taken(uri: string, head: string, hint: DocumentKind | undefined): Recognised {
    const kind = this.chosenKind(uri);
    const found = this.corpus.jurisdiction.recognise({ name: nameOf(uri), text: head, ...(kind && { kind }) });
    return found.basis === 'none' && hint ? { kind: hint, basis: 'setting' } : found;
  }

  private chosenKind(uri: string): DocumentKind | undefined {
    return this.settingsOf(uri).kindOf(placeOf(uri, this.folders).path);
  }
}
