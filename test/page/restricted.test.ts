import { expect } from 'chai';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { until } from './support/until';
import { Window } from './support/window';

const judgment = '判决书-微信群控案.txt';

/** What a folder from a stranger says of its files; by its words the judgment is one. */
const said = { 'glossator.documents': { '*.txt': 'other' } };

describe('in Restricted Mode', () => {
  let place: string;
  let window: Window;

  before(async () => {
    place = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-restricted-'));
    const folder = path.join(place, 'group-control');
    fs.cpSync(path.resolve('samples/group-control'), folder, { recursive: true });
    fs.mkdirSync(path.join(folder, '.vscode'));
    fs.writeFileSync(path.join(folder, '.vscode', 'settings.json'), JSON.stringify(said));
    window = await Window.open(folder, {
      workspaceTrust: true,
      settings: { 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' },
    });
    await window.editor.open(judgment);
  });

  after(async () => {
    await window.close();
    fs.rmSync(place, { recursive: true, force: true });
  });

  it('the window says that it is restricted', async () => {
    await window.statusShown('Restricted Mode');
  });

  it('a judgment is recognised, whatever the settings of the folder call it', async () => {
    await window.statusShown('judgment');
  });

  it('a citation has its card, with the words of the law', async () => {
    const card = await window.editor.hoverOver('第十二条第二款第四项规制');
    expect(card).to.match(/反不正当竞争法/);
    expect(card).to.match(/大意/);
  });

  it('the tree shows the decisions of the folder', async () => {
    await window.showContainer('Glossator');
    const tree = window.tree('Holdings');
    await tree.rowsWhen('the judgment', (rows) => rows.some(({ label }) => label === '微信群控案'));
    await window.screenshot('restricted');
  });

  it('tags are shown and written: they are a person’s own, and nothing in the folder runs for them', async () => {
    await window.editor.select('平台就数据资源整体所享有的权益');
    await window.press('Mod+Alt+g');
    const box = window.page.locator('.quick-input-widget').filter({ visible: true });
    await box.locator('.monaco-list-row').filter({ hasText: '数据权益' }).first().waitFor();
    await window.page.keyboard.type('数据资源');
    await until(
      'the code that fits',
      () => box.locator('.monaco-list-row .label-name').allInnerTexts(),
      (all) => all[0] === '数据资源整体',
    );
    await window.press('Enter');
    await until(
      'the question for the name',
      () => box.innerText(),
      (text) => text.includes('Who are you?'),
    );
    await box.locator('.quick-input-box input').first().fill('张律师');
    await window.press('Enter');
    await until(
      'the label',
      () => window.editor.labels(),
      (labels) => labels.some((label) => label.includes('数据资源整体')),
    );
    await window.screenshot('restricted-tags');
  });

  it('once the folder is trusted, its settings count', async () => {
    await window.run('Workspaces: Manage Workspace Trust');
    await window.page
      .locator('.workspace-trust-editor .monaco-button')
      .filter({ hasText: /^Trust$/ })
      .first()
      .click();
    await window.editor.open(judgment);
    await until(
      'the judgment to be left alone',
      () => window.statusBar(),
      (items) => items.includes('Plain Text') && !items.some((item) => item.includes('judgment')),
    );
  });
});
