import { danglingReviews } from '../annotation/dangling';
import type { Store } from '../annotation/store';
import { threadsOf } from '../annotation/threads';
import type { Phrases } from '../features/phrases';
import { reviewStates } from '../model/review';
import { agreement } from './agreement';
import type { Asked } from './arguments';
import { assign, codingProgress, release } from './coding-plan';
import { exportTags } from './export-tags';
import { importTags } from './import-tags';
import { exit, print } from './output';
import { openStore } from './open-store';
import { unlessRefused } from './unless-refused';
import { variables } from './variables';

/**
 * Looks after the annotations of a folder. `doctor` says what in its files cannot be read or differs, and writes nothing;
 * `prune` takes away the base texts that no annotation, deleted or not, counts in. The exit code is 1 where the doctor
 * found something, 2 where the folder could not be written.
 */
export async function tags(asked: Extract<Asked, { command: 'tags' }>, phrases: Phrases): Promise<number> {
  const { action, folder } = asked;
  if (action === 'variables') return variables(asked, phrases);
  if (action === 'agreement') return agreement(asked, phrases);
  if (action === 'assign') return assign(asked, phrases);
  if (action === 'release') return release(asked, phrases);
  if (action === 'progress') return codingProgress(asked, phrases);
  if (action === 'export') return exportTags(asked, phrases);
  if (action === 'import') return importTags(asked, phrases);
  const store = await openStore(folder);
  const unused = store.unusedBases();
  if (action === 'prune')
    return unlessRefused(phrases, async () => {
      for (const { path } of unused) {
        await store.remove(path);
        await print(path);
      }
      await print(phrases.get('cli.tags.pruned', unused.length));
      return exit.fine;
    });
  const problems = problemsOf(store, phrases);
  for (const line of problems) await print(line);
  const live = [...store.live()];
  const states = threadsOf(live).map(({ state }) => state);
  const [open, resolved, accepted] = reviewStates.map((state) => states.filter((one) => one === state).length);
  if (states.length > 0) await print(phrases.get('cli.tags.threads', open!, resolved!, accepted!));
  await print(
    phrases.get('cli.tags.read', live.length, [...store.shelfPaths()].length, problems.length, unused.length),
  );
  return problems.length > 0 ? exit.found : exit.fine;
}

/** As editors and terminals link it: path, line, what is wrong. */
function problemsOf(store: Store, phrases: Phrases): string[] {
  const damaged = [...store.troubles()].map(
    ({ path, line, damage }) => `${path}:${line}: ${phrases.get(`store.${damage}`)}`,
  );
  const differing = [...store.clashes].flatMap(({ id, records }) => {
    const shown = `${records[0]!.author}, ${phrases.date(records[0]!.modified.slice(0, 10))}`;
    return [...store.holding(id)].flatMap(({ path, file }) =>
      file.records.flatMap((record, at) =>
        records.includes(record)
          ? [`${path}:${file.lines[at]}: ${phrases.get('store.clash', records.length, shown)}`]
          : [],
      ),
    );
  });
  const dangling = [...danglingReviews(store)].map(
    ({ path, line, lacks }) => `${path}:${line}: ${phrases.get(`store.${lacks}`)}`,
  );
  return [...damaged, ...differing, ...dangling];
}
