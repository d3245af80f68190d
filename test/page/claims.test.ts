import { expect } from 'chai';
import { sampleWindow } from './support/sample-window';
import { until } from './support/until';
import type { Window } from './support/window';

const judgment = '判决书-微信群控案.txt';

describe('claims beside what answers them', () => {
  let window: Window;

  before(async () => {
    window = await sampleWindow();
    await window.editor.open(judgment);
    await window.statusShown('civil judgment');
  });

  it('are a page beside the judgment, with links into it', async () => {
    await window.run('Glossator: Compare Claims and Orders');
    const page = window.page.locator('.editor-instance').filter({ hasText: 'Claims and orders' });
    await page.first().waitFor();
    await window.screenshot('claims');
    const links = page.first().locator('.detected-link');
    const count = await until(
      'links',
      () => links.count(),
      (found) => found > 3,
    );
    expect(count).to.be.greaterThan(3);
  });
});
