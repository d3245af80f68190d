import { expect } from 'chai';
import fc from 'fast-check';
import { setImmediate } from 'node:timers/promises';
import { serialisePlan } from '../../src/annotation/blind/plan';
import { planPath, recordsPath, shelfPath } from '../../src/annotation/layout';
import { serialiseRecord, serialiseRecords } from '../../src/annotation/record';
import { Store } from '../../src/annotation/store';
import type { StoreFile } from '../../src/annotation/store-files';
import type { Annotation } from '../../src/model/annotation';
import { HeldStore } from '../support/held-store';
import { MemoryStore } from '../support/store';
import { sample } from './sample';

const sha256 = (text: string): Promise<string> => Promise.resolve(text);
const writer = { person: '张律师', installation: 'i1' };
const pathOf = (document: string, person = '张律师'): string => recordsPath(document, person, 'i1');
const idsOn = (store: Store, document: string): string[] => store.on([shelfPath(document)]).map(({ id }) => id);

function put(files: MemoryStore, path: string, ...records: readonly Annotation[]): void {
  files.files.set(path, serialiseRecords(records));
}

describe('a store that is being read', () => {
  it('reads plans and codes before any record, then one document after the other', async () => {
    const files = new HeldStore();
    for (const person of ['甲', '乙'])
      for (const document of ['一.txt', '二.txt', '三.txt'])
        put(files, pathOf(document, person), sample(person + document));
    files.files.set(planPath('p'), 'not a plan');
    await new Store(files, sha256).refresh();
    const [first, ...records] = files.reads.filter((path) => !path.includes('/base/'));
    expect(first).to.equal(planPath('p'));
    const shelves = records.map((path) => path.slice(0, path.lastIndexOf('/')));
    expect(shelves.filter((shelf, at) => shelf !== shelves[at - 1])).to.have.length(3);
  });

  it('reads first what somebody waits for, and has it before all else is there', async () => {
    const documents = Array.from({ length: 60 }, (_, at) => `${at}.txt`);
    const files = new HeldStore((path) => path.includes('/annotations/'));
    for (const one of documents) put(files, pathOf(one), sample(one));
    const store = new Store(files, sha256);
    let done = false;
    const reading = store.refresh().then(() => (done = true));
    const own = shelfPath('57.txt');
    const there = store.ahead((shelf) => shelf === own);
    await setImmediate();
    files.let((path) => !path.startsWith(own));
    files.let((path) => path.startsWith(own));
    await there;
    expect(idsOn(store, '57.txt')).to.deep.equal(['57.txt']);
    const places = files.reads.filter((path) => path.includes('/annotations/'));
    expect(places.findIndex((path) => path.startsWith(own))).to.be.at.most(16);
    await reading;
    expect(done).to.equal(true);
    expect(documents.flatMap((one) => idsOn(store, one))).to.deep.equal(documents);
    expect(store.reading).to.equal(undefined);
  });

  it('says how far it has come', async () => {
    const files = new HeldStore((path) => path.startsWith(shelfPath('二.txt')));
    for (const one of ['一.txt', '二.txt']) put(files, pathOf(one), sample(one));
    const store = new Store(files, sha256);
    const reading = store.refresh();
    await store.ahead((shelf) => shelf === shelfPath('一.txt'));
    expect(store.reading).to.deep.equal({ done: 1, total: 2 });
    files.let();
    await reading;
    expect(store.reading).to.equal(undefined);
  });

  it('keeps what is written meanwhile, though it was read before and is taken up after', async () => {
    const files = new HeldStore((path) => path === pathOf('判决.txt'));
    put(files, pathOf('判决.txt'), sample('a'));
    const store = new Store(files, sha256);
    const reading = store.refresh();
    await store.begun;
    await setImmediate();
    await store.write(writer, '判决.txt', ['b'], () => sample('b'));
    files.let();
    await reading;
    expect(idsOn(store, '判决.txt')).to.deep.equal(['a', 'b']);
    expect(files.files.get(pathOf('判决.txt')))
      .to.contain('"a"')
      .and.to.contain('"b"');
  });

  it('shows nobody’s records but one’s own where coding is blind, until it is known that no other version is hidden', async () => {
    const plan = serialisePlan({
      ...{
        v: 1,
        id: 'p',
        lead: '主编',
        created: '2026-01-05T01:00:00Z',
        seed: 1,
        share: 1,
        each: 2,
        coders: ['甲', '乙'],
      },
      documents: [{ path: '卷.txt', sha256: 'cd'.repeat(32), coders: ['甲', '乙'] }],
    });
    const files = new HeldStore((path) => path.startsWith(shelfPath('卷.txt')));
    files.files.set(planPath('p'), plan);
    // One tag of 乙 lies in two folders: only the second one tells that it is hidden from 甲.
    put(files, pathOf('另.txt', '乙'), sample('x', { author: '乙' }), sample('y', { author: '乙' }));
    put(files, pathOf('另.txt', '甲'), sample('z', { author: '甲' }));
    put(files, pathOf('卷.txt', '乙'), sample('x', { author: '乙' }));
    const store = new Store(files, sha256, () => '甲');
    const reading = store.refresh();
    await store.ahead((shelf) => shelf === shelfPath('另.txt'));
    expect(idsOn(store, '另.txt')).to.deep.equal(['z']);
    expect([...store.live()].map(({ id }) => id)).to.deep.equal(['z']);
    expect(store.get('y')).to.equal(undefined);
    files.let();
    await reading;
    expect(idsOn(store, '另.txt')).to.deep.equal(['y', 'z']);
    expect(
      store
        .each((records) => records.map(({ id }) => id))
        .flat()
        .sort(),
    ).to.deep.equal(['y', 'z']);
  });
});

describe('a store that is read while it is written', () => {
  let files: MemoryStore;
  let store: Store;
  beforeEach(() => {
    files = new MemoryStore();
    store = new Store(files, sha256);
  });
  const add = (id: string): Promise<void> => store.write(writer, '判决.txt', [id], () => sample(id), '正文');

  it('what was written after its files were listed is not taken for gone', async () => {
    const listing = files.list.bind(files);
    files.list = async (): Promise<readonly StoreFile[]> => {
      const listed = await listing();
      await add('a');
      return listed;
    };
    await store.refresh();
    expect(store.get('a')).to.include({ id: 'a' });
  });

  it('what was written after a file was read is not overlaid by what it held before', async () => {
    await add('a');
    const [path] = [...files.files.keys()].filter((name) => name.endsWith('.jsonl'));
    files.files.set(path!, `${files.files.get(path!)!}\n`);
    await store.refresh(async (work) => {
      await add('b');
      work();
    });
    expect(store.get('b')).to.include({ id: 'b' });
  });
});

describe('what was made of a store', () => {
  const record = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    rev: fc.constantFrom(1, 2),
    deleted: fc.boolean(),
  });
  const step = fc.record({
    document: fc.constantFrom('一.txt', '二.txt'),
    person: fc.constantFrom('甲', '乙'),
    records: fc.array(record, { maxLength: 4 }),
  });

  it('is what whoever opens the folder anew makes of it, whatever files come, change and go', () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        const files = new MemoryStore();
        const store = new Store(files, sha256);
        for (const { document, person, records } of steps) {
          const path = pathOf(document, person);
          const lines = records.map(({ deleted, ...rest }) =>
            serialiseRecord(sample(rest.id, { ...rest, author: person, ...(deleted && { deleted }) })),
          );
          if (lines.length === 0) files.files.delete(path);
          else files.files.set(path, `${lines.join('\n')}\n`);
          await store.refresh();
          const anew = new Store(files, sha256);
          await anew.refresh();
          expect(stateOf(store)).to.deep.equal(stateOf(anew));
        }
      }),
      { numRuns: 150 },
    ));

  it('stays the very same for a document on which nothing has changed', async () => {
    const files = new MemoryStore();
    for (const one of ['一.txt', '二.txt']) put(files, pathOf(one), sample(one));
    const store = new Store(files, sha256);
    await store.refresh();
    const [one, two] = [store.on([shelfPath('一.txt')]), store.on([shelfPath('二.txt')])];
    await store.write(writer, '二.txt', ['b'], () => sample('b'));
    expect(store.on([shelfPath('一.txt')])).to.equal(one);
    expect(store.on([shelfPath('二.txt')])).to.not.equal(two);
  });
});

const linesOf = (records: readonly Annotation[]): string[] => records.map(serialiseRecord).sort();

/** All that a store answers of its records. */
function stateOf(store: Store): unknown {
  const shelves = [...store.shelfPaths()].sort();
  const live = linesOf([...store.live()]);
  const parts = store.each((records) => records).flat();
  expect(linesOf(parts), 'each record once').to.deep.equal(live);
  return [
    shelves.map((shelf) => [shelf, linesOf(store.on([shelf])), [...store.basesOf(shelf)]]),
    linesOf(store.on(shelves)),
    live,
  ];
}
