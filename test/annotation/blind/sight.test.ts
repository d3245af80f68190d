import { expect } from 'chai';
import { type Plan, serialisePlan } from '../../../src/annotation/blind/plan';
import { serialiseRecord } from '../../../src/annotation/record';
import { Store } from '../../../src/annotation/store';
import type { Annotation } from '../../../src/model/annotation';
import { MemoryStore } from '../../support/store';
import { sample } from '../sample';

const base = 'ab'.repeat(32);
const plan: Plan = {
  ...{ v: 1, id: 'p1', lead: '主编', created: '2026-01-05T01:00:00Z', seed: 7, share: 1, each: 2 },
  coders: ['甲', '乙'],
  documents: [{ path: '判决.txt', sha256: base, coders: ['甲', '乙'] }],
};
const released = { by: '主编', at: '2026-02-01T00:00:00Z' };
const elsewhere = { ...sample('x').anchor!, base: 'cd'.repeat(32) };

/** Tags of 甲 and 乙 on the document of the plan, of 乙 on another one, as somebody sees them. */
async function seen(viewer: string | undefined, files: Readonly<Record<string, string>>): Promise<string[]> {
  const memory = new MemoryStore();
  const put = (path: string, record: Annotation): unknown =>
    memory.files.set(`.glossator/annotations/${path}.jsonl`, `${serialiseRecord(record)}\n`);
  put('判决.txt/甲.i1', sample('a', { author: '甲' }));
  put('判决.txt/乙.i2', sample('b', { author: '乙', anchor: elsewhere }));
  put('改名.txt/乙.i2', sample('c', { author: '乙' }));
  put('他案.txt/乙.i2', sample('d', { author: '乙', anchor: elsewhere }));
  for (const [path, content] of Object.entries(files)) memory.files.set(path, content);
  const store = new Store(
    memory,
    () => Promise.resolve(base),
    () => viewer,
  );
  await store.refresh();
  const ids = [...store.live()].map(({ id }) => id).sort();
  const listed = store.on([...store.shelfPaths()]).map(({ id }) => id);
  expect(listed, 'of folders').to.deep.equal(ids);
  expect(
    ['a', 'b', 'c', 'd'].filter((id) => store.get(id)),
    'by id',
  ).to.deep.equal(ids);
  return ids;
}

const at = '.glossator/coding/p1.json';

describe('while coding is blind', () => {
  for (const [who, viewer, ...ids] of [
    ['a coder sees their own and what no plan is about', '甲', 'a', 'd'],
    ['another one likewise', '乙', 'b', 'c', 'd'],
    ['whoever codes elsewhere sees none of it', '丙', 'd'],
    ['nor does who has not said who they are', undefined, 'd'],
    ['the lead sees all', '主编', 'a', 'b', 'c', 'd'],
  ] as const)
    it(who, async () => expect(await seen(viewer, { [at]: serialisePlan(plan) })).to.deep.equal(ids));

  it('a lead who codes is as blind as others', async () => {
    const content = serialisePlan({ ...plan, coders: ['甲', '主编'] });
    expect(await seen('主编', { [at]: content })).to.deep.equal(['d']);
  });

  it('and once it is released, everybody sees all', async () =>
    expect(await seen('甲', { [at]: serialisePlan({ ...plan, released }) })).to.deep.equal(['a', 'b', 'c', 'd']));

  it('a plan that cannot be read hides all that others wrote', async () =>
    expect(await seen('甲', { [at]: 'damaged' })).to.deep.equal(['a']));

  it('where another person takes the seat, what was worked out is stale', async () => {
    const memory = new MemoryStore();
    memory.files.set(at, serialisePlan(plan));
    memory.files.set(
      '.glossator/annotations/判决.txt/甲.i1.jsonl',
      `${serialiseRecord(sample('a', { author: '甲' }))}\n`,
    );
    let viewer = '乙';
    const store = new Store(
      memory,
      () => Promise.resolve(base),
      () => viewer,
    );
    await store.refresh();
    const before = store.revision;
    expect(store.hidden).to.equal(1);
    viewer = '甲';
    expect(store.revision).not.to.equal(before);
    expect(store.hidden).to.equal(0);
  });

  it('a plan follows the new name of its document', async () => {
    const memory = new MemoryStore();
    memory.files.set(at, serialisePlan(plan));
    const store = new Store(
      memory,
      () => Promise.resolve(base),
      () => '甲',
    );
    await store.refresh();
    await store.rename({ person: '甲', installation: 'i1' }, '判决.txt', '改名.txt');
    expect(store.plans[0]!.documents.map(({ path }) => path)).to.deep.equal(['改名.txt']);
  });
});
