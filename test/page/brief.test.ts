import { expect } from 'chai';
import { sampleWindow } from './support/sample-window';
import { until } from './support/until';
import type { Window } from './support/window';

const judgment = '判决书-微信群控案.txt';
const brief = '代理词.md';

describe('a brief', () => {
  let window: Window;

  before(async () => {
    window = await sampleWindow({ theme: 'dark' });
    await window.editor.open('代理词.md');
    await window.statusShown('statement of counsel');
  });

  it('stays Markdown', async () => {
    await window.statusShown('Markdown');
  });

  it('a case cited by its number has its card, with the holdings nearest to the sentence', async () => {
    const card = await window.editor.hoverOver('微信群控案）审理的软件');
    expect(card).to.match(/微信群控案/);
    expect(card).to.match(/杭州铁路运输法院.*（2019）浙8601民初1987号/);
    expect(card).to.match(/restatement/i);
    await window.screenshot('card-case-dark-en');
  });

  it('of two versions each has its own text', async () => {
    const old = await window.editor.hoverOver('旧法第十七条第一款');
    expect(old).to.include('2019');
    const current = await window.editor.hoverOver('新法第二十二条第一款');
    expect(current).to.include('2025');
  });

  it('a definition leads to the passages that the sentence is about: at most three', async () => {
    await window.editor.putCursorOn('微信群控案对此说得很清楚');
    await window.press('F12');
    const peek = window.page.locator('.peekview-widget');
    const landed = await until(
      'a peek or a jump',
      async () => ((await peek.count()) > 0 ? 'peek' : await window.editor.title()),
      (what) => what === 'peek' || what === '判决书-微信群控案.txt',
    );
    if (landed === 'peek') {
      await peek.locator('.ref-tree .monaco-list-row').first().waitFor();
      const rows = await peek.locator('.ref-tree .monaco-list-row .referenceMatch').count();
      expect(rows).to.be.within(1, 3);
      await window.screenshot('definition-dark-en');
      await window.press('Escape');
    } else await window.press('Control+Alt+-');
    await window.editor.open('代理词.md');
  });

  it('F12 on quoted words goes to the passage that has them', async () => {
    await window.editor.putCursorOn('平台就数据资源整体所享有的权益');
    await window.press('F12');
    await window.editor.shown(judgment);
    await window.editor.cursorOnLine(47);
    await window.screenshot('passage-from-brief');
  });

  it('F12 on a name in a sentence on nothing in particular goes to the start of the reasoning', async () => {
    await window.editor.open(brief);
    await window.editor.putCursorOn('微信群控案', { occurrence: 2 });
    await window.press('F12');
    await window.editor.shown(judgment);
    await window.editor.cursorOnLine(38);
    await window.editor.open(brief);
  });

  it('problems are found where they were planted', async () => {
    await window.press('Control+Shift+M');
    const rows = await until(
      'problems',
      () => window.page.locator('.markers-panel .monaco-list-row').allInnerTexts(),
      (texts) => texts.some((text) => text.includes('浙8601')),
    );
    expect(rows.join('\n')).to.match(/33 articles/);
    await window.screenshot('problems-dark-en');
    await window.press('Control+J');
  });

  it('a fix puts the number into the usual form', async () => {
    await window.editor.open('代理词.md');
    await window.editor.putCursorOn('(2019)浙8601民初1987号民事判决还明确');
    await window.press('Control+.');
    const menu = window.page.locator('.action-widget').first();
    await menu.waitFor();
    await menu.locator('.action').filter({ hasText: 'Write （2019）浙8601民初1987号' }).first().click();
    await until(
      'the text to change',
      () => window.editor.front.locator('.view-lines').innerText(),
      (text) => text.replace(/\s/g, '').includes('中级人民法院（2019）浙8601民初1987号'),
    );
    await window.press('Control+Z');
  });

  it('laws are completed as they are typed', async () => {
    await window.editor.putCursorOn('综上，叠影公司的行为违反');
    await window.page.keyboard.type('依据《个人信');
    const list = window.page.locator('.suggest-widget.visible .monaco-list-row');
    await list.first().waitFor();
    expect((await list.allInnerTexts()).join('\n')).to.include('个人信息保护法');
    await window.screenshot('completion-dark-en');
    await window.press('Escape');
    await window.run('File: Revert File');
  });
});

describe('a memo in English', () => {
  it('has the same cards', async () => {
    const window = await sampleWindow();
    await window.editor.open('memo.md');
    await window.statusShown('memo');
    const card = await window.editor.hoverOver('(2019) Zhe 8601 Min Chu No. 1987');
    expect(card).to.match(/微信群控案/);
    await window.screenshot('card-memo-light-en');
  });
});
