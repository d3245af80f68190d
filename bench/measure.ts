/** What one piece of work took. */
export interface Taken {
  /** Processor time in milliseconds: what other programs do at the same time does not count. */
  readonly cpu: number;
  /** Milliseconds on the wall. */
  readonly wall: number;
}

export function timed(work: () => void): Taken {
  const cpu = process.cpuUsage();
  const wall = performance.now();
  work();
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1000, wall: performance.now() - wall };
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which this share of all lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/**
 * Processor milliseconds of several pieces of work, taken in turn so that a change of the machine's mood meets all of
 * them; the median of each. Runs first for `warm` rounds that do not count.
 */
export function compare<K extends string>(
  works: Readonly<Record<K, () => void>>,
  { rounds, warm }: { readonly rounds: number; readonly warm: number },
): Record<K, number> {
  const names = Object.keys(works) as K[];
  const all = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < warm + rounds; round++)
    for (const name of names) {
      const { cpu } = timed(works[name]);
      if (round >= warm) all.get(name)!.push(cpu);
    }
  return Object.fromEntries(names.map((name) => [name, median(all.get(name)!)])) as Record<K, number>;
}

/** Megabytes that the live objects of this process take. */
export function heap(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

/** Megabytes of this process as the system sees it. */
export function resident(): number {
  return process.memoryUsage().rss / 1e6;
}

/** A result that must be used, so that nobody optimises the work away. */
let sunk = 0;
export function sink(value: number): void {
  sunk = (sunk + value) | 0;
}
