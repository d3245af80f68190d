import type { Platform } from '../platform';

/** The least time between two looks, in milliseconds. */
const often = 4000;
/** So many times as long as a look took nobody looks again: a store of any size costs a fortieth of a core at most. */
const restful = 40;

/**
 * Looks again and again for what others wrote. Editors tell of changed files, but not of all: on Linux a folder that is
 * made while its parent is still new stays unwatched, and drives in a network may tell nothing.
 */
export class Glances {
  private callOff: (() => void) | undefined;

  constructor(
    private readonly platform: Pick<Platform, 'after' | 'now'>,
    private readonly look: () => Promise<void>,
  ) {}

  /** From now on; once is enough. */
  begin(): void {
    this.callOff ??= this.platform.after(often, () => void this.glance());
  }

  end(): void {
    this.callOff?.();
    this.callOff = () => undefined;
  }

  private async glance(): Promise<void> {
    const began = this.platform.now();
    const ending = this.callOff;
    await this.look().catch(() => undefined);
    const took = this.platform.now() - began;
    if (this.callOff !== ending) return;
    this.callOff = this.platform.after(Math.max(often, restful * took), () => void this.glance());
  }
}
