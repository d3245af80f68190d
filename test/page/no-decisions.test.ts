import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { until } from './support/until';
import { Window } from './support/window';

const sample = path.resolve('samples/group-control');
const judgment = '判决书-微信群控案.txt';

describe('a folder without decisions', () => {
  let window: Window;

  before(async () => {
    window = await Window.open(path.resolve('snippets'));
  });

  after(() => window.close());

  it('says what to open', async () => {
    await window.showContainer('Glossator');
    // While the folder is being read the view says so; then what to open.
    await until(
      'the welcome',
      () => window.tree('Holdings').message(),
      (text) => /Open a judgment/i.test(text),
    );
    await window.screenshot('empty-light-en');
  });

  it('files of other kinds start nothing', async () => {
    await window.editor.open('briefs.json');
    expect((await window.statusBar()).join('\n')).to.not.match(/judgment|brief \(/i);
  });

  it('the sample is copied where the person wants it', async () => {
    const place = path.join(path.dirname(window.folder), 'mine');
    fs.mkdirSync(place);
    await window.run('Glossator: Open the Sample Matter…');
    const dialog = window.page.locator('.quick-input-widget').filter({ visible: true });
    const input = dialog.locator('input').first();
    const button = dialog.locator('.monaco-button').filter({ hasText: 'Put It Here' });
    const copy = path.join(place, 'Glossator Sample');
    // The dialog first writes where it begins, over what was typed before; and it hears no click while it looks there.
    await until(
      'the dialog',
      () => input.inputValue(),
      (value) => value.includes('snippets'),
    );
    await until(
      'the copy',
      async () => {
        if ((await button.isVisible()) && (await input.inputValue()) !== `${place}/`) await input.fill(`${place}/`);
        else if (await button.isVisible()) await button.click({ timeout: 1000 }).catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, 500));
        return fs.existsSync(copy);
      },
      (there) => there,
      45_000,
    );
    await until(
      'all of it',
      () => Promise.resolve(fs.readdirSync(copy).sort().join()),
      (names) => names === fs.readdirSync(sample).sort().join(),
    );
    expect(fs.readFileSync(path.join(copy, judgment), 'utf8')).to.equal(
      fs.readFileSync(path.join(sample, judgment), 'utf8'),
    );
  });
});
