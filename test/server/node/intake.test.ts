import { expect } from 'chai';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { ThreadIntake } from '../../../src/server/node/intake';
import { strToU8 } from 'fflate';

describe('files are taken in by a thread', function () {
  this.timeout(30_000);
  let folder: string;
  before(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-intake-'))));
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  const file = { name: '判决书.pdf', bytes: strToU8('%PDF-1.7') };
  const take = (program: string, milliseconds = 20_000): Promise<unknown> => {
    fs.writeFileSync(path.join(folder, 'pdf.js'), program);
    return new ThreadIntake(path.join(folder, 'cli.js'), { milliseconds, megabytes: 32 }).take(file);
  };
  const port = "const { parentPort } = require('node:worker_threads');";

  it('that answers', async () => {
    const answer = `${port} parentPort.once('message', ({ name }) => parentPort.postMessage({ text: name }));`;
    expect(await take(answer)).to.deep.equal({ text: '判决书.pdf' });
  });

  it('that is ended when it takes too long', async () => {
    expect(await take('for (;;);', 300)).to.deep.equal({ refused: 'too-slow' });
  });

  it('that is ended when it takes too much', async () => {
    expect(await take('const all = []; for (;;) all.push(new Array(10000).fill(0.5));')).to.deep.equal({
      refused: 'too-large',
    });
  });

  it('that is ended when it unpacks too much, which its heap does not count', async () => {
    const unpacks = 'const all = []; for (;;) all.push(new Uint8Array(1024 * 1024).fill(1));';
    expect(await take(unpacks)).to.deep.equal({ refused: 'too-large' });
  });

  it('of which none is ended for what another takes', async () => {
    const greedy = `const all = []; for (;;) all.push(new Uint8Array(1024 * 1024).fill(1));`;
    const slow = `setTimeout(() => parentPort.postMessage({ text: name }), 1500);`;
    const program = `${port} parentPort.once('message', ({ name }) => { if (name === 'greedy.pdf') { ${greedy} } ${slow} });`;
    fs.writeFileSync(path.join(folder, 'pdf.js'), program);
    const intake = new ThreadIntake(path.join(folder, 'cli.js'), { milliseconds: 20_000, megabytes: 32 });
    const names = ['modest.pdf', 'greedy.pdf', 'modest too.pdf'];
    expect(await Promise.all(names.map((name) => intake.take({ ...file, name })))).to.deep.equal([
      { text: 'modest.pdf' },
      { refused: 'too-large' },
      { text: 'modest too.pdf' },
    ]);
  });

  it('that falls, or ends without a word', async () => {
    expect(await take('throw new Error()')).to.deep.equal({ refused: 'damaged' });
    expect(await take('')).to.deep.equal({ refused: 'damaged' });
  });

  it('and where its program is not there the format is not known', async () => {
    const intake = new ThreadIntake(path.join(folder, 'absent', 'cli.js'));
    expect(await intake.take(file)).to.deep.equal({ refused: 'unknown-format' });
  });

  it('and there is none for what has no known format', async () => {
    const intake = new ThreadIntake(path.join(folder, 'absent', 'cli.js'));
    expect(await intake.take({ name: 'x.docx', bytes: strToU8('not a document') })).to.deep.equal({
      refused: 'unknown-format',
    });
    expect(await intake.take({ name: 'x.docx', bytes: new Uint8Array() })).to.deep.equal({ refused: 'empty' });
  });
});
