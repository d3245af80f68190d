import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { Store } from '../../src/annotation/store';
import type { StoreFile } from '../../src/annotation/store-files';
import { MemoryStore } from '../support/store';
import { sample } from './sample';

const writer = { person: '张律师', installation: 'i1' };

describe('a store that is read while it is written', () => {
  let files: MemoryStore;
  let store: Store;
  beforeEach(() => {
    files = new MemoryStore();
    store = new Store(files, (text) => Promise.resolve(createHash('sha256').update(text).digest('hex')));
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
