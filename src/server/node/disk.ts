import * as fs from 'node:fs';
import { promisify } from 'node:util';

/** A look that takes longer is one at a disk that may keep everybody waiting, in milliseconds. */
const quick = 10;
/** So long such a disk is asked in the background before one look tells whether it is quick again, in milliseconds. */
const rest = 1000;

/** Much faster than a handle that is opened, asked for its size, read and closed step by step. */
const readLater = promisify(fs.readFile);
/** A quarter of what the same from `fs/promises` takes. */
const statLater = promisify(fs.stat);

/**
 * Files of this machine. They are looked at at once as long as each look is quick: to ask the threads that Node has for
 * it takes several times as long as the file.
 */
export class Disk {
  /** By the clock. */
  private slowUntil = 0;

  constructor(private readonly now: () => number = () => performance.now()) {}

  async stat(path: string): Promise<fs.Stats> {
    return this.isSlow ? statLater(path) : this.timed(() => fs.statSync(path));
  }

  async read(path: string): Promise<Buffer> {
    return this.isSlow ? readLater(path) : this.timed(() => fs.readFileSync(path));
  }

  private get isSlow(): boolean {
    return this.now() < this.slowUntil;
  }

  private timed<T>(look: () => T): T {
    const from = this.now();
    try {
      return look();
    } finally {
      const to = this.now();
      if (to - from > quick) this.slowUntil = to + rest;
    }
  }
}
