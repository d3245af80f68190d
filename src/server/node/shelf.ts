import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync, type ZlibOptions } from 'node:zlib';
import type { Shelf } from '../../corpus/shelf';

/** No reading is longer than this; one that claims to be is damage. */
const largest = 512 * 1024 * 1024;
/** What a name on the shelf looks like; whatever else lies in the folder is not ours. */
const named = /^[0-9a-z-]+$/;

/** Readings in a folder, which only its owner may look into. */
export class FolderShelf implements Shelf {
  constructor(
    private readonly folder: string,
    readonly reader: string,
  ) {}

  async names(): Promise<readonly string[]> {
    try {
      return (await readdir(this.folder)).filter((name) => named.test(name));
    } catch {
      return [];
    }
  }

  async load(name: string): Promise<Uint8Array | undefined> {
    try {
      return await readFile(join(this.folder, name));
    } catch {
      return undefined;
    }
  }

  async store(name: string, bytes: Uint8Array): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const beside = join(this.folder, `.${randomUUID()}`);
    try {
      await writeFile(beside, bytes, { mode: 0o600 });
      await rename(beside, join(this.folder, name));
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  }

  remove(name: string): Promise<void> {
    return rm(join(this.folder, name), { force: true });
  }

  hash(...pieces: readonly Uint8Array[]): string {
    const hash = createHash('sha256');
    for (const piece of pieces) hash.update(piece);
    return hash.digest('hex');
  }

  pack(text: string): Uint8Array {
    // In bytes that are all its own: what zlib answers with lies in a buffer of many times its size.
    return new Uint8Array(deflateRawSync(text, light));
  }

  unpack(bytes: Uint8Array): string {
    return inflateRawSync(bytes, { maxOutputLength: largest }).toString('utf8');
  }
}

/** To make room for more than a reading needs takes longer than to pack it. */
const light: ZlibOptions = { level: 1, windowBits: 13, memLevel: 6 };
