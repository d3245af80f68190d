import type { MessagePort } from 'node:worker_threads';
import { Corpus } from '../../corpus/corpus';
import { jurisdictions } from '../../jurisdiction/index';
import { TextReader } from '../text-reader';
import type { HasRead, ToRead } from './reading-messages';

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
