import { expect } from 'chai';
import * as path from 'node:path';
import { pseudo } from '../l10n/pseudo';
import { cutOff } from './support/cut-off';
import { until } from './support/until';
import { Window } from './support/window';

const sample = path.resolve('samples/group-control');

/** What holds in letters of twice the size holds in smaller ones. */
const zoom = 2;

describe(`with the longest words, at ${zoom * 100} %, nothing of ours is cut off`, () => {
  let window: Window;

  before(async () => {
    window = await Window.open(sample, { pseudo: true, zoom });
    await window.editor.open('判决书-微信群控案.txt');
  });

  after(() => window.close());

  const command = (title: string): string => `Glossator: ${pseudo(title)}`;

  it('in the cards', async () => {
    const text = await window.editor.hoverOver('第十二条第二款第四项');
    expect(text).to.include('⟦');
    await window.screenshot(`pseudo-card-${zoom}`);
    expect(await cutOff(window.editor.card)).to.deep.equal([]);
  });

  for (const title of ['What Is This Document?', 'Show What the Marks Mean', 'Group Holdings By…'])
    it(`in the list of “${title}”`, async () => {
      await window.run(command(title));
      const list = window.page.locator('.quick-input-widget').filter({ visible: true });
      await list.locator('.monaco-list-row').first().waitFor();
      await window.screenshot(`pseudo-${title.replace(/\W+/g, '-')}-${zoom}`);
      const cut = await cutOff(list);
      await window.press('Escape');
      expect(cut).to.deep.equal([]);
    });

  it('in the list of codes', async () => {
    await window.editor.select('平台就数据资源整体所享有的权益');
    await window.run(command('Tag Passage…'));
    const list = window.page.locator('.quick-input-widget').filter({ visible: true });
    await list.locator('.monaco-list-row').filter({ hasText: '数据权益' }).first().waitFor();
    await window.screenshot(`pseudo-codes-${zoom}`);
    // The definitions are the codebook’s.
    const cut = await cutOff(list, '.quick-input-list-label-meta');
    await window.press('Escape');
    expect(cut).to.deep.equal([]);
  });

  it('in the titles of the views', async () => {
    await window.showContainer('Glossator');
    const headers = window.page.locator('.sidebar .pane-header .title');
    await headers.first().waitFor();
    // In place of the end of its title a view that has the focus shows its buttons.
    await window.press('Mod+1');
    await until(
      'whole titles',
      () => cutOff(headers),
      (cut) => cut.length === 0,
    );
    await window.screenshot(`pseudo-views-${zoom}`);
  });
});
