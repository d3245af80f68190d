import { readFile, writeFile } from 'node:fs/promises';
import type { Phrases } from '../features/phrases';
import { writeNew } from '../server/node/new-file';
import { complain, exit } from './output';

/**
 * Writes a file; over one that a hand has changed only by force.
 *
 * @param isUntouched Whether what is there is as it was written.
 * @returns The exit code.
 */
export async function writeOver(
  file: string,
  content: () => Promise<Uint8Array>,
  force: boolean,
  isUntouched: (before: Uint8Array) => Promise<boolean>,
  phrases: Phrases,
): Promise<number> {
  const before = await readFile(file).catch(() => undefined);
  if (before !== undefined && !force && !(await isUntouched(before))) {
    complain(phrases.get('cli.report.edited', file));
    return exit.wrong;
  }
  try {
    await writeFile(file, await content());
  } catch {
    complain(phrases.get('cli.report.notWritten', file));
    return exit.wrong;
  }
  return exit.fine;
}

/** Writes a file where none is; answers whether it was, and says why not. */
export async function writeNewFile(file: string, content: Uint8Array, phrases: Phrases): Promise<boolean> {
  const became = await writeNew(file, content);
  if (became !== 'written')
    complain(phrases.get(became === 'there' ? 'cli.comments.there' : 'cli.report.notWritten', file));
  return became === 'written';
}
