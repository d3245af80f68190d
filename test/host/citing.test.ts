import { expect } from 'chai';
import * as vscode from 'vscode';
import { at, eventually, files, hover, show } from './matter';

const words = '平台就数据资源整体所享有的权益';

describe('a passage goes from a judgment into a brief', () => {
  before(async () => {
    const judgment = await show(files.judgment);
    await eventually(
      () => hover(judgment, at(judgment, words)),
      (card) => card.includes('Holding'),
    );
  });
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('copied with its citation, and pasted as the brief goes on; one undo takes it back', async () => {
    const judgment = await show(files.judgment);
    const start = at(judgment, words).translate(0, -1);
    vscode.window.activeTextEditor!.selection = new vscode.Selection(start, start.translate(0, words.length));
    await vscode.commands.executeCommand('glossator.copyWithCitation');
    expect(await vscode.env.clipboard.readText()).to.match(new RegExp(`^“${words}”（.*（2019）浙8601民初1987号`));
    const brief = await show(files.brief);
    const before = brief.getText();
    const end = brief.lineAt(at(brief, '并无新意')).range.end;
    vscode.window.activeTextEditor!.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('glossator.pasteWithCitation');
    expect(brief.getText()).to.include(`并无新意。该判决认为：“${words}”`);
    await vscode.commands.executeCommand('undo');
    expect(brief.getText()).to.equal(before);
  });

  it('what was copied elsewhere is pasted as it is', async () => {
    await vscode.env.clipboard.writeText('另有所陈');
    const brief = await show(files.brief);
    const end = brief.lineAt(at(brief, '并无新意')).range.end;
    vscode.window.activeTextEditor!.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('glossator.pasteWithCitation');
    await eventually(
      () => Promise.resolve(brief.getText()),
      (text) => text.includes('并无新意。另有所陈'),
    );
    await vscode.commands.executeCommand('undo');
  });
});
