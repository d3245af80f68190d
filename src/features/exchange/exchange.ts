import type { ExchangeFile } from './read-exchange';
import type { Exchanged, Written } from './exchanged';
import type { TagFormat } from './formats';
import type { ReadExchange } from './incoming';
import type { Phrases } from '../phrases';

/** Reads and writes the formats of other programs: few need it, so it is a program of its own. */
export interface Exchange {
  readonly write: (format: TagFormat, exchanged: Exchanged, phrases: Phrases) => Written;
  /** Reads a file by its ending; several as a folder of brat. Nothing where it is none that can come in. */
  readonly read: (files: readonly ExchangeFile[]) => ReadExchange | undefined;
}
