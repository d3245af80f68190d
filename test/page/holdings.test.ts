import { expect } from 'chai';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Tree } from './support/tree';
import { sampleWindow } from './support/sample-window';
import { until } from './support/until';
import type { Window } from './support/window';

const judgment = '判决书-微信群控案.txt';
const issue = '被诉软件批量操控微信账号的行为，是否构成反不正当竞争法第十二条第二款第四项所指的网络不正当竞争';

describe('the tree of holdings', () => {
  let window: Window;
  let tree: Tree;

  before(async () => {
    window = await sampleWindow();
    await window.editor.open('判决书-栖禾案.txt');
    await window.showContainer('Glossator');
    tree = window.tree('Holdings');
    await tree.rowsWhen(
      'both decisions',
      (rows) => rows.filter((row) => row.level === 1).length === 2 && rows.length > 20,
    );
  });

  const labels = async (level: number): Promise<string[]> =>
    (await tree.rows()).filter((row) => row.level === level).map((row) => row.label);

  const group = async (how: string): Promise<void> => {
    await window.run('Glossator: Group Holdings By…');
    const list = window.page.locator('.quick-input-widget').filter({ visible: true });
    await list.locator('.monaco-list-row').filter({ hasText: how }).first().click();
  };

  it('decision, number and date; issue; main holdings, the rest folded; ordered items', async () => {
    const rows = await tree.rowsWhen(
      'the rows from the first',
      ([first, ...rest]) => first?.label === '栖禾案' && rest.some((row) => row.label === 'Ordered items'),
    );
    await window.screenshot('tree');
    expect(rows.slice(0, 5).map(({ level, label, description }) => [level, label, description])).to.deep.equal([
      [1, '栖禾案', '（2021）示0000民初1号 · 30 November 2021'],
      [2, '栖禾公司对单一用户数据是否享有可获赔偿的权益', '4 holdings'],
      [3, '综上，栖禾公司对单份用户档案中的核验标识和评价享有可获赔偿的竞争性权益', ''],
      [3, '拾穗公司关于平台不得就单一用户数据请求赔偿的抗辩，本院不予采纳', 'for the claimant'],
      [3, '2 more', ''],
    ]);
    expect(rows.filter((row) => row.label === 'Ordered items')[0]?.description).to.equal('3');
  });

  it('below a holding: the passages that carry it, the provisions, the briefs that rely on it', async () => {
    const holding = '据此，两被告利用被诉软件批量操控微信账号，使个人微信的正常运行受到妨碍…';
    const tags = window.tree('Tags');
    // The rows below are more than fit above it.
    await tags.fold();
    await tree.expand(holding);
    const rows = await tree.rowsWhen('what is below it', (all) => all.some(({ label }) => label.includes('12(2)(4)')));
    await tags.unfold();
    const below = rows.filter((row) => row.level === 4);
    expect(below[0]?.label).to.match(/^一、关于被诉软件批量操控微信账号的行为/);
    expect(below.at(-1)).to.include({ label: '反不正当竞争法 Article 12(2)(4)', description: 'provision named' });
  });

  it('a click shows the passage and leaves the focus in the tree; Enter goes there', async () => {
    await tree.click(issue);
    await window.editor.shown(judgment);
    await window.editor.cursorOnLine(38);
    expect(await window.editor.hasFocus()).to.equal(false);
    await window.press('ArrowDown');
    await sleep(500);
    await window.press('Enter');
    await window.editor.cursorOnLine(43);
    await until(
      'the focus in the text',
      () => window.editor.hasFocus(),
      (focused) => focused,
    );
  });

  it('follows the editor', async () => {
    // What a click on a row moves does not come back to the tree; after that it follows again.
    await sleep(1200);
    await window.editor.putCursorOn('因此，两被告采集、留存微信用户数据的行为');
    await window.press('ArrowRight');
    await until(
      'the row of the holding at the cursor',
      () => tree.selected(),
      (label) => label?.startsWith('因此，两被告采集、留存微信用户数据的行为') ?? false,
    );
    await window.screenshot('tree-follows');
  });

  it('by issue, and by provision', async () => {
    await group('By issue, across decisions');
    await until(
      'issues at the top',
      () => labels(1),
      (top) => top.includes(issue),
    );
    await window.screenshot('tree-by-issue');
    await group('By provision');
    await until(
      'laws at the top',
      () => labels(1),
      (top) => top.includes('反不正当竞争法'),
    );
    await window.screenshot('tree-by-provision');
    await group('By decision');
    await until(
      'decisions at the top',
      () => labels(1),
      (top) => top.includes('栖禾案'),
    );
  });

  it('is filtered by words, and says so; a filter that fits nothing says that too', async () => {
    const filter = async (words: string): Promise<void> => {
      await window.run('Glossator: Filter Holdings…');
      const box = window.page.locator('.quick-input-widget').filter({ visible: true });
      await box.locator('.quick-input-box input').first().fill(words);
      await window.press('Enter');
    };
    await filter('赔礼道歉');
    await until(
      'the rows that fit',
      () => labels(1),
      (top) => top.join() === '微信群控案',
    );
    await window.screenshot('tree-filtered');
    await filter('海商');
    await until(
      'the message',
      () => tree.message(),
      (text) => text.includes('Nothing fits “海商”.'),
    );
    await window.run('Glossator: Clear Filter of Holdings');
    await until(
      'all rows',
      () => labels(1),
      (top) => top.length === 2,
    );
  });
});
