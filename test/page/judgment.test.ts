import { expect } from 'chai';
import * as path from 'node:path';
import { until } from './support/until';
import { Window } from './support/window';

const sample = path.resolve('samples/group-control');
const judgment = '判决书-微信群控案.txt';

describe('a judgment', () => {
  let window: Window;

  before(async () => {
    window = await Window.open(sample);
    await window.editor.open(judgment);
    await window.statusShown('civil judgment');
  });
  after(() => window.close());

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

  it('from an ordered item, the key leads to the reasons for the amount, and back', async () => {
    const item = await window.editor.putCursorOn('连带赔偿原告深圳市腾讯计算机系统有限公司');
    await window.press('Control+Alt+J');
    await until(
      'the cursor to move up to the reasoning',
      () => window.editor.cursor(),
      (place) => place !== undefined && place.line < item.line,
    );
    const reasons = await window.editor.cursor();
    await window.press('Escape');
    await window.editor.putCursorOn('关于赔偿数额');
    const there = await window.editor.cursor();
    expect(Math.abs(reasons!.line - there!.line)).to.be.at.most(1);
  });

  it('the same from the palette', async () => {
    const item = await window.editor.putCursorOn('刊登声明，为原告');
    await window.run('Glossator: Go to Reasoning');
    await until(
      'the cursor to move up',
      () => window.editor.cursor(),
      (place) => place !== undefined && place.line < item.line,
    );
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

  it('issue tags stand behind their passages, and can be switched off', async () => {
    await window.editor.putCursorOn('争议焦点为');
    const tags = (): Promise<number> => window.page.locator('.view-line [class*="ced-"]').count();
    await until('tags', tags, (count) => count > 0);
    await window.screenshot('tags-light-en');
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
      const window = await Window.open(sample, { locale: 'zh-cn', theme });
      try {
        await window.editor.open(judgment);
        await window.statusShown('民事一审判决');
        const card = await window.editor.hoverOver('第十二条第二款第四项规制');
        expect(card).to.include('反不正当竞争法 第十二条第二款第四项');
        expect(card).to.include('摘要，非条文原文');
        await window.screenshot(`card-provision-${theme}-zh`);
        await window.showContainer('Glossator');
        await window.tree('裁判观点').rowsWhen('rows', (rows) => rows.length > 3);
        await window.editor.hoverOver('据此，两被告利用被诉软件批量操控微信账号');
        await window.screenshot(`judgment-${theme}-zh`);
      } finally {
        await window.close();
      }
    });
});
