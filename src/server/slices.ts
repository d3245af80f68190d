import type { Steps } from '../text/steps';
import type { Platform } from './platform';

/** Work goes on for at most so many milliseconds before others have their turn. */
const slice = 8;

/** Work in slices, so that an answer never waits for long. */
export class Slices {
  private started = 0;
  private pausing: Promise<void> | undefined;

  constructor(
    private readonly platform: Pick<Platform, 'now' | 'pause'>,
    /** Called at the end of each slice, before others have their turn. */
    private readonly ended: () => void = () => undefined,
  ) {}

  /** A slice begins now. */
  begin(): void {
    this.started = this.platform.now();
  }

  /**
   * Does work in a slice with time left in it. Those who wait share the next one: each looks at the time just before
   * its work, behind the work of the one before it.
   */
  async turn(work: () => void = () => undefined): Promise<void> {
    while (this.platform.now() - this.started >= slice) await (this.pausing ??= this.pause());
    work();
  }

  /** Does work in steps, others having their turn between them; given up, with nothing, once it is called off. */
  async through<T>(steps: Steps<T>, isOff: () => boolean = () => false): Promise<T | undefined> {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      await this.turn();
      if (isOff()) return undefined;
    }
  }

  private async pause(): Promise<void> {
    this.ended();
    await this.platform.pause();
    this.begin();
    this.pausing = undefined;
  }
}
