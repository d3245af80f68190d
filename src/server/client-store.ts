import type { Connection } from 'vscode-languageserver';
import { storeFolder } from '../annotation/layout';
import { type StoreFile, type StoreFiles, StoreRefusal } from '../annotation/store-files';
import { base64Of, bytesOf } from './protocol-bytes';
import {
  fileMethod,
  type ListResult,
  type ReadParams,
  type ReadResult,
  type ReplaceParams,
  type ReplaceResult,
  type StatResult,
} from './protocol-files';
import { addressWithin } from './uris';

/** No file of a store is larger. */
const largest = 64 * 1024 * 1024;
/** A file that changed each time it was about to be written is given up after so many times. */
const tries = 5;

/**
 * A store that only the editor reaches. Its file systems have neither locks nor replacing at one stroke: a file is
 * written if it still holds what was read just before, and how it fares in a crash is up to whoever keeps it.
 */
export class ClientStore implements StoreFiles {
  readonly promise = 'compared';
  private unknown = 0;

  constructor(
    private readonly connection: Pick<Connection, 'sendRequest'>,
    private readonly folder: string,
  ) {}

  async list(): Promise<readonly StoreFile[]> {
    const found: StoreFile[] = [];
    await this.below(storeFolder, found);
    return found;
  }

  async read(path: string): Promise<string | undefined> {
    const bytes = await this.bytes(path).catch(() => null);
    return bytes === null ? undefined : new TextDecoder().decode(bytesOf(bytes));
  }

  async update(path: string, change: (before: string | undefined) => string | undefined): Promise<string> {
    for (let attempt = 0; attempt < tries; attempt++) {
      const before = await this.bytes(path);
      const text = before === null ? undefined : new TextDecoder().decode(bytesOf(before));
      const after = change(text);
      if (after === undefined || after === text) return this.stamp(path);
      if (await this.replace(path, before, base64Of(new TextEncoder().encode(after)))) return this.stamp(path);
    }
    throw new StoreRefusal('busy', path);
  }

  async remove(path: string): Promise<void> {
    for (let attempt = 0; attempt < tries; attempt++)
      if (await this.replace(path, await this.bytes(path), null)) return;
    throw new StoreRefusal('busy', path);
  }

  private async replace(path: string, before: string | null, after: string | null): Promise<boolean> {
    const params: ReplaceParams = { uri: this.at(path), before, after };
    const result = await this.ask<ReplaceResult>(fileMethod.replace, params).catch(() => 'denied' as const);
    if (result === 'denied') throw new StoreRefusal('denied', path);
    return result === 'written';
  }

  private bytes(path: string): Promise<ReadResult> {
    const params: ReadParams = { uri: this.at(path), most: largest };
    return this.ask<ReadResult>(fileMethod.read, params);
  }

  private async stamp(path: string): Promise<string> {
    const stat = await this.ask<StatResult>(fileMethod.stat, { uri: this.at(path) }).catch(() => null);
    // Where a file system does not know when a file changed, no two stamps are equal.
    return stat && stat.changed > 0 ? `${stat.size} ${stat.changed}` : `unknown ${++this.unknown}`;
  }

  private async below(path: string, found: StoreFile[]): Promise<void> {
    const entries = await this.ask<ListResult>(fileMethod.list, { uri: this.at(path) }).catch(() => []);
    await Promise.all(
      entries.map(async ({ name, kind }) => {
        const at = `${path}/${name}`;
        if (kind === 'folder') await this.below(at, found);
        else if (kind === 'file') found.push({ path: at, stamp: await this.stamp(at) });
      }),
    );
  }

  private at(path: string): string {
    return addressWithin(this.folder, path);
  }

  private ask<R>(method: string, params: object): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }
}
