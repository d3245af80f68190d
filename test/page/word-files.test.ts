import { expect } from 'chai';
import { strToU8, unzipSync, zipSync } from 'fflate';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { docxFile, p } from '../support/docx-file';
import { sampleWindow } from './support/sample-window';
import { until } from './support/until';
import type { Window } from './support/window';

const file = '代理词（定稿）.docx';

/** The brief of the sample as Word has it: without front matter and the marks of Markdown, with the list of types of each real file. */
function inWord(markdown: string): Uint8Array {
  const lines = markdown.replace(/^---\n.*?\n---\n/s, '').split('\n');
  const body = lines.filter(Boolean).map((line) => p(line.replace(/^[#>]+ /, '').replaceAll('*', '')));
  const docx = docxFile({ body: body.join('') });
  return zipSync({ ...unzipSync(docx), '[Content_Types].xml': strToU8('<Types></Types>') });
}

describe('a brief in Word', () => {
  let window: Window;
  before(async () => {
    window = await sampleWindow();
    const markdown = fs.readFileSync(path.join(window.folder, '代理词.md'), 'utf8');
    fs.writeFileSync(path.join(window.folder, file), inWord(markdown));
    await window.showContainer('Explorer');
  });

  /** Chooses once from the menu of the file in the Explorer, whose rows may be made anew at any time. */
  const choose = (title: string): Promise<boolean> =>
    until(
      `${title} of the Explorer`,
      async () => {
        const soon = { timeout: 3000 };
        const row = window.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: file }).first();
        const item = window.page.locator('.monaco-menu .action-item').filter({ hasText: title }).first();
        try {
          await row.click({ ...soon, button: 'right' });
          await item.click(soon);
          return true;
        } catch {
          return false;
        }
      },
      Boolean,
    );

  it('opens as a text from the menu of the Explorer, and has its cards', async () => {
    await choose('Open as Text');
    await window.editor.shown(file);
    await window.statusShown('statement of counsel');
    const card = await window.editor.hoverOver('微信群控案）审理的软件');
    expect(card).to.match(/杭州铁路运输法院.*（2019）浙8601民初1987号/);
    await window.screenshot('word-file');
  });

  it('is checked where it is: a row of Checks leads to its paragraph', async () => {
    await window.press('Escape');
    await window.showContainer('Glossator');
    const checks = window.tree('Checks');
    await checks.unfold();
    await checks.rowsWhen('the citations of the file', (rows) => rows.some(({ level }) => level > 1));
    const before = await window.editor.cursor();
    await checks.click('《反不正当竞争法》');
    await until(
      'the cursor at the paragraph',
      () => window.editor.cursor(),
      (place) => place !== undefined && place.line !== before?.line,
    );
    await window.screenshot('word-file-checks');
    await window.dress('dark');
    await window.screenshot('word-file-checks-dark');
  });

  it('is imported from there, too: as Markdown beside it, where it goes on being written', async () => {
    await window.dress('light');
    await window.showContainer('Explorer');
    const text = file.replace('.docx', '.md');
    await choose('Import as Text');
    await window.editor.shown(text);
    await window.statusShown('statement of counsel');
    await window.screenshot('word-file-imported');
  });
});
