import type { Connection } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { StoreFiles } from '../annotation/store-files';
import { bytesOf } from './protocol-bytes';
import { ClientStore } from './client-store';
import type { Exclusion } from './exclusion';
import { largestFile, type Files } from './platform';
import { fileMethod, type ListResult, type ReadParams, type ReadResult, type StatResult } from './protocol-files';
import { rooted } from './uris';
import { inBatches, walk, type Entry } from './walk';

/** Files that only the editor can reach, asked of it one by one. A client that knows no such request has none. */
export class ClientFiles implements Files {
  /** Where a file system does not know when a file changed, no two stamps are equal, those of another session neither. */
  private readonly session = Date.now();
  private unknown = 0;

  constructor(private readonly connection: Pick<Connection, 'sendRequest'>) {}

  files(folder: string, signal: AbortSignal, exclusion?: Exclusion): AsyncIterable<readonly string[]> {
    const folders = {
      entries: (uri: string) => this.entries(uri),
      within: (uri: string, name: string) => Utils.joinPath(URI.parse(uri), name).toString(),
      text: async (uri: string) => {
        const bytes = await this.read(uri);
        return bytes && new TextDecoder().decode(bytes);
      },
    };
    return inBatches(walk(folders, rooted(folder), signal, exclusion));
  }

  async stamp(uri: string): Promise<string | undefined> {
    const stat = await this.ask<StatResult>(fileMethod.stat, { uri });
    if (!stat || stat.size > largestFile) return undefined;
    return stat.changed > 0 ? `${stat.size} ${stat.changed}` : `unknown ${this.session} ${++this.unknown}`;
  }

  async read(uri: string): Promise<Uint8Array | undefined> {
    const params: ReadParams = { uri, most: largestFile };
    const content = await this.ask<ReadResult>(fileMethod.read, params);
    return content === null ? undefined : bytesOf(content);
  }

  store(folder: string): StoreFiles {
    return new ClientStore(this.connection, folder);
  }

  private async *entries(uri: string): AsyncIterable<Entry> {
    yield* (await this.ask<ListResult>(fileMethod.list, { uri })) ?? [];
  }

  private async ask<R>(method: string, params: object): Promise<R | null> {
    try {
      return await this.connection.sendRequest<R>(method, params);
    } catch {
      return null;
    }
  }
}
