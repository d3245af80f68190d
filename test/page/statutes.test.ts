import { expect } from 'chai';
import * as path from 'node:path';
import type { Locator } from './support/driver';
import { GitServer } from './support/git-server';
import { sampleWindow } from './support/sample-window';
import { until } from './support/until';
import { Window } from './support/window';

const law = [
  '# 中华人民共和国网络安全法',
  '2016年11月7日第十二届全国人民代表大会常务委员会第二十四次会议通过',
  '<!-- INFO END -->',
  '第四十二条　保管个人信息的大意。',
  '信息泄露时应当补救的大意。',
].join('\n\n');

describe('Get Statutes', () => {
  let server: GitServer;
  let window: Window;

  before(async () => {
    server = await GitServer.start();
    server.publish('网络安全法.md', law);
    window = await Window.open(path.resolve('samples/group-control'), {
      environment: { GIT_SSL_CAINFO: server.certificate },
    });
    await window.editor.open('代理词.md');
    await window.statusShown('statement of counsel');
  });
  after(async () => {
    await window.close();
    await server.stop();
  });

  const box = (): Locator => window.page.locator('.quick-input-widget').filter({ visible: true });
  const toast = (words: string): Locator =>
    window.page.locator('.notifications-toasts .notification-toast').filter({ hasText: words });

  /** Asks for statutes at an address. */
  async function get(address: string): Promise<void> {
    await window.run('Glossator: Get Statutes…');
    await box().locator('input').fill(address);
    await box().locator('input').press('Enter');
  }

  async function dismiss(words: string): Promise<void> {
    await toast(words).hover();
    await toast(words).locator('.codicon-notifications-clear').click();
    await toast(words).waitFor({ state: 'hidden' });
  }

  it('takes no address but one with https or ssh, and says so while one types', async () => {
    await window.run('Glossator: Get Statutes…');
    for (const [typed, said] of [
      ['http://example.org/laws.git', 'Only addresses with https or ssh are taken.'],
      ['file:///etc/laws', 'Only addresses with https or ssh are taken.'],
      ['https://me:secret@example.org/laws', 'Leave name and password out'],
    ] as const) {
      await box().locator('input').fill(typed);
      await until(
        said,
        () => box().innerText(),
        (text) => text.includes(said),
      );
    }
    await window.screenshot('get-statutes-address');
    await window.press('Escape');
    await box().waitFor({ state: 'hidden' });
  });

  it('says where there is no repository', async () => {
    await get(server.address('nothing.git'));
    await toast('There is no git repository at that address.').waitFor();
    await dismiss('There is no git repository at that address.');
  });

  afterEach(() => {
    server.holds = false;
  });

  it('can be called off while it runs, and then says nothing more', async () => {
    const progress = toast('Getting statutes from 127.0.0.1');
    // The one of the address before takes a while to fade.
    await until(
      'no message of an earlier try',
      () => progress.count(),
      (count) => count === 0,
    );
    server.holds = true;
    await get(server.address('laws.git'));
    await progress.waitFor();
    await window.screenshot('get-statutes-progress');
    // The message is drawn anew, with its button, whenever git says something.
    const cancel = progress.locator('.monaco-button').filter({ hasText: 'Cancel' }).first();
    await until(
      'the message to go',
      async () => {
        await cancel.click({ timeout: 1000 }).catch(() => undefined);
        return progress.count();
      },
      (count) => count === 0,
    );
    expect(await window.notifications()).to.deep.equal([]);
  });

  it('gets a collection over https, and cards show it once it is to be used', async () => {
    await get(server.address('laws.git'));
    const done = toast('The statutes are here.');
    await done.waitFor();
    await window.screenshot('get-statutes-done');
    await done.locator('.monaco-button').filter({ hasText: 'Use in All Matters' }).click();
    await done.waitFor({ state: 'hidden' });
    await window.editor.open('代理词.md');
    await until(
      'the article in the card',
      () => window.editor.hoverOver('第四十二条第二款'),
      (card) => card.includes('信息泄露时应当补救的大意'),
    );
    await window.screenshot('get-statutes-card');
  });

  it('the next time it gets what is new, at the address typed before', async () => {
    server.publish('刑法.md', '# 中华人民共和国刑法\n\n<!-- INFO END -->\n\n第一条　大意。\n');
    await window.run('Glossator: Get Statutes…');
    expect(await box().locator('input').inputValue()).to.equal(server.address('laws.git'));
    await box().locator('input').press('Enter');
    await toast('The statutes are up to date.').waitFor();
  });
});

describe('a law in Markdown that is opened while others are read', () => {
  let window: Window;

  before(async () => {
    window = await sampleWindow({ locale: 'en' });
    await window.editor.open('代理词.md');
    await window.statusShown('statement of counsel');
  });

  it('has its articles among the symbols of the editor, which asks for them once', async () => {
    await window.editor.open('反不正当竞争法-2019-04-23.md');
    await window.statusShown('反不正当竞争法');
    await window.press('Mod+Shift+O');
    await box().locator('.monaco-list-row').filter({ hasText: 'Article 2' }).first().waitFor();
    await window.press('Escape');
  });

  const box = (): Locator => window.page.locator('.quick-input-widget').filter({ visible: true });
});
