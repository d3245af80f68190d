import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { StoreRefusal } from '../../../src/annotation/store-files';
import { FolderStore } from '../../../src/server/node/store-files';

const path = '.glossator/annotations/判决.txt/张律师.i1.jsonl';

describe('a store on a disk', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'glossator-store-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const put = (name: string, content: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const refusal = async (work: Promise<unknown>): Promise<string> => {
    try {
      await work;
      return 'none';
    } catch (error) {
      return error instanceof StoreRefusal ? error.refusal : String(error);
    }
  };

  it('makes its folders, and leaves nothing beside what it wrote', async () => {
    const store = new FolderStore(folder);
    await store.update(path, () => '一\n');
    expect(readFileSync(join(folder, path), 'utf8')).to.equal('一\n');
    expect(readdirSync(dirname(join(folder, path)))).to.deep.equal(['张律师.i1.jsonl']);
    expect((await store.list()).map((file) => file.path)).to.deep.equal([path]);
    expect(await store.read(path)).to.equal('一\n');
  });

  it('has another stamp after each write, the same while nothing is written', async () => {
    const store = new FolderStore(folder);
    const first = await store.update(path, () => '一\n');
    expect((await store.list())[0]?.stamp).to.equal(first);
    expect(await store.update(path, (before) => before)).to.equal(first);
    expect(await store.update(path, () => '二\n')).not.to.equal(first);
  });

  it('is none where there is no folder', async () => {
    const store = new FolderStore(join(folder, 'none'));
    expect([await store.list(), await store.read(path)]).to.deep.equal([[], undefined]);
  });

  it('two windows that write one file at a time lose nothing of each other', async () => {
    const windows = [new FolderStore(folder), new FolderStore(folder)];
    const lines = Array.from({ length: 40 }, (_, i) => `${i}\n`);
    await Promise.all(lines.map((line, i) => windows[i % 2]!.update(path, (before = '') => before + line)));
    const written = readFileSync(join(folder, path), 'utf8').split(/(?<=\n)/);
    expect(written.sort()).to.deep.equal([...lines].sort());
  });

  for (const [title, content, age, left] of [
    ['of a process that is gone is taken over', `999999999 ${hostname()}`, 0, 'none'],
    ['in which nothing stands is taken over after a moment', '', 2, 'none'],
    ['of another machine is taken over when no write takes so long', '1 elsewhere', 11, 'none'],
    ['of a process that runs is waited for, and then refused', `${process.pid} ${hostname()}`, 0, 'busy'],
  ] as const)
    it(`a lock ${title}`, async () => {
      put(`${path}.lock`, content);
      const time = Date.now() / 1000 - age;
      utimesSync(join(folder, `${path}.lock`), time, time);
      const store = new FolderStore(folder, 100);
      expect(await refusal(store.update(path, () => '一\n'))).to.equal(left);
    });

  for (const at of ['.glossator', '.glossator/annotations', path])
    it(`writes through no link at ${at}`, async () => {
      const elsewhere = mkdtempSync(join(tmpdir(), 'glossator-elsewhere-'));
      mkdirSync(dirname(join(folder, at)), { recursive: true });
      symlinkSync(elsewhere, join(folder, at));
      expect(await refusal(new FolderStore(folder).update(path, () => '一\n'))).to.equal('link');
      expect(readdirSync(elsewhere)).to.deep.equal([]);
      rmSync(elsewhere, { recursive: true });
    });

  it('says that a place cannot be written', async () => {
    put('.glossator/annotations', 'no folder');
    expect(await refusal(new FolderStore(folder).update(path, () => '一\n'))).to.equal('link');
  });

  it('writes nothing where the change is called off', async () => {
    const store = new FolderStore(folder);
    await store.update(path, () => '一\n');
    const off = store.update(path, () => {
      throw new StoreRefusal('newer-schema', path);
    });
    expect(await refusal(off)).to.equal('newer-schema');
    expect(readdirSync(dirname(join(folder, path)))).to.deep.equal(['张律师.i1.jsonl']);
  });
});
