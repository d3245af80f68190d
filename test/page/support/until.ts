import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Reads something again and again until it is as wanted, and answers it. What was read last is told when time is up.
 *
 * @param limit in milliseconds
 */
export async function until<T>(
  what: string,
  read: () => Promise<T>,
  wanted: (value: T) => boolean,
  limit = 15_000,
): Promise<T> {
  const late = Date.now() + limit;
  for (;;) {
    const value = await read();
    if (wanted(value)) return value;
    if (Date.now() > late) throw new Error(`Waited ${limit / 1000} s for ${what}; last seen: ${JSON.stringify(value)}`);
    await sleep(30);
  }
}
