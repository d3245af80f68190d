import * as fs from 'node:fs';
import * as path from 'node:path';
import { sampleWindow } from './support/sample-window';
import { until } from './support/until';

/** The opening of a judgment, self-written, in GB18030. */
const gb18030 = Buffer.from(
  [
    'yr7A/crQtqvH+MjLw/G3qNS6CsPxysLF0L72yukKo6gyMDIyo6nKvjAxMDLD8bP1N7rFCtStuOa817mry77T67G7uObS0rmry77C',
    '8sL0us/NrL7At9fSu7C4o6yxvtS609q2/qmWtv62/sTqwaKwuLrzo6zSwLeovfjQ0MHLyfPA7aGjz9bS0cnzwO3W1b3hoaMK',
  ].join(''),
  'base64',
);

describe('what a document is', () => {
  it('can be overruled, and the folder remembers it', async () => {
    const window = await sampleWindow();
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
  });

  it('a text in another encoding is noticed; one click leads to the choice of encodings', async () => {
    const window = await sampleWindow();
    fs.writeFileSync(path.join(window.folder, '旧稿判决书.txt'), gb18030);
    await window.editor.open('旧稿判决书.txt');
    await until(
      'the message',
      () => window.notifications(),
      (messages) => messages.some((message) => message.includes('旧稿判决书.txt looks garbled')),
    );
    await window.screenshot('garbled-light-en');
    const button = window.page
      .locator('.notifications-toasts .monaco-button')
      .filter({ hasText: 'Reopen with Encoding' });
    const list = window.page.locator('.quick-input-widget').filter({ visible: true });
    await until(
      'the choice',
      async () => {
        // A message slides in and up: what was under the mouse may have gone from there.
        if (!(await list.isVisible())) await button.click({ timeout: 2000 }).catch(() => undefined);
        return list.isVisible();
      },
      (shown) => shown,
    );
    await list.locator('.monaco-list-row').filter({ hasText: 'Reopen with Encoding' }).first().click();
    await list.locator('.quick-input-box input').first().fill('gb18030');
    await list.locator('.monaco-list-row').filter({ hasText: 'GB18030' }).first().click();
    await until(
      'the text to be readable',
      () => window.editor.front.locator('.view-lines').innerText(),
      (text) => text.includes('示例市东区人民法院'),
    );
  });
});
