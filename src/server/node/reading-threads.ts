import { Worker } from 'node:worker_threads';
import type { ReadContent } from '../../corpus/kept-piece';
import type { FileToRead } from '../file-reader';
import type { Readers } from '../platform';
import { readingThread, type HasRead, type ToRead } from './reading-thread';

/** Threads that read. One that falls answers nothing any more, and the others go on. */
export class ReadingThreads implements Readers {
  private readonly threads: readonly Thread[];

  /** `program` is what each thread runs; it is told by `readingThread` what it is for. */
  constructor(program: string, count: number) {
    this.threads = Array.from({ length: count }, () => new Thread(program));
  }

  read(file: FileToRead): Promise<ReadContent | undefined> {
    const [first, ...others] = this.threads.filter(({ lives }) => lives);
    if (!first) return Promise.resolve(undefined);
    return others.reduce((idlest, one) => (one.waiting < idlest.waiting ? one : idlest), first).read(file);
  }

  end(): void {
    for (const thread of this.threads) thread.end();
  }
}

class Thread {
  private readonly worker: Worker;
  private readonly asked = new Map<number, (content: ReadContent | undefined) => void>();
  private next = 0;
  /** Whether it can be asked. */
  lives = true;

  constructor(program: string) {
    this.worker = new Worker(program, { workerData: readingThread });
    this.worker.on('message', ({ id, content }: HasRead) => this.answer(id, content));
    this.worker.on('error', () => this.fall());
    this.worker.on('exit', () => this.fall());
    // A server that ends does not wait for it.
    this.worker.unref();
  }

  /** How many files it has yet to read. */
  get waiting(): number {
    return this.asked.size;
  }

  read(file: FileToRead): Promise<ReadContent | undefined> {
    return new Promise((resolve) => {
      const toRead: ToRead = { id: this.next++, file };
      this.asked.set(toRead.id, resolve);
      this.worker.postMessage(toRead);
    });
  }

  end(): void {
    this.fall();
    void this.worker.terminate();
  }

  private answer(id: number, content: ReadContent | undefined): void {
    this.asked.get(id)?.(content);
    this.asked.delete(id);
  }

  private fall(): void {
    this.lives = false;
    for (const id of [...this.asked.keys()]) this.answer(id, undefined);
  }
}
