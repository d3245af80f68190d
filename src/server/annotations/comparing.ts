import { Resolver } from '../../annotation/resolve';

/** So many milliseconds of work the comparison of two texts may take while somebody waits for it. */
export const promptly = 2000;
/** So many it may take in the background, when everything else has been found. */
export const thoroughly = 60_000;

/** Compares texts in slices, so that others have their turn. */
export class Comparing {
  constructor(
    private readonly turn: () => Promise<void>,
    private readonly now: () => number,
  ) {}

  /** Compares two texts; nothing where that would have taken more than so many milliseconds of work. */
  async compare(base: string, text: string, budget: number): Promise<Resolver | undefined> {
    const work = Resolver.begin(base, text);
    let spent = 0;
    for (;;) {
      const from = this.now();
      const step = work.next();
      if (step.done) return step.value;
      spent += this.now() - from;
      if (spent > budget) return undefined;
      await this.turn();
    }
  }
}
