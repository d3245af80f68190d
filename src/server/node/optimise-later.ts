import { setFlagsFromString } from 'node:v8';

/**
 * How much a function runs before V8 makes faster code of it: some ten times as much as where nothing is said. A server
 * does very much once, when it opens a folder, and little afterwards; what it would then make faster code of has mostly
 * been done, on cores that the reading needs. An engine that does not know the setting says so on its error output and
 * goes on.
 */
export const patience = '--interrupt-budget=600000';

/** For this process and its threads, from here on. */
export function optimiseLater(): void {
  setFlagsFromString(patience);
}
