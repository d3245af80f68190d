import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { civil } from '../support/decisions';
import { docxFile, p } from '../support/docx-file';
import { pdfFile } from '../support/pdf-file';
import { sampleWindow } from './support/sample-window';
import { until } from './support/until';
import type { Window } from './support/window';

const file = '代理词（定稿）.docx';
const decision = '判决书（318号）.pdf';

/** The brief of the sample as Word has it: without front matter and the marks of Markdown. */
function inWord(markdown: string): Uint8Array {
  const lines = markdown.replace(/^---\n.*?\n---\n/s, '').split('\n');
  const body = lines.filter(Boolean).map((line) => p(line.replace(/^[#>]+ /, '').replaceAll('*', '')));
  return docxFile({ body: body.join('') });
}

describe('a brief in Word and a judgment in PDF', () => {
  let window: Window;
  before(async () => {
    window = await sampleWindow();
    const markdown = fs.readFileSync(path.join(window.folder, '代理词.md'), 'utf8');
    fs.writeFileSync(path.join(window.folder, file), inWord(markdown));
    fs.writeFileSync(path.join(window.folder, decision), pdfFile(civil, '某某法院电子卷宗'));
  });

  /** Opens the text of a file: whether the Explorer has come to list a file that was written is not waited for. */
  const openAsText = async (name: string, kind: string): Promise<void> => {
    await window.editor.bringUp(name);
    await window.run('Glossator: Open as Text');
    await window.editor.shown(name);
    await window.statusShown(kind);
  };

  it('opens as a text, and has its cards', async () => {
    await openAsText(file, 'statement of counsel');
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

  it('and says what is missing where nothing shows the file itself', async () => {
    await window.press('Mod+1');
    await window.run('Glossator: Open the File Itself');
    await until(
      'the way to see it',
      () => window.notifications(),
      (all) => all.some((one) => one.includes(`Nothing here shows ${file}`)),
    );
    await window.screenshot('word-file-no-viewer');
    await window.run('Notifications: Clear All Notifications');
  });

  it('is imported: as Markdown beside it, where it goes on being written', async () => {
    const text = file.replace('.docx', '.md');
    await window.run('Glossator: Import as Text…');
    await window.editor.shown(text);
    await window.statusShown('statement of counsel');
    await window.screenshot('word-file-imported');
  });

  it('the judgment has its holdings in the tree, and keeps a tag under the name of its file', async () => {
    await openAsText(decision, 'civil judgment');
    await window.editor.select('远山公司未举证证明毁损系包装所致');
    await window.press('Mod+Alt+g');
    const box = window.page.locator('.quick-input-widget').filter({ visible: true });
    const labels = (): Promise<string[]> => box.locator('.monaco-list-row .label-name').allInnerTexts();
    await until('the codes', labels, (all) => all.includes('竞争关系'));
    await window.page.keyboard.type('竞争关系');
    await until('the code', labels, (all) => all[0] === '竞争关系');
    await window.press('Enter');
    await until(
      'the label of the tag',
      () => window.editor.labels(),
      (all) => all.some((label) => label.includes('竞争关系')),
    );
    expect(fs.readdirSync(path.join(window.folder, '.glossator', 'annotations', decision))).to.have.length.above(0);
    await window.showContainer('Glossator');
    await window.tree('Checks').fold();
    const holdings = window.tree('Holdings');
    await holdings.unfold();
    await window.press('Mod+1 Mod+Alt+t');
    await holdings.rowsWhen('a holding of the file', (rows) =>
      rows.some(({ label }) => label.includes('远山公司未举证证明')),
    );
    await window.screenshot('word-file-holdings');
  });

  it('its pages are named where they begin', async () => {
    await window.editor.select('远山公司未举证证明毁损系包装所致');
    await until(
      'the second page',
      () => window.editor.labelsBefore(),
      (all) => all.includes('p. 2'),
    );
    await window.screenshot('word-file-pages');
  });

  it('and no longer where it is said to be no paper of ours, but again where that is taken back', async () => {
    const says = async (answer: string): Promise<void> => {
      await window.run('Glossator: What Is This Document?');
      await window.page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: answer }).first().click();
    };
    await says('Something else');
    await until(
      'the mark of the page as it is',
      () => window.editor.labelsBefore(),
      (all) => !all.includes('p. 2'),
    );
    await says('Decision');
    await window.statusShown('civil judgment');
    await until(
      'the second page',
      () => window.editor.labelsBefore(),
      (all) => all.includes('p. 2'),
    );
  });

  it('opens beside its text where an extension shows such files', async () => {
    const groups = window.page.locator('.editor-group-container');
    await window.press('Mod+1');
    await window.run('Glossator: Open the File Itself');
    await until(
      'the file in a second group',
      async () => ((await groups.count()) === 2 ? groups.nth(1).locator('.tab').allInnerTexts() : []),
      (tabs) => tabs.some((tab) => tab.replace(/\s/g, '') === decision),
    );
    await window.screenshot('word-file-beside');
    // Whatever has the keys now, the page of the viewer or an editor.
    await groups.nth(1).locator('.tab').first().click({ button: 'middle' });
    await until(
      'one group',
      () => groups.count(),
      (count) => count === 1,
    );
  });

  it('what was left out of it is listed, and is in the text that is imported where one ticks it', async () => {
    await window.editor.select('远山公司未举证证明毁损系包装所致');
    await window.run('Glossator: Show What Was Left Out…');
    const rows = window.page.locator('.quick-input-widget .monaco-list-row');
    const texts = (): Promise<string[]> => rows.allInnerTexts();
    await until('what was left out', texts, (all) => all.some((row) => row.includes('某某法院电子卷宗')));
    await window.screenshot('word-file-left-out');
    await rows.filter({ hasText: '某某法院电子卷宗' }).first().click();
    await window.press('Enter');
    await until('the question for the kind of copy', texts, (all) => all.some((row) => row.includes('Official text')));
    await window.press('Enter');
    const imported = path.join(window.folder, decision.replace('.pdf', '.txt'));
    // A file is there a moment before its text.
    await until(
      'the text with what was ticked',
      () => Promise.resolve(fs.existsSync(imported) ? fs.readFileSync(imported, 'utf8') : ''),
      (text) => text.includes('某某法院电子卷宗'),
    );
    await window.editor.shown(path.basename(imported));
    // What was tagged in the file stands in the text, and that is said.
    await until(
      'the tag in the text',
      () => window.editor.labels(),
      (labels) => labels.some((label) => label.includes('竞争关系')),
    );
    await until(
      'how many have found their places',
      () => window.notifications(),
      (all) => all.some((one) => one.includes('tags and notes in place: 1 of 1')),
    );
    await window.screenshot('word-file-imported-tag');
  });
});
