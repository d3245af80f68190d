import { createHash } from 'node:crypto';
import type { Shelf } from '../../src/corpus/shelf';

/** A shelf in memory; texts lie on it as they are. */
export class MemoryShelf implements Shelf {
  readonly held = new Map<string, Uint8Array>();
  /** Names in the order in which they were written. */
  readonly written: string[] = [];

  constructor(readonly reader = 'this reader') {}

  names(): Promise<readonly string[]> {
    return Promise.resolve([...this.held.keys()]);
  }

  load(name: string): Promise<Uint8Array | undefined> {
    return Promise.resolve(this.held.get(name));
  }

  store(name: string, bytes: Uint8Array): Promise<void> {
    this.held.set(name, bytes);
    this.written.push(name);
    return Promise.resolve();
  }

  remove(name: string): Promise<void> {
    this.held.delete(name);
    return Promise.resolve();
  }

  hash(...pieces: readonly Uint8Array[]): string {
    const hash = createHash('sha256');
    for (const piece of pieces) hash.update(piece);
    return hash.digest('hex');
  }

  pack(text: string): Uint8Array {
    return new TextEncoder().encode(text);
  }

  unpack(bytes: Uint8Array): string {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  }

  /** All that lies on it, as text. */
  get text(): string {
    return [...this.held.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');
  }
}
