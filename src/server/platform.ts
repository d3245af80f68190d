import type { StoreFiles } from '../annotation/store-files';
import type { Exclusion } from './exclusion';
import type { Exchange } from '../features/exchange/exchange';
import type { Taking } from '../features/intake/taken-in';
import type { WordWriter } from '../features/pages/word/word-writer';
import type { ReadContent } from '../corpus/kept-piece';
import type { Shelf } from '../corpus/shelf';
import type { Imports } from './imports';
import type { SourceText } from '../jurisdiction/jurisdiction';
import type { Utf8 } from '../text/decode';

/** Files of matters, by their URIs. */
export interface Files {
  /**
   * The files below a folder that may hold texts of ours and are not excluded, in batches; nothing where the scheme
   * cannot be read.
   */
  files(folder: string, signal: AbortSignal, exclusion?: Exclusion): AsyncIterable<readonly string[]>;
  /** Tells whether a file has changed: two equal stamps, and it has not. `undefined` where it is gone or cannot be read. */
  stamp(uri: string): Promise<string | undefined>;
  /** The bytes of a file; `undefined` where it is gone, too large or not to be read. Asked for once `stamp` has an answer. */
  read(uri: string): Promise<Uint8Array | undefined>;
}

/** Others that read texts for the server, while it answers. */
export interface Readers {
  /** What a text is read as; `undefined` where they cannot tell, and the server has to look for itself. */
  read(source: SourceText): Promise<ReadContent | undefined>;
  /** They are not needed any more; what is still being read is answered with `undefined`. */
  end(): void;
}

/** What a server needs of the machine it runs on: a process, a browser worker or a test give it each in their way. */
export interface Platform extends Files {
  /** Lets everything else that waits have its turn. */
  pause(): Promise<void>;
  /** Calls back once after so many milliseconds; the answer calls it off. */
  after(milliseconds: number, work: () => void): () => void;
  /** Milliseconds on a clock that only goes forward. */
  now(): number;
  /** Where readings can be kept between sessions; nothing where the place that the client names is out of reach. */
  shelf?(place: string): Promise<Shelf | undefined>;
  /** Reads UTF-8 faster than what every engine has. */
  readonly utf8?: Utf8 | undefined;
  /** Readers beside the server; `undefined` where there are none. */
  readers?(): Readers | undefined;
  /** Readers who were started before anybody knew whether there is much to read. */
  readonly readersAhead?: Readers | undefined;
  /** What reads and writes the formats that tags are exchanged in; `undefined` where there is no program for it. */
  exchange?(): Exchange | undefined;
  /** What makes Word files; `undefined` where there is no program for it. */
  word?(): WordWriter | undefined;
  /** The text of a file, by the address of the text; `undefined` where there is no program that takes it in. */
  take?(uri: string): Promise<Taking> | undefined;
  /** The bytes of that file itself; `undefined` where it is gone or too large. */
  original?(uri: string): Promise<Uint8Array | undefined>;
  /** Writes texts beside files; `undefined` where there is no program that takes files in. */
  imports?(): Imports | undefined;
  /** Writes a file of this machine where none is. */
  writeNew?(uri: string, content: Uint8Array | string): Promise<'written' | 'there' | 'failed'>;
  /** The files in which a folder keeps its annotations. */
  store(folder: string): StoreFiles;
  /** Of the UTF-8 bytes of a text, in hexadecimal digits. */
  sha256(text: string): Promise<string>;
  random(bytes: number): Uint8Array;
}

/** A file larger than this is no judgment; it is not read into the index. */
export const largestFile = 8 * 1024 * 1024;

/** Of a folder with more files than this the rest is not read into the index: it is no matter but a disk. */
export const mostFiles = 20_000;

/** Names of files that can hold a text of ours. */
export const textFile = /\.(?:txt|md|markdown|text)$/i;
