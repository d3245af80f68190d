import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Exclusion } from '../exclusion';
import { copyPaths } from '../../features/intake/import-paths';
import { intakeFile, savedPage } from '../../features/intake/intake';
import { textFile } from '../platform';
import { besidePage } from '../taken';
import { isImported } from './taken-files';
import { walk, type Entry, type Folders } from '../walk';

/** Folders of this machine; copies whose clean text lies beside them are noted before any of the folder is told of. */
const foldersNoting = (cleaned: Set<string>): Folders => ({
  async *entries(folder): AsyncIterable<Entry> {
    const entries = await readdir(folder, { withFileTypes: true });
    const copies = new Set(entries.flatMap(({ name }) => copyPaths(name)));
    // A copy may yet come, and its ending may be in capitals.
    const inCapitals = entries.filter(({ name }) => copies.has(name.replace(/\.\w+$/, (end) => end.toLowerCase())));
    for (const name of [...copies, ...inCapitals.map((entry) => entry.name)]) cleaned.add(join(folder, name));
    for (const entry of entries)
      yield { name: entry.name, kind: entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other' };
  },
  within: join,
  text: (file) => readFile(file, 'utf8').catch(() => undefined),
});

/**
 * The paths of the files below a folder of this machine that may hold texts of ours. The copies in plain text that may have a
 * clean text beside them are noted in `cleaned`: only of those has anybody to look whether it is read instead.
 */
export function textFiles(
  folder: string,
  signal?: AbortSignal,
  exclusion?: Exclusion,
  cleaned = new Set<string>(),
): AsyncIterable<string> {
  return walk(foldersNoting(cleaned), folder, signal, exclusion);
}

/** The same without copies whose clean text was imported and stands beside them. */
export async function* papersOnce(folder: string): AsyncGenerator<string, void> {
  const cleaned = new Set<string>();
  for await (const path of textFiles(folder, undefined, undefined, cleaned))
    if (!cleaned.has(path) || !(await isImported(path))) yield path;
}

/** A folder with more web pages than this is a site: the rest of them is not listed, and takes no other paper its place. */
const mostPages = 500;

/** The same with files whose text is taken in. */
export async function* paperFiles(
  folder: string,
  signal?: AbortSignal,
  exclusion?: Exclusion,
  cleaned = new Set<string>(),
): AsyncGenerator<string, void> {
  let pages = 0;
  const isWanted = (name: string): boolean => textFile.test(name) || intakeFile.test(name);
  for await (const path of walk(foldersNoting(cleaned), folder, signal, exclusion, isWanted)) {
    if (savedPage.test(path) && (besidePage.test(path) || ++pages > mostPages)) continue;
    yield path;
  }
}
