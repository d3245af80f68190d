import { expect } from 'chai';
import { until } from '../page/support/until';
import { Window } from '../page/support/window';

const judgment = '判决书-微信群控案.txt';
const other = '判决书-栖禾案.txt';
const brief = '代理词.md';

/** How long a reader waits at most, in milliseconds, from an empty page until a judgment that is opened is recognised. */
const patience = 15_000;

describe('in a browser, on a virtual folder', () => {
  let window: Window;
  let waited = 0;

  before(async () => {
    const begun = Date.now();
    window = await Window.at(process.env['GLOSSATOR_WEB'] ?? '');
    const shown = Date.now();
    await window.openFromExplorer(judgment);
    await window.statusShown('judgment');
    waited = Date.now() - begun;
    console.log(`      page ${shown - begun} ms, opened and recognised ${Date.now() - shown} ms later`);
  });

  after(() => window.close());

  it('a judgment is recognised within seconds', () => {
    expect(waited).to.be.lessThan(patience);
  });

  it('a citation has a card with the words of a law that lies in the folder unopened', async () => {
    const card = await window.editor.hoverOver('第十二条第二款第四项规制');
    expect(card).to.match(/反不正当竞争法/);
    expect(card).to.match(/大意/);
  });

  it('an issue bears its tag behind the line', async () => {
    await window.editor.putCursorOn('是否构成', { occurrence: 1 });
    const labels = await until(
      'the labels behind the lines',
      () => window.editor.labels(),
      (shown) => shown.length > 0,
    );
    expect(labels.join(' ')).to.match(/Issue \d/);
  });

  it('the tree shows the decisions of the whole folder, not only what is open', async () => {
    await window.showContainer('Glossator');
    const tree = window.tree('Holdings');
    await tree.rowsWhen('the judgment', (rows) => rows.some(({ label }) => label.includes('微信群控案')));
    await tree.click('微信群控案');
    await window.press('Mod+ArrowLeft');
    const rows = await tree.rowsWhen('all to be folded', (shown) => shown.every(({ level }) => level === 1));
    expect(rows.map(({ label }) => label).join(' ')).to.match(/微信群控案.*栖禾|栖禾.*微信群控案/);
    await window.screenshot('web-holdings');
  });

  it('a passage is tagged by key and is in the tree of tags, kept on the virtual folder', async () => {
    await window.openFromExplorer(judgment);
    await window.editor.select('平台就数据资源整体所享有的权益');
    await window.press('Mod+Alt+g');
    const box = window.page.locator('.quick-input-widget').filter({ visible: true });
    const shown = (text: string): Promise<string> =>
      until(
        `“${text}” in the box`,
        () => box.innerText(),
        (words) => words.includes(text),
      );
    await shown('数据资源整体');
    await window.page.keyboard.type('数据资源整体');
    await window.press('Enter');
    await shown('Who are you?');
    await window.page.keyboard.type('张律师');
    await window.press('Enter');
    await window.showContainer('Glossator');
    await window.tree('Holdings').fold();
    const tags = window.tree('Tags');
    const rows = await tags.rowsWhen('the count', (all) =>
      all.some(({ label, description }) => label === '数据权益' && description === '1'),
    );
    expect(rows.map(({ label }) => label)).to.include('竞争关系');
    await window.screenshot('web-tags');
    await until(
      'the message about the store, and what a folder that is no disk cannot promise',
      () => window.notifications(),
      (all) => all.some((text) => text.includes('.glossator') && text.includes('not locked')),
    );
    await window.press('Escape');
    await window.tree('Holdings').unfold();
  });

  it('the table of variables opens in an editor', async () => {
    await window.openFromExplorer(judgment);
    await window.run('Glossator: Variables of All Judgments');
    const tab = window.page.locator('.editor-group-container.active .tab.active');
    await until(
      'the table in front',
      () => tab.innerText(),
      (name) => name.includes('Variables: '),
    );
    await window.screenshot('web-variables');
  });

  it('a brief leads to the judgment that it cites', async () => {
    await window.openFromExplorer(brief);
    await window.statusShown('statement of counsel');
    await window.editor.putCursorOn('浙8601民初1987号民事判决');
    await window.press('F12');
    await until(
      'the judgment, in front or in a peek',
      async () =>
        [await window.editor.title(), ...(await window.page.locator('.peekview-title').allInnerTexts())].join(),
      (titles) => titles.includes(judgment),
    );
    await window.screenshot('web-definition');
  });

  it('a decision that is deleted leaves the tree', async () => {
    await window.press('Escape');
    await window.openFromExplorer(other);
    await window.press('Delete');
    await window.page.locator('.monaco-dialog-box .monaco-button').filter({ hasText: 'Delete' }).first().click();
    await window.showContainer('Glossator');
    const rows = await window
      .tree('Holdings')
      .rowsWhen('it to be gone', (shown) => shown.length > 0 && !shown.some(({ label }) => label.includes('栖禾')));
    expect(rows.map(({ label }) => label)).to.include('微信群控案');
  });

  it('nothing of ours ends up in the console as an error', () => {
    expect(window.errors.filter((error) => /glossator|extensionHost|devextensions/i.test(error))).to.deep.equal([]);
  });
});
