import * as fs from 'node:fs';
import { promisify } from 'node:util';

/** A look that takes longer is one at a disk that may keep everybody waiting, in milliseconds. */
const quick = 10;

/** Much faster than a handle that is opened, asked for its size, read and closed step by step. */
const readLater = promisify(fs.readFile);
/** A quarter of what the same from `fs/promises` takes. */
const statLater = promisify(fs.stat);

/**
 * Files of this machine. They are looked at at once as long as each look is quick: to ask the threads that Node has for
 * it takes several times as long as the file. A disk that once was slow is asked in the background from there on.
 */
export class Disk {
  private slow = false;

  constructor(private readonly now: () => number = () => performance.now()) {}

  async stat(path: string): Promise<fs.Stats> {
    return this.slow ? statLater(path) : this.timed(() => fs.statSync(path));
  }

  async read(path: string): Promise<Buffer> {
    return this.slow ? readLater(path) : this.timed(() => fs.readFileSync(path));
  }

  private timed<T>(look: () => T): T {
    const from = this.now();
    try {
      return look();
    } finally {
      if (this.now() - from > quick) this.slow = true;
    }
  }
}
