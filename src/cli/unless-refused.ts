import { StoreRefusal } from '../annotation/store-files';
import type { Phrases } from '../features/phrases';
import { complain, exit } from './output';

/** Does what writes into a store, and says where that refuses to be written; the exit code. */
export async function unlessRefused(phrases: Phrases, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    complain(phrases.get(`annotate.${error.refusal}`));
    return exit.wrong;
  }
}
