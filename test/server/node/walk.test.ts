import { expect } from 'chai';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { Exclusion } from '../../../src/server/exclusion';
import { textFiles } from '../../../src/server/node/walk';

describe('the files of a folder on this machine', () => {
  let folder: string;

  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-walk-'));
    for (const [name, text] of [
      ['判决.txt', ''],
      ['扫描.pdf', ''],
      ['.gitignore', '草稿/\n*.tmp.txt\n'],
      ['旧.tmp.txt', ''],
      ['草稿/判决.txt', ''],
      ['.git/HEAD.txt', ''],
      ['node_modules/a/README.md', ''],
      ['一审/.gitignore', '!留.tmp.txt\n/内部.md\n'],
      ['一审/留.tmp.txt', ''],
      ['一审/内部.md', ''],
      ['一审/深/内部.md', ''],
    ] as const) {
      const file = path.join(folder, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, text);
    }
    fs.symlinkSync(folder, path.join(folder, '一审', '环'));
  });

  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  async function files(exclusion?: Exclusion): Promise<string[]> {
    const found: string[] = [];
    for await (const file of textFiles(folder, undefined, exclusion))
      found.push(path.relative(folder, file).replaceAll('\\', '/'));
    return found.sort();
  }

  it('without what .gitignore files leave out, each for what lies below it', async () =>
    expect(await files(new Exclusion({ globs: [], ignoreFiles: true }))).to.deep.equal(
      ['判决.txt', '一审/留.tmp.txt', '一审/深/内部.md'].sort(),
    ));

  it('without what the settings leave out', async () =>
    expect(await files(new Exclusion({ globs: ['**/深', '草稿'], ignoreFiles: false }))).to.deep.equal(
      ['判决.txt', '旧.tmp.txt', '一审/留.tmp.txt', '一审/内部.md'].sort(),
    ));

  it('with a collection that the settings name, wherever it lies', async () => {
    const found = await files(new Exclusion({ globs: [], ignoreFiles: true }, ['草稿', 'node_modules/a']));
    expect(found).to.include.members(['草稿/判决.txt', 'node_modules/a/README.md']);
    expect(found).not.to.include('.git/HEAD.txt');
  });

  it('all of them for who names the folder in a terminal', async () => expect((await files()).length).to.equal(6));
});
