import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { cleanMark } from '../../features/intake/import-paths';
import { importedText, isUntouchedImport, keeping } from '../../features/intake/imported';
import type { Intake } from '../../features/intake/intake';
import type { ReadyImport } from '../../features/intake/ready-import';
import type { IntakeRefusal, TakenIn } from '../../features/intake/taken-in';
import { jurisdictions } from '../../jurisdiction/index';
import { sniffLength } from '../../jurisdiction/jurisdiction';
import { plain } from '../../text/decode';
import type { ImportOptions, Standing, ToldFacts } from '../imports';

/** Reads a file whose text is to be written. */
export async function readyImport(
  intake: Intake,
  file: string,
  bytes: Uint8Array,
  { changes, kept = new Set() }: ImportOptions,
  signal?: AbortSignal,
): Promise<ReadyImport | { readonly refused: IntakeRefusal }> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const taking = await intake.take({ name: basename(file), bytes, options: { ...(changes && { changes }) } }, signal);
  if ('refused' in taking) return taking;
  const taken = keeping(taking, kept);
  return { file, sha256, taken, name: textName(file, taken) };
}

/** What stands under a path where a text is to be written. */
export async function standingAt(path: string): Promise<Standing> {
  const before = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (typeof before !== 'string') return before.code === 'ENOENT' ? 'nothing' : 'other';
  return isUntouchedImport(plain(before), hashOf) ? 'import' : 'other';
}

/** The text as it is written under a path. */
export function textAt(path: string, { file, sha256, taken }: ReadyImport, told: ToldFacts): string {
  const source = relative(dirname(resolve(path)), resolve(file))
    .split(sep)
    .join('/');
  return importedText(taken, { ...told, source, sourceSha256: sha256 }, hashOf);
}

/** The user of this machine; a container may know none. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

/** A copy in plain text stays as it is, and its clean text goes beside it under another name. */
function textName(file: string, { text, format }: TakenIn): string {
  const stem = basename(file).replace(/\.[^.]+$/, '');
  const name = format === 'text' ? `${stem}${cleanMark}` : stem;
  const { kind } = jurisdictions()[0]!.recognise({ name: `${name}.txt`, text: text.slice(0, sniffLength) });
  return `${name}.${kind === 'brief' ? 'md' : 'txt'}`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
