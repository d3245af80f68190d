import { expect } from 'chai';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { until } from './support/until';
import { Window } from './support/window';

const judgment = '判决书.txt';
const sample = path.resolve('samples/group-control', '判决书-微信群控案.txt');
/** More than anybody reads before a click. */
const plenty = 5000;

describe('a large folder that is read for the first time', () => {
  let place: string;
  let window: Window;

  before(async () => {
    place = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-indexing-'));
    const files = path.join(place, '卷宗');
    fs.mkdirSync(files);
    fs.copyFileSync(sample, path.join(place, judgment));
    const text = fs.readFileSync(sample, 'utf8');
    for (let i = 0; i < plenty; i++)
      fs.writeFileSync(path.join(files, `判决书${i}.txt`), text.replaceAll('1987号', `${20_000 + i}号`));
    window = await Window.open(place);
  });

  after(async () => {
    await window.close();
    fs.rmSync(place, { recursive: true, force: true });
  });

  const item = (text: string): Promise<void> => window.statusShown(text);
  const click = (text: string | RegExp): Promise<void> =>
    window.page.locator('.statusbar-item').filter({ hasText: text }).first().click({ timeout: 2000 });

  it('says how far it has come, and stops when one clicks there', async () => {
    await window.editor.open(judgment);
    await until(
      'progress',
      () => window.statusBar(),
      (items) => items.some((one) => /^\d+\/\d+$/.test(one)),
    );
    await window.screenshot('indexing');
    await until(
      'the rest to be left',
      async () => {
        const items = await window.statusBar();
        // The number changes under the mouse.
        if (items.some((one) => /^\d+\/\d+$/.test(one))) await click(/\d+\/\d{4}/).catch(() => undefined);
        return items;
      },
      (items) => items.some((one) => one.includes('files unread')),
      30_000,
    );
    expect(await window.editor.hoverOver('第十二条第二款第四项')).to.include('反不正当竞争法');
    await window.screenshot('indexing-stopped');
  });

  it('goes on when one clicks again, and has a button where it takes long', async () => {
    await click('files unread');
    const button = window.page.locator('.notifications-toasts .monaco-button').filter({ hasText: 'Cancel' });
    await button.waitFor();
    await window.screenshot('indexing-button');
    await button.click();
    await item('files unread');
  });

  it('goes on by command', async () => {
    await window.run('Glossator: Go On Reading the Folder');
    await until(
      'the rest to be read',
      () => window.statusBar(),
      (items) => items.some((one) => /^\d+\/\d+$/.test(one)),
    );
    await window.run('Glossator: Stop Reading the Folder');
    await item('files unread');
  });
});
