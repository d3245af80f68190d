import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { byWords } from '../annotation/by-words';
import { isCorrectionRecord } from '../annotation/correction';
import { storeFolder } from '../annotation/layout';
import type { Store } from '../annotation/store';
import { type Corpus, type DecisionDocument, isDecision } from '../corpus/corpus';
import { publicLaw } from '../corpus/document';
import { Comparisons } from './comparisons';
import { openStore } from './open-store';
import { pathIn, shelvesOf } from './shelves';

/**
 * Puts what people say of decisions in place of what these were read as: by the annotations of the nearest folder above
 * each that has any. Nobody’s word counts more here; where people differ it stays as read, and the output says so.
 */
export async function correctAll(corpus: Corpus): Promise<void> {
  const roots = new Map<string, Promise<string | undefined>>();
  const byRoot = new Map<string, DecisionDocument[]>();
  for (const document of [...corpus.all()].filter(isDecision)) {
    if (document.matter === publicLaw) continue;
    const root = await rootOf(dirname(document.uri), roots);
    if (root !== undefined) byRoot.set(root, [...(byRoot.get(root) ?? []), document]);
  }
  for (const [root, documents] of byRoot) {
    const store = await openStore(root);
    if (![...store.live()].some(isCorrectionRecord)) continue;
    const paths = new Map(documents.map((one) => [one, pathIn(root, one.uri)]));
    for (const [document, shelves] of shelvesOf(store, paths)) await correct(corpus, document, store, shelves);
  }
}

async function correct(
  corpus: Corpus,
  document: DecisionDocument,
  store: Store,
  shelves: readonly string[],
): Promise<void> {
  const comparisons = new Comparisons(store, document.text);
  const placed = [];
  for (const record of store.on(shelves).filter(isCorrectionRecord)) {
    const resolved = (await comparisons.resolve(record.anchor)) ?? byWords(record.anchor, document.text);
    placed.push({ record, resolved });
  }
  corpus.correct(document.uri, placed, undefined);
}

/** The nearest folder from here upwards that has annotations. */
function rootOf(folder: string, known: Map<string, Promise<string | undefined>>): Promise<string | undefined> {
  let root = known.get(folder);
  if (!root) known.set(folder, (root = lookFor(folder, known)));
  return root;
}

async function lookFor(folder: string, known: Map<string, Promise<string | undefined>>): Promise<string | undefined> {
  const holds = await stat(join(folder, storeFolder)).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const above = dirname(folder);
  return holds ? folder : above === folder ? undefined : rootOf(above, known);
}
