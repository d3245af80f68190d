// Deflates many files, one on each core at a time: the tightest way takes seconds for each.
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** @typedef {{ readonly name: string, readonly bytes: Uint8Array }} File */

/**
 * @param {readonly File[]} files
 * @param {{ packager: string, effort: object }} how the folder in which zopfli is installed, and what it is told
 * @returns {Promise<(File & { readonly packed: Uint8Array<ArrayBuffer> })[]>} in the same order
 */
export async function deflate(files, how) {
  /** @type {(File & { readonly packed: Uint8Array<ArrayBuffer> })[]} */
  const done = [];
  // The largest first, so that no thread is left alone with one at the end.
  const waiting = files.map((file, at) => ({ file, at })).sort((a, b) => b.file.bytes.length - a.file.bytes.length);
  const work = async () => {
    const thread = new Worker(new URL('./deflate-thread.mjs', import.meta.url), { workerData: how });
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        thread.postMessage(next.file.bytes);
        // Rejects where the thread falls.
        const [packed] = await once(thread, 'message');
        done[next.at] = { ...next.file, packed };
      }
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return done;
}
