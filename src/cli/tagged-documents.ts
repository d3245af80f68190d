import { resolve } from 'node:path';
import { byWords } from '../annotation/by-words';
import { documentOf } from '../annotation/layout';
import type { Store } from '../annotation/store';
import type { TaggedDocument } from '../features/agreement/coded-documents';
import type { Phrases } from '../features/phrases';
import { papersOnce } from '../server/node/walk';
import { Comparisons } from './comparisons';
import { openStore } from './open-store';
import { complain } from './output';
import { pathIn, shelvesOf } from './shelves';
import { isFolder, textOf } from './sources';

/** What of a folder bears annotations, with where these stand now. */
export interface TaggedFolder {
  readonly store: Store;
  /** In the order of their paths. */
  readonly documents: readonly TaggedDocument[];
  /** Names of those that are gone. */
  readonly gone: readonly string[];
}

/** Reads the texts of a folder that bear annotations, as a person sees them; says why it could not where it is none. */
export async function taggedDocuments(
  folder: string,
  phrases: Phrases,
  person: string | undefined,
): Promise<TaggedFolder | undefined> {
  if (!(await isFolder(folder, phrases))) return undefined;
  const store = await openStore(folder, person);
  if (store.hidden > 0) complain(phrases.get('coding.hidden', store.hidden));
  const root = resolve(folder);
  const paths = new Map<{ readonly text: string }, string>();
  for await (const path of papersOnce(root)) {
    const text = await textOf(path);
    if (typeof text !== 'string') paths.set({ text: text.text }, pathIn(root, path));
  }
  const shelves = shelvesOf(store, paths);
  const documents: TaggedDocument[] = [];
  for (const [document, own] of shelves) {
    const { text } = document;
    documents.push({ path: paths.get(document)!, text, placed: await placed(store, own, text) });
  }
  const found = new Set([...shelves.values()].flat());
  return {
    store,
    documents: documents.sort((a, b) => (a.path < b.path ? -1 : 1)),
    gone: [...store.shelfPaths()].filter((shelf) => !found.has(shelf)).map(documentOf),
  };
}

async function placed(store: Store, shelves: readonly string[], text: string): Promise<TaggedDocument['placed']> {
  const comparisons = new Comparisons(store, text);
  const found = [];
  for (const annotation of store.on(shelves)) {
    const { anchor } = annotation;
    const resolved = anchor && ((await comparisons.resolve(anchor)) ?? byWords(anchor, text));
    found.push({ annotation, resolved });
  }
  return found;
}
