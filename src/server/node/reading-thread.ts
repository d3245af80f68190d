import type { MessagePort } from 'node:worker_threads';
import { Corpus } from '../../corpus/corpus';
import type { ReadContent } from '../../corpus/kept-piece';
import { jurisdictions } from '../../jurisdiction/index';
import { FileReader, type FileToRead } from '../file-reader';

/** What a thread is started with, so that the program knows that it is to read and not to serve. */
export const readingThread = 'reading';

/** To a thread: a file, under a number. */
export interface ToRead {
  readonly id: number;
  readonly file: FileToRead;
}

/** From a thread: what it was read as; nothing where reading it failed. */
export interface HasRead {
  readonly id: number;
  readonly content?: ReadContent;
}

/** Reads what comes in at a port until somebody ends the thread. */
export function readAt(port: MessagePort): void {
  const reader = new FileReader(new Corpus(jurisdictions()[0]!));
  port.on('message', ({ id, file }: ToRead) => {
    const content = attempt(() => reader.read(file));
    const answer: HasRead = { id, ...(content && { content }) };
    port.postMessage(answer);
  });
}

/** The server reads what failed here for itself, and says why it fails there. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
