import type { Library } from './library';
import { textFile, type Platform } from './platform';

/** Work goes on for at most so many milliseconds before others have their turn. */
const slice = 8;
/** Progress is told at most so often, in milliseconds: a reader's eye is no faster. */
const pace = 100;

/** How many files of how many have been read; `total` 0 when all are. */
export interface IndexingProgress {
  (done: number, total: number): void;
}

/** Reads the folders in the background, in slices, and follows what changes in them. */
export class Indexer {
  private readonly queue = new Set<string>();
  private running: Promise<void> | undefined;
  private scan = new AbortController();
  private done = 0;
  private total = 0;

  constructor(
    private readonly library: Library,
    private readonly platform: Platform,
    private readonly progress: IndexingProgress,
    /** A file that could not be read for a reason of ours; the others still are. */
    private readonly failed: (uri: string, error: unknown) => void,
  ) {}

  /** Lists all folders anew and reads what is new, has changed or is gone; gives up on a listing still under way. */
  async rescan(): Promise<void> {
    this.scan.abort();
    this.scan = new AbortController();
    const { signal } = this.scan;
    const listed = new Set<string>();
    for (const folder of this.library.matters)
      for await (const batch of this.platform.files(folder, signal)) {
        if (signal.aborted) return;
        for (const uri of batch) listed.add(uri);
        this.add(batch);
      }
    if (signal.aborted) return;
    this.add(this.library.missing(listed));
    await this.idle();
  }

  /** Files that came, changed or went. */
  add(uris: readonly string[]): void {
    for (const uri of uris) {
      if (!textFile.test(uri) || this.queue.has(uri)) continue;
      this.queue.add(uri);
      this.total++;
    }
    if (this.queue.size > 0) this.running ??= this.run();
  }

  /** Done when nothing is left to be read. */
  async idle(): Promise<void> {
    while (this.running) await this.running;
  }

  stop(): void {
    this.scan.abort();
    this.queue.clear();
  }

  private async run(): Promise<void> {
    let started = this.platform.now();
    let told = started;
    for (const uri of this.queue) {
      this.queue.delete(uri);
      await this.library.load(uri).catch((error: unknown) => this.failed(uri, error));
      this.done++;
      const now = this.platform.now();
      if (now - started < slice) continue;
      if (now - told >= pace) {
        this.progress(this.done, this.total);
        told = now;
      }
      await this.platform.pause();
      started = this.platform.now();
    }
    // Nothing is awaited from here on: what is added later starts a run of its own.
    this.running = undefined;
    this.done = 0;
    this.total = 0;
    this.progress(0, 0);
  }
}
