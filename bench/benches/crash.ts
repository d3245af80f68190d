import { crash } from '../../test/support/crash/crashes';
import { Random } from '../generate/random';
import type { Bench } from '../report';

export const crashBench: Bench = {
  name: 'crash',
  what: 'a writer of annotations killed at random moments',
  run: async (short) => {
    const times = short ? 20 : 200;
    const random = new Random(8);
    const { acknowledged, lost, damaged } = await crash(times, () => random.next());
    return {
      lines: [
        { what: 'killed', value: times, unit: 'times' },
        { what: 'annotations acknowledged', value: acknowledged, unit: '' },
      ],
      gates: [
        { what: 'acknowledged and lost', ratio: lost.length, limit: 0 },
        { what: 'lines and texts damaged', ratio: damaged.length, limit: 0 },
      ],
    };
  },
};
