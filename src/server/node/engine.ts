import { setFlagsFromString } from 'node:v8';

/** How V8 makes code for a server, which does very much once, when it opens a folder, and little afterwards. */
export const engineSettings = [
  /**
   * How much a function runs before faster code is made of it: some ten times as much as where nothing is said. What
   * would be made faster sooner has mostly been done by then, on cores that the reading needs.
   */
  '--interrupt-budget=600000',
  /**
   * A pattern is compiled once, to what runs fastest, and not first to what is interpreted: nearly all are asked again,
   * and to compile the many of a reading a second time is a tenth of what the first fifty texts take.
   */
  '--no-regexp-tier-up',
] as const;

/**
 * For this process and its threads, from here on. An engine that does not know a setting says so on its error output and
 * goes on.
 */
export function setEngine(): void {
  for (const setting of engineSettings) setFlagsFromString(setting);
}
