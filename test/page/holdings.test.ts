import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { until } from './support/until';
import { Window } from './support/window';

const sample = path.resolve('samples/group-control');
const judgment = '判决书-微信群控案.txt';
const labelsOf = (rows: readonly { label: string }[]): string[] => rows.map(({ label }) => label);

describe('the tree of holdings', () => {
  let window: Window;

  before(async () => {
    window = await Window.open(sample);
    await window.editor.open(judgment);
    await window.statusShown('civil judgment');
    await window.showContainer('Glossator');
  });
  after(() => window.close());

  it('has the decisions of the folder, the issues under them, and the ordered items', async () => {
    const rows = await window
      .tree('Holdings')
      .rowsWhen('the issues', (found) => found.some(({ label }) => label.startsWith('被诉软件批量操控微信账号的行为')));
    expect(labelsOf(rows)).to.include.members(['微信群控案', '栖禾案']);
    expect(labelsOf(rows)).to.include('Ordered items');
    await window.screenshot('tree-light-en');
  });

  it('a click shows the passage and leaves the focus in the tree; Enter goes there', async () => {
    const tree = window.tree('Holdings');
    const rows = await tree.rowsWhen('the ordered items', (found) =>
      found.some(({ label }) => label.includes('连带赔偿')),
    );
    const item = rows.find(({ label }) => label.includes('连带赔偿'))!.label;
    await window.editor.putCursorOn('本院认为，本案系网络平台');
    const before = await window.editor.cursor();
    await tree.click(item);
    await until(
      'the passage to be shown',
      () => window.editor.cursor(),
      (place) => place?.line !== before?.line,
    );
    expect(await window.page.locator('.pane .monaco-list:focus').count(), 'the focus is in the tree').to.equal(1);
    await window.press('Enter');
    await until(
      'the editor to have the focus',
      () => window.page.locator('.monaco-editor.focused').count(),
      (focused) => focused > 0,
    );
  });

  it('follows the editor', async () => {
    await window.editor.putCursorOn('（三）单一数据个体');
    await until(
      'a row to be selected',
      () => window.page.locator('.pane .monaco-list-row.selected .label-name').allInnerTexts(),
      (labels) => labels.length > 0,
    );
  });

  it('is grouped by provision or issue, and back', async () => {
    const tree = window.tree('Holdings');
    const choose = async (label: string): Promise<void> => {
      await window.run('Glossator: Group Holdings By…');
      const row = window.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: label }).first();
      await row.click();
    };
    await choose('By provision');
    await tree.rowsWhen('laws', (rows) => rows.some(({ label }) => label === '反不正当竞争法'));
    await window.screenshot('tree-by-provision-light-en');
    await choose('By decision');
    await tree.rowsWhen('decisions', (rows) => rows.some(({ label }) => label === '微信群控案'));
  });

  it('is filtered by words, a name of a party too', async () => {
    const tree = window.tree('Holdings');
    await window.run('Glossator: Filter Holdings…');
    const box = window.page.locator('.quick-input-widget').filter({ visible: true }).locator('input').first();
    await box.fill('拾穗');
    await window.press('Enter');
    await tree.rowsWhen('one decision', (rows) => rows.length > 0 && !rows.some(({ label }) => label === '微信群控案'));
    await window.run('Glossator: Clear Filter of Holdings');
    await tree.rowsWhen('both decisions', (rows) => rows.some(({ label }) => label === '微信群控案'));
  });
});

describe('a folder without decisions', () => {
  it('says what to open', async () => {
    const window = await Window.open(path.resolve('snippets'));
    try {
      await window.showContainer('Glossator');
      // While the folder is being read the view says so; then what to open.
      await until(
        'the welcome',
        () => window.tree('Holdings').message(),
        (text) => /Open a judgment/i.test(text),
      );
      await window.screenshot('empty-light-en');
    } finally {
      await window.close();
    }
  });
});

describe('what a document is', () => {
  it('can be overruled, and the folder remembers it', async () => {
    const window = await Window.open(sample);
    try {
      await window.editor.open('判决书-栖禾案.txt');
      await window.statusShown('civil judgment');
      await window.run('Glossator: What Is This Document?');
      await window.page
        .locator('.quick-input-list .monaco-list-row')
        .filter({ hasText: 'Something else' })
        .first()
        .click();
      const settings = path.join(window.folder, '.vscode', 'settings.json');
      await until(
        'the settings',
        () => Promise.resolve(fs.existsSync(settings) ? fs.readFileSync(settings, 'utf8') : ''),
        (text) => text.includes('"other"'),
      );
      await until(
        'plain text',
        () => window.statusBar(),
        (items) => items.includes('Plain Text'),
      );
    } finally {
      await window.close();
    }
  });

  it('other files start nothing', async () => {
    const window = await Window.open(path.resolve('snippets'));
    try {
      await window.editor.open('briefs.json');
      expect((await window.statusBar()).join('\n')).to.not.match(/judgment|brief \(/i);
    } finally {
      await window.close();
    }
  });
});
