import { expect } from 'chai';
import { buildSync } from 'esbuild';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { Corpus } from '../../../src/corpus/corpus';
import { Prc } from '../../../src/jurisdiction/prc/prc';
import { FileReader, type FileToRead } from '../../../src/server/file-reader';
import { ReadingThreads } from '../../../src/server/node/reading-threads';
import { byLaw } from '../../support/papers';
import { appeal, civil, criminal } from '../../support/decisions';

const file = (name: string, text: string): FileToRead => ({ name, bytes: new TextEncoder().encode(text) });
const files: readonly FileToRead[] = [
  ...[civil, criminal, appeal].map((text, i) => file(`判决书${i}.txt`, text)),
  { ...file('清单.txt', byLaw), kind: 'brief' },
  file('购物.txt', '牛奶、面包'),
  { name: '图.txt', bytes: new Uint8Array([0, 1, 2, 3, 0, 0]) },
];

describe('threads that read', () => {
  let folder: string;
  let program: string;
  let fallen: string;
  let threads: ReadingThreads;

  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-threads-'));
    program = path.join(folder, 'server.cjs');
    fallen = path.join(folder, 'fallen.cjs');
    const entryPoints = [path.resolve('src/cli/main.ts')];
    buildSync({ entryPoints, outfile: program, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
    fs.writeFileSync(fallen, "require('node:worker_threads').parentPort.once('message', () => process.exit(1));");
  });

  after(() => fs.rmSync(folder, { recursive: true }));

  afterEach(() => threads.end());

  it('make of a file what the server makes of it', async () => {
    threads = new ReadingThreads(program, 2);
    const reader = new FileReader(new Corpus(new Prc()));
    const found = await Promise.all(files.map((one) => threads.read(one)));
    expect(found).to.deep.equal(files.map((one) => reader.read(one)));
  }).timeout(30_000);

  it('that fall have no answer, neither to what they were asked nor to what they are asked then', async () => {
    threads = new ReadingThreads(fallen, 2);
    const asked = await Promise.all(files.map((one) => threads.read(one)));
    expect(new Set(asked)).to.deep.equal(new Set([undefined]));
    expect(await threads.read(files[0]!)).to.equal(undefined);
  });

  it('that do not even start have none either', async () => {
    threads = new ReadingThreads(path.join(folder, 'none.cjs'), 1);
    expect(await threads.read(files[0]!)).to.equal(undefined);
  });

  it('have none once they were let go', async () => {
    threads = new ReadingThreads(program, 1);
    const asked = threads.read(files[0]!);
    threads.end();
    expect(await asked).to.equal(undefined);
  });
});
