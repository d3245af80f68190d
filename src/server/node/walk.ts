import { opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { ignoredFolder, textFile } from '../platform';

/**
 * The paths of the files below a folder that may hold texts of ours, folder by folder. Links are not followed, so that
 * no loop can catch us; what may not be read is passed over.
 */
export async function* textFiles(folder: string, signal?: AbortSignal): AsyncIterable<string> {
  const below: string[] = [];
  try {
    for await (const entry of await opendir(folder)) {
      if (signal?.aborted) return;
      if (entry.isDirectory()) {
        if (!ignoredFolder.test(entry.name)) below.push(join(folder, entry.name));
      } else if (entry.isFile() && textFile.test(entry.name)) yield join(folder, entry.name);
    }
  } catch {
    return;
  }
  for (const one of below) yield* textFiles(one, signal);
}
