import type { Exchange } from './exchange';
import { readExchange } from './read-exchange';
import { writtenAs } from './written-as';

/** What the program that exchanges has to offer to the server and the command line. */
export const exchange: Exchange = { write: writtenAs, read: readExchange };
