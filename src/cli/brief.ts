import { dirname } from 'node:path';
import { Corpus } from '../corpus/corpus';
import type { CorpusDocument } from '../corpus/document';
import type { Ledger } from '../features/ledger/ledger';
import type { Phrases } from '../features/phrases';
import { jurisdictions } from '../jurisdiction/index';
import { correctAll } from './corrections';
import { ledgerIn } from './ledger';
import { complain } from './output';
import { progressOn } from './progress';
import { refusalsOf } from './refusals';
import { Sources } from './sources';

/** Which brief is asked for, and what is read with it. */
export interface BriefAsked {
  readonly brief: string;
  /** Where its sources and checks lie; that of the brief where absent. */
  readonly folder: string | undefined;
  readonly statutes: readonly string[];
  /** Without what people have corrected. */
  readonly asRead: boolean;
}

/** A brief among its sources, with its ledger. */
export interface BriefRead {
  readonly corpus: Corpus;
  readonly document: CorpusDocument;
  readonly ledger: Ledger;
  /** Reads what was asked for of the collections of statutes. */
  readonly fetch: () => Promise<boolean>;
}

/** Reads a brief and the folder that it lies in; where that fails, it is said why. */
export async function briefIn(
  { brief, folder = dirname(brief), statutes, asRead }: BriefAsked,
  phrases: Phrases,
): Promise<BriefRead | undefined> {
  const corpus = new Corpus(jurisdictions()[0]!);
  const progress = progressOn(process.stderr);
  const sources = new Sources(corpus, (done) => progress.show(phrases.get('cli.readingFolder', done, folder)));
  const [source] = await sources.files([brief]);
  const refusals = source?.refused ? [phrases.get(`cli.refused.${source.refused}`, brief)] : [];
  refusals.push(...(await refusalsOf([folder], (one) => sources.folder(one), phrases)));
  refusals.push(...(await refusalsOf(statutes, (one) => sources.collection(one), phrases)));
  progress.clear();
  if (!asRead) await correctAll(corpus);
  const document = source && corpus.document(source.uri);
  if (refusals.length === 0 && document?.kind !== 'brief') refusals.push(phrases.get('cli.noBrief', brief));
  refusals.forEach(complain);
  if (!document || refusals.length > 0) return undefined;
  const fetch = (): Promise<boolean> => sources.fetch();
  return { corpus, document, ledger: await ledgerIn(corpus, document, folder, fetch), fetch };
}
