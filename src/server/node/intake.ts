import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { formatOf } from '../../features/intake/format';
import { largestIntake, type FileToTake, type Intake } from '../../features/intake/intake';
import type { IntakeRefusal, TakenFormat, Taking } from '../../features/intake/taken-in';

/** The programs that take files in lie beside ours; each runs in a thread for one file and ends with it. */
const programs: Readonly<Record<TakenFormat, string>> = {
  doc: 'intake.js',
  docx: 'intake.js',
  html: 'intake.js',
  text: 'intake.js',
  pdf: 'pdf.js',
};

/** What one file may use. */
export interface Bounds {
  readonly milliseconds: number;
  /** Of objects; with bytes that are no objects, twice as much. */
  readonly megabytes: number;
}

/**
 * How often it is looked what the process has grown by, in milliseconds. The bound of a thread counts its objects, not its
 * bytes: what a few kilobytes of a PDF unpack to would fill the machine beside it.
 */
const lookEvery = 100;

/** A long judgment takes a second and some dozen megabytes. */
const usual: Bounds = { milliseconds: 60_000, megabytes: 512 };

/**
 * Takes files in, each in a thread of its own, so that one that takes too long or too much is ended and no other suffers: what
 * grows while several run is ended with all of them, and each is taken in again alone.
 */
export class ThreadIntake implements Intake {
  /** What ends each of those that run. */
  private readonly running = new Set<(outcome: Taking | 'not alone') => void>();
  /** Settled when none runs that must be alone. */
  private alone: Promise<unknown> = Promise.resolve();

  constructor(
    /** The file that runs, beside which the programs lie. */
    private readonly program: string,
    private readonly bounds = usual,
  ) {}

  async take(file: FileToTake, signal?: AbortSignal): Promise<Taking> {
    if (file.bytes.length > largestIntake) return { refused: 'too-large' };
    const format = formatOf(file);
    if (typeof format === 'object') return format;
    const run = (): ReturnType<ThreadIntake['inThread']> =>
      this.inThread(join(dirname(this.program), programs[format]), file, signal);
    await this.alone;
    let outcome = await run();
    while (outcome === 'not alone') {
      const turn = this.alone.then(run);
      this.alone = turn;
      outcome = await turn;
    }
    return outcome;
  }

  private inThread(program: string, file: FileToTake, signal?: AbortSignal): Promise<Taking | 'not alone'> {
    if (signal?.aborted) return Promise.resolve({ refused: 'too-slow' });
    return new Promise((resolve) => {
      // It has none of our surroundings, and what it would print goes nowhere.
      const worker = new Worker(program, {
        ...{ env: {}, execArgv: [], stdin: false, stdout: true, stderr: true },
        resourceLimits: { maxOldGenerationSizeMb: this.bounds.megabytes },
      });
      const stop = (): void => end({ refused: 'too-slow' });
      const timer = setTimeout(stop, this.bounds.milliseconds);
      const most = process.memoryUsage.rss() + 2 * this.bounds.megabytes * 1024 * 1024;
      const look = setInterval(() => {
        if (process.memoryUsage.rss() <= most) return;
        const outcome = this.running.size > 1 ? 'not alone' : { refused: 'too-large' as const };
        for (const one of [...this.running]) one(outcome);
      }, lookEvery);
      signal?.addEventListener('abort', stop);
      const end = (outcome: Taking | 'not alone'): void => {
        this.running.delete(end);
        clearTimeout(timer);
        clearInterval(look);
        signal?.removeEventListener('abort', stop);
        resolve(outcome);
        void worker.terminate();
      };
      this.running.add(end);
      worker.once('message', end);
      worker.once('error', ({ code = '' }: NodeJS.ErrnoException) => end({ refused: reasons[code] ?? 'damaged' }));
      worker.once('exit', () => end({ refused: 'damaged' }));
      worker.postMessage(file);
    });
  }
}

const reasons: Readonly<Record<string, IntakeRefusal>> = {
  ERR_WORKER_OUT_OF_MEMORY: 'too-large',
  // The program for this format is not there.
  MODULE_NOT_FOUND: 'unknown-format',
};
