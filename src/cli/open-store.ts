import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { Store } from '../annotation/store';
import { FolderStore } from '../server/node/store-files';

/** The sha256 of a text, by which the store knows it. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The store of a folder, read, as a person sees it; without a name as somebody who codes nothing and leads nothing. */
export function openStore(folder: string, person?: string): Promise<Store> {
  return openStoreFor(folder, () => person);
}

/** The same for several people one after the other: whoever looks at the moment. */
export async function openStoreFor(folder: string, viewer: () => string | undefined): Promise<Store> {
  const sha = (text: string): Promise<string> => Promise.resolve(sha256(text));
  const store = new Store(new FolderStore(resolve(folder)), sha, viewer);
  await store.refresh();
  return store;
}
