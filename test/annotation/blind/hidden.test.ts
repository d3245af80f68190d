import { expect } from 'chai';
import fc from 'fast-check';
import { serialisePlan } from '../../../src/annotation/blind/plan';
import { planPath } from '../../../src/annotation/layout';
import { serialiseRecord } from '../../../src/annotation/record';
import { Store } from '../../../src/annotation/store';
import { sample } from '../sample';
import { MemoryStore } from '../../support/store';

const coders = ['甲', '乙'];
const plan = (released: boolean): string =>
  serialisePlan({
    ...{ v: 1, id: 'p', lead: '主编', created: '2026-01-05T01:00:00Z', seed: 1, share: 1, each: 2, coders },
    documents: [{ path: '卷.txt', sha256: 'cd'.repeat(32), coders }],
    ...(released && { released: { by: '主编', at: '2026-01-06T01:00:00Z' } }),
  });

describe('what is hidden, as files come, change and go', () => {
  const step = fc.oneof(
    fc.record({
      document: fc.constantFrom('卷.txt', '另.txt'),
      author: fc.constantFrom('甲', '乙', '丙'),
      ids: fc.subarray(['a', 'b', 'c']),
    }),
    fc.constantFrom('plan' as const, 'released' as const, 'no plan' as const),
  );

  it('is the same as for whoever opens the folder anew', () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const files = new MemoryStore();
        const opened = (): Store =>
          new Store(
            files,
            (text) => Promise.resolve(text),
            () => '甲',
          );
        const store = opened();
        const seen = (one: Store): unknown => [one.hidden, [...one.live()].map(({ id, author }) => id + author).sort()];
        for (const one of steps) {
          if (one === 'no plan') files.files.delete(planPath('p'));
          else if (typeof one === 'string') files.files.set(planPath('p'), plan(one === 'released'));
          else {
            const path = `.glossator/annotations/${one.document}/${one.author}.i1.jsonl`;
            const lines = one.ids.map((id) => `${serialiseRecord(sample(id, { author: one.author }))}\n`);
            if (lines.length === 0) files.files.delete(path);
            else files.files.set(path, lines.join(''));
          }
          await store.refresh();
          const anew = opened();
          await anew.refresh();
          expect(seen(store)).to.deep.equal(seen(anew));
        }
      }),
      { numRuns: 60 },
    ));
});
