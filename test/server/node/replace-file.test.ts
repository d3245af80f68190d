import { expect } from 'chai';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { replaceFile } from '../../../src/server/node/replace-file';

describe('a file that is replaced', () => {
  let folder = '';
  const at = (name: string): string => path.join(folder, name);
  beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-replace-'))));
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  it('has the new text and the mode that was asked for, and nothing lies beside it', async () => {
    fs.writeFileSync(at('a.md'), '旧');
    fs.chmodSync(at('a.md'), 0o664);
    await replaceFile(at('a.md'), '新', fs.statSync(at('a.md')).mode);
    expect(fs.readFileSync(at('a.md'), 'utf8')).to.equal('新');
    expect(fs.readdirSync(folder)).to.deep.equal(['a.md']);
    if (process.platform !== 'win32') expect(fs.statSync(at('a.md')).mode & 0o777).to.equal(0o664);
  });

  it('that cannot be says so, and leaves nothing behind', async () => {
    fs.mkdirSync(at('b.md'));
    const failed = await replaceFile(at('b.md'), '新').then(
      () => false,
      () => true,
    );
    expect([failed, fs.readdirSync(folder)]).to.deep.equal([true, ['b.md']]);
  });
});
