import type { DocumentKind, Reading } from '../model/reading';
import type { Matter, Uri } from './document';
import type { Shelf } from './shelf';

/** What was made of a file; without a reading where it holds nothing of ours. */
export interface Kept {
  /** What a person said that it is. */
  readonly said?: DocumentKind;
  readonly reading?: Reading;
}

/** The readings of a matter are spread over so many pieces, each written anew only where something in it has changed. */
const pieces = 16;

interface Noted extends Kept {
  readonly matter: Matter;
  readonly key: string;
}

/**
 * The readings of files between sessions, by what is in the files, so that a folder opens without being read anew.
 * They hold spans, titles, numbers and names, and no text. Each matter has pieces of its own: nothing of one is found
 * in another. What another reader has left is thrown away whole, and a damaged piece counts as none.
 */
export class KeptReadings {
  /** What was found of each matter and has not been asked for, as JSON by key; gone once everything has been asked for. */
  private readonly found = new Map<Matter, Promise<Map<string, string>>>();
  /** What each file was understood to be, in this session. */
  private readonly noted = new Map<Uri, Noted>();
  /** What lies on the shelf: the keys of each piece. */
  private readonly stored = new Map<string, string>();
  private ours: Promise<void> | undefined;
  private readonly encoder = new TextEncoder();

  constructor(private readonly shelf: Shelf) {}

  /** Under which a file is kept: another name or kind makes another reading of the same bytes. */
  key(name: string, kind: DocumentKind | undefined, bytes: Uint8Array): string {
    return this.hashOf(`${this.shelf.hash(bytes)} ${kind ?? ''} ${name}`);
  }

  /** What was made of such a file before. */
  async find(matter: Matter, key: string): Promise<Kept | undefined> {
    let found = this.found.get(matter);
    if (!found) this.found.set(matter, (found = this.open(matter)));
    const json = (await found).get(key);
    return json === undefined ? undefined : (JSON.parse(json) as Kept);
  }

  note(uri: Uri, matter: Matter, key: string, kept: Kept): void {
    this.noted.set(uri, { ...kept, matter, key });
  }

  forget(uri: Uri): void {
    this.noted.delete(uri);
  }

  /**
   * Writes what has changed, and removes what belongs to no file any more; to be called when all matters have been
   * read. `pause` lets others have their turn between two pieces.
   */
  async save(matters: readonly Matter[], pause: () => Promise<void>): Promise<void> {
    await this.begin();
    const byPiece = new Map<string, Map<string, Kept>>();
    for (const { matter, key, said, reading } of this.noted.values()) {
      if (!matters.includes(matter)) continue;
      const name = this.pieceOf(matter, key);
      let piece = byPiece.get(name);
      if (!piece) byPiece.set(name, (piece = new Map<string, Kept>()));
      piece.set(key, { ...(said && { said }), ...(reading && { reading }) });
    }
    for (const matter of matters) this.found.set(matter, Promise.resolve(new Map<string, string>()));
    for (const [name, piece] of byPiece) {
      const keys = [...piece.keys()].sort().join();
      if (this.stored.get(name) === keys) continue;
      await pause();
      await this.shelf.store(name, await this.packed(piece));
      this.stored.set(name, keys);
    }
    for (const name of await this.shelf.names())
      if (name !== readerName && !byPiece.has(name)) {
        this.stored.delete(name);
        await this.shelf.remove(name);
      }
  }

  /** A piece begins with the hash of what follows; a line of it is a key and what is kept under it. */
  private packed(piece: ReadonlyMap<string, Kept>): Promise<Uint8Array> {
    const body = [...piece].map(([key, kept]) => `${key} ${JSON.stringify(kept)}`).join('\n');
    return this.shelf.pack(`${this.hashOf(body)}\n${body}`);
  }

  private async open(matter: Matter): Promise<Map<string, string>> {
    await this.begin();
    const all = new Map<string, string>();
    const read = async (piece: number): Promise<void> => {
      const name = this.nameOf(matter, piece);
      const lines = await this.linesOf(name);
      this.stored.set(name, [...lines.keys()].sort().join());
      for (const [key, json] of lines) all.set(key, json);
    };
    await Promise.all(Array.from({ length: pieces }, (_, piece) => read(piece)));
    return all;
  }

  private async linesOf(name: string): Promise<Map<string, string>> {
    const lines = new Map<string, string>();
    const bytes = await this.shelf.load(name);
    const text = bytes && (await this.shelf.unpack(bytes).catch(() => undefined));
    if (!text) return lines;
    const start = text.indexOf('\n') + 1;
    const body = text.slice(start);
    if (text.slice(0, Math.max(0, start - 1)) !== this.hashOf(body)) return lines;
    for (const line of body.split('\n')) lines.set(line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1));
    return lines;
  }

  /** Throws away what another reader has left, once. */
  private begin(): Promise<void> {
    return (this.ours ??= this.clear());
  }

  private async clear(): Promise<void> {
    const { shelf } = this;
    const left = await shelf.load(readerName);
    if (left && new TextDecoder().decode(left) === shelf.reader) return;
    for (const name of await shelf.names()) await shelf.remove(name);
    await shelf.store(readerName, this.encoder.encode(shelf.reader));
  }

  private pieceOf(matter: Matter, key: string): string {
    return this.nameOf(matter, Number.parseInt(key[0]!, 16) % pieces);
  }

  private nameOf(matter: Matter, piece: number): string {
    return `${this.hashOf(matter)}-${piece.toString(16)}`;
  }

  private hashOf(text: string): string {
    return this.shelf.hash(this.encoder.encode(text)).slice(0, 40);
  }
}

/** The piece that says whose the others are. */
const readerName = 'reader';
