import { relative, resolve, sep } from 'node:path';
import { shelfPath } from '../annotation/layout';
import type { Store } from '../annotation/store';
import { Corpus, type DecisionDocument, isDecision } from '../corpus/corpus';
import type { Phrases } from '../features/phrases';
import { answersIn } from '../features/variables/cell';
import { columnsOf } from '../features/variables/column';
import { rowOf, tableCsv, tableJson } from '../features/variables/table';
import { jurisdictions } from '../jurisdiction/index';
import type { Asked } from './arguments';
import { openStore, sha256 } from './open-store';
import { complain, exit, print } from './output';
import { progressOn } from './progress';
import { Sources } from './sources';

/** Prints the variables of all judgments of a folder, in the order of their paths. Nobody's answers count more there. */
export async function variables(
  { folder, format }: Extract<Asked, { action: 'variables' }>,
  phrases: Phrases,
): Promise<number> {
  const corpus = new Corpus(jurisdictions()[0]!);
  const progress = progressOn(process.stderr);
  const sources = new Sources(corpus, (done) => progress.show(phrases.get('cli.readingFolder', done, folder)));
  const refused = await sources.folder(folder);
  progress.clear();
  if (refused) {
    complain(phrases.get(`cli.refused.${refused}`, folder));
    return exit.wrong;
  }
  const root = resolve(folder);
  const paths = new Map(
    [...corpus.all()].filter(isDecision).map((one) => [one, relative(root, one.uri).split(sep).join('/')]),
  );
  const store = await openStore(folder);
  const shelves = shelvesOf(store, paths);
  const columns = columnsOf(store.variables, phrases).filter(({ hidden }) => !hidden);
  const rows = [...paths]
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
    .map(([document, path]) => {
      const answers = answersIn(store.on(shelves.get(document) ?? []));
      return rowOf({ document, path, answers }, columns, undefined, corpus, phrases);
    });
  if (format === 'json') {
    await print(JSON.stringify(tableJson(columns, rows, phrases)));
    return exit.fine;
  }
  const { text, defused } = tableCsv(columns, rows, phrases);
  await print(text.replace(/\r\n$/, '\r'));
  if (defused > 0) complain(phrases.get('cli.tags.defused', defused));
  return exit.fine;
}

/** The folders of records on each document: that of its name, and those whose document is gone and said the same. */
function shelvesOf(
  store: Store,
  paths: ReadonlyMap<DecisionDocument, string>,
): ReadonlyMap<DecisionDocument, readonly string[]> {
  const keyOf = (shelf: string): string => shelf.normalize('NFC').toLowerCase();
  const byName = new Map([...paths].map(([document, path]) => [keyOf(shelfPath(path)), document]));
  const byText = new Map([...paths.keys()].map((document) => [sha256(document.text), document]));
  const shelves = new Map<DecisionDocument, string[]>();
  for (const shelf of store.shelfPaths()) {
    const bases = [...store.basesOf(shelf)];
    const document = byName.get(keyOf(shelf)) ?? bases.map((base) => byText.get(base)).find(Boolean);
    if (document) shelves.set(document, [...(shelves.get(document) ?? []), shelf]);
  }
  return shelves;
}
