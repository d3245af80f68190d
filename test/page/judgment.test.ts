import { expect } from 'chai';
import { sampleWindow } from './support/sample-window';
import { until } from './support/until';
import type { Window } from './support/window';

const judgment = '判决书-微信群控案.txt';

describe('a judgment', () => {
  let window: Window;

  before(async () => {
    window = await sampleWindow();
    await window.editor.open(judgment);
    await window.statusShown('civil judgment');
  });

  it('a provision has its card: the pin in words, the version and its basis, the summary marked as one', async () => {
    const card = await window.editor.hoverOver('第十二条第二款第四项规制');
    expect(card).to.include('反不正当竞争法 Article 12(2)(4)');
    expect(card).to.match(/2019.*as stated|2019/);
    expect(card).to.include('兜底：其他干扰、毁坏其运行的做法。');
    expect(card).to.match(/summary/i);
    expect(card).to.match(/1 brief|2 briefs/);
    await window.screenshot('card-provision-light-en');
  });

  it('an anaphor says that it was resolved', async () => {
    expect(await window.editor.hoverOver('同法第四十二条第二款')).to.match(/网络安全法/);
  });

  it('a party has its card with role and short names', async () => {
    const card = await window.editor.hoverOver('搜道公司辩称');
    expect(card).to.include('浙江搜道网络技术有限公司');
    expect(card).to.match(/defendant/i);
  });

  it('a holding has its card: the issue, the outcome, where its reasons begin, who relies on it', async () => {
    const card = await window.editor.hoverOver('据此，两被告利用被诉软件批量操控微信账号');
    expect(card).to.match(/Holding/i);
    expect(card).to.match(/Reasoning/i);
    await window.screenshot('card-holding-light-en');
  });

  it('from an ordered item to the reasons for it, by key, and to what rests on them', async () => {
    const item = await window.editor.putCursorOn('于本判决生效之日起十日内连带');
    await window.press('Mod+Alt+J');
    await window.editor.cursorOnLine(56);
    await window.press('Mod+Alt+H');
    const places = await window.editor.peeked();
    await window.screenshot('peek-conclusions');
    expect(places.map((place) => place.slice(0, 2))).to.deep.equal(['二、', '四、']);
    await window.press('Escape');
    expect(item.line).to.equal(61);
  });

  it('from a holding drawn in a paragraph of its own to the paragraphs above it, by command', async () => {
    await window.editor.putCursorOn('据此，两被告利用');
    await window.run('Glossator: Go to Reasoning');
    const places = await window.editor.peeked();
    await window.screenshot('peek-reasoning');
    expect(places.filter((place) => place.includes('关于'))).to.have.length.at.least(3);
    await window.press('Escape');
  });

  it('a holding lists the briefs that rely on it', async () => {
    await window.editor.putCursorOn('因此，两原告对微信产品数据资源整体享有');
    await window.press('Shift+F12');
    const peek = window.page.locator('.peekview-widget');
    // One place is gone to, several are listed.
    const found = await until(
      'the brief',
      async () =>
        (await peek.count()) > 0
          ? (await peek.locator('.ref-tree .monaco-icon-label .label-name').allInnerTexts()).join()
          : ((await window.editor.title()) ?? ''),
      (names) => names.includes('代理词.md'),
    );
    expect(found).to.not.include('memo.md');
    await window.press('Escape');
    await window.editor.open(judgment);
  });

  it('issues and holdings are labelled; the legend explains the marks and switches them off and on', async () => {
    await window.editor.putCursorOn('一、关于被诉软件批量操控微信账号的行为');
    const labels = await until(
      'the labels',
      () => window.editor.labels(),
      (shown) => shown.length > 0,
    );
    expect(labels).to.include('Issue 1').and.to.include('On issue 1');
    const list = window.page.locator('.quick-input-widget').filter({ visible: true });
    for (const [state, wanted] of [
      ['on', false],
      ['off', true],
    ] as const) {
      await window.run('Glossator: Show What the Marks Mean');
      await list.locator('.monaco-list-row').first().waitFor();
      if (state === 'on') await window.screenshot('legend');
      await list
        .locator('.monaco-list-row')
        .filter({ hasText: `Marks for issues and holdings: ${state}` })
        .first()
        .click();
      await until(
        `labels ${state === 'on' ? 'gone' : 'back'}`,
        () => window.editor.labels(),
        (shown) => shown.length > 0 === wanted,
      );
    }
  });

  it('the outline has the parts of the judgment, breadcrumbs too', async () => {
    await window.editor.putCursorOn('本院酌情确定由两被告连带赔偿260万元');
    const crumbs = await until(
      'breadcrumbs',
      () => window.page.locator('.breadcrumbs-control .monaco-breadcrumb-item').allInnerTexts(),
      (texts) => texts.some((text) => /Reasoning/.test(text)),
    );
    expect(crumbs.join(' ')).to.include('Reasoning');
  });
});

describe('a judgment in the Chinese interface', () => {
  for (const theme of ['light', 'dark', 'high-contrast'] as const)
    it(`its cards and rows speak Chinese: ${theme}`, async () => {
      const window = await sampleWindow({ locale: 'zh-cn', theme });
      await window.editor.open(judgment);
      await window.statusShown('民事一审判决');
      const card = await window.editor.hoverOver('第十二条第二款第四项规制');
      expect(card).to.include('反不正当竞争法 第十二条第二款第四项');
      expect(card).to.include('摘要，非条文原文');
      await window.screenshot(`card-provision-${theme}-zh`);
      await window.showContainer('Glossator');
      const holdings = window.tree('裁判观点');
      await holdings.unfold();
      await holdings.rowsWhen('rows', (rows) => rows.length > 3);
      await window.editor.hoverOver('据此，两被告利用被诉软件批量操控微信账号');
      await window.screenshot(`judgment-${theme}-zh`);
    });
});
