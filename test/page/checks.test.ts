import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { until } from './support/until';
import { Window } from './support/window';

const sample = path.resolve('samples/group-control');
const brief = '代理词.md';

describe('the ledger of a brief', () => {
  let window: Window;
  const view = '引用核查';

  before(async () => {
    window = await Window.open(sample, { locale: 'zh-cn', settings: { 'glossator.person': '张律师' } });
    await window.editor.open(brief);
    await progress((text) => /\b0\/\d+/.test(text));
  });
  after(() => window.close());

  const progress = (wanted: (text: string) => boolean): Promise<string[]> =>
    until(
      'the progress',
      () => window.statusBar(),
      (items) => items.some(wanted),
    );
  const records = (): string[] => {
    const folder = path.join(window.folder, '.glossator', 'annotations', brief);
    return fs.existsSync(folder)
      ? fs
          .readdirSync(folder)
          .filter((file) => file.endsWith('.jsonl'))
          .flatMap((file) => fs.readFileSync(path.join(folder, file), 'utf8').trim().split('\n'))
      : [];
  };

  it('all of it is listed as unchecked', async () => {
    const item = window.page
      .locator('.statusbar-item')
      .filter({ hasText: /\b0\/\d+/ })
      .first();
    // Items of the status bar come one by one and push each other: the first click may land beside it.
    const rows = await until(
      'the items',
      async () => {
        const shown = await window.tree(view).rows();
        if (shown.length === 0) await item.click();
        return shown;
      },
      (all) => all.length > 4,
    );
    expect(
      rows.filter(({ level }) => level > 1).filter(({ description = '' }) => !description.startsWith('未核对')),
    ).to.deep.equal([]);
    await window.screenshot('checks');
  });

  it('the next one is signed by key: on disk, in the row and in the status bar', async () => {
    await window.editor.putCursorOn('发表代理意见');
    await window.press('Mod+Alt+u');
    await window.press('Mod+Alt+y');
    await progress((text) => /\b1\/\d+/.test(text));
    expect(records().map((line) => (JSON.parse(line) as { author: string }).author)).to.deep.equal(['张律师']);
    await window
      .tree(view)
      .rowsWhen('the signature', (all) =>
        all.some(({ description = '' }) => description.includes('已人工核对 · 张律师')),
      );
    await window.screenshot('checks-signed');
    const card = await window.editor.hoverOver('反不正当竞争法');
    expect(card).to.include('张律师');
    await window.screenshot('card-signed');
  });

  it('its source is shown beside the draft by key', async () => {
    await window.editor.putCursorOn('功能叠加,不是');
    await window.press('Mod+Alt+j');
    const source = window.page.locator('.editor-group-container').nth(1).locator('.view-lines');
    await until(
      'the words in the source',
      () => source.innerText(),
      (text) => text.replace(/\s/g, '').includes('功能叠加'),
    );
    await window.screenshot('checks-source');
    await window.dress('dark');
    await window.screenshot('checks-source-dark');
  });
});
