import { expect } from 'chai';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { Disk } from '../../../src/server/node/disk';

describe('files of this machine', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-disk-'));
    file = path.join(folder, '判决书.txt');
    fs.writeFileSync(file, '本院认为');
  });

  afterEach(() => fs.rmSync(folder, { recursive: true }));

  /** A clock by which each look takes so long, in milliseconds. */
  class Clock {
    now = 0;

    constructor(private readonly each: number) {}

    tell = (): number => (this.now += this.each);
  }

  const underWay = (): number => process.getActiveResourcesInfo().filter((one) => one === 'FSReqCallback').length;

  it('are looked at at once where the disk is quick', async () => {
    const disk = new Disk(new Clock(1).tell);
    const before = underWay();
    const both = Promise.all([disk.stat(file), disk.read(file)]);
    expect(underWay()).to.equal(before);
    const [{ size }, bytes] = await both;
    expect([size, bytes.toString()]).to.deep.equal([12, '本院认为']);
  });

  it('and in the background for a while where a look took long', async () => {
    const clock = new Clock(60);
    const disk = new Disk(clock.tell);
    await disk.stat(file);
    const before = underWay();
    const both = Promise.all([disk.stat(file), disk.read(file)]);
    expect(underWay()).to.equal(before + 2);
    const [{ size }, bytes] = await both;
    expect([size, bytes.toString()]).to.deep.equal([12, '本院认为']);
    clock.now += 1000;
    const later = underWay();
    const again = disk.stat(file);
    expect(underWay()).to.equal(later);
    expect((await again).size).to.equal(12);
  });

  for (const each of [1, 60])
    it(`that are not there are told of the same way, ${each} ms a look`, async () => {
      const disk = new Disk(new Clock(each).tell);
      await disk.stat(file);
      const answers = await Promise.allSettled([disk.stat(`${file}.gone`), disk.read(`${file}.gone`)]);
      expect(answers.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    });
});
