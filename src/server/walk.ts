import { ignoreFile, nothingElse, type Exclusion } from './exclusion';
import { textFile } from './platform';

/** What lies in a folder; a link is neither a file nor a folder, so that no loop can catch us. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** How a folder's entries are had, the address of one of them and its text; a path here, a URI there. */
export interface Folders {
  entries(folder: string): AsyncIterable<Entry>;
  within(folder: string, name: string): string;
  /** Of a small file; `undefined` where it cannot be read. */
  text(file: string): Promise<string | undefined>;
}

/**
 * The files below a folder that may hold texts of ours, folder by folder; what may not be read is passed over, and so
 * is what is excluded. The .gitignore files that are met are taken up by the exclusion.
 */
export function walk(
  folders: Folders,
  folder: string,
  signal?: AbortSignal,
  exclusion: Exclusion = nothingElse(),
  isWanted: (name: string) => boolean = (name) => textFile.test(name),
): AsyncIterable<string> {
  return below({ folders, signal, exclusion, isWanted }, folder, '');
}

interface Walk {
  readonly folders: Folders;
  readonly signal: AbortSignal | undefined;
  readonly exclusion: Exclusion;
  /** By the names of files. */
  readonly isWanted: (name: string) => boolean;
}

async function* below(walk: Walk, folder: string, path: string): AsyncIterable<string> {
  const { folders, signal, exclusion } = walk;
  const entries: Entry[] = [];
  try {
    for await (const entry of folders.entries(folder)) {
      if (signal?.aborted) return;
      entries.push(entry);
    }
  } catch {
    return;
  }
  if (exclusion.readsIgnoreFiles && entries.some(({ name, kind }) => name === ignoreFile && kind === 'file'))
    exclusion.add(path.replace(/\/$/, ''), (await folders.text(folders.within(folder, ignoreFile))) ?? '');
  const further: string[] = [];
  for (const { name, kind } of entries) {
    if (kind === 'other' || (kind === 'file' && !walk.isWanted(name))) continue;
    if (exclusion.leavesOut(path + name, kind)) continue;
    if (kind === 'file') yield folders.within(folder, name);
    else further.push(name);
  }
  for (const name of further) {
    if (signal?.aborted) return;
    yield* below(walk, folders.within(folder, name), `${path}${name}/`);
  }
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
