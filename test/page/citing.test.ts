import { expect } from 'chai';
import { sampleWindow } from './support/sample-window';
import { until } from './support/until';
import type { Window } from './support/window';

const brief = '代理词.md';
const decision = '栖禾案';

describe('from holdings to briefs and back', () => {
  let window: Window;

  before(async () => {
    window = await sampleWindow();
    await window.editor.open(brief);
    await window.statusShown('statement of counsel');
  });

  const line = (words: string) =>
    window.editor.front
      .locator('.view-line')
      .filter({ hasText: words.replaceAll(' ', '\u00a0') })
      .first();

  it('a holding that is dragged into a brief is quoted there with its decision', async () => {
    await window.showContainer('Glossator');
    const tree = window.tree('Holdings');
    const rows = await tree.rowsWhen('the decisions', (all) => all.some(({ label }) => label === decision));
    expect(rows.length).to.be.greaterThan(2);
    await tree.expand(decision);
    const [issue] = (await tree.rowsWhen('its issues', (all) => all.some(({ level }) => level === 2))).filter(
      ({ level }) => level === 2,
    );
    await tree.expand(issue!.label);
    const below = await tree.rowsWhen('its holdings', (all) => all.some(({ level }) => level === 3));
    const { label } = below.find(({ level }) => level === 3)!;
    await window.editor.putCursorOn('发表代理意见如下');
    const text = await until(
      'the quotation',
      async () => {
        const [from, to] = [await tree.row(label).boundingBox(), await line('发表代理意见如下').boundingBox()];
        if (!from || !to) return '';
        const { mouse, keyboard } = window.page;
        await mouse.move(from.x + 60, from.y + 8);
        await mouse.down();
        // A key that is held when the button goes down would select rows.
        await keyboard.down('Shift');
        await mouse.move(from.x + 120, from.y + 8, { steps: 4 });
        await mouse.move(to.x + 200, to.y + 8, { steps: 12 });
        await mouse.move(to.x + 210, to.y + 9, { steps: 4 });
        await mouse.up();
        await keyboard.up('Shift');
        return window.editor.front.locator('.view-lines').innerText();
      },
      (shown) => shown.includes('民事判决认为：“'),
    );
    expect(text.replace(/\s/g, '')).to.include('示例市示范区人民法院（2021）示0000民初1号民事判决认为：“');
    await window.screenshot('quotation-dropped');
    await window.press('Mod+z');
  });

  it('who relies on a holding is a hierarchy that goes on to what those rest on', async () => {
    await window.editor.open('判决书-微信群控案.txt');
    // The key is for texts that something offers a hierarchy for: for a judgment once it is known to be one.
    await window.statusShown('civil judgment');
    // A tree that follows the cursor comes to the front with what it shows.
    await window.showContainer('Explorer');
    await window.editor.putCursorOn('性质与范围均不相同');
    await window.press('Shift+Alt+h');
    const rows = window.page.locator('.sidebar .monaco-list-row');
    const shown = await until(
      'the briefs',
      () => rows.allInnerTexts(),
      // The explorer has a row of that name, too.
      (all) => all[0]?.includes('故平台就数据资源整体') === true && all.some((row) => row.includes(brief)),
    );
    expect(shown.length).to.be.greaterThan(1);
    await window.screenshot('call-hierarchy');
    await window.press('Escape');
  });
});
