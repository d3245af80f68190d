import { createHash, randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { URI } from 'vscode-uri';
import type { StoreFiles } from '../../annotation/store-files';
import type { Exchange } from '../../features/exchange/exchange';
import { copyPaths } from '../../features/intake/import-paths';
import { largestIntake, savedPage } from '../../features/intake/intake';
import type { Taking } from '../../features/intake/taken-in';
import type { WordWriter } from '../../features/pages/word/word-writer';
import type { Shelf } from '../../corpus/shelf';
import type { Exclusion } from '../exclusion';
import type { Imports } from '../imports';
import { largestFile, type Files, type Platform, type Readers } from '../platform';
import { takenFrom, takenUri } from '../taken';
import { inBatches } from '../walk';
import { buildOf } from './build';
import { Disk } from './disk';
import { exchangeBeside } from './exchange';
import { FileImports } from './file-imports';
import { ThreadIntake } from './intake';
import { writeNew, type NewFile } from './new-file';
import { readingThreads } from './reading-threads';
import { FolderShelf } from './shelf';
import { FolderStore } from './store-files';
import { LastTake } from './last-take';
import { isImported, originalOf, TakenFiles } from './taken-files';
import { paperFiles, textFiles } from './walk';
import { quickUtf8 } from './utf8';
import { wordWriterBeside } from './word';

/** The file system and clock of a Node process. */
export class NodePlatform implements Platform {
  readonly utf8 = quickUtf8;
  private readonly disk = new Disk();
  private readonly taken: TakenFiles | undefined;
  private readonly importing: Imports | undefined;
  /** Copies in plain text that may have a clean text beside them. */
  private readonly cleaned = new Set<string>();
  /** By what the build that runs is told from others. */
  private reader: Promise<string> | undefined;

  constructor(
    /** Reads what is not `file:`. */
    private readonly elsewhere: Files & Pick<Platform, 'store'>,
    /** What a thread that reads runs, beside which lies what makes Word files, takes files in and exchanges tags; without it there are none. */
    private readonly program?: string,
    readonly readersAhead?: Readers,
  ) {
    if (program === undefined) return;
    // One for both: what runs at the same time is watched together.
    const intake = new ThreadIntake(program);
    this.taken = new TakenFiles(intake);
    this.importing = new FileImports(this, new LastTake(intake));
  }

  files(folder: string, signal: AbortSignal, exclusion?: Exclusion): AsyncIterable<readonly string[]> {
    const path = pathOf(folder);
    return path === undefined
      ? this.elsewhere.files(folder, signal, exclusion)
      : inBatches(uris((this.taken ? paperFiles : textFiles)(path, signal, exclusion, this.cleaned)));
  }

  async stamp(uri: string): Promise<string | undefined> {
    const file = takenFrom(uri);
    const path = pathOf(file ?? uri);
    if (path === undefined) return this.elsewhere.stamp(uri);
    // A clean text that comes to lie beside a copy is looked at before the copy.
    for (const copy of copyPaths(path)) this.cleaned.add(copy);
    try {
      const { size, mtimeMs, ctimeMs, ino } = await this.disk.stat(path);
      if ((file !== undefined || this.cleaned.has(path)) && (await isImported(path))) return undefined;
      const largest = file === undefined || savedPage.test(file) ? largestFile : largestIntake;
      return size > largest ? undefined : `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
    } catch {
      return undefined;
    }
  }

  take(uri: string): Promise<Taking> | undefined {
    const file = takenFrom(uri);
    const path = file === undefined ? undefined : pathOf(file);
    return path === undefined ? undefined : this.taken?.take(path);
  }

  original(uri: string): Promise<Uint8Array | undefined> {
    const file = takenFrom(uri);
    const path = file === undefined ? undefined : pathOf(file);
    return path === undefined ? Promise.resolve(undefined) : originalOf(path);
  }

  imports(): Imports | undefined {
    return this.importing;
  }

  writeNew(uri: string, content: Uint8Array | string): Promise<NewFile> {
    const path = pathOf(uri);
    return path === undefined ? Promise.resolve('failed') : writeNew(path, content);
  }

  async read(uri: string): Promise<Uint8Array | undefined> {
    const file = takenFrom(uri);
    if (file !== undefined) return this.taken?.papers(pathOf(file)!);
    const path = pathOf(uri);
    if (path === undefined) return this.elsewhere.read(uri);
    try {
      const bytes = await this.disk.read(path);
      return bytes.length > largestFile ? undefined : bytes;
    } catch {
      return undefined;
    }
  }

  async pause(): Promise<void> {
    for (let round = 0; round < rounds; round++) await setImmediate();
  }

  exchange(): Exchange | undefined {
    return this.program === undefined ? undefined : exchangeBeside(this.program);
  }

  word(): WordWriter | undefined {
    return this.program === undefined ? undefined : wordWriterBeside(this.program);
  }

  after(milliseconds: number, work: () => void): () => void {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  }

  now(): number {
    return performance.now();
  }

  /** Another build of the server is another reader. */
  async shelf(place: string): Promise<Shelf | undefined> {
    const path = pathOf(place);
    if (path === undefined) return undefined;
    this.reader ??= buildOf(__filename, this.disk);
    return new FolderShelf(path, await this.reader);
  }

  readers(): Readers | undefined {
    return this.program === undefined ? undefined : readingThreads(this.program);
  }

  store(folder: string): StoreFiles {
    const path = pathOf(folder);
    return path === undefined ? this.elsewhere.store(folder) : new FolderStore(path);
  }

  sha256(text: string): Promise<string> {
    return Promise.resolve(createHash('sha256').update(text).digest('hex'));
  }

  random(bytes: number): Uint8Array {
    return randomBytes(bytes);
  }
}

/** A question comes in, is taken up and answered in rounds of their own: who pauses for one has it wait for the others. */
const rounds = 6;

async function* uris(paths: AsyncIterable<string>): AsyncIterable<string> {
  for await (const path of paths) yield takenUri(URI.file(path).toString());
}

function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : undefined;
}
