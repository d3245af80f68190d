import { version } from '../../package.json';
import { withTexts } from '../corpus/catalogue';
import { isReportUntouched, reportFile, reportPage, type ReportFiles } from '../features/reports/make';
import { sourcesIn } from '../features/reports/source-facts';
import type { Phrases } from '../features/phrases';
import { wordWriterBeside } from '../server/node/word';
import type { Asked } from './arguments';
import { briefIn } from './brief';
import { sha256 } from './open-store';
import { exit, print } from './output';
import { writeOver } from './write-over';

const files: ReportFiles = {
  sha256: (text) => Promise.resolve(sha256(text)),
  word: () => wordWriterBeside(__filename),
};

/** Writes a report on a brief, to standard output or into a file; over a file that a hand has changed only by force. */
export async function report(asked: Extract<Asked, { command: 'report' }>, phrases: Phrases): Promise<number> {
  const { brief, folder, statutes, output, force, asRead, ...wanted } = asked;
  const read = await briefIn({ brief, folder, statutes, asRead }, phrases);
  if (!read) return exit.wrong;
  const { corpus, document, ledger, fetch } = read;
  const hashes = new Map(
    [document.uri, ...sourcesIn(ledger)].map((uri) => [uri, sha256(corpus.document(uri)?.text ?? '')]),
  );
  const facts = { now: new Date().toISOString(), version, hashes };
  const page = await withTexts(() => reportPage(corpus, document, ledger, wanted, facts, phrases), fetch);
  if (output === undefined) {
    await print(new TextDecoder().decode(await reportFile(page, wanted, files)).trimEnd());
    return exit.fine;
  }
  const content = (): Promise<Uint8Array> => reportFile(page, wanted, files);
  return writeOver(output, content, force, (before) => isReportUntouched(before, wanted, files), phrases);
}
