import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import picomatch from 'picomatch';
import { planOf } from '../annotation/blind/assign';
import { assignmentsOf } from '../annotation/blind/progress';
import { Ids } from '../annotation/ids';
import { shelfPath } from '../annotation/layout';
import { StoreRefusal } from '../annotation/store-files';
import { Corpus, isDecision } from '../corpus/corpus';
import { progressLines } from '../features/agreement/progress';
import type { Phrases } from '../features/phrases';
import { jurisdictions } from '../jurisdiction/index';
import type { Asked } from './arguments';
import { openStore, sha256 } from './open-store';
import { complain, exit, print } from './output';
import { progressOn } from './progress';
import { pathIn } from './shelves';
import { Sources, whyNoFolder } from './sources';

/** Shares the decisions of a folder out to coders, and writes that down; what others tag there is hidden from then on. */
export async function assign(
  { folder, person, ...sharing }: Extract<Asked, { action: 'assign' }>,
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
  const fits = sharing.only === undefined ? () => true : picomatch(sharing.only, { dot: true, maxLength: 500 });
  const documents = [...corpus.all()]
    .filter(isDecision)
    .map(({ uri, text }) => ({ path: pathIn(root, uri), sha256: sha256(text) }))
    .filter(({ path }) => fits(path));
  if (documents.length === 0) {
    complain(phrases.get('coding.none'));
    return exit.wrong;
  }
  const id = new Ids({ now: () => Date.now(), random: (bytes) => randomBytes(bytes) }).next();
  const made = { id, created: new Date().toISOString() };
  const plan = planOf(made, { ...sharing, lead: person }, documents);
  const store = await openStore(folder, person);
  return written(phrases, async () => {
    await store.writePlan(id, () => plan);
    const several = plan.documents.filter(({ coders }) => coders.length > 1).length;
    await print(phrases.get('coding.assigned', documents.length, several, phrases.list(plan.coders), plan.seed));
    await print(phrases.get('coding.honest'));
  });
}

/** Lets all who coded by the plans of a lead see each other’s tags. */
export async function release(
  { folder, person }: Extract<Asked, { action: 'release' }>,
  phrases: Phrases,
): Promise<number> {
  const refused = await whyNoFolder(folder);
  if (refused) {
    complain(phrases.get(`cli.refused.${refused}`, folder));
    return exit.wrong;
  }
  const store = await openStore(folder, person);
  const open = store.plans.filter(({ released }) => !released);
  const own = open.filter(({ lead }) => lead === person);
  if (own.length === 0) {
    const leads = [...new Set(open.map(({ lead }) => lead))];
    complain(
      leads.length > 0 ? phrases.get('coding.notLead', phrases.list(leads)) : phrases.get('coding.nothingHidden'),
    );
    return exit.wrong;
  }
  return written(phrases, async () => {
    const released = { by: person, at: new Date().toISOString() };
    for (const { id } of own) await store.writePlan(id, (before) => ({ ...before!, released }));
    await print(phrases.get('coding.released', own.length));
  });
}

/** Prints how far each coder has come, and what a person has still to code. */
export async function codingProgress(
  { folder, person }: Extract<Asked, { action: 'progress' }>,
  phrases: Phrases,
): Promise<number> {
  const refused = await whyNoFolder(folder);
  if (refused) {
    complain(phrases.get(`cli.refused.${refused}`, folder));
    return exit.wrong;
  }
  const { plans } = await openStore(folder);
  if (plans.length === 0) {
    complain(phrases.get('coding.noPlan'));
    return exit.fine;
  }
  const coders = person === undefined ? [...new Set(plans.flatMap((plan) => plan.coders))].sort() : [person];
  for (const coder of coders) {
    // How many of their own they have coded says nothing of what they tagged.
    const own = await openStore(folder, coder);
    const hasCoded = (path: string): boolean =>
      own.on([shelfPath(path)]).some(({ author, codes = [] }) => author === coder && codes.length > 0);
    for (const line of progressLines(coder, assignmentsOf(coder, plans, hasCoded), phrases, person !== undefined))
      await print(line);
  }
  return exit.fine;
}

async function written(phrases: Phrases, work: () => Promise<void>): Promise<number> {
  try {
    await work();
    return exit.fine;
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    complain(phrases.get(`annotate.${error.refusal}`));
    return exit.wrong;
  }
}
