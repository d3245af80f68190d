import { expect } from 'chai';
import { processesBelow } from './support/processes';
import { sampleServer, sampleWindow } from './support/sample-window';
import { until } from './support/until';
import type { Window } from './support/window';

const judgment = '判决书-微信群控案.txt';

describe('the first day', () => {
  let window: Window;

  for (const [locale, start, titles] of [
    [
      'en',
      'Glossator: Get Started',
      ['Open the sample matter', 'Hover a citation', 'From a holding to its reasons', 'Go from a brief to the passage'],
    ],
    ['zh-cn', 'Glossator: 入门', ['打开示例案件', '悬停查看援引', '从裁判观点到裁判理由', '从律师文书到判决段落']],
  ] as const)
    it(`has four steps, each with its page: ${locale}`, async () => {
      window = await sampleWindow({ locale });
      await window.run(start);
      const steps = window.page.locator('.gettingStartedContainer .step-title');
      const shown = await until(
        'the steps',
        () => steps.allInnerTexts(),
        (texts) => texts.length >= 4,
      );
      expect(shown).to.deep.equal([...titles]);
      for (const [index, title] of titles.entries()) {
        if (index > 0) await steps.nth(index).click();
        await window.page.locator('.getting-started-media webview, .getting-started-media iframe').first().waitFor();
        await window.page.locator('.getting-started-step.expanded').filter({ hasText: title }).waitFor();
        await window.screenshot(`walkthrough-${locale}-${index + 1}`);
      }
    });

  it('tells that the server has ended, and starts it again when asked', async () => {
    window = await sampleWindow();
    const { pid = 0 } = await sampleServer();
    await window.editor.open(judgment);
    const own = (): number[] => processesBelow(pid, 'dist/cli.js');
    expect(await window.editor.hoverOver('第十二条第二款第四项')).to.include('反不正当竞争法');
    // That of a window that was closed a moment ago may still be there.
    const before = own();
    expect(before).to.have.length.above(0);

    for (const id of before) process.kill(id, 'SIGKILL');
    const [message] = await until(
      'a message',
      () => window.notifications(),
      (texts) => texts.length > 0,
    );
    expect(message).to.match(/^Glossator has stopped reading\./);
    expect(await window.statusBar()).to.include('Glossator stopped');
    await window.screenshot('crash');
    expect(own(), 'not started behind the reader’s back').to.deep.equal([]);

    await window.page.locator('.notifications-toasts .monaco-button').filter({ hasText: 'Restart' }).click();
    const [after] = await until(
      'a new server',
      () => Promise.resolve(own()),
      (ids) => ids.length === 1,
    );
    expect(before).to.not.include(after);
    expect(await window.editor.hoverOver('第十二条第二款第四项')).to.include('反不正当竞争法');
    expect(await window.statusBar()).to.not.include('Glossator stopped');
  });

  it('writes a report for the person to hand on, without text, names or paths', async () => {
    window = await sampleWindow();
    await window.editor.open(judgment);
    await window.run('Glossator: Report an Issue…');
    await until(
      'the report',
      () => window.editor.title(),
      (title) => title?.startsWith('Untitled') === true,
    );
    const lines = await until(
      'its text',
      async () => (await window.editor.front.locator('.view-lines').innerText()).replace(/\u00a0/g, ' '),
      (text) => text.includes('legal-judgment'),
    );
    expect(lines).to.match(/Glossator 0\.1\.0/);
    expect(lines).to.not.match(/判决|glossator-page|\/tmp/);
    await window.screenshot('report');
  });

  it('gives each row of the tree words for a screen reader', async () => {
    window = await sampleWindow();
    await window.showContainer('Glossator');
    const topmost = window.page.locator('.pane .monaco-list-row[aria-level="1"]');
    // Which of the two is drawn depends on where the tree stands: it follows the cursor.
    const spoken = await until(
      'the words of a decision’s row',
      () => topmost.evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label') ?? '')),
      (labels) => labels.some((label) => /栖禾案|微信群控案/.test(label)),
    );
    expect(spoken.filter((label) => /栖禾案|微信群控案/.test(label)).join()).to.match(/judgment|decision/i);
  });
});
