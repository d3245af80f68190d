import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { Store } from '../annotation/store';
import { FolderStore } from '../server/node/store-files';

/** The sha256 of a text, by which the store knows it. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The store of a folder, read. */
export async function openStore(folder: string): Promise<Store> {
  const store = new Store(new FolderStore(resolve(folder)), (text) => Promise.resolve(sha256(text)));
  await store.refresh();
  return store;
}
