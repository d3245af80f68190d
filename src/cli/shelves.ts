import { relative, sep } from 'node:path';
import { documentOf, shelfKey, shelfPath } from '../annotation/layout';
import type { Store } from '../annotation/store';
import { importPaths, isFrom } from '../features/intake/import-paths';
import { fileName } from '../features/labels';
import { sha256 } from './open-store';

/** Where a file lies in a folder, as the store of that folder names it. */
export function pathIn(root: string, file: string): string {
  return relative(root, file).split(sep).join('/');
}

/**
 * The folders of records on each document: that of its name, that of the file it was imported from, and those whose document
 * is gone and said the same.
 */
export function shelvesOf<T extends { readonly text: string }>(
  store: Store,
  paths: ReadonlyMap<T, string>,
): ReadonlyMap<T, readonly string[]> {
  const byName = new Map([...paths].map(([document, path]) => [shelfKey(shelfPath(path)), document]));
  const byText = new Map([...paths.keys()].map((document) => [sha256(document.text), document]));
  const shelves = new Map<T, string[]>();
  for (const shelf of store.shelfPaths()) {
    const bases = [...store.basesOf(shelf)];
    const document =
      importOf(shelf, byName) ?? byName.get(shelfKey(shelf)) ?? bases.map((base) => byText.get(base)).find(Boolean);
    if (document) shelves.set(document, [...(shelves.get(document) ?? []), shelf]);
  }
  return shelves;
}

/** The document that was imported from the one that a folder of records is on. */
function importOf<T extends { readonly text: string }>(shelf: string, byName: ReadonlyMap<string, T>): T | undefined {
  const path = documentOf(shelf);
  const places = importPaths(path).map((place) => byName.get(shelfKey(shelfPath(place))));
  return places.find((one) => one && isFrom(one.text, fileName(path)));
}
