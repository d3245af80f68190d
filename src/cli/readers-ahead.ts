import { isMainThread } from 'node:worker_threads';
import { readingThreads } from '../server/node/reading-threads';

const [command, ...options] = process.argv.slice(2);

/**
 * Threads for a folder of which nothing has been read yet, where an editor says so (`lsp --unread`). They take as long to
 * start as the rest of this program takes to load: to be imported before it, so that both happen at the same time.
 */
export const readersAhead =
  isMainThread && command === 'lsp' && options.includes('--unread') ? readingThreads(__filename) : undefined;
