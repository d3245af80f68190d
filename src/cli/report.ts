import { readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { version } from '../../package.json';
import { withTexts } from '../corpus/catalogue';
import { Corpus } from '../corpus/corpus';
import {
  isReportUntouched,
  reportFile,
  reportPage,
  type ReportFiles,
  type ReportWanted,
} from '../features/reports/make';
import { sourcesIn } from '../features/reports/source-facts';
import type { Page } from '../features/pages/page';
import type { Phrases } from '../features/phrases';
import { jurisdictions } from '../jurisdiction/index';
import { wordWriterBeside } from '../server/node/word';
import type { Asked } from './arguments';
import { correctAll } from './corrections';
import { ledgerIn } from './ledger';
import { sha256 } from './open-store';
import { complain, exit, print } from './output';
import { progressOn } from './progress';
import { refusalsOf } from './refusals';
import { Sources } from './sources';

const files: ReportFiles = {
  sha256: (text) => Promise.resolve(sha256(text)),
  word: () => wordWriterBeside(__filename),
};

/** Writes a report on a brief, to standard output or into a file; over a file that a hand has changed only by force. */
export async function report(asked: Extract<Asked, { command: 'report' }>, phrases: Phrases): Promise<number> {
  const { brief, folder = dirname(brief), statutes, output, force, asRead, ...wanted } = asked;
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
  if (!document || refusals.length > 0) return exit.wrong;
  const fetch = (): Promise<boolean> => sources.fetch();
  const ledger = await ledgerIn(corpus, document, folder, fetch);
  const hashes = new Map(
    [document.uri, ...sourcesIn(ledger)].map((uri) => [uri, sha256(corpus.document(uri)?.text ?? '')]),
  );
  const facts = { now: new Date().toISOString(), version, hashes };
  const page = await withTexts(() => reportPage(corpus, document, ledger, wanted, facts, phrases), fetch);
  if (output === undefined) {
    await print(new TextDecoder().decode(await reportFile(page, wanted, files)).trimEnd());
    return exit.fine;
  }
  return write(page, wanted, output, force, phrases);
}

async function write(
  page: Page,
  wanted: ReportWanted,
  output: string,
  force: boolean,
  phrases: Phrases,
): Promise<number> {
  const before = await readFile(output).catch(() => undefined);
  if (before !== undefined && !force && !(await isReportUntouched(before, wanted, files))) {
    complain(phrases.get('cli.report.edited', output));
    return exit.wrong;
  }
  try {
    await writeFile(output, await reportFile(page, wanted, files));
  } catch {
    complain(phrases.get('cli.report.notWritten', output));
    return exit.wrong;
  }
  return exit.fine;
}
