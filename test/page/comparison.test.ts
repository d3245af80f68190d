import { expect } from 'chai';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { labelsIn } from './support/labels';
import type { Locator } from './support/driver';
import { until } from './support/until';
import { placeOf } from './support/words';
import { Window } from './support/window';

const judgment = '判决书-微信群控案.txt';

describe('a comparison with what git has', () => {
  let place: string;
  let folder: string;
  let window: Window;
  let asBefore: string;

  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });

  const changes = (): string => git('status', '--porcelain') + git('diff');

  before(async () => {
    place = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-git-'));
    folder = path.join(place, 'group-control');
    fs.cpSync(path.resolve('samples/group-control'), folder, { recursive: true });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'as it was');
    const file = path.join(folder, judgment);
    const text = fs.readFileSync(file, 'utf8');
    fs.writeFileSync(file, text.replace('第十二条第二款第四项规制', '第十二条第二款第三项规制'));
    fs.appendFileSync(path.join(folder, '代理词.md'), '\n附：证据目录\n');
    window = await Window.open(folder);
    folder = window.folder;
    asBefore = changes();
    await window.editor.open(judgment);
    await window.statusShown('civil judgment');
  });

  after(async () => {
    await window.close();
    fs.rmSync(place, { recursive: true, force: true });
  });

  const side = (name: 'original' | 'modified'): Locator =>
    window.page.locator(`.monaco-diff-editor .editor.${name}`).first();

  /** The card over words of one side. */
  async function card(name: 'original' | 'modified', words: string): Promise<string> {
    await window.page.mouse.move(1, 1);
    await window.editor.card.waitFor({ state: 'hidden' });
    const point = await until(
      `“${words}” in the ${name}`,
      () => placeOf(side(name), words),
      (found) => found !== undefined,
    );
    await window.page.mouse.move(point!.x, point!.y, { steps: 3 });
    return window.editor.cardText();
  }

  it('has cards on both sides, each for its own words', async () => {
    // Two commands bear this name in the list; the button is that of the file.
    await window.page.locator('.editor-actions .action-label[aria-label^="Open Changes"]').first().click();
    await side('original').locator('.view-line').filter({ hasText: '第四' }).first().waitFor();
    expect(await card('original', '反不正当竞争法第十二条')).to.include('12(2)(4)');
    await window.screenshot('comparison-git');
    expect(await card('modified', '反不正当竞争法第十二条')).to.include('12(2)(3)');
  });

  it('marks the parts, and puts no words of ours beside those that are compared', async () => {
    for (const name of ['original', 'modified'] as const) {
      await side(name).locator('.view-overlays .cdr[class*="ced-"]').first().waitFor();
      expect(await labelsIn(side(name))).to.deep.equal([]);
    }
  });

  it('makes no second decision of the earlier one', async () => {
    await window.showContainer('Glossator');
    const rows = await window
      .tree('Holdings')
      .rowsWhen('the decisions', (found) => found.some(({ label }) => label === '微信群控案'));
    expect(rows.filter(({ label }) => label === '微信群控案').length).to.equal(1);
  });

  it('leaves the labels where the decision stands alone', async () => {
    await window.editor.open(judgment);
    await window.editor.putCursorOn('二、关于两被告采集');
    await until(
      'the labels',
      () => labelsIn(window.editor.front),
      (found) => found.some((label) => label.startsWith('Issue')),
    );
  });

  it('what git has can be read by itself: it has cards, leads into the folder and is not written', async () => {
    await window.editor.open('代理词.md');
    await window.statusShown('statement of counsel');
    await window.run('Git: Open File (HEAD)');
    await window.page.locator('.tab.active').filter({ hasText: '(HEAD)' }).waitFor();
    await window.statusShown('statement of counsel');
    expect(await window.editor.hoverOver('微信群控案）审理的软件')).to.include('杭州铁路运输法院');
    await window.screenshot('revision-git');
    await window.press('F1');
    await window.page.keyboard.type('Glossator: ');
    const list = window.page.locator('.quick-input-list .monaco-list-row .label-name');
    const offered = await until(
      'the commands',
      () => list.allInnerTexts(),
      (texts) => texts.some((text) => text.startsWith('Glossator: ')),
    );
    await window.press('Escape');
    expect(offered).not.to.include('Glossator: Format Citations…');
    await window.editor.putCursorOn('栖禾案', { occurrence: 2 });
    await window.press('F12');
    await window.editor.shown('判决书-栖禾案.txt');
    expect(changes()).to.equal(asBefore);
  });
});
