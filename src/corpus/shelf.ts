/** Where readings lie between sessions: bytes by name, and what it takes to make them. A process has one, a browser none. */
export interface Shelf {
  /** Tells one reader from the next: what another one has left says nothing of what this one would understand. */
  readonly reader: string;
  names(): Promise<readonly string[]>;
  /** `undefined` where there is nothing or it cannot be had. */
  load(name: string): Promise<Uint8Array | undefined>;
  /** All or nothing: what lies under a name is never half of something. */
  store(name: string, bytes: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
  /** The same for the same bytes, in however many pieces, another for any other, in hexadecimal digits. */
  hash(...pieces: readonly Uint8Array[]): string;
  pack(text: string): Uint8Array;
  /** Throws on what `pack` has not made. */
  unpack(bytes: Uint8Array): string;
}

/** Under this name lies whose the rest is. */
export const readerName = 'reader';

/** Throws away what another reader has left on a shelf. */
export async function takeOver(shelf: Shelf): Promise<void> {
  const left = await shelf.load(readerName);
  if (left && new TextDecoder().decode(left) === shelf.reader) return;
  for (const name of await shelf.names()) await shelf.remove(name);
  await shelf.store(readerName, new TextEncoder().encode(shelf.reader));
}
