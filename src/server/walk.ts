import { ignoredFolder, textFile } from './platform';

/** What lies in a folder; a link is neither a file nor a folder, so that no loop can catch us. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** How a folder's entries are had, and the address of one of them; a path here, a URI there. */
export interface Folders {
  entries(folder: string): AsyncIterable<Entry>;
  within(folder: string, name: string): string;
}

/** The files below a folder that may hold texts of ours, folder by folder; what may not be read is passed over. */
export async function* walk(folders: Folders, folder: string, signal?: AbortSignal): AsyncIterable<string> {
  const below: string[] = [];
  try {
    for await (const { name, kind } of folders.entries(folder)) {
      if (signal?.aborted) return;
      if (kind === 'folder') {
        if (!ignoredFolder.test(name)) below.push(folders.within(folder, name));
      } else if (kind === 'file' && textFile.test(name)) yield folders.within(folder, name);
    }
  } catch {
    return;
  }
  for (const one of below) yield* walk(folders, one, signal);
}

/** How many names are handed on at a time. */
const batchSize = 200;

export async function* inBatches(names: AsyncIterable<string>): AsyncIterable<readonly string[]> {
  let batch: string[] = [];
  for await (const name of names) {
    batch.push(name);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
