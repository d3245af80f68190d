import { readdir, readFile, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { readBrat } from '../features/exchange/brat';
import { readCsv } from '../features/exchange/csv';
import type { Imported } from '../features/exchange/exchanged';
import { readWebAnnotations } from '../features/exchange/web-annotation';
import type { Phrases } from '../features/phrases';
import { textFiles } from '../server/node/walk';
import { grouped } from '../text/counting';
import type { Asked } from './arguments';
import { Importing } from './importing';
import { openStore, sha256 } from './open-store';
import { complain, exit, print } from './output';
import { pathIn } from './shelves';
import { isFolder, textOf } from './sources';
import { unlessRefused } from './unless-refused';

/** A file of another program as read, and what its format is called in the records. */
interface Read extends Imported {
  readonly format: string;
}

/**
 * Takes annotations of another program into one’s own file; who wrote them is kept beside it. What is there already is not
 * taken twice. The exit code is 1 where something could not be placed.
 */
export async function importTags(
  { folder, file, person }: Extract<Asked, { action: 'import' }>,
  phrases: Phrases,
): Promise<number> {
  if (!(await isFolder(folder, phrases))) return exit.wrong;
  const read = await readExchange(file);
  if (!read) {
    complain(phrases.get('cli.noExchange', file));
    return exit.wrong;
  }
  const store = await openStore(folder, person);
  const texts = await textsIn(folder);
  const importing = new Importing(store, { person, installation: installation() }, read.format);
  return unlessRefused(phrases, async () => {
    let failed = false;
    for (const [name, tags] of grouped(read.tags, ({ document }) => document)) {
      const path = documentFor(name, tags[0]?.text, texts);
      if (path === undefined) complain(phrases.get('exchange.noDocument', name, tags.length));
      const missed = path === undefined ? tags.length : await importing.take(path, texts.get(path)!, tags);
      if (path !== undefined && missed > 0) complain(phrases.get('exchange.notPlaced', path, missed));
      failed ||= missed > 0;
    }
    for (const { what, count } of read.passedOver) complain(phrases.get(`exchange.passedOver.${what}`, count));
    if (importing.made.length > 0) await print(phrases.get('exchange.newCodes', phrases.list(importing.made)));
    await print(phrases.get('exchange.imported', importing.taken, person, importing.known));
    return failed ? exit.found : exit.fine;
  });
}

/** The document here that a name means, with or without its ending and folders, or that says the very same. */
function documentFor(name: string, text: string | undefined, texts: ReadonlyMap<string, string>): string | undefined {
  const bare = (path: string): string => path.slice(0, path.length - extname(path).length);
  const paths = [...texts.keys()];
  const same = (shorten: (path: string) => string): string | undefined => {
    const found = paths.filter((path) => shorten(path) === shorten(name));
    return found.length === 1 ? found[0] : undefined;
  };
  if (texts.has(name)) return name;
  const withoutEnding = paths.filter((path) => bare(path) === name);
  if (withoutEnding.length === 1) return withoutEnding[0];
  return (
    same((path) => basename(path)) ??
    same((path) => basename(bare(path))) ??
    paths.find((path) => texts.get(path) === text)
  );
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

/** A file by its ending; a folder as one of brat. Nothing where it is neither, or cannot be read. */
async function readExchange(file: string): Promise<Read | undefined> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) return readBratFolder(file);
  const content = found && (await readFile(file, 'utf8').catch(() => undefined));
  if (content === undefined) return undefined;
  switch (extname(file).toLowerCase()) {
    case '.json':
    case '.jsonld':
      return { format: 'web-annotation', ...readWebAnnotations(content) };
    case '.csv':
      return { format: 'csv', ...readCsv(content) };
    case '.ann':
      return readBratFolder(dirname(file), basename(file));
    default:
      return undefined;
  }
}

/** All documents of brat below a folder, or the one whose annotations are named. */
async function readBratFolder(folder: string, only?: string): Promise<Read> {
  const read = (name: string): Promise<string | undefined> =>
    readFile(join(folder, name), 'utf8').catch(() => undefined);
  const visual = await read('visual.conf');
  const names = only === undefined ? await readdir(folder, { recursive: true }) : [only];
  const documents: Imported[] = [];
  for (const name of names.filter((one) => one.endsWith('.ann')).sort()) {
    const bare = name.slice(0, -'.ann'.length);
    const [text, annotations] = [await read(`${bare}.txt`), await read(name)];
    if (text === undefined || annotations === undefined) continue;
    documents.push(
      readBrat({ name: bare.split(sep).join('/'), text: text.replace(/^\uFEFF/, ''), annotations }, visual),
    );
  }
  return {
    format: 'brat',
    tags: documents.flatMap((one) => one.tags),
    passedOver: documents.flatMap((one) => one.passedOver),
  };
}

/** What tells the files of this machine from those of another that the same person uses: nothing else is told by it. */
function installation(): string {
  return `cli-${sha256(hostname()).slice(0, 8)}`;
}
