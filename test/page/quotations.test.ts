import { expect } from 'chai';
import { sampleWindow } from './support/sample-window';
import { until } from './support/until';
import type { Window } from './support/window';

const judgment = '判决书-微信群控案.txt';
const brief = '代理词.md';

describe('the quotations of a brief', () => {
  let window: Window;

  before(async () => {
    window = await sampleWindow({ theme: 'dark' });
    await window.editor.open(brief);
    await window.statusShown('statement of counsel');
  });

  /** The problems of quotations, each by its message. */
  const problems = async (): Promise<string[]> => {
    const rows = await window.page.locator('.markers-panel .monaco-list-row').allInnerTexts();
    return rows.filter((row) => row.includes('quotation/')).map((row) => row.replace(/\s+/g, ' '));
  };

  it('the mistakes that were planted are found, and no other', async () => {
    await window.press('Control+Shift+M');
    const found = await until('the problems', problems, (rows) => rows.length >= 3);
    expect(found.join('\n'))
      .to.match(/竞争性权益.*财产性权益/)
      .and.to.match(/words of a party/)
      .and.to.match(/qualifier/);
    expect(found).to.have.length(3);
    await window.screenshot('quotation-problems-dark-en');
    await window.press('Control+J');
  });

  it('one that differs has a card with the source’s words', async () => {
    const card = await window.editor.hoverOver('受反不正当竞争法保护的财产性权益');
    expect(card)
      .to.include('Words differ')
      .and.to.match(/Source:.*竞争性权益/);
    expect(card).to.match(/微信群控案/);
    await window.screenshot('card-quotation-altered-dark-en');
  });

  it('one of a party’s words has a card that says so', async () => {
    const card = await window.editor.hoverOver('微信用户在使用中形成的数据');
    expect(card)
      .to.match(/words of a party/)
      .and.to.match(/聚客通公司辩称/);
    await window.screenshot('card-quotation-party-dark-en');
  });

  it('the ones that agree have a tick in the gutter', async () => {
    await window.editor.putCursorOn('功能叠加,不是');
    const ticks = window.page.locator('.editor-instance .glyph-margin-widgets .cgmr');
    await until(
      'a tick',
      () => ticks.count(),
      (count) => count > 0,
    );
    await window.screenshot('quotation-ticks-dark-en');
  });

  it('F12 goes to the very words', async () => {
    await window.editor.putCursorOn('功能叠加,不是');
    await window.press('F12');
    await window.editor.shown(judgment);
    await window.screenshot('quotation-source-dark-en');
    await window.editor.open(brief);
  });

  it('a fix puts the source’s words back, and the problem is gone', async () => {
    await window.editor.putCursorOn('保护的财产性权益');
    await window.press('Control+.');
    const menu = window.page.locator('.action-widget').first();
    await menu.waitFor();
    await window.screenshot('quotation-fix-dark-en');
    await menu.locator('.action').filter({ hasText: 'Restore the source’s words' }).first().click();
    await until(
      'the text to change',
      () => window.editor.front.locator('.view-lines').innerText(),
      (text) => text.replace(/\s/g, '').includes('反不正当竞争法保护的竞争性权益'),
    );
    await window.press('Control+Shift+M');
    const left = await until('the problem to go', problems, (rows) => rows.length === 2);
    expect(left.join())
      .to.match(/words of a party/)
      .and.not.to.match(/财产性/);
    await window.press('Control+J');
    await window.run('File: Revert File');
  });
});

it('the quotations of a brief in Chinese and in the light', async () => {
  const window = await sampleWindow({ locale: 'zh-cn' });
  await window.editor.open(brief);
  // The problem is in the card at once, what the source says a moment later.
  await until(
    'the source in the card',
    () => window.editor.hoverOver('受反不正当竞争法保护的财产性权益'),
    (card) => card.includes('文字有出入'),
  );
  await window.screenshot('card-quotation-altered-light-zh');
});
