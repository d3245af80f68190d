import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Exclusion } from '../exclusion';
import { intakeFile, savedPage } from '../../features/intake/intake';
import { textFile } from '../platform';
import { besidePage } from '../taken';
import { isImported } from './taken-files';
import { walk, type Entry, type Folders } from '../walk';

const folders: Folders = {
  async *entries(folder): AsyncIterable<Entry> {
    for (const entry of await readdir(folder, { withFileTypes: true }))
      yield { name: entry.name, kind: entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other' };
  },
  within: join,
  text: (file) => readFile(file, 'utf8').catch(() => undefined),
};

/** The paths of the files below a folder of this machine that may hold texts of ours. */
export function textFiles(folder: string, signal?: AbortSignal, exclusion?: Exclusion): AsyncIterable<string> {
  return walk(folders, folder, signal, exclusion);
}

/** The same without copies whose clean text was imported and stands beside them. */
export async function* papersOnce(folder: string): AsyncGenerator<string, void> {
  for await (const path of textFiles(folder)) if (!(await isImported(path))) yield path;
}

/** A folder with more web pages than this is a site: the rest of them is not listed, and takes no other paper its place. */
const mostPages = 500;

/** The same with files whose text is taken in. */
export async function* paperFiles(
  folder: string,
  signal?: AbortSignal,
  exclusion?: Exclusion,
): AsyncGenerator<string, void> {
  let pages = 0;
  const isWanted = (name: string): boolean => textFile.test(name) || intakeFile.test(name);
  for await (const path of walk(folders, folder, signal, exclusion, isWanted)) {
    if (savedPage.test(path) && (besidePage.test(path) || ++pages > mostPages)) continue;
    yield path;
  }
}
