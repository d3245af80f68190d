import type { Phrases } from '../features/phrases';
import { answersIn } from '../features/variables/cell';
import { columnsOf } from '../features/variables/column';
import { rowOf, tableCsv, tableJson } from '../features/variables/table';
import type { Asked } from './arguments';
import { decisionsIn } from './decisions-in';
import { openStore } from './open-store';
import { complain, exit, print } from './output';
import { shelvesOf } from './shelves';

/** Prints the variables of all judgments of a folder, in the order of their paths. Nobody's answers count more there. */
export async function variables(
  { folder, format }: Extract<Asked, { action: 'variables' }>,
  phrases: Phrases,
): Promise<number> {
  const found = await decisionsIn(folder, phrases);
  if (!found) return exit.wrong;
  const { corpus, paths } = found;
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
