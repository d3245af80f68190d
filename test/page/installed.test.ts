import { expect } from 'chai';
import type { Window } from './support/window';
import { sampleWindow } from './support/sample-window';
import { until } from './support/until';

describe('the packaged extension in a window', () => {
  let window: Window;

  before(async () => {
    window = await sampleWindow();
  });

  it('is listed among the installed extensions', async () => {
    await window.press('Mod+Shift+X');
    const names = await until(
      'the installed extensions',
      () => window.page.locator('.extensions-list .extension-list-item .name').allInnerTexts(),
      (shown) => shown.length > 0,
    );
    expect(names).to.include('Glossator – the legal IDE');
    await window.screenshot('installed');
  });

  it('shares the window with a file that can be opened and searched', async () => {
    await window.editor.open('判决书-微信群控案.txt');
    const place = await window.editor.putCursorOn('浙8601民初1987号');
    expect(place.line).to.be.greaterThan(1);
    expect(await window.editor.cursor()).to.deep.equal(place);
  });

  it('says in the status bar what the file was taken for', async () => {
    await until(
      'the kind of the document',
      () => window.statusBar(),
      (items) => items.includes('civil judgment, first instance'),
    );
  });
});
