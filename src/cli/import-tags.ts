import { randomBytes } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { Ids } from '../annotation/ids';
import { countOf, incoming, knownLines, missedLines, writeIncoming } from '../features/exchange/incoming';
import type { ExchangeFile } from '../features/exchange/read-exchange';
import type { Phrases } from '../features/phrases';
import { exchangeBeside } from '../server/node/exchange';
import { textFiles } from '../server/node/walk';
import type { Asked } from './arguments';
import { openStore, sha256 } from './open-store';
import { complain, exit, print } from './output';
import { pathIn } from './shelves';
import { isFolder, textOf } from './sources';
import { unlessRefused } from './unless-refused';

/**
 * Takes annotations of another program into one’s own file; who wrote them is kept beside it. What is there already is not
 * taken twice. The exit code is 1 where something could not be placed.
 */
export async function importTags(
  { folder, file, person }: Extract<Asked, { action: 'import' }>,
  phrases: Phrases,
): Promise<number> {
  if (!(await isFolder(folder, phrases))) return exit.wrong;
  const exchanged = exchangeBeside(__filename).read(await filesOf(file));
  if (!exchanged) {
    complain(phrases.get('cli.noExchange', file));
    return exit.wrong;
  }
  const store = await openStore(folder, person);
  const ids = new Ids({ now: () => Date.now(), random: (bytes) => randomBytes(bytes) });
  const found = await incoming(exchanged, {
    ...{ store, person, texts: await textsIn(folder), now: new Date().toISOString() },
    newId: () => ids.next(),
    sha256: (text) => Promise.resolve(sha256(text)),
  });
  return unlessRefused(phrases, async () => {
    await writeIncoming(found, store, { person, installation: installation() });
    missedLines(found, phrases).forEach(complain);
    const made = found.codes.map(({ name }) => name);
    if (made.length > 0) await print(phrases.get('exchange.newCodes', phrases.list(made)));
    await print(phrases.get('exchange.imported', countOf(found), person));
    for (const line of knownLines(found, phrases)) await print(line);
    const failed = found.absent.length > 0 || found.documents.some(({ missed }) => missed > 0);
    return failed ? exit.found : exit.fine;
  });
}

async function textsIn(folder: string): Promise<Map<string, string>> {
  const root = resolve(folder);
  const texts = new Map<string, string>();
  for await (const path of textFiles(root)) {
    const text = await textOf(path);
    if (typeof text !== 'string') texts.set(pathIn(root, path), text.text);
  }
  return texts;
}

/** A file, and with it what brat has beside it; all that brat has below a folder. */
async function filesOf(file: string): Promise<ExchangeFile[]> {
  const found = await stat(file).catch(() => undefined);
  const name = basename(file);
  if (!found?.isDirectory()) return read(dirname(file), /\.ann$/i.test(name) ? ofBrat(name) : [name]);
  const below = await readdir(file, { recursive: true });
  return read(file, [...new Set(below.filter((one) => one.endsWith('.ann')).flatMap(ofBrat))]);
}

/** What brat keeps for one file of annotations. */
function ofBrat(annotations: string): string[] {
  return [annotations, `${annotations.slice(0, -'.ann'.length)}.txt`, 'visual.conf'];
}

/** Those that cannot be read are left out. */
async function read(folder: string, names: readonly string[]): Promise<ExchangeFile[]> {
  const files = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name)).catch(() => undefined);
      return bytes ? [{ name: name.split(sep).join('/'), bytes }] : [];
    }),
  );
  return files.flat();
}

/** What tells the files of this machine from those of another that the same person uses: nothing else is told by it. */
function installation(): string {
  return `cli-${sha256(hostname()).slice(0, 8)}`;
}
