import { createHash } from 'node:crypto';
import { Store } from '../../../src/annotation/store';
import { FolderStore } from '../../../src/server/node/store-files';
import { sample } from '../../annotation/sample';

/** Writes annotations one after the other until it is killed, and says each id once it is acknowledged. */
async function run(folder: string, round: string): Promise<void> {
  const sha256 = (text: string): Promise<string> => Promise.resolve(createHash('sha256').update(text).digest('hex'));
  const store = new Store(new FolderStore(folder), sha256);
  await store.refresh();
  process.stdout.write('ready\n');
  for (let i = 0; ; i++) {
    const id = `${round}-${String(i).padStart(4, '0')}`;
    await store.write(
      { person: '张律师', installation: 'i1' },
      `判决${i % 3}.txt`,
      [id],
      () => sample(id),
      `正文${i % 5}`,
    );
    process.stdout.write(`${id}\n`);
  }
}

void run(process.argv[2]!, process.argv[3]!);
