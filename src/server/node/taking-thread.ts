import type { MessagePort } from 'node:worker_threads';
import type { FileToTake } from '../../features/intake/intake';
import type { Taking } from '../../features/intake/taken-in';

/** Takes in the one file that comes in at a port, and answers there. What a reader could not foresee is damage. */
export function takeAt(port: MessagePort, take: (file: FileToTake) => Taking | Promise<Taking>): void {
  port.once('message', (file: FileToTake) => void answer(file));

  async function answer(file: FileToTake): Promise<void> {
    port.postMessage(await attempt(file));
  }

  async function attempt(file: FileToTake): Promise<Taking> {
    try {
      return await take(file);
    } catch {
      return { refused: 'damaged' };
    }
  }
}
