import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Corpus } from '../corpus/corpus';
import { publicLaw, type Uri } from '../corpus/document';
import { intakeFile } from '../features/intake/intake';
import type { IntakeRefusal, TakenIn } from '../features/intake/taken-in';
import { sniffLength } from '../jurisdiction/jurisdiction';
import type { Phrases } from '../features/phrases';
import { ThreadIntake } from '../server/node/intake';
import { papersOnce, textFiles } from '../server/node/walk';
import { decode, type Decoded } from '../text/decode';
import { complain } from './output';

/** No judgment is longer; a larger file is refused rather than read for minutes. */
const largest = 64 * 1024 * 1024;

/** Why a file or folder could not be read. */
export type Refusal =
  'missing' | 'folder' | 'no-folder' | 'denied' | 'too-large' | 'empty' | 'binary' | 'failed' | IntakeRefusal;

/** A file that was named, read into the corpus under its absolute path, or why it was not. */
export interface Source {
  /** As given. */
  readonly name: string;
  readonly uri: Uri;
  readonly refused?: Refusal;
}

/** What a file of Word, a PDF or a web page was read as, with what lies in it. */
interface TakenFile extends TakenIn {
  readonly bytes: Uint8Array;
}

/** Reads what a command names into one corpus, and keeps by which name each file goes. */
export class Sources {
  private readonly names = new Map<Uri, string>();
  private readonly intake = new ThreadIntake(__filename);
  private readonly takenIn = new Map<Uri, TakenFile>();

  constructor(
    private readonly corpus: Corpus,
    /** Called after each file. */
    private readonly tick: (done: number, folder?: string) => void,
  ) {}

  /** The name of a file as it was given, or as it lies below the folder that was. */
  nameOf(uri: Uri): string {
    return this.names.get(uri) ?? uri;
  }

  /** What a file of Word, a PDF or a web page was read as; nothing for a text. */
  takenAs(uri: Uri): TakenFile | undefined {
    return this.takenIn.get(uri);
  }

  /** Reads the files named, in the order given. */
  async files(names: readonly string[]): Promise<Source[]> {
    const sources: Source[] = [];
    for (const name of names) {
      const uri = resolve(name);
      if (!this.names.has(uri)) this.names.set(uri, name);
      const refused = await this.read(uri);
      sources.push({ name, uri, ...(refused && { refused }) });
      this.tick(sources.length);
    }
    return sources;
  }

  /** Reads all texts of ours below a folder, passing over others; why it could not where it is none. */
  async folder(folder: string): Promise<Refusal | undefined> {
    const refused = await whyNoFolder(folder);
    if (refused) return refused;
    let done = 0;
    for await (const path of papersOnce(folder)) {
      const uri = resolve(path);
      if (this.corpus.document(uri)) continue;
      this.names.set(uri, path);
      await this.read(uri);
      if (this.corpus.document(uri)?.reading.kind === 'other') this.corpus.remove(uri);
      this.tick(++done, folder);
    }
    return undefined;
  }

  /** Takes down the titles of the statutes below a folder; `fetch` reads those that are asked for. */
  async collection(folder: string): Promise<Refusal | undefined> {
    const refused = await whyNoFolder(folder);
    if (refused) return refused;
    const { catalogue, jurisdiction } = this.corpus;
    let done = 0;
    for await (const path of textFiles(folder)) {
      const uri = resolve(path);
      const text = this.corpus.document(uri) ? undefined : await textOf(uri);
      if (text === undefined || typeof text === 'string') continue;
      this.names.set(uri, path);
      const head = text.text.slice(0, sniffLength * 2);
      catalogue.put(uri, publicLaw, jurisdiction.titleOf({ name: basename(path), text: head }));
      this.tick(++done, folder);
    }
    return undefined;
  }

  /** Reads the statutes of collections that were asked for; answers whether there were any. */
  async fetch(): Promise<boolean> {
    const wanted = this.corpus.catalogue.take();
    for (const uri of wanted) {
      const text = await textOf(uri);
      this.corpus.catalogue.remove(uri);
      if (typeof text !== 'string')
        this.corpus.set(uri, publicLaw, { name: basename(uri), text: text.text, kind: 'statute' });
    }
    return wanted.length > 0;
  }

  private async read(path: string): Promise<Refusal | undefined> {
    const text = intakeFile.test(path) ? await this.take(path) : await textOf(path);
    if (typeof text === 'string') return text;
    this.corpus.set(path, '', { name: basename(path), text: text.text });
    return undefined;
  }

  private async take(path: string): Promise<TakenIn | Refusal> {
    const bytes = await bytesOf(path);
    if (typeof bytes === 'string') return bytes;
    const taking = await this.intake.take({ name: basename(path), bytes });
    if ('refused' in taking) return taking.refused;
    this.takenIn.set(path, { ...taking, bytes });
    return taking;
  }
}

/** Whether what bears a folder's name can be read as one; says why not. */
export async function isFolder(path: string, phrases: Phrases): Promise<boolean> {
  const refused = await whyNoFolder(path);
  if (refused) complain(phrases.get(`cli.refused.${refused}`, path));
  return refused === undefined;
}

/** Why what bears a folder's name cannot be read as one. */
export async function whyNoFolder(path: string): Promise<Refusal | undefined> {
  try {
    return (await stat(path)).isDirectory() ? undefined : 'no-folder';
  } catch (error) {
    return reasonOf(error);
  }
}

/** The text of a file, or why there is none. */
export async function textOf(path: string): Promise<Decoded | Refusal> {
  const bytes = await bytesOf(path);
  return typeof bytes === 'string' ? bytes : decode(bytes);
}

/** The bytes of a file, or why there are none; one that is too large is not opened. */
export async function bytesOf(path: string): Promise<Uint8Array | Refusal> {
  try {
    const { size } = await stat(path);
    return size > largest ? 'too-large' : await readFile(path);
  } catch (error) {
    return reasonOf(error);
  }
}

const reasons: Readonly<Record<string, Refusal>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'denied',
  EPERM: 'denied',
};

function reasonOf(error: unknown): Refusal {
  return reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? 'failed';
}
