import './set-engine';
import { readersAhead } from './readers-ahead';
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { withTexts } from '../corpus/catalogue';
import { Corpus, isDecision } from '../corpus/corpus';
import { analysisOf } from '../features/analysis';
import { goldOf } from '../features/gold';
import { Phrases, tongueOf } from '../features/phrases';
import { isoDay } from '../text/iso-day';
import { jurisdictions } from '../jurisdiction/index';
import { readingThread } from '../server/node/reading-messages';
import { readAt } from '../server/node/reading-thread';
import { serveOver } from '../server/node/serve';
import { version } from '../../package.json';
import { readArguments, type Asked, type HoldingsLayout } from './arguments';
import { check } from './check';
import { correctAll } from './corrections';
import { importFiles } from './import-files';
import { complain, exit, print } from './output';
import { claimsText } from './print-claims';
import { holdingLines } from './print-holdings';
import { progressOn } from './progress';
import { refusalsOf } from './refusals';
import { Sources, type Source } from './sources';
import { report } from './report';
import { summary } from './summary';
import { tags } from './tags';
import { word } from './word';

async function run(args: readonly string[]): Promise<number> {
  const { asked, language } = readArguments(args);
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const phrases = new Phrases(tongueOf(language ?? [LC_ALL, LC_MESSAGES, LANG].find(Boolean)));
  switch (asked.command) {
    case 'help':
      await print(phrases.get('cli.help'));
      return exit.fine;
    case 'version':
      await print(version);
      return exit.fine;
    case 'lsp':
      await serveOver(asked.channel, __filename, readersAhead);
      return exit.fine;
    case 'wrong':
      complain(phrases.get(`cli.wrong.${asked.why}`, asked.what));
      complain(phrases.get('cli.seeHelp'));
      return exit.wrong;
    case 'check':
      return check(asked, phrases);
    case 'report':
      return report(asked, phrases);
    case 'word':
      return word(asked, phrases);
    case 'import':
      return importFiles(asked, phrases);
    case 'summary':
      return summary(asked, phrases);
    case 'tags':
      return tags(asked, phrases);
    case 'analyze':
    case 'holdings':
      return readAndPrint(asked, phrases);
  }
}

async function readAndPrint(
  { command, layout, gold, asRead, files, folders, statutes }: Extract<Asked, { folders: readonly string[] }>,
  phrases: Phrases,
): Promise<number> {
  const corpus = new Corpus(jurisdictions()[0]!);
  const progress = progressOn(process.stderr);
  const sources = new Sources(corpus, (done, folder) =>
    progress.show(
      folder === undefined
        ? phrases.get('cli.reading', done, files.length)
        : phrases.get('cli.readingFolder', done, folder),
    ),
  );
  const named = await sources.files(files);
  const refusals = named.flatMap((source) => refusalOf(source, phrases) ?? []);
  refusals.push(...(await refusalsOf(folders, (folder) => sources.folder(folder), phrases)));
  refusals.push(...(await refusalsOf(statutes, (folder) => sources.collection(folder), phrases)));
  progress.clear();
  if (!asRead) await correctAll(corpus);
  refusals.forEach(complain);
  if (command === 'analyze') {
    for (const source of named) {
      const analysed = await withTexts(
        () => (gold ? goldIn(corpus, source, phrases) : analysis(corpus, sources, source, phrases)),
        () => sources.fetch(),
      );
      await print(JSON.stringify(analysed));
    }
  } else await printHoldings(corpus, named, layout, phrases);
  return refusals.length > 0 ? exit.wrong : exit.fine;
}

function analysis(corpus: Corpus, sources: Sources, source: Source, phrases: Phrases): object {
  const error = refusalOf(source, phrases);
  const document = corpus.document(source.uri);
  if (error !== undefined || !document) return { uri: source.name, error };
  return analysisOf(
    corpus,
    document,
    (uri) => (uri === source.uri ? source.name : sources.nameOf(uri)),
    phrases,
    isoDay(new Date()),
  );
}

/** A file as gold; what is no decision has none. */
function goldIn(corpus: Corpus, source: Source, phrases: Phrases): object {
  const { uri, name } = source;
  const document = corpus.document(uri);
  const error = refusalOf(source, phrases);
  if (error !== undefined || !document || !isDecision(document))
    return { doc: name, error: error ?? phrases.get('cli.noDecision', name) };
  return goldOf(document, basename(name).replace(/\.[^.]*$/, ''));
}

async function printHoldings(
  corpus: Corpus,
  named: readonly Source[],
  layout: HoldingsLayout,
  phrases: Phrases,
): Promise<void> {
  for (const { uri, name, refused } of named) {
    const document = corpus.document(uri);
    if (!refused && document && !isDecision(document)) complain(phrases.get('cli.noDecision', name));
  }
  if (layout !== 'tree') {
    const decisions = named.flatMap(({ uri }) => corpus.document(uri) ?? []).filter(isDecision);
    return print(claimsText(decisions, layout, phrases).trimEnd());
  }
  for (const line of holdingLines(corpus, new Set(named.map((source) => source.uri)), phrases)) await print(line);
}

function refusalOf({ refused, name }: Source, phrases: Phrases): string | undefined {
  return refused && phrases.get(`cli.refused.${refused}`, name);
}

function start(): void {
  // A reader that has seen enough (head, less) closes the pipe: that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : exit.wrong));
  void run(process.argv.slice(2)).then((status) => {
    process.exitCode = status;
  });
}

// One program is the command line, the server of an editor and its threads: each would bring all of the reading anew.
if (parentPort && workerData === readingThread) readAt(parentPort);
else start();
