import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { importedText, isUntouchedImport, keeping, removedByKind } from '../features/intake/imported';
import type { TakenIn } from '../features/intake/taken-in';
import type { Phrases } from '../features/phrases';
import { jurisdictions } from '../jurisdiction/index';
import { sniffLength } from '../jurisdiction/jurisdiction';
import { ThreadIntake } from '../server/node/intake';
import { replaceFile } from '../server/node/replace-file';
import { plain } from '../text/decode';
import type { ImportWanted } from './ask-import';
import { sha256 } from './open-store';
import { complain, exit, print } from './output';
import { bytesOf } from './sources';

/**
 * Writes the texts of Word files and PDFs, with what was left out; over a text that a hand has changed only by force,
 * and never over the file itself. The exit code is 2 where one could not be read or written.
 */
export async function importFiles(asked: ImportWanted, phrases: Phrases): Promise<number> {
  const written = new Set<string>();
  let status: number = exit.fine;
  for (const file of asked.files) {
    const told = await importFile(file, asked, written, phrases);
    if (told === undefined) continue;
    complain(told);
    status = exit.wrong;
  }
  return status;
}

/** Imports one file; what it cannot, it answers. */
async function importFile(
  file: string,
  asked: ImportWanted,
  written: Set<string>,
  phrases: Phrases,
): Promise<string | undefined> {
  const bytes = await bytesOf(file);
  if (typeof bytes === 'string') return phrases.get(`cli.refused.${bytes}`, file);
  const taking = await new ThreadIntake(__filename).take({
    ...{ name: basename(file), bytes, options: { changes: asked.changes } },
  });
  if ('refused' in taking) return phrases.get(`cli.refused.${taking.refused}`, file);
  const taken = keeping(taking, asked.kept);
  const folder = asked.out ?? dirname(file);
  const path = join(folder, textName(file, taken.text));
  if (written.has(resolve(path))) return phrases.get('cli.import.samePlace', file, path);
  written.add(resolve(path));
  if (!asked.dryRun) {
    const refused = await write(path, file, bytes, taken, asked, phrases);
    if (refused !== undefined) return refused;
  }
  await print(phrases.get(asked.dryRun ? 'cli.import.would' : 'cli.import.written', file, path));
  for (const line of toldOf(taken, asked.dryRun, phrases)) await print(`  ${line}`);
  return undefined;
}

/** A brief goes on being written, in Markdown; all else is plain text. */
function textName(file: string, text: string): string {
  const name = basename(file).replace(/\.[^.]+$/, '');
  const { kind } = jurisdictions()[0]!.recognise({ name: `${name}.txt`, text: text.slice(0, sniffLength) });
  return `${name}.${kind === 'brief' ? 'md' : 'txt'}`;
}

async function write(
  path: string,
  file: string,
  bytes: Uint8Array,
  taken: TakenIn,
  { grade, changes, person, force }: ImportWanted,
  phrases: Phrases,
): Promise<string | undefined> {
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (before !== undefined && !force && !isUntouchedImport(plain(before), sha256))
    return phrases.get('cli.import.edited', path);
  const facts = {
    source: relative(dirname(resolve(path)), resolve(file))
      .split(sep)
      .join('/'),
    sourceSha256: createHash('sha256').update(bytes).digest('hex'),
    ...{ grade, changes, by: person ?? userName(), on: new Date().toISOString() },
  };
  try {
    await mkdir(dirname(path), { recursive: true });
    await replaceFile(path, importedText(taken, facts, sha256));
    return undefined;
  } catch {
    return phrases.get('cli.report.notWritten', path);
  }
}

/** The user of this machine; a container may know none. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

/** Pages, problems and what was left out: by number, or each where nothing is written. */
function toldOf(taken: TakenIn, each: boolean, phrases: Phrases): string[] {
  const pages = taken.pages.at(-1)?.page;
  const kinds = [...removedByKind(taken)].map(([kind, count]) => `${phrases.get(`intake.removed.${kind}`)} ${count}`);
  return [
    ...(pages === undefined ? [] : [phrases.get('cli.import.pages', pages)]),
    ...taken.problems.map(({ kind }) => phrases.get(`intake.problem.${kind}`)),
    ...(kinds.length === 0 ? [] : [phrases.get('cli.import.removed', phrases.list(kinds))]),
    ...(each
      ? taken.removed.map(({ kind, words }) => `${phrases.get(`intake.removed.${kind}`)}: ${shown(words)}`)
      : []),
  ];
}

/** Words on a line of a terminal: breaks and blanks are seen, and nothing in them is obeyed. */
function shown(words: string): string {
  return JSON.stringify(words.trim() === '' ? words : words.trim()).slice(0, 200);
}
