import type { Corpus } from '../corpus/corpus';
import { written, type ReadContent } from '../corpus/kept-piece';
import type { SourceText } from '../jurisdiction/jurisdiction';

/** Reads texts for somebody who keeps what is made of them. */
export class TextReader {
  constructor(private readonly corpus: Corpus) {}

  read(source: SourceText): ReadContent {
    const { kind, text } = source;
    const reading = this.corpus.jurisdiction.readWithoutClaims(source);
    if (reading.kind === 'other') return { length: text.length };
    return {
      ...(kind && { said: kind }),
      length: text.length,
      known: written(reading, (one) => this.corpus.keysFor(one)),
    };
  }
}
