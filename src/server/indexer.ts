import type { ReadContent } from '../corpus/kept-piece';
import type { SourceText } from '../jurisdiction/jurisdiction';
import type { Library, Loading } from './library';
import { mostFiles, textFile, type Platform, type Readers } from './platform';
import { Slices } from './slices';
import { takenFrom } from './taken';

/** So many files are on their way from the disk at a time: waiting for each would take longer than reading it. */
const ahead = 16;
/** Progress is told at most so often, in milliseconds: a reader's eye is no faster. */
const pace = 100;

/** Fewer files than this are read before others could begin to. */
const many = 40;

/**
 * How many files of how many have been read; `total` 0 when nothing is being read. `left` are those that were to be read
 * when a person stopped it.
 */
export interface IndexingProgress {
  (done: number, total: number, left?: number): void;
}

/** Reads the folders in the background, in slices, and follows what changes in them. */
export class Indexer {
  private readonly queue = new Set<string>();
  /** Files of collections: taken down when the papers of the matters have been read, and not counted with them. */
  private readonly titles = new Set<string>();
  private running: Promise<void> | undefined;
  private scan = new AbortController();
  private readonly slices: Slices;
  /** When progress was last told. */
  private told = 0;
  private done = 0;
  private total = 0;
  /** How many of them had to be read. */
  private unknown = 0;
  /** While there is much to be read. */
  private readers: Readers | undefined;
  /** Who waits for that to turn out, until the folders have been read once. */
  private ahead: Readers | undefined;
  /** Whether a text is being read here meanwhile. */
  private reads = false;
  private readonly loading: Loading = {
    turn: (work) => this.slices.turn(work),
    elsewhere: (source) => this.readOne(source),
  };
  /** How many files were to be read when a person stopped the reading. */
  private left: number | undefined;

  constructor(
    private readonly library: Library,
    private readonly platform: Platform,
    private readonly progress: IndexingProgress,
    /** A file that could not be read for a reason of ours; the others still are. */
    private readonly failed: (uri: string, error: unknown) => void,
    /** A folder of which only the first `mostFiles` files are read. */
    private readonly cut: (folder: string) => void = () => undefined,
  ) {
    this.slices = new Slices(platform, () => this.tell());
    this.ahead = platform.readersAhead;
  }

  /**
   * Lists all folders anew and reads what is new, has changed or is gone; gives up on a listing still under way. The
   * answer says whether it came to its end.
   */
  async rescan(): Promise<boolean> {
    this.left = undefined;
    this.scan.abort();
    this.scan = new AbortController();
    const { signal } = this.scan;
    const listed = new Set<string>();
    for (const folder of [...this.library.matters, ...this.library.publicFolders]) {
      const exclusion = this.library.exclusionFor(folder);
      let left = mostFiles;
      for await (const batch of this.platform.files(folder, signal, exclusion)) {
        if (signal.aborted) return false;
        const taken = batch.slice(0, left);
        for (const uri of taken) listed.add(uri);
        this.add(taken);
        left -= batch.length;
        if (left < 0) break;
      }
      if (left < 0) this.cut(folder);
    }
    if (signal.aborted) return false;
    this.add(this.library.missing(listed));
    await this.idle();
    if (signal.aborted) return false;
    this.ahead?.end();
    this.ahead = undefined;
    return true;
  }

  /**
   * Looks into the files that were taken for what they were, one in each slice, until the folders are listed anew.
   * Answers whether any was another.
   */
  async check(): Promise<boolean> {
    const { signal } = this.scan;
    let deceived = false;
    for (const uri of this.library.unchecked) {
      await this.platform.pause();
      if (signal.aborted) return false;
      try {
        if (await this.library.check(uri)) deceived = true;
      } catch (error) {
        this.failed(uri, error);
      }
    }
    return deceived;
  }

  /** Files that came, changed or went. */
  add(uris: readonly string[]): void {
    for (const uri of uris) {
      const file = takenFrom(uri);
      // Of a collection of law only texts are read.
      if (file === undefined ? !textFile.test(uri) : this.library.isCollected(file)) continue;
      if (this.queue.has(uri)) continue;
      if (this.library.isCollected(uri)) {
        this.titles.add(uri);
        continue;
      }
      this.queue.add(uri);
      this.total++;
    }
    if (this.queue.size + this.titles.size > 0) this.running ??= this.run();
  }

  /** Done when nothing is left to be read. */
  async idle(): Promise<void> {
    while (this.running) await this.running;
  }

  /** A person has stopped the reading, and nobody has gone on with it. */
  get stopped(): boolean {
    return this.left !== undefined;
  }

  /**
   * Stops what is being listed and read; `rescan` goes on with it. What is in hand is finished, and what changes or is
   * asked for meanwhile is read.
   */
  stop(): void {
    if (!this.running) return;
    this.left = this.queue.size + this.titles.size;
    this.end();
  }

  /** Nothing more is read. */
  end(): void {
    this.scan.abort();
    this.queue.clear();
    this.titles.clear();
  }

  private async run(): Promise<void> {
    this.slices.begin();
    this.told = this.platform.now();
    while (this.queue.size + this.titles.size > 0) {
      const papers = this.queue.size > 0;
      await Promise.all(Array.from({ length: ahead }, () => (papers ? this.readPapers() : this.takeTitles())));
      if (papers && this.titles.size > 0) this.finish();
    }
    // Nothing is awaited from here on: what is added later starts a run of its own.
    this.running = undefined;
    this.finish();
  }

  private async readPapers(): Promise<void> {
    for (const uri of this.queue) {
      this.queue.delete(uri);
      await this.load(uri);
      this.done++;
    }
  }

  /** Papers that come meanwhile go first. */
  private async takeTitles(): Promise<void> {
    for (const uri of this.titles) {
      if (this.queue.size > 0) return;
      this.titles.delete(uri);
      await this.load(uri);
    }
  }

  private async load(uri: string): Promise<void> {
    await this.slices.turn();
    await this.library.load(uri, this.loading).catch((error: unknown) => this.failed(uri, error));
  }

  /** While others read, one text at a time is read here: whoever asks meanwhile waits for no more than that. */
  private async readOne(source: SourceText): Promise<ReadContent | undefined> {
    const readers = this.others();
    if (!readers || this.reads) return readers?.read(source);
    this.reads = true;
    try {
      await this.platform.pause();
      await this.slices.turn();
      return this.library.reader.read(source);
    } catch {
      // Whoever asked reads it, and says why it fails.
      return undefined;
    } finally {
      this.reads = false;
    }
  }

  /** Others are called in where of many files most have to be read: one that has changed since is read here. */
  private others(): Readers | undefined {
    this.unknown++;
    if (!this.readers && this.total >= many && this.unknown * 2 > this.done) {
      this.readers = this.ahead ?? this.platform.readers?.();
      this.ahead = undefined;
    }
    return this.readers;
  }

  private finish(): void {
    this.readers?.end();
    this.readers = undefined;
    this.done = 0;
    this.total = 0;
    this.unknown = 0;
    this.progress(0, 0, this.left);
  }

  private tell(): void {
    const now = this.platform.now();
    if (this.total === 0 || now - this.told < pace) return;
    this.progress(this.done, this.total);
    this.told = now;
  }
}
