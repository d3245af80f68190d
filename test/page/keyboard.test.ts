import { expect } from 'chai';
import { sampleWindow } from './support/sample-window';
import { until } from './support/until';
import type { Window } from './support/window';

const judgment = '判决书-微信群控案.txt';

describe('by keys alone', () => {
  let window: Window;

  before(async () => {
    window = await sampleWindow();
    await window.press('Mod+P');
    await typed('判决书-微信', judgment);
    await window.editor.shown(judgment);
    await window.statusShown('civil judgment');
  });

  /** Types into the box at the top and takes the row that comes first, once it is the one that is meant. */
  async function typed(words: string, row: string): Promise<void> {
    const box = window.page.locator('.quick-input-widget').filter({ visible: true });
    await box.locator('input').first().waitFor();
    await window.page.keyboard.type(words);
    await box.locator('.monaco-list-row.focused').filter({ hasText: row }).waitFor();
    await window.press('Enter');
  }

  async function command(title: string): Promise<void> {
    await window.press('F1');
    await typed(title, title);
  }

  const focused = (): Promise<string> =>
    window.page.locator('.pane .monaco-list-row.focused .label-name').first().innerText();

  it('Ctrl+Alt+T goes from a holding to its row, the arrows on, and Enter to the passage', async () => {
    await window.editor.putCursorOn('据此，两被告利用被诉软件批量操控');
    await window.press('Control+Alt+T');
    await until('the row of the holding', focused, (label) => label.startsWith('据此，两被告利用'));
    const rows = await window.tree('Holdings').rows();
    const [first, second] = ['栖禾案', '微信群控案'].map((name) => rows.findIndex(({ label }) => label === name));
    const strange = rows.slice(second).filter(({ label }) => label.includes('拾穗公司'));
    expect(first).to.be.lessThan(second ?? 0);
    expect(strange, 'each row below its own decision').to.deep.equal([]);
    // A key that comes while the tree is being fetched anew is lost: like a person, press it again.
    const unfolded = async (): Promise<boolean> =>
      (await window.tree('Holdings').rows()).some(({ label }) => label.startsWith('关于介入的手段和结果'));
    for (let attempt = 0; attempt < 4 && !(await unfolded()); attempt++) {
      await window.press('ArrowRight');
      await until('its passages', unfolded, Boolean, 3000).catch(() => undefined);
    }
    expect(await unfolded(), 'its passages').to.equal(true);
    await window.press('ArrowDown ArrowDown ArrowDown');
    await until('a passage', focused, (label) => label.startsWith('关于介入的手段和结果'));
    await window.screenshot('keyboard-tree');
    await window.press('Enter');
    await until(
      'the text to have the focus',
      () => window.editor.hasFocus(),
      (has) => has,
    );
    await window.editor.cursorOnLine(42);
  });

  it('Ctrl+C on a row copies its words', async () => {
    await command('Glossator: Focus on Holdings View');
    const onPassage = (limit: number): Promise<string> =>
      until('the passage', focused, (label) => label.startsWith('关于介入的手段和结果'), limit);
    // The tree may have followed the cursor to the holding: the way down from there is that of before.
    await onPassage(5000).catch(() => window.press('ArrowDown ArrowDown ArrowDown'));
    await onPassage(15_000);
    await window.press('Control+C Control+P');
    const input = window.page.locator('.quick-input-widget input').first();
    await input.waitFor();
    const pasted = await until(
      'the words',
      async () => {
        await window.press('Control+A Control+V');
        return input.evaluateAll((elements) => (elements[0] as unknown as { value: string }).value);
      },
      (text) => text !== '',
    );
    await window.press('Escape');
    expect(pasted).to.match(/^关于介入的手段和结果/);
  });

  it('Shift+F10 on a row shows its menu', async () => {
    await command('Glossator: Focus on Holdings View');
    await until('a row', focused, (label) => label !== '');
    await window.press('Shift+F10');
    const items = window.page.locator('.context-view .action-label');
    const shown = await until(
      'the menu',
      () => items.allInnerTexts(),
      (texts) => texts.length > 0,
    );
    await window.press('Escape');
    expect(shown.map((text) => text.trim())).to.include.members(['Open', 'Copy Words']);
  });

  it('Ctrl+K Ctrl+I shows the card at the cursor; once more, Tab and Enter follow its link', async () => {
    await window.editor.putCursorOn('第十二条第二款第四项规制');
    await window.press('Control+K Control+I');
    expect(await window.editor.cardText()).to.include('Article 12(2)(4)');
    await window.press('Control+K Control+I');
    await until(
      'a link to have the focus',
      async () => {
        await window.press('Tab');
        return window.page.locator('.monaco-hover a:focus').allInnerTexts();
      },
      (texts) => texts.join().includes('Show all citations'),
    );
    await window.screenshot('keyboard-card');
    await window.press('Enter');
    expect((await window.editor.peeked()).length).to.be.greaterThan(2);
    await window.press('Escape');
  });

  it('Ctrl+Alt+J and Ctrl+Alt+H go to the reasoning and back', async () => {
    const from = await window.editor.putCursorOn('于本判决生效之日起十日内连带');
    await window.press('Control+Alt+J');
    const there = await until(
      'the reasoning',
      () => window.editor.cursor(),
      (place) => place !== undefined && place.line < from.line,
    );
    await window.press('Control+Alt+H');
    await until(
      'the way back',
      async () => ((await window.editor.cursor())?.line === there?.line ? 'there' : 'gone'),
      (now) => now === 'gone',
    ).catch(() => window.editor.peeked());
    await window.press('Escape');
  });

  it('the status item’s question and its answers', async () => {
    await command('Glossator: What Is This Document?');
    const rows = window.page.locator('.quick-input-widget .monaco-list-row');
    await rows.filter({ hasText: 'Something else' }).waitFor();
    await window.press('ArrowDown');
    await rows.filter({ hasText: 'Brief' }).filter({ visible: true }).first().waitFor();
    expect(await window.page.locator('.quick-input-widget .monaco-list-row.focused').innerText()).to.include('Brief');
    await window.press('Escape');
  });

  it('each row of the tree says aloud what it is, and not only its words', async () => {
    await command('Glossator: Focus on Holdings View');
    const rows = await window.page.locator('.pane .monaco-list-row').evaluateAll((elements) =>
      elements.map((element) => ({
        label: element.querySelector('.label-name')?.textContent ?? '',
        spoken: element.getAttribute('aria-label') ?? '',
      })),
    );
    const kinds =
      /decision|judgment|issue|claim|holding|ordered item|reasoning|provision|brief|code|part(?:y|ies|s)|more/i;
    const silent = rows.filter(({ label, spoken }) => !kinds.test(spoken.replace(label, '')) && !kinds.test(label));
    expect(rows.length).to.be.greaterThan(5);
    expect(silent).to.deep.equal([]);
  });
});
