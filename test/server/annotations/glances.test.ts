import { expect } from 'chai';
import { Glances } from '../../../src/server/annotations/glances';

/** A clock that goes when it is told to. */
class Clock {
  private time = 0;
  private due: { at: number; work: () => void } | undefined;

  now = (): number => this.time;

  after = (milliseconds: number, work: () => void): (() => void) => {
    const due = { at: this.time + milliseconds, work };
    this.due = due;
    return () => {
      if (this.due === due) this.due = undefined;
    };
  };

  async pass(milliseconds: number): Promise<void> {
    this.time += milliseconds;
    if (this.due && this.due.at <= this.time) {
      const { work } = this.due;
      this.due = undefined;
      work();
    }
    await new Promise(setImmediate);
  }
}

describe('glances', () => {
  const begun = (took: () => number): { clock: Clock; glances: Glances; looks: () => number } => {
    let looks = 0;
    const clock = new Clock();
    const glances = new Glances(clock, async () => {
      looks++;
      await clock.pass(took());
    });
    glances.begin();
    glances.begin();
    return { clock, glances, looks: () => looks };
  };

  it('are cast every four seconds', async () => {
    const { clock, looks } = begun(() => 1);
    await clock.pass(3999);
    expect(looks()).to.equal(0);
    await clock.pass(1);
    expect(looks()).to.equal(1);
    await clock.pass(4000);
    expect(looks()).to.equal(2);
  });

  it('are rarer where one takes long', async () => {
    const { clock, looks } = begun(() => 500);
    await clock.pass(4000);
    await clock.pass(19_999);
    expect(looks()).to.equal(1);
    await clock.pass(1);
    expect(looks()).to.equal(2);
  });

  it('go on when one fails', async () => {
    const { clock, looks } = begun(() => {
      throw new Error('no disk');
    });
    await clock.pass(4000);
    await clock.pass(4000);
    expect(looks()).to.equal(2);
  });

  it('are over when they are ended, also during one', async () => {
    const { clock, glances, looks } = begun(() => {
      glances.end();
      return 1;
    });
    await clock.pass(4000);
    await clock.pass(10_000);
    expect(looks()).to.equal(1);
    glances.begin();
    await clock.pass(10_000);
    expect(looks()).to.equal(1);
  });
});
