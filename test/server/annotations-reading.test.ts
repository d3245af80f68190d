import { expect } from 'chai';
import { setTimeout as sleep } from 'node:timers/promises';
import { anchorOf } from '../../src/annotation/anchor';
import { recordsPath, shelfPath } from '../../src/annotation/layout';
import { parseRecords, serialiseRecords } from '../../src/annotation/record';
import type { Annotation } from '../../src/model/annotation';
import {
  annotationMethod,
  type AnnotationsResult,
  type Done,
  type RebaseResult,
  type StoresParams,
  type WireTagRow,
} from '../../src/server/protocol-annotations';
import { reviewMethod, type WireReviewRow } from '../../src/server/protocol-review';
import { sample } from '../annotation/sample';
import { HeldStore } from '../support/held-store';
import { MemoryPlatform, positionIn, Serving } from '../support/serving';

const text =
  '浙江省示例市中级人民法院\n民事判决书\n（2021）浙99民终8号\n本院认为，合同有效。\n综上，驳回上诉，维持原判。';
const files = { '卷一.txt': text, '卷二.txt': text.replace('8号', '9号') };
const own = recordsPath('卷一.txt', '张律师', 'i1');

describe('while a store is being read', () => {
  let serving: Serving;
  let store: HeldStore;
  let told: StoresParams[];
  /** The id of a record of which there are two versions. */
  let twice: string;

  /** A folder of two decisions with a tag of each of two people and a comment on each; one is not let to be read. */
  const begin = async (held: string): Promise<void> => {
    store = new HeldStore((path) => path.startsWith(shelfPath(held)));
    const platform = new MemoryPlatform();
    for (const [name, content] of Object.entries(files)) {
      const anchor = anchorOf(content, await platform.sha256(content), [
        content.indexOf('合同有效'),
        content.indexOf('。'),
      ])!;
      const review = { is: 'comment' } as const;
      const of = (person: string, more: Partial<Annotation> = {}): Annotation =>
        sample(`${name} ${person} ${Object.keys(more).join()}`, { author: person, anchor, codes: ['c1'], ...more });
      for (const person of ['张律师', '李律师'])
        store.files.set(
          recordsPath(name, person, 'i1'),
          serialiseRecords([of(person), of(person, { codes: [], note: '看看', review })]),
        );
    }
    // What the person has written on one of their machines, under the other name of a document, is the later version.
    const first = parseRecords(store.files.get(own) ?? '').records[0]!;
    twice = first.id;
    store.files.set(recordsPath('卷二.txt', '张律师', 'i2'), serialiseRecords([{ ...first, rev: 5, note: '后来' }]));
    serving = await Serving.ready({ files, settings: { person: '张律师' }, store });
    told = [];
    serving.connection.onNotification(annotationMethod.stores, (params: StoresParams) => void told.push(params));
  };
  const marks = async (name: string): Promise<number> =>
    (await serving.ask<AnnotationsResult>(annotationMethod.annotations, { uri: serving.uri(name) })).annotations.length;
  const count = async (): Promise<string | undefined> =>
    (await serving.ask<WireTagRow[]>(annotationMethod.tagRows, { filter: '' }))[0]?.description;
  const threads = async (): Promise<number> =>
    (await serving.ask<WireReviewRow[]>(reviewMethod.rows, { whose: 'all', closed: false })).length;
  const annotate = (): Promise<Done> => {
    const { line, character } = positionIn(text, '驳回上诉');
    const range = { start: { line, character: character - 1 }, end: { line, character: character + 3 } };
    return serving.ask<Done>(annotationMethod.annotate, { uri: serving.uri('卷一.txt'), range, codes: ['c1'] });
  };

  afterEach(() => {
    store.let();
    serving.end();
  });

  it('what is on a document that is there already is shown, whatever else is to come', async () => {
    await begin('卷二.txt');
    expect(await marks('卷一.txt')).to.equal(2);
  });

  it('the views have the rows that there are, and who asks hears before that more is to come', async () => {
    await begin('卷二.txt');
    expect(await count()).to.equal('2');
    expect(told).to.deep.equal([{ done: 2, total: 5 }]);
    expect(await threads()).to.equal(1);
    store.let();
    await serving.changedAnnotations(1);
    expect(await count()).to.equal('5');
    expect(await threads()).to.equal(2);
    expect(told.at(-1)).to.deep.equal({ done: 0, total: 0 });
  });

  it('asking does not make it be told again', async () => {
    await begin('卷二.txt');
    for (let i = 0; i < 3; i++) await count();
    expect(told).to.have.length(1);
  });

  it('a new tag is on disk at once, and is not lost when its own file comes to be read', async () => {
    await begin('卷一.txt');
    const done = await annotate();
    expect(done.ok).to.equal(true);
    const written = parseRecords(store.files.get(own) ?? '').records.map(({ id }) => id);
    expect(written)
      .to.have.length(3)
      .and.to.include(done.ok ? done.ids[0] : '');
    store.let();
    expect(await marks('卷一.txt')).to.equal(3);
    expect(parseRecords(store.files.get(own) ?? '').records.map(({ id }) => id)).to.deep.equal(written);
  });

  it('what is to be rewritten is counted once all is known', async () => {
    await begin('卷二.txt');
    const params = { uri: serving.uri('卷一.txt'), all: false };
    const preview = serving.ask<RebaseResult>(annotationMethod.previewRebase, params);
    const first = await Promise.race([preview, count()]);
    expect(first).to.equal('2');
    store.let();
    expect((await preview).others).to.equal(2);
  });

  it('a change of what is there waits until all versions of it are known', async () => {
    await begin('卷二.txt');
    let settled = false;
    const ids = [twice];
    const removed = serving
      .ask<Done>(annotationMethod.remove, { uri: serving.uri('卷一.txt'), ids })
      .finally(() => (settled = true));
    await count();
    expect(settled).to.equal(false);
    store.let();
    expect((await removed).ok).to.equal(true);
    const after = parseRecords(store.files.get(own) ?? '').records.find(({ id }) => id === twice);
    expect(after).to.deep.include({ deleted: true, rev: 6, note: '后来' });
  });

  it('nobody looks more rarely afterwards for what others write, since it took long', async function () {
    this.timeout(20_000);
    await begin('卷二.txt');
    await count();
    // A look falls into this time, and is over before anything else is written.
    await sleep(5000);
    store.let();
    while ((await count()) !== '5') await sleep(100);
    await sleep(500);
    const theirs = sample('王律师', { author: '王律师', codes: ['c1'] });
    store.files.set(recordsPath('卷一.txt', '王律师', 'i3'), serialiseRecords([theirs]));
    while ((await count()) !== '6') await sleep(100);
  });
});
