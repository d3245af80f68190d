import { createHash, randomBytes } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import type { Exchange } from '../../src/features/exchange/exchange';
import { exchange } from '../../src/features/exchange/main';
import type { Taking } from '../../src/features/intake/taken-in';
import type { WordWriter } from '../../src/features/pages/word/word-writer';
import type { Shelf } from '../../src/corpus/shelf';
import type { Imports } from '../../src/server/imports';
import { largestFile, type Platform, type Readers } from '../../src/server/platform';
import { method, type IndexingParams } from '../../src/server/protocol';
import { annotationMethod } from '../../src/server/protocol-annotations';
import { serve } from '../../src/server/server';
import { MemoryStore } from './store';

/**
 * Files that exist in memory only; a text is its UTF-8 bytes, a number a file so large. They are there at once: nothing
 * but `pause` lets others have their turn.
 */
export class MemoryPlatform implements Platform {
  /** How many files have been read. */
  reads = 0;
  /** How often the files of a folder have been listed. */
  listings = 0;
  /** What the server keeps readings on. */
  kept: Shelf | undefined;
  /** What the server keeps on it where passages were found. */
  places: Shelf | undefined;
  /** Who reads for it. */
  readers: () => Readers | undefined = () => undefined;
  readersAhead: Readers | undefined;
  /** What makes Word files for it. */
  word: () => WordWriter | undefined = () => undefined;
  /** The text of a file that is none itself. */
  take?: (uri: string) => Promise<Taking> | undefined;
  /** That file. */
  original?: (uri: string) => Promise<Uint8Array | undefined>;
  /** What writes texts beside files. */
  imports: () => Imports | undefined = () => undefined;
  private readonly held = new Map<string, { bytes: Uint8Array; size: number; stamp: number }>();
  private stamps = 0;
  private readonly timers = new Set<NodeJS.Timeout>();
  /** By folder. */
  readonly stores = new Map<string, MemoryStore>();

  put(uri: string, content: string | Uint8Array | number): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const made = typeof bytes === 'number' ? new Uint8Array() : bytes;
    const size = typeof bytes === 'number' ? bytes : bytes.length;
    this.held.set(uri, { bytes: made, size, stamp: ++this.stamps });
  }

  remove(uri: string): void {
    this.held.delete(uri);
  }

  async *files(folder: string, signal: AbortSignal): AsyncIterable<readonly string[]> {
    this.listings++;
    await Promise.resolve();
    if (!signal.aborted) yield [...this.held.keys()].filter((uri) => uri.startsWith(`${folder}/`));
  }

  stamp(uri: string): Promise<string | undefined> {
    const file = this.held.get(uri);
    return Promise.resolve(file && file.size <= largestFile ? String(file.stamp) : undefined);
  }

  read(uri: string): Promise<Uint8Array | undefined> {
    const file = this.held.get(uri);
    if (!file || file.size > largestFile) return Promise.resolve(undefined);
    this.reads++;
    return Promise.resolve(file.bytes);
  }

  pause(): Promise<void> {
    return setImmediate();
  }

  after(milliseconds: number, work: () => void): () => void {
    const timer = setTimeout(work, milliseconds);
    this.timers.add(timer);
    return () => clearTimeout(timer);
  }

  /** Nothing is called back any more. */
  end(): void {
    for (const timer of this.timers) clearTimeout(timer);
  }

  now(): number {
    return performance.now();
  }

  shelf(place: string): Promise<Shelf | undefined> {
    return Promise.resolve(place.endsWith('/tag_places') ? this.places : this.kept);
  }

  exchange(): Exchange {
    return exchange;
  }

  store(folder: string): MemoryStore {
    return this.stores.get(folder) ?? this.stores.set(folder, new MemoryStore()).get(folder)!;
  }

  sha256(text: string): Promise<string> {
    return Promise.resolve(createHash('sha256').update(text).digest('hex'));
  }

  random(bytes: number): Uint8Array {
    return randomBytes(bytes);
  }
}

export interface ServingOptions {
  readonly files?: Readonly<Record<string, string | Uint8Array | number>>;
  readonly settings?: object;
  readonly editorSettings?: Readonly<Record<string, unknown>>;
  readonly locale?: string;
  /** The folders that are open; the one of the matter where absent. */
  readonly folders?: readonly string[];
  /** Whether the client shows Markdown and links with commands; else it is one that shows plain text. */
  readonly rich?: boolean;
  /** Where the server keeps readings. */
  readonly shelf?: Shelf;
  /** Who reads files for the server. */
  readonly readers?: () => Readers | undefined;
  readonly readersAhead?: Readers;
  /** Where the annotations of the matter are. */
  readonly store?: MemoryStore;
}

export const matterFolder = 'file:///matter';

/** A server and an editor that talks to it, in one process. */
export class Serving {
  readonly platform = new MemoryPlatform();
  readonly diagnostics = new Map<string, readonly Diagnostic[]>();
  readonly progress: IndexingParams[] = [];
  /** What the client is configured to; it answers with it when it is asked. */
  settings: object;
  /** Settings of the editor itself, by their whole names. */
  editorSettings: Readonly<Record<string, unknown>>;
  /** What the server says that it can do. */
  initialized!: InitializeResult;
  private readonly client: ProtocolConnection;
  private readonly stop: () => void;
  private waiting: { done: () => boolean; resolve: () => void }[] = [];
  private finished = 0;
  /** How often the server said that annotations have changed. */
  annotationsTold = 0;

  private constructor(options: ServingOptions) {
    for (const [name, content] of Object.entries(options.files ?? {})) this.platform.put(this.uri(name), content);
    this.settings = options.settings ?? {};
    this.editorSettings = options.editorSettings ?? {};
    this.platform.kept = options.shelf;
    if (options.readers) this.platform.readers = options.readers;
    this.platform.readersAhead = options.readersAhead;
    if (options.store) this.platform.stores.set(matterFolder, options.store);
    const [up, down] = [new PassThrough(), new PassThrough()];
    const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
    serve(server, this.platform);
    this.client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    this.stop = () => {
      this.client.dispose();
      server.dispose();
      up.destroy();
      down.destroy();
      this.platform.end();
    };
    this.client.onRequest('workspace/configuration', ({ items }: { items: readonly { readonly section: string }[] }) =>
      items.map(({ section }) => (section === 'glossator' ? this.settings : (this.editorSettings[section] ?? null))),
    );
    this.client.onRequest('client/registerCapability', () => null);
    this.client.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: Published) => {
      this.diagnostics.set(uri, diagnostics);
      this.look();
    });
    this.client.onNotification(annotationMethod.annotationsChanged, () => {
      this.annotationsTold++;
      this.look();
    });
    this.client.onNotification(method.indexing, (params: IndexingParams) => {
      this.progress.push(params);
      if (params.total === 0) this.finished++;
      this.look();
    });
    this.client.listen();
  }

  /** A server that has been initialised and is about to read its folder. */
  static async begin(options: ServingOptions = {}): Promise<Serving> {
    const serving = new Serving(options);
    const { locale = 'zh-cn', rich = true, folders = [matterFolder] } = options;
    serving.initialized = await serving.ask<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      locale,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri.slice(uri.lastIndexOf('/') + 1) })),
      initializationOptions: {
        locale,
        commandLinks: rich,
        ...(options.shelf && { storage: 'file:///storage' }),
        installation: 'i1',
      },
      capabilities: {
        workspace: { workspaceFolders: true, configuration: true },
        textDocument: {
          hover: { contentFormat: rich ? ['markdown', 'plaintext'] : ['plaintext'] },
          definition: { linkSupport: rich },
        },
      },
    });
    serving.tell('initialized', {});
    return serving;
  }

  /** A server that has read its folder. */
  static async ready(options: ServingOptions = {}): Promise<Serving> {
    const serving = await Serving.begin(options);
    if (Object.keys(options.files ?? {}).length > 0) await serving.indexed();
    return serving;
  }

  /** The address of a file of the matter; an address is its own. */
  uri(name: string): string {
    if (/^[\w-]{2,}:/.test(name)) return name;
    return `${matterFolder}/${encodeURIComponent(name)}`;
  }

  ask<R>(name: string, params: object, ...rest: never[]): Promise<R> {
    return this.client.sendRequest<R>(name, params, ...rest);
  }

  /** The connection itself, for what is out of the ordinary. */
  get connection(): ProtocolConnection {
    return this.client;
  }

  tell(name: string, params: object): void {
    void this.client.sendNotification(name, params);
  }

  open(name: string, text: string, languageId = 'plaintext'): void {
    this.tell('textDocument/didOpen', { textDocument: { uri: this.uri(name), languageId, version: 1, text } });
  }

  /** Done when the server has said once more than before that all is read. */
  async indexed(): Promise<void> {
    const before = this.finished;
    if (before === 0) await this.until(() => this.finished > 0);
    else await this.until(() => this.finished > before);
  }

  /** Done when the server has said so often that annotations have changed. */
  changedAnnotations(times: number): Promise<void> {
    return this.until(() => this.annotationsTold >= times);
  }

  /** Done when something that the server tells has come true. */
  until(done: () => boolean): Promise<void> {
    if (done()) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push({ done, resolve }));
  }

  end(): void {
    this.stop();
  }

  private look(): void {
    const met = this.waiting.filter(({ done }) => done());
    this.waiting = this.waiting.filter((one) => !met.includes(one));
    for (const { resolve } of met) resolve();
  }
}

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The line and character of words in a text, behind their first character. */
export function positionIn(text: string, words: string, occurrence = 1): { line: number; character: number } {
  let at = -1;
  for (let i = 0; i < occurrence; i++) at = text.indexOf(words, at + 1);
  if (at === -1) throw new Error(`“${words}” is not there`);
  const before = text.slice(0, at + 1).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}
