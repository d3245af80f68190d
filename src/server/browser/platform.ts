import { ClientFiles } from '../client-files';
import type { Exchange } from '../../features/exchange/exchange';
import { exchange } from '../../features/exchange/main';
import type { Platform } from '../platform';

/** The clock of a browser's worker; its files are the editor's, whatever their scheme. */
export class BrowserPlatform extends ClientFiles implements Platform {
  pause(): Promise<void> {
    // A timer of 0 would be stretched to 4 ms by the browser; a message of one's own only stands in line.
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      const arrived = (): void => {
        port1.close();
        resolve();
      };
      port1.addEventListener('message', arrived);
      port1.start();
      port2.postMessage(undefined);
    });
  }

  after(milliseconds: number, work: () => void): () => void {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  }

  now(): number {
    return performance.now();
  }

  async sha256(text: string): Promise<string> {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  exchange(): Exchange {
    return exchange;
  }

  random(bytes: number): Uint8Array {
    return crypto.getRandomValues(new Uint8Array(bytes));
  }
}
