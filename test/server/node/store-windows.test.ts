import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { expect } from 'chai';
import { Store } from '../../../src/annotation/store';
import { FolderStore } from '../../../src/server/node/store-files';
import { sample } from '../../annotation/sample';

const writer = { person: '张律师', installation: 'i1' };
const file = '.glossator/annotations/判决.txt/张律师.i1.jsonl';

describe('two windows on one folder, of one person', () => {
  let folder: string;
  beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-windows-'))));
  afterEach(() => fs.rmSync(folder, { recursive: true }));
  const open = async (): Promise<Store> => {
    const store = new Store(new FolderStore(folder), (text) =>
      Promise.resolve(createHash('sha256').update(text).digest('hex')),
    );
    await store.refresh();
    return store;
  };
  const add = (store: Store, id: string): Promise<void> =>
    store.write(writer, '判决.txt', [id], () => sample(id), '正文');

  it('what each adds at the same time is there for both', async () => {
    const [one, other] = [await open(), await open()];
    const ids = Array.from({ length: 30 }, (_, i) => `a${String(i).padStart(2, '0')}`);
    await Promise.all(ids.map((id, i) => add(i % 2 ? one : other, id)));
    for (const store of [one, other]) {
      await store.refresh();
      expect(store.on([...store.shelfPaths()]).map(({ id }) => id)).to.deep.equal(ids);
    }
  });

  it('what one changes and the other has not read yet is not undone by the other’s change', async () => {
    const [one, other] = [await open(), await open()];
    await add(one, 'a');
    await other.refresh();
    await one.write(writer, '判决.txt', ['a'], (before) => ({ ...before!, rev: before!.rev + 1, note: '一' }));
    await other.write(writer, '判决.txt', ['a'], (before) => ({ ...before!, rev: before!.rev + 1, codes: ['c2'] }));
    expect((await open()).get('a')).to.deep.include({ rev: 3, note: '一', codes: ['c2'] });
  });

  it('what one deletes stays deleted when the other changes what it still shows', async () => {
    const [one, other] = [await open(), await open()];
    await add(one, 'a');
    await other.refresh();
    await one.write(writer, '判决.txt', ['a'], (before) => ({ ...before!, rev: before!.rev + 1, deleted: true }));
    await other.write(writer, '判决.txt', ['a'], (before) => ({ ...before!, rev: before!.rev + 1, note: '二' }));
    expect((await open()).get('a')?.deleted).to.equal(true);
  });

  it('damaged lines that are there stay, word for word, when the file is written', async () => {
    const store = await open();
    await add(store, 'a');
    fs.appendFileSync(path.join(folder, file), '{"v":1,"id":"half\n');
    await store.refresh();
    expect([...store.troubles()]).to.deep.equal([{ path: file, line: 2, damage: 'not-json' }]);
    await add(store, 'b');
    expect(fs.readFileSync(path.join(folder, file), 'utf8')).to.match(/\n\{"v":1,"id":"half\n$/);
    expect((await open()).get('b')).to.include({ id: 'b' });
  });

  it('a file of a newer schema is read as far as it can be, and never written', async () => {
    const store = await open();
    await add(store, 'a');
    fs.appendFileSync(path.join(folder, file), '{"v":2,"id":"b"}\n');
    await store.refresh();
    const before = fs.readFileSync(path.join(folder, file), 'utf8');
    const refused = await add(store, 'c').then(
      () => 'written',
      (error: { readonly refusal: string }) => error.refusal,
    );
    expect([refused, fs.readFileSync(path.join(folder, file), 'utf8')]).to.deep.equal(['newer-schema', before]);
    expect(store.get('a')).to.include({ id: 'a' });
  });
});
