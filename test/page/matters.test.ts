import { expect } from 'chai';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { Window } from './support/window';

const sample = path.resolve('samples/group-control');
const judgment = '判决书-微信群控案.txt';
const file = 'matters.code-workspace';

describe('two matters in one window', () => {
  let place: string;
  let window: Window;

  before(async () => {
    place = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-matters-'));
    for (const name of ['甲案', '乙案']) fs.mkdirSync(path.join(place, name));
    fs.cpSync(sample, path.join(place, '甲案'), { recursive: true });
    fs.copyFileSync(path.join(sample, judgment), path.join(place, '乙案', judgment));
    const folders = [{ path: '甲案' }, { path: '乙案', name: '乙案（二审）' }];
    fs.writeFileSync(path.join(place, file), JSON.stringify({ folders }));
    window = await Window.open(place, {}, file);
  });

  after(async () => {
    await window.close();
    fs.rmSync(place, { recursive: true, force: true });
  });

  const roots = (...wanted: string[]): Promise<unknown> =>
    window.tree('Holdings').rowsWhen(
      wanted.join(),
      (rows) =>
        rows
          .filter(({ level }) => level === 1)
          .map(({ label }) => label)
          .join() === wanted.join(),
    );

  it('each has its own part of the tree, under the name that it has in the window', async () => {
    await window.showContainer('Glossator');
    const tree = window.tree('Holdings');
    await tree.rowsWhen('the first matter', (rows) => rows[0]?.label === '甲案');
    await tree.click('甲案');
    await window.press('Mod+ArrowLeft');
    await roots('甲案', '乙案（二审）');
    await window.screenshot('matters-tree');
  });

  it('with nothing in front, what is found by name says of which it is', async () => {
    await window.press('Mod+T');
    await window.page.keyboard.type('1987');
    const rows = window.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: '微信群控案' }).nth(1).waitFor();
    const texts = (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    await window.screenshot('matters-symbols');
    await window.press('Escape');
    expect(texts.join('\n'))
      .to.match(/· 甲案/)
      .and.to.match(/· 乙案（二审）/);
  });

  it('a folder that is closed leaves the tree', async () => {
    await window.showContainer('Explorer');
    await window.run('Workspaces: Remove Folder from Workspace...');
    await window.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: '乙案' }).first().click();
    await window.showContainer('Glossator');
    // While the folder goes, its decisions may still stand beside those of the other.
    await window.tree('Holdings').rowsWhen('one matter', (rows) => {
      const left = rows.filter(({ label }) => label === '微信群控案');
      return left.length === 1 && left[0]!.level === 1;
    });
  });
});
