import type { Corpus } from '../corpus/corpus';
import { packReading, type KeptContent } from '../corpus/kept-piece';
import type { Shelf } from '../corpus/shelf';
import type { DocumentKind } from '../model/reading';
import { decode } from '../text/decode';

/** A file, and all that its reading depends on. */
export interface FileToRead {
  /** Without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What a person says that it is. */
  readonly kind?: DocumentKind;
}

/** Reads files to what is kept of them, and keeps nothing itself; the same that a library makes of them. */
export class FileReader {
  constructor(
    private readonly corpus: Corpus,
    private readonly shelf: Pick<Shelf, 'pack'>,
  ) {}

  read({ name, bytes, kind }: FileToRead): KeptContent {
    const { jurisdiction } = this.corpus;
    const decoded = decode(bytes);
    if (typeof decoded === 'string') return { length: 0 };
    const { text } = decoded;
    const reading = jurisdiction.read({ name, text, ...(kind && { kind }) });
    if (reading.kind === 'other') return { length: text.length };
    return {
      ...(kind && { said: kind }),
      length: text.length,
      known: packReading(reading, (one) => this.corpus.keysFor(one), this.shelf),
    };
  }
}
