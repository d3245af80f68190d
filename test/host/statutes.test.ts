import { expect } from 'chai';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { at, eventually, files, hover, show } from './matter';

/** What a comparison in front shows: its title, the text on the left, that on the right. */
async function comparison(): Promise<readonly string[]> {
  const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
  if (!(tab?.input instanceof vscode.TabInputTextDiff)) return [];
  const { original, modified } = tab.input;
  const texts = [original, modified].map(async (uri) => (await vscode.workspace.openTextDocument(uri)).getText());
  return [tab.label, ...(await Promise.all(texts))];
}

describe('two versions of an article side by side', () => {
  let judgment: vscode.TextDocument;

  before(async () => {
    judgment = await show(files.judgment);
    await eventually(
      () => hover(judgment, at(judgment, '第十二条第二款第四项')),
      (card) => card.includes('Compare versions'),
    );
  });
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('from the cursor on a citation in a judgment: the earlier text on the left, under its own number each', async () => {
    const { activeTextEditor } = vscode.window;
    const place = at(judgment, '第十二条第二款第四项');
    activeTextEditor!.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('glossator.compareVersions');
    const [title, left, right] = await eventually(comparison, (found) => found.length > 0);
    expect(title).to.match(/^反不正当竞争法 Article 12 \(23 April 2019\) ↔ Article 13 \(27 June 2025\)/);
    expect(left).to.match(/^第十二条/);
    expect(right).to.match(/^第十三条/);
  });

  it('from the law itself, where the cursor stands in an article; neither text is one of the folder', async () => {
    const law = await show('反不正当竞争法-2025-06-27.md');
    const place = at(law, '第十三条');
    await eventually(
      async () => {
        vscode.window.activeTextEditor!.selection = new vscode.Selection(place, place);
        await vscode.commands.executeCommand('glossator.compareVersions');
        return comparison();
      },
      ([title]) => title?.includes('Article 12 (23 April 2019) ↔ Article 13') ?? false,
    );
    const diagnostics = vscode.languages.getDiagnostics().filter(([uri]) => uri.scheme === 'glossator-article');
    expect(diagnostics).to.deep.equal([]);
  });
});

describe('a collection of statutes outside of the folder', () => {
  let place = '';
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('glossator');

  before(() => {
    place = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-laws-'));
    const law =
      '---\nkind: statute\nlaw: 网络安全法\nversion: 2016-11-07\nsourceGrade: restatement\n---\n# 网络安全法\n\n' +
      '**第四十二条** 大意：保管别人的资料，不能泄露。\n\n出了事要马上补救。\n';
    fs.writeFileSync(path.join(place, '网络安全法.md'), law);
  });
  after(async () => {
    await settings().update('statutes', undefined, vscode.ConfigurationTarget.Global);
    fs.rmSync(place, { recursive: true });
  });

  it('is seen once the setting names it, and no longer when it does not', async () => {
    const judgment = await show(files.judgment);
    const card = (): Promise<string> => hover(judgment, at(judgment, '同法第四十二条第二款'));
    await eventually(card, (words) => words.includes('No text of 网络安全法'));
    await settings().update('statutes', [place], vscode.ConfigurationTarget.Global);
    await eventually(card, (words) => words.includes('出了事要马上补救'));
    await settings().update('statutes', undefined, vscode.ConfigurationTarget.Global);
    await eventually(card, (words) => words.includes('No text of 网络安全法'));
  });
});
