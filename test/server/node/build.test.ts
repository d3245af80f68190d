import { expect } from 'chai';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { buildOf } from '../../../src/server/node/build';
import { Disk } from '../../../src/server/node/disk';

describe('a build is told from another', () => {
  let folder: string;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-build-'));
    fs.writeFileSync(path.join(folder, 'cli.js'), 'the program');
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  const build = (): Promise<string> => buildOf(path.join(folder, 'cli.js'), new Disk());

  it('by its program and by the core beside it', async () => {
    const whole = await build();
    fs.writeFileSync(path.join(folder, 'core.js'), 'what reads');
    const parted = await build();
    fs.writeFileSync(path.join(folder, 'core.js'), 'what reads better');
    const better = await build();
    fs.writeFileSync(path.join(folder, 'cli.js'), 'another program');
    expect(new Set([whole, parted, better, await build()])).to.have.length(4);
  });

  it('and by nothing else', async () => {
    const before = await build();
    fs.writeFileSync(path.join(folder, 'notes.txt'), 'a note');
    expect(await build()).to.equal(before);
  });
});
