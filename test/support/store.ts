import { createHash } from 'node:crypto';
import type { StoreFile, StoreFiles } from '../../src/annotation/store-files';

/** A store that exists in memory only; `files` can be looked at and changed as another program would. */
export class MemoryStore implements StoreFiles {
  readonly promise = 'atomic';
  readonly files = new Map<string, string>();
  /** The paths that were written, in that order. */
  readonly written: string[] = [];

  list(): Promise<readonly StoreFile[]> {
    return Promise.resolve([...this.files].map(([path, content]) => ({ path, stamp: stampOf(content) })));
  }

  read(path: string): Promise<string | undefined> {
    return Promise.resolve(this.files.get(path));
  }

  update(path: string, change: (before: string | undefined) => string | undefined): Promise<string> {
    return Promise.resolve().then(() => {
      const before = this.files.get(path);
      const after = change(before) ?? before ?? '';
      if (after !== before) this.written.push(path);
      this.files.set(path, after);
      return stampOf(after);
    });
  }

  remove(path: string): Promise<void> {
    this.files.delete(path);
    return Promise.resolve();
  }
}

function stampOf(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
