import { expect } from 'chai';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { writeNew } from '../../../src/server/node/new-file';

describe('a file that is to be new', () => {
  let folder: string;
  before(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-new-'))));
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('is written where none is, and over no other', async () => {
    const file = path.join(folder, '甲.txt');
    expect(await writeNew(file, '一')).to.equal('written');
    expect(await writeNew(file, '二')).to.equal('there');
    expect(fs.readFileSync(file, 'utf8')).to.equal('一');
  });

  it('is not where its folder is gone', async () => {
    expect(await writeNew(path.join(folder, '无', '甲.txt'), '一')).to.equal('failed');
  });
});
