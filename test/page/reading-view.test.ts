import { expect } from 'chai';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { until } from './support/until';
import { Window } from './support/window';

const sample = path.resolve('samples/group-control');
const name = '一行.txt';

/** The sample, its judgment as databases give it out: on one line. */
function oneLineSample(): string {
  const folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-line-')), 'matter');
  fs.cpSync(sample, folder, { recursive: true });
  const judgment = path.join(folder, '判决书-微信群控案.txt');
  const text = fs.readFileSync(judgment, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  fs.writeFileSync(path.join(folder, name), text.replace(/\r?\n/g, ''));
  fs.rmSync(judgment);
  return folder;
}

describe('a judgment on one line', () => {
  const folder = oneLineSample();
  let window: Window;

  before(async () => {
    window = await Window.open(folder, { locale: 'zh-cn' });
    await window.editor.open(name);
  });

  after(async () => {
    await window.close();
    fs.rmSync(path.dirname(folder), { recursive: true, force: true });
  });

  it('is offered a reading view by a message and by a button', async () => {
    const said = await until(
      'the message',
      () => window.notifications(),
      (messages) => messages.some((message) => /阅读视图/.test(message)),
    );
    expect(said.length).to.equal(1);
    await window.page.locator('.editor-actions .action-label[aria-label^="打开阅读视图"]').waitFor();
    await window.screenshot('one-line');
    await window.run('Notifications: Clear All Notifications');
  });

  it('is read in it, with cards, marks and the tree', async () => {
    await window.editor.putCursorOn('据此，两被告利用');
    await window.run('Glossator: 打开阅读视图');
    await until(
      'the view in front',
      () => window.editor.title(),
      (title) => /阅读视图/.test(title ?? ''),
    );
    const { line, column } = await until(
      'the cursor at the same place',
      () => window.editor.cursor().then((place) => place ?? { line: 0, column: 0 }),
      (place) => place.line > 5,
    );
    expect([line > 20, column]).to.deep.equal([true, 1]);
    expect(await window.editor.hoverOver('第十二条第二款第四项')).to.include('反不正当竞争法');
    await window.press('Escape');
    await window.showContainer('Glossator');
    await window.tree('裁判观点').rowsWhen('rows', (rows) => rows.length > 3);
    await window.editor.putCursorOn('据此，两被告利用');
    await until(
      'bars and labels',
      () => window.editor.front.locator('[class*="ced-"]').count(),
      (count) => count > 3,
    );
    await window.screenshot('reading-view');
    await window.dress('dark');
    await window.screenshot('reading-view-dark');
  });

  it('is come back to at the same place', async () => {
    await window.run('Glossator: 回到原文同一位置');
    await until(
      'the original in front',
      () => window.editor.title(),
      (title) => title === name,
    );
    const place = await until(
      'the cursor',
      () => window.editor.cursor().then((at) => at ?? { line: 0, column: 0 }),
      ({ line, column }) => line === 1 && column > 1000,
    );
    expect(place.line).to.equal(1);
    await window.screenshot('one-line-again');
  });
});
