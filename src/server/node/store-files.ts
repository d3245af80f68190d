import { lstatSync, writeFileSync } from 'node:fs';
import { lstat, mkdir, readFile, readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { storeFolder } from '../../annotation/layout';
import { type StoreFile, type StoreFiles, StoreRefusal } from '../../annotation/store-files';
import { replaceFile, syncFolder } from './replace-file';

/** A lock that another holds is looked at again after so many milliseconds. */
const lookAgain = 5;
/** A lock as old as this was left behind by a program that was ended, whatever it says; no write takes so long. */
const abandoned = 10_000;
/** So long it may take from making a lock to saying in it whose it is. */
const nameless = 500;

/** A store on a disk: a file is replaced whole or not at all, and one window writes it at a time. */
export class FolderStore implements StoreFiles {
  readonly promise = 'atomic';
  /** Writes of this process to one file, one after the other. */
  private readonly writing = new Map<string, Promise<unknown>>();

  constructor(
    private readonly folder: string,
    /** So long one window waits for another to finish its write, in milliseconds. */
    private readonly patience = 5000,
  ) {}

  async list(): Promise<readonly StoreFile[]> {
    const found: StoreFile[] = [];
    const store = await lstat(this.at(storeFolder)).catch(unlessMissing);
    if (store?.isDirectory()) await this.below(storeFolder, found);
    return found;
  }

  async read(path: string): Promise<string | undefined> {
    try {
      return await readFile(this.at(path), 'utf8');
    } catch {
      return undefined;
    }
  }

  update(path: string, change: (before: string | undefined) => string | undefined): Promise<string> {
    return this.alone(path, async () => {
      await this.makeFolder(dirname(path));
      return this.locked(path, async () => {
        const before = await readFile(this.at(path), 'utf8').catch(unlessMissing);
        const after = change(before);
        if (after !== undefined && after !== before) await replaceFile(this.at(path), after);
        return stampOf(this.at(path));
      });
    });
  }

  remove(path: string): Promise<void> {
    return this.alone(path, () =>
      this.locked(path, async () => {
        await rm(this.at(path), { force: true });
        await syncFolder(dirname(this.at(path)));
      }),
    );
  }

  /** Folders one at a time, each on disk before the next: who watches hears of each. */
  private async makeFolder(path: string): Promise<void> {
    let at = '';
    for (const part of path.split('/')) {
      const above = at;
      at = at === '' ? part : `${at}/${part}`;
      const found = lstatSync(this.at(at), { throwIfNoEntry: false });
      if (found?.isDirectory()) continue;
      if (found) throw new StoreRefusal('link', at);
      await mkdir(this.at(at)).catch(unlessThere);
      await syncFolder(this.at(above));
    }
  }

  private async locked<T>(path: string, work: () => Promise<T>): Promise<T> {
    this.refuseLinks(path);
    const lock = `${this.at(path)}.lock`;
    for (const until = Date.now() + this.patience; ; await setTimeout(lookAgain)) {
      if (taken(lock)) break;
      if (await isAbandoned(lock)) await rm(lock, { force: true });
      else if (Date.now() > until) throw new StoreRefusal('busy', path);
    }
    try {
      return await work();
    } finally {
      await rm(lock, { force: true });
    }
  }

  /** What another put a link to would be written elsewhere. */
  private refuseLinks(path: string): void {
    const parts = path.split('/');
    for (let count = 1; count <= parts.length; count++) {
      const at = parts.slice(0, count).join('/');
      if (lstatSync(this.at(at), { throwIfNoEntry: false })?.isSymbolicLink()) throw new StoreRefusal('link', at);
    }
  }

  private async alone<T>(path: string, work: () => Promise<T>): Promise<T> {
    const before = this.writing.get(path) ?? Promise.resolve();
    const done = before.catch(() => undefined).then(work);
    this.writing.set(path, done);
    try {
      return await done;
    } catch (error) {
      throw error instanceof StoreRefusal ? error : new StoreRefusal('denied', path, String(error));
    } finally {
      if (this.writing.get(path) === done) this.writing.delete(path);
    }
  }

  private async below(path: string, found: StoreFile[]): Promise<void> {
    const entries = await readdir(this.at(path), { withFileTypes: true }).catch(() => []);
    await Promise.all(
      entries.map(async (entry) => {
        const at = `${path}/${entry.name}`;
        if (entry.isDirectory()) return this.below(at, found);
        if (!entry.isFile() || /\.(?:tmp|lock)$/.test(entry.name)) return;
        const stamp = await stampOf(this.at(at)).catch(unlessMissing);
        if (stamp !== undefined) found.push({ path: at, stamp });
      }),
    );
  }

  private at(path: string): string {
    return join(this.folder, path);
  }
}

/** Makes a lock unless there is one; in it stands who holds it. Done at one go: nothing of ours comes between. */
function taken(lock: string): boolean {
  try {
    writeFileSync(lock, `${process.pid} ${hostname()}`, { flag: 'wx' });
    return true;
  } catch (error) {
    unlessThere(error);
    return false;
  }
}

/** Whether whoever held a lock was ended before the write was: its process is gone, or no write takes so long. */
async function isAbandoned(lock: string): Promise<boolean> {
  const found = await stat(lock).catch(unlessMissing);
  if (!found) return false;
  const age = Date.now() - found.mtimeMs;
  if (age > abandoned) return true;
  const [pid = '', host] = ((await readFile(lock, 'utf8').catch(unlessMissing)) ?? '').split(' ');
  if (pid === '') return age > nameless;
  return host === hostname() && !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

async function stampOf(path: string): Promise<string> {
  const { size, mtimeMs, ino } = (await stat(path).catch(unlessMissing)) ?? { size: 0, mtimeMs: 0, ino: 0 };
  return `${size} ${mtimeMs} ${ino}`;
}

function unlessMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}

function unlessThere(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
}
