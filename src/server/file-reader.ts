import type { Corpus } from '../corpus/corpus';
import { written, type ReadContent } from '../corpus/kept-piece';
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

/** Reads files for somebody who keeps what is made of them; the same that a library makes of them. */
export class FileReader {
  constructor(private readonly corpus: Corpus) {}

  read({ name, bytes, kind }: FileToRead): ReadContent {
    const { jurisdiction } = this.corpus;
    const decoded = decode(bytes);
    if (typeof decoded === 'string') return { length: 0 };
    const { text } = decoded;
    const reading = jurisdiction.read({ name, text, ...(kind && { kind }) });
    if (reading.kind === 'other') return { length: text.length };
    return {
      ...(kind && { said: kind }),
      length: text.length,
      known: written(reading, (one) => this.corpus.keysFor(one)),
    };
  }
}
