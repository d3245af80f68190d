import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { expect } from 'chai';
import { Store, type Writer } from '../../../src/annotation/store';
import type { Annotation } from '../../../src/model/annotation';
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
    this.git('add', '-A');
    this.git('commit', '-qm', 'work');
  }
}

const ids = (prefix: string, count = 20): string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${String(i).padStart(2, '0')}`);

describe('stores merged by git', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk(fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-git-')));
    desk.git('init', '-qb', 'main');
  });
  afterEach(() => fs.rmSync(desk.folder, { recursive: true }));

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
});
