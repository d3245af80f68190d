import { availableParallelism } from 'node:os';
import { add, none } from './tally.mjs';

/**
 * Runs works side by side, no more at a time than this machine has processors, and two at most: a window takes
 * hundreds of megabytes. Each lane takes the next work when it is free.
 *
 * @param {readonly (() => Promise<Readonly<import('./tally.mjs').Tally>>)[]} works
 */
export async function sideBySide(works) {
  const waiting = [...works];
  let total = none;
  const lane = async () => {
    for (let work = waiting.shift(); work; work = waiting.shift()) {
      const tally = await work();
      total = add(total, tally);
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, lane));
  return total;
}
