import { expect } from 'chai';
import { buildSync } from 'esbuild';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { Corpus } from '../../../src/corpus/corpus';
import { Prc } from '../../../src/jurisdiction/prc/prc';
import type { SourceText } from '../../../src/jurisdiction/jurisdiction';
import { ReadingThreads } from '../../../src/server/node/reading-threads';
import { TextReader } from '../../../src/server/text-reader';
import { byLaw } from '../../support/papers';
import { appeal, civil, criminal } from '../../support/decisions';

const texts: readonly SourceText[] = [
  ...[civil, criminal, appeal].map((text, i) => ({ name: `判决书${i}.txt`, text })),
  { name: '清单.txt', text: byLaw, kind: 'brief' },
  { name: '购物.txt', text: '牛奶、面包' },
];
/** More than are handed over together. */
const many = Array.from({ length: 4 }, (_, i) => texts.map((one) => ({ ...one, name: `${i}${one.name}` }))).flat();

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

  it('make of a text what the server makes of it', async () => {
    threads = new ReadingThreads(program, 2);
    const reader = new TextReader(new Corpus(new Prc()));
    const found = await Promise.all(many.map((one) => threads.read(one)));
    expect(found).to.deep.equal(many.map((one) => reader.read(one)));
  }).timeout(30_000);

  it('answer one after the other, also what they are asked while they read', async () => {
    threads = new ReadingThreads(program, 1);
    const answered: string[] = [];
    const ask = async (source: SourceText): Promise<void> => {
      await threads.read(source);
      answered.push(source.name);
    };
    const first = many.slice(0, 9).map(ask);
    await first[0];
    await Promise.all([...first, ...many.slice(9).map(ask)]);
    expect(answered).to.deep.equal(many.map(({ name }) => name));
  }).timeout(30_000);

  it('that fall have no answer, neither to what they were asked nor to what they are asked then', async () => {
    threads = new ReadingThreads(fallen, 2);
    const asked = await Promise.all(texts.map((one) => threads.read(one)));
    expect(new Set(asked)).to.deep.equal(new Set([undefined]));
    expect(await threads.read(texts[0]!)).to.equal(undefined);
  });

  it('that do not even start have none either', async () => {
    threads = new ReadingThreads(path.join(folder, 'none.cjs'), 1);
    expect(await threads.read(texts[0]!)).to.equal(undefined);
  });

  it('have none once they were let go', async () => {
    threads = new ReadingThreads(program, 1);
    const asked = threads.read(texts[0]!);
    threads.end();
    expect(await asked).to.equal(undefined);
  });
});
