import { expect } from 'chai';
import { Ids } from '../../src/annotation/ids';

describe('ids', () => {
  const times = [1_700_000_000_000, 1_700_000_000_000, 1_600_000_000_000, 1_700_000_000_500];
  const make = (): string[] => {
    const clock = times.values();
    const ids = new Ids({ now: () => clock.next().value ?? 0, random: (bytes) => new Uint8Array(bytes).fill(0xff) });
    return times.map(() => ids.next());
  };

  it('are UUIDs of version 7', () => {
    for (const id of make())
      expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(make()[0]).to.equal('018bcfe5-6800-7fff-bfff-ffffffffffff');
  });

  it('sort as they were made, also within a millisecond and when a clock is set back', () =>
    expect(make()).to.deep.equal([...make()].sort()));
});
