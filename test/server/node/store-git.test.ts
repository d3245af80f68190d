import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { expect } from 'chai';
import { Store, type Writer } from '../../../src/annotation/store';
import { threadsOf, wordsOf } from '../../../src/annotation/threads';
import type { Adjudication } from '../../../src/model/adjudication';
import type { Annotation } from '../../../src/model/annotation';
import type { Review } from '../../../src/model/review';
import { FolderStore } from '../../../src/server/node/store-files';
import { sample } from '../../annotation/sample';

const document = '判决.txt';
const text = '正文';
const sha256 = (one: string): Promise<string> => Promise.resolve(createHash('sha256').update(one).digest('hex'));

/** A folder under git, and a store in it. */
class Desk {
  constructor(readonly folder: string) {}

  git(...args: string[]): { readonly status: number | null; readonly output: string } {
    const names = ['user.name=t', 'user.email=t@t.example', 'core.quotepath=false', 'commit.gpgsign=false'];
    const config = names.flatMap((one) => ['-c', one]);
    const { status, stdout, stderr } = spawnSync('git', [...config, ...args], { cwd: this.folder, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  }

  async store(): Promise<Store> {
    const store = new Store(new FolderStore(this.folder), sha256);
    await store.refresh();
    return store;
  }

  /** Has a person say something of others' work, in a file of their own. */
  async review(writer: Writer, id: string, review: Review, minute: number, note?: string): Promise<void> {
    const store = await this.store();
    const created = `2026-01-05T02:${String(minute).padStart(2, '0')}:00Z`;
    const { v, rev, anchor } = sample(id);
    const own = { v, id, rev, author: writer.person, created, modified: created, review };
    const record = { ...own, ...(note !== undefined && { note, anchor: anchor! }) };
    await store.write(writer, document, [id], () => record, text);
    this.commit();
  }

  /** Has a person decide where others differ, in a file of their own. */
  async decide(writer: Writer, id: string, adjudication: Adjudication): Promise<void> {
    const store = await this.store();
    const { codes, ...record } = sample(id, { author: writer.person, adjudication, note: `${writer.person}之由` });
    expect(codes).to.not.equal(undefined);
    await store.write(writer, document, [id], () => record, text);
    this.commit();
  }

  /** A copy of it on another machine, beside it. */
  clone(name: string): Desk {
    const folder = path.join(this.folder, '..', `${path.basename(this.folder)}-${name}`);
    this.git('clone', '-q', this.folder, folder);
    return new Desk(folder);
  }

  commit(): void {
    this.git('add', '-A');
    this.git('commit', '-qm', 'work');
  }

  /** Adds annotations, and edits and deletes some that were there: the first ones named. */
  async work(
    writer: Writer,
    added: readonly string[],
    edited: readonly string[],
    deleted: readonly string[],
  ): Promise<void> {
    const store = await this.store();
    const author = writer.person;
    for (const id of added) await store.write(writer, document, [id], () => sample(id, { author }), text);
    const next = (change: Partial<Annotation>) => (before: Annotation | undefined) => ({
      ...before!,
      ...change,
      rev: before!.rev + 1,
    });
    for (const id of edited) await store.write(writer, document, [id], next({ note: `改于 ${added[0]}` }));
    for (const id of deleted) await store.write(writer, document, [id], next({ deleted: true }));
    this.commit();
  }
}

const ids = (prefix: string, count = 20): string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${String(i).padStart(2, '0')}`);

describe('stores merged by git', function () {
  this.timeout(30_000);
  let desk: Desk;
  const clones: Desk[] = [];
  beforeEach(() => {
    desk = new Desk(fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-git-')));
    desk.git('init', '-qb', 'main');
  });
  afterEach(() => {
    for (const { folder } of [desk, ...clones.splice(0)]) fs.rmSync(folder, { recursive: true });
  });

  const zhang = { person: '张律师', installation: 'i1' };
  const li = { person: '李律师', installation: 'i2' };
  for (const { title, one, other, oneOld, otherOld, oneDeletes } of [
    { title: 'two people', one: zhang, other: li, oneOld: ids('z'), otherOld: ids('l'), oneDeletes: ['z08', 'z09'] },
    {
      title: 'one person on two branches',
      ...{ one: zhang, other: zhang, oneOld: ids('z', 10), otherOld: ids('y', 10), oneDeletes: ['z08', 'z09'] },
    },
    {
      title: 'one person on two machines',
      ...{ one: zhang, other: { ...zhang, installation: 'i2' } },
      ...{ oneOld: ids('z', 10), otherOld: ids('y', 10), oneDeletes: ['z08', 'z09'] },
    },
    {
      title: 'one person who deletes on one branch what they edit and delete on the other',
      ...{ one: zhang, other: zhang, oneOld: ids('z', 10), otherOld: ids('z', 10), oneDeletes: ['z02', 'z03'] },
    },
  ])
    it(`${title}: no conflict, nothing lost, doubled or resurrected`, async () => {
      await desk.work(one, oneOld, [], []);
      await desk.work(
        other,
        otherOld.filter((id) => !oneOld.includes(id)),
        [],
        [],
      );
      desk.git('checkout', '-qb', 'theirs');
      const [otherEdits, otherDeletes] = [otherOld.slice(0, 3), otherOld.slice(3, 5)];
      await desk.work(other, ids('b'), otherEdits, otherDeletes);
      desk.git('checkout', '-q', 'main');
      const oneEdits = oneOld.slice(5, 8);
      await desk.work(one, ids('a'), oneEdits, oneDeletes);
      const merged = desk.git('merge', '--no-edit', 'theirs');
      expect(merged.status, merged.output).to.equal(0);
      const store = await desk.store();
      expect([...store.troubles()]).to.deep.equal([]);
      const live = store.on([...store.shelfPaths()]).map(({ id }) => id);
      const gone = new Set([...otherDeletes, ...oneDeletes]);
      const all = new Set([...oneOld, ...otherOld, ...ids('a'), ...ids('b')]);
      expect(live).to.deep.equal([...all].filter((id) => !gone.has(id)).sort());
      const edited = [...oneEdits, ...otherEdits].filter((id) => !gone.has(id));
      for (const id of edited) expect(store.get(id)?.note, id).to.match(/^改于/);
      expect([...store.clashes]).to.deep.equal([]);
    });

  it('five clones of people who tag, comment, answer, close and decide: nothing lost, doubled or misattributed', async () => {
    const people = ['甲', '乙', '丙', '丁', '戊'].map((person, i) => ({ person, installation: `i${i}` }));
    const [lead] = people as [Writer, ...Writer[]];
    await desk.work(lead, ['tag'], [], []);
    await desk.review(lead, 't', { is: 'comment', on: 'tag' }, 0, '@乙 这样标对吗？');
    for (const [i, writer] of people.entries()) {
      const clone = desk.clone(String(i));
      clones.push(clone);
      await clone.work(writer, ids(`w${i}`, 4), [`w${i}00`], [`w${i}01`]);
      await clone.review(writer, `own${i}`, { is: 'comment', on: 'tag' }, 10 + i, `${writer.person}之问`);
      await clone.review(writer, `reply${i}`, { is: 'reply', to: 't' }, 20 - i, `${writer.person}之答`);
      if (i < 3) continue;
      await clone.review(writer, `close${i}`, { is: 'state', to: 't', state: 'accepted' }, 30 + i);
      await clone.decide(writer, `decision${i}`, { on: { tag: 1 }, from: ['甲'], codes: [`c${i}`] });
    }
    for (const clone of clones) {
      const merged = desk.git('pull', '-q', '--no-rebase', '--no-edit', clone.folder, 'main');
      expect(merged.status, merged.output).to.equal(0);
    }
    const store = await desk.store();
    expect([[...store.troubles()], [...store.clashes]]).to.deep.equal([[], []]);
    const records = store.on([...store.shelfPaths()]);
    const decided = records.flatMap(({ author, note, adjudication }) =>
      adjudication ? [[author, note, adjudication]] : [],
    );
    expect(decided).to.deep.equal([
      ['丁', '丁之由', { on: { tag: 1 }, from: ['甲'], codes: ['c3'] }],
      ['戊', '戊之由', { on: { tag: 1 }, from: ['甲'], codes: ['c4'] }],
    ]);
    const tags = records.filter(({ review, adjudication }) => !review && !adjudication).map(({ id }) => id);
    expect(tags).to.deep.equal(['tag', ...people.flatMap((_, i) => ['00', '02', '03'].map((n) => `w${i}${n}`))].sort());
    const threads = threadsOf(records);
    expect(threads.map(({ id, state }) => [id, state])).to.deep.equal([
      ['t', 'accepted'],
      ...people.map((_, i) => [`own${i}`, 'open']),
    ]);
    const said = wordsOf(threads[0]!).map(({ author, note }) => `${author}: ${note}`);
    expect(said).to.deep.equal(['甲: @乙 这样标对吗？', ...[...'戊丁丙乙甲'].map((name) => `${name}: ${name}之答`)]);
    expect(threads[0]!.changes.map(({ author }) => author)).to.deep.equal(['丁', '戊']);
    for (const [path, file] of store.recordFiles())
      for (const { author } of file.records) expect(path).to.include(`/${author}.`);
    // Whoever saw both and looks again is not overruled by either.
    await desk.review(lead, 'again', { is: 'state', to: 't', state: 'open', after: 'close4' }, 5);
    expect(threadsOf((await desk.store()).live())[0]!.state).to.equal('open');
  });
});
