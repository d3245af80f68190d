import type { DocumentKind, ReadingWithoutClaims } from '../model/reading';
import type { Known } from './corpus';
import type { Matter, Uri } from './document';
import type { Keys } from './filing';
import { pack, unpack, written, type KeptFile, type ReadContent, type ReadKnown } from './kept-piece';
import { readerName, takeOver, type Shelf } from './shelf';

/** What was made of a file; nothing is known of one that holds nothing of ours. */
export interface Kept {
  /** What a person said that it is. */
  readonly said?: DocumentKind;
  readonly known?: Known;
}

/** What was made of a file just now. */
export interface Made {
  readonly said?: DocumentKind;
  readonly reading?: ReadingWithoutClaims;
  /** Length of the text. */
  readonly length: number;
}

/** By what a file is told from others and from what it was. */
export interface FileState {
  /** Within its matter. */
  readonly path: string;
  /** Two equal ones, and the file has not changed; what it is said to be is part of it. */
  readonly stamp: string;
}

/** The readings of a matter are spread over so many pieces, each written anew only where something in it has changed. */
const pieces = 16;

interface Noted {
  readonly matter: Matter;
  /** What was read in this session and is not packed yet, here or by others; nobody waits for that. */
  here?: ReadingWithoutClaims;
  elsewhere?: ReadKnown;
  file: KeptFile;
}

/** What lies on the shelf of a matter: by path, and by content for files that were moved or touched. */
interface Found {
  readonly byPath: ReadonlyMap<string, KeptFile>;
  readonly byKey: ReadonlyMap<string, KeptFile>;
}

const nothing: Found = { byPath: new Map(), byKey: new Map() };

/**
 * The readings of files between sessions, so that a folder opens without being read anew. They hold spans, titles,
 * numbers and names, and no text. Each matter has pieces of its own: nothing of one is found in another. What another
 * reader has left is thrown away whole, and a damaged piece counts as none.
 *
 * A reading is found by the content of its file; and, so that the file need not be read, by a stamp: its path, size and
 * times of change, and what the file system has for its identity. A stamp could lie, where a clock was turned back or a
 * file written twice within one tick of it. A text that is read is therefore held against the hash that was kept, and
 * so is every other file once, in the background: until then a hover may show what the file said before, no longer, and
 * no text is ever cut at the spans of another.
 */
export class KeptReadings {
  /** What was found of each matter; gone once everything has been asked for. */
  private readonly found = new Map<Matter, Promise<Found>>();
  /** What each file was understood to be, in this session. */
  private readonly noted = new Map<Uri, Noted>();
  /** What lies on the shelf: the hash of what each piece lists. */
  private readonly stored = new Map<string, string>();
  private ours: Promise<void> | undefined;
  private readonly encoder = new TextEncoder();

  constructor(
    private readonly shelf: Shelf,
    /** Under which keys a document with such a reading is filed. */
    private readonly keysFor: (reading: ReadingWithoutClaims) => Keys,
  ) {}

  /** Under which a file is kept: another name or kind makes another reading of the same bytes. */
  key(name: string, kind: DocumentKind | undefined, bytes: Uint8Array): string {
    // No name has the sign that ends it, so that no two of these run into one.
    return this.shelf.hash(this.encoder.encode(`${kind ?? ''} ${name}\0`), bytes).slice(0, hashLength);
  }

  /** What was made of a file that is in the state in which it was; it counts as noted. */
  async atState(uri: Uri, matter: Matter, { path, stamp }: FileState): Promise<Kept | undefined> {
    const file = (await this.foundOf(matter)).byPath.get(path);
    if (file?.stamp !== stamp) return undefined;
    const noted = { matter, file };
    this.noted.set(uri, noted);
    return this.keptOf(noted);
  }

  /** What was made of a file with such content; it counts as noted. */
  async withContent(uri: Uri, matter: Matter, state: FileState, key: string): Promise<Kept | undefined> {
    const file = (await this.foundOf(matter)).byKey.get(key);
    if (!file) return undefined;
    const noted = { matter, file: { ...file, ...state } };
    this.noted.set(uri, noted);
    return this.keptOf(noted);
  }

  note(uri: Uri, matter: Matter, state: FileState, key: string, made: Made): void {
    const { said, length, reading } = made;
    const file = { ...state, key, length, ...(said && { said }) };
    this.noted.set(uri, { matter, file, ...(reading && { here: reading }) });
  }

  /** Notes what somebody else has made of a file just now; the answer is what it would be in a later session. */
  noteRead(uri: Uri, matter: Matter, state: FileState, key: string, content: ReadContent): Kept {
    const { known, ...others } = content;
    const noted: Noted = { matter, file: { ...state, ...others, key }, ...(known && { elsewhere: known }) };
    this.noted.set(uri, noted);
    return this.keptOf(noted);
  }

  /** The key under which a file was noted: what its content was. */
  keyOf(uri: Uri): string | undefined {
    return this.noted.get(uri)?.file.key;
  }

  forget(uri: Uri): void {
    this.noted.delete(uri);
  }

  /**
   * Writes what has changed, and removes what belongs to no file any more; to be called when all matters have been
   * read. `pause` lets others have their turn; it is asked for before each piece of work that takes time.
   */
  async save(matters: readonly Matter[], pause: () => Promise<void>): Promise<void> {
    await this.begin();
    const byPiece = new Map<string, Noted[]>();
    for (const noted of this.noted.values()) {
      if (!matters.includes(noted.matter)) continue;
      const name = this.pieceOf(noted.matter, noted.file.key);
      const piece = byPiece.get(name);
      if (piece) piece.push(noted);
      else byPiece.set(name, [noted]);
    }
    for (const matter of matters) this.found.set(matter, Promise.resolve(nothing));
    for (const [name, piece] of byPiece) {
      for (const noted of piece)
        if (noted.here ?? noted.elsewhere) {
          await pause();
          this.settle(noted);
        }
      const packed = pack(piece.map(({ file }) => file));
      if (this.stored.get(name) === this.hashOf(packed.list)) continue;
      await pause();
      await this.shelf.store(name, this.sealed(packed.bytes));
      this.stored.set(name, this.hashOf(packed.list));
    }
    for (const name of await this.shelf.names())
      if (name !== readerName && !byPiece.has(name)) {
        this.stored.delete(name);
        await this.shelf.remove(name);
      }
  }

  /** Packs what was read in this session. */
  private settle(noted: Noted): void {
    const read = noted.elsewhere ?? (noted.here && written(noted.here, this.keysFor));
    if (!read) return;
    delete noted.elsewhere;
    delete noted.here;
    const { json, ...filed } = read;
    noted.file = { ...noted.file, known: { ...filed, packed: this.shelf.pack(json) } };
  }

  /** The reading is unpacked when somebody first asks for it. */
  private keptOf(noted: Noted): Kept {
    const { said, length } = noted.file;
    const known = noted.elsewhere ?? noted.file.known;
    if (!known) return { ...(said && { said }) };
    const { kind, keys } = known;
    const json = (): string => noted.elsewhere?.json ?? this.shelf.unpack(noted.file.known!.packed);
    let reading: ReadingWithoutClaims | undefined;
    const understood = {
      kind,
      get reading() {
        return (reading ??= JSON.parse(json()) as ReadingWithoutClaims);
      },
    };
    return { ...(said && { said }), known: { length, keys, understood } };
  }

  private foundOf(matter: Matter): Promise<Found> {
    let found = this.found.get(matter);
    if (!found) this.found.set(matter, (found = this.open(matter)));
    return found;
  }

  private async open(matter: Matter): Promise<Found> {
    await this.begin();
    const [byPath, byKey] = [new Map<string, KeptFile>(), new Map<string, KeptFile>()];
    const read = async (piece: number): Promise<void> => {
      const name = this.nameOf(matter, piece);
      const bytes = this.unsealed(await this.shelf.load(name));
      if (!bytes) return;
      const { list, files } = unpack(bytes);
      this.stored.set(name, this.hashOf(list));
      for (const file of files) {
        byPath.set(file.path, file);
        byKey.set(file.key, file);
      }
    };
    await Promise.all(Array.from({ length: pieces }, (_, piece) => read(piece)));
    return { byPath, byKey };
  }

  /** A piece begins with the hash of what follows. */
  private sealed(bytes: Uint8Array): Uint8Array {
    const seal = this.encoder.encode(this.shelf.hash(bytes).slice(0, hashLength));
    const whole = new Uint8Array(hashLength + bytes.length);
    whole.set(seal);
    whole.set(bytes, hashLength);
    return whole;
  }

  private unsealed(whole: Uint8Array | undefined): Uint8Array | undefined {
    if (!whole || whole.length <= hashLength) return undefined;
    const bytes = whole.subarray(hashLength);
    const seal = new TextDecoder().decode(whole.subarray(0, hashLength));
    return seal === this.shelf.hash(bytes).slice(0, hashLength) ? bytes : undefined;
  }

  /** Throws away what another reader has left, once. */
  private begin(): Promise<void> {
    return (this.ours ??= takeOver(this.shelf));
  }

  private pieceOf(matter: Matter, key: string): string {
    return this.nameOf(matter, Number.parseInt(key[0]!, 16) % pieces);
  }

  private nameOf(matter: Matter, piece: number): string {
    return `${this.hashOf(matter)}-${piece.toString(16)}`;
  }

  private hashOf(text: string): string {
    return this.shelf.hash(this.encoder.encode(text)).slice(0, hashLength);
  }
}
/** So many of its digits tell a hash from others. */
const hashLength = 40;
