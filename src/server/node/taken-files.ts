import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { shownText } from '../../features/intake/imported';
import { importPaths, isFrom } from '../../features/intake/import-paths';
import { mayHoldPaper } from '../../features/intake/html/may-hold-paper';
import { largestIntake, savedPage, type Intake } from '../../features/intake/intake';
import type { Taking } from '../../features/intake/taken-in';

/** So many files are taken in at a time: each has a thread with memory of its own. */
const atOnce = 2;

/** Takes in files of this machine, few at a time. */
export class TakenFiles {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly intake: Intake) {}

  async take(path: string): Promise<Taking> {
    const bytes = await bytesOf(path);
    return bytes instanceof Uint8Array ? this.inTurn(path, bytes) : bytes;
  }

  /**
   * The text of a file as one in UTF-8; nothing where it has none, or where we have written it: that was read before. A web page
   * that can be no paper has an empty one, so that it is kept that it is none, and costs a look and no thread.
   */
  async papers(path: string): Promise<Uint8Array | undefined> {
    const bytes = await bytesOf(path);
    if (!(bytes instanceof Uint8Array)) return undefined;
    if (savedPage.test(path) && !mayHoldPaper(bytes, path)) return new Uint8Array();
    const taking = await this.inTurn(path, bytes);
    return 'refused' in taking || taking.ours ? undefined : new TextEncoder().encode(shownText(taking));
  }

  private async inTurn(path: string, bytes: Uint8Array): Promise<Taking> {
    if (this.running >= atOnce) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.running++;
    try {
      return await this.intake.take({ name: basename(path), bytes });
    } finally {
      this.running--;
      this.waiting.shift()?.();
    }
  }
}

/** Whether the text of a file was imported and stands beside it: that is read instead, and the decision is not there twice. */
export async function isImported(path: string): Promise<boolean> {
  for (const place of importPaths(path)) {
    const text = await readFile(place, 'utf8').catch(() => '');
    if (isFrom(text, basename(path))) return true;
  }
  return false;
}

/** The bytes of a file; nothing where it is gone or too large. */
export async function originalOf(path: string): Promise<Uint8Array | undefined> {
  const bytes = await bytesOf(path);
  return bytes instanceof Uint8Array ? bytes : undefined;
}

async function bytesOf(path: string): Promise<Uint8Array | Extract<Taking, { refused: unknown }>> {
  try {
    if ((await stat(path)).size > largestIntake) return { refused: 'too-large' };
    return new Uint8Array(await readFile(path));
  } catch {
    return { refused: 'damaged' };
  }
}
