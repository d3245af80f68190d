import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ReadContent } from '../../corpus/kept-piece';
import type { SourceText } from '../../jurisdiction/jurisdiction';
import type { Readers } from '../platform';
import { readingThread, type HasRead } from './reading-messages';

/** So many texts are handed over together: fewer wake the other side too often, and more would be waited for too long. */
const together = 4;

/**
 * One core stays for the server, which answers: two threads on two cores double the slowest hovers and end no sooner. Each
 * takes memory and learns anew how to read fast, so that more would be done before they are worth it.
 */
const mostThreads = 2;

/** As many as this machine has cores for; `undefined` where there is one only. */
export function readingThreads(program: string): Readers | undefined {
  const count = Math.min(mostThreads, availableParallelism() - 1);
  return count > 0 ? new ReadingThreads(program, count) : undefined;
}

/** Threads that read. One that falls answers nothing any more, and the others go on. */
export class ReadingThreads implements Readers {
  private readonly threads: readonly Thread[];

  /** `program` is what each thread runs; it is told by `readingThread` what it is for. */
  constructor(program: string, count: number) {
    this.threads = Array.from({ length: count }, () => new Thread(program));
  }

  read(source: SourceText): Promise<ReadContent | undefined> {
    const [first, ...others] = this.threads.filter(({ lives }) => lives);
    if (!first) return Promise.resolve(undefined);
    return others.reduce((idlest, one) => (one.waiting < idlest.waiting ? one : idlest), first).read(source);
  }

  end(): void {
    for (const thread of this.threads) thread.end();
  }
}

/** A text that somebody waits for. */
interface Asked {
  readonly source: SourceText;
  readonly answer: (content: ReadContent | undefined) => void;
}

class Thread {
  private readonly worker: Worker;
  /** What has been handed over, in the order in which it is answered, and what is about to be. */
  private sent: readonly Asked[] = [];
  private unsent: Asked[] = [];
  /** Whether it can be asked. */
  lives = true;

  constructor(program: string) {
    this.worker = new Worker(program, { workerData: readingThread });
    this.worker.on('message', (read: HasRead) => this.answer(read));
    this.worker.on('error', () => this.fall());
    this.worker.on('exit', () => this.fall());
    // A server that ends does not wait for it.
    this.worker.unref();
  }

  /** How many texts it has yet to read. */
  get waiting(): number {
    return this.sent.length + this.unsent.length;
  }

  read(source: SourceText): Promise<ReadContent | undefined> {
    return new Promise((answer) => {
      // Whoever else asks in this turn has asked by then.
      if (this.unsent.length === 0) process.nextTick(() => this.send());
      this.unsent.push({ source, answer });
    });
  }

  end(): void {
    this.fall();
    void this.worker.terminate();
  }

  private send(): void {
    const asked = this.unsent;
    this.unsent = [];
    for (let from = 0; from < asked.length; from += together)
      this.worker.postMessage(asked.slice(from, from + together).map(({ source }) => source));
    this.sent = [...this.sent, ...asked];
  }

  private answer(read: HasRead): void {
    const answered = this.sent.slice(0, read.length);
    this.sent = this.sent.slice(read.length);
    answered.forEach(({ answer }, i) => answer(read[i]));
  }

  private fall(): void {
    this.lives = false;
    const asked = [...this.sent, ...this.unsent];
    [this.sent, this.unsent] = [[], []];
    for (const { answer } of asked) answer(undefined);
  }
}
