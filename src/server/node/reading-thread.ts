import type { MessagePort } from 'node:worker_threads';
import { Corpus } from '../../corpus/corpus';
import type { ReadContent } from '../../corpus/kept-piece';
import type { SourceText } from '../../jurisdiction/jurisdiction';
import { jurisdictions } from '../../jurisdiction/index';
import { TextReader } from '../text-reader';

/** What a thread is started with, so that the program knows that it is to read and not to serve. */
export const readingThread = 'reading';

/** To a thread: some texts. To wake another thread takes longer than to hand something over. */
export type ToRead = readonly SourceText[];

/** From a thread: what each of them was read as; nothing where reading it failed. */
export type HasRead = readonly (ReadContent | undefined)[];

/** Reads what comes in at a port until somebody ends the thread. */
export function readAt(port: MessagePort): void {
  const reader = new TextReader(new Corpus(jurisdictions()[0]!));
  port.on('message', (sources: ToRead) => {
    const answer: HasRead = sources.map((source) => attempt(() => reader.read(source)));
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
