import { expect } from 'chai';
import { sampleWindow } from './support/sample-window';
import { until } from './support/until';
import type { Window } from './support/window';

const judgment = '判决书-微信群控案.txt';

describe('a page of what documents say', () => {
  let window: Window;

  before(async () => {
    window = await sampleWindow();
    await window.editor.open(judgment);
    await window.statusShown('civil judgment');
  });

  /** How many links an editor with these words shows, once it shows more than so many. */
  const linksIn = (words: string, few = 3): Promise<number> => {
    const page = window.page.locator('.editor-instance').filter({ hasText: words }).first();
    return until(
      'links',
      () => page.locator('.detected-link').count(),
      (found) => found > few,
    );
  };

  it('sets claims beside what answers them, next to the judgment, with links into it', async () => {
    await window.run('Glossator: Compare Claims and Orders');
    expect(await linksIn('Claims and orders')).to.be.greaterThan(3);
    await window.screenshot('claims');
    await window.press('Mod+F4');
  });

  it('puts the judgment in English for a client who reads no Chinese, its words beside the labels', async () => {
    await window.editor.putCursorOn('两被告采集并留存微信用户数据的行为，是否违反反不正当竞争法第二条');
    await window.run('Glossator: English Summary for a Foreign Client');
    expect(await linksIn('Tencent v. Soudao et al.', 0)).to.be.greaterThan(0);
    await window.screenshot('english-summary');
    await window.press('Mod+F4');
  });

  it('sets a question beside its like in other judgments, chosen by the reader', async () => {
    await window.editor.putCursorOn('两被告采集并留存微信用户数据的行为，是否违反反不正当竞争法第二条');
    await window.press('Mod+Alt+Shift+K');
    const box = window.page.locator('.quick-input-widget').filter({ visible: true });
    const proposed = box.locator('.monaco-list-row').filter({ hasText: '栖禾案' });
    await proposed.first().waitFor();
    await window.screenshot('across-choose');
    const ticked = proposed.locator('[role="checkbox"][aria-checked="true"], input:checked');
    expect(await ticked.count()).to.equal(1);
    await window.press('Enter');
    expect(await linksIn('One question across judgments')).to.be.greaterThan(3);
    await window.screenshot('across');
    await window.dress('dark');
    await window.screenshot('across-dark');
  });
});
