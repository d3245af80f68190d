import { resolve } from 'node:path';
import { Corpus, type DecisionDocument, isDecision } from '../corpus/corpus';
import type { Phrases } from '../features/phrases';
import { jurisdictions } from '../jurisdiction/index';
import { complain } from './output';
import { progressOn } from './progress';
import { pathIn } from './shelves';
import { Sources } from './sources';

/** The decisions of a folder. */
export interface FolderOfDecisions {
  readonly corpus: Corpus;
  /** With their paths in the folder. */
  readonly paths: ReadonlyMap<DecisionDocument, string>;
}

/** Reads all texts of a folder; says why it could not where it is none. */
export async function decisionsIn(folder: string, phrases: Phrases): Promise<FolderOfDecisions | undefined> {
  const corpus = new Corpus(jurisdictions()[0]!);
  const progress = progressOn(process.stderr);
  const sources = new Sources(corpus, (done) => progress.show(phrases.get('cli.readingFolder', done, folder)));
  const refused = await sources.folder(folder);
  progress.clear();
  if (refused) {
    complain(phrases.get(`cli.refused.${refused}`, folder));
    return undefined;
  }
  const root = resolve(folder);
  return { corpus, paths: new Map([...corpus.all()].filter(isDecision).map((one) => [one, pathIn(root, one.uri)])) };
}
