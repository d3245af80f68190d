import { resolve } from 'node:path';
import { Corpus, isDecision } from '../corpus/corpus';
import type { Phrases } from '../features/phrases';
import { answersIn } from '../features/variables/cell';
import { columnsOf } from '../features/variables/column';
import { rowOf, tableCsv, tableJson } from '../features/variables/table';
import { jurisdictions } from '../jurisdiction/index';
import type { Asked } from './arguments';
import { openStore } from './open-store';
import { complain, exit, print } from './output';
import { progressOn } from './progress';
import { pathIn, shelvesOf } from './shelves';
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
  const paths = new Map([...corpus.all()].filter(isDecision).map((one) => [one, pathIn(root, one.uri)]));
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
