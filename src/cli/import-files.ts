import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { importTold } from '../features/intake/import-told';
import { kindAndPage, leftOutWords } from '../features/intake/left-out';
import type { ReadyImport } from '../features/intake/ready-import';
import type { TakenIn } from '../features/intake/taken-in';
import type { Phrases } from '../features/phrases';
import { readyImport, standingAt, textAt, userName } from '../server/node/import-file';
import { ThreadIntake } from '../server/node/intake';
import { replaceFile } from '../server/node/replace-file';
import type { ImportWanted } from './ask-import';
import { complain, exit, print } from './output';
import { bytesOf } from './sources';

/**
 * Writes the texts of Word files, PDFs and web pages and clean ones of plain copies, with what was left out; over a text that a
 * hand has changed only by force, and never over the file itself. The exit code is 2 where one could not be read or written.
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
  const ready = await readyImport(new ThreadIntake(__filename), file, bytes, asked);
  if ('refused' in ready) return phrases.get(`cli.refused.${ready.refused}`, file);
  const path = join(asked.out ?? dirname(file), ready.name);
  if (written.has(resolve(path))) return phrases.get('cli.import.samePlace', file, path);
  written.add(resolve(path));
  if (!asked.dryRun) {
    const refused = await write(path, ready, asked, phrases);
    if (refused !== undefined) return refused;
  }
  await print(phrases.get(asked.dryRun ? 'cli.import.would' : 'cli.import.written', file, path));
  for (const line of toldOf(ready.taken, asked.dryRun, phrases)) await print(`  ${line}`);
  return undefined;
}

async function write(
  path: string,
  ready: ReadyImport,
  { grade, changes, person, force }: ImportWanted,
  phrases: Phrases,
): Promise<string | undefined> {
  if (!force && (await standingAt(path)) === 'other') return phrases.get('cli.import.edited', path);
  const told = { grade, changes, by: person ?? userName(), on: new Date().toISOString() };
  try {
    await mkdir(dirname(path), { recursive: true });
    await replaceFile(path, textAt(path, ready, told));
    return undefined;
  } catch {
    return phrases.get('cli.report.notWritten', path);
  }
}

/** What was made of a file: by number, or each thing left out where nothing is written. */
function toldOf(taken: TakenIn, each: boolean, phrases: Phrases): string[] {
  // Nothing in the words is obeyed by a terminal.
  const every = taken.removed.map(
    (removal) => `${kindAndPage(removal, phrases)}: ${JSON.stringify(leftOutWords(taken.text, removal))}`,
  );
  return [...importTold(taken, phrases), ...(each ? every : [])];
}
