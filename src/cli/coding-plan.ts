import { randomBytes } from 'node:crypto';
import picomatch from 'picomatch';
import { planOf } from '../annotation/blind/assign';
import { assignmentsOf } from '../annotation/blind/progress';
import { releasePlans } from '../annotation/blind/release';
import { Ids } from '../annotation/ids';
import { progressLines } from '../features/agreement/progress';
import type { Phrases } from '../features/phrases';
import type { Asked } from './arguments';
import { decisionsIn } from './decisions-in';
import { openStore, openStoreFor, sha256 } from './open-store';
import { complain, exit, print } from './output';
import { isFolder } from './sources';
import { unlessRefused } from './unless-refused';

/** Shares the decisions of a folder out to coders, and writes that down; what others tag there is hidden from then on. */
export async function assign(
  { folder, person, ...sharing }: Extract<Asked, { action: 'assign' }>,
  phrases: Phrases,
): Promise<number> {
  const found = await decisionsIn(folder, phrases);
  if (!found) return exit.wrong;
  const fits = sharing.only === undefined ? () => true : picomatch(sharing.only, { dot: true, maxLength: 500 });
  const documents = [...found.paths]
    .filter(([, path]) => fits(path))
    .map(([{ text }, path]) => ({ path, sha256: sha256(text) }));
  if (documents.length === 0) {
    complain(phrases.get('coding.none'));
    return exit.wrong;
  }
  const id = new Ids({ now: () => Date.now(), random: (bytes) => randomBytes(bytes) }).next();
  const made = { id, created: new Date().toISOString() };
  const plan = planOf(made, { ...sharing, lead: person }, documents);
  const store = await openStore(folder, person);
  return unlessRefused(phrases, async () => {
    await store.writePlan(id, () => plan);
    const several = plan.documents.filter(({ coders }) => coders.length > 1).length;
    await print(phrases.get('coding.assigned', documents.length, several, phrases.list(plan.coders), plan.seed));
    await print(phrases.get('coding.honest'));
    return exit.fine;
  });
}

/** Lets all who coded by the plans of a lead see each other’s tags. */
export async function release(
  { folder, person }: Extract<Asked, { action: 'release' }>,
  phrases: Phrases,
): Promise<number> {
  if (!(await isFolder(folder, phrases))) return exit.wrong;
  const store = await openStore(folder, person);
  return unlessRefused(phrases, async () => {
    const { ids, leads } = await releasePlans(store, person, new Date().toISOString());
    if (ids.length > 0) {
      await print(phrases.get('coding.released', ids.length));
      return exit.fine;
    }
    complain(
      leads.length > 0 ? phrases.get('coding.notLead', phrases.list(leads)) : phrases.get('coding.nothingHidden'),
    );
    return exit.wrong;
  });
}

/** Prints how far each coder has come, and what a person has still to code. */
export async function codingProgress(
  { folder, person }: Extract<Asked, { action: 'progress' }>,
  phrases: Phrases,
): Promise<number> {
  if (!(await isFolder(folder, phrases))) return exit.wrong;
  // How many of their own they have coded says nothing of what they tagged.
  let coder = person;
  const store = await openStoreFor(folder, () => coder);
  const { plans } = store;
  if (plans.length === 0) {
    complain(phrases.get('coding.noPlan'));
    return exit.fine;
  }
  const coders = person === undefined ? [...new Set(plans.flatMap((plan) => plan.coders))].sort() : [person];
  for (coder of coders)
    for (const line of progressLines(coder, assignmentsOf(coder, store), phrases, person !== undefined))
      await print(line);
  return exit.fine;
}
