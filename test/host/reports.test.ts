import { expect } from 'chai';
import * as vscode from 'vscode';
import { at, eventually, files, hover, show, uriOf } from './matter';

const report = '代理词 verification report.html';

describe('a report is written beside the brief', () => {
  before(async () => {
    const brief = await show(files.brief);
    await eventually(
      () => hover(brief, at(brief, '功能叠加')),
      (card) => card.includes('Same words'),
    );
  });
  after(() => vscode.workspace.fs.delete(uriOf(report)));

  it('by the command, with what was chosen first: a page with every item', async () => {
    const written = vscode.commands.executeCommand('glossator.checks.report');
    const read = async (): Promise<string> => {
      // Each list is accepted as soon as it is there.
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return vscode.workspace.fs.readFile(uriOf(report)).then(
        (bytes) => new TextDecoder().decode(bytes),
        () => '',
      );
    };
    const page = await eventually(read, (text) => text !== '');
    await written;
    expect(page).to.include('<h1>Verification of citations and quotations: 代理词.md</h1>');
    expect(page).to.include('still unchecked').and.include('判决书-微信群控案.txt');
  });
});

describe('a brief goes out as a Word file', () => {
  const letter = '函件.md';
  const word = '函件.docx';
  before(async () => {
    await vscode.workspace.fs.writeFile(
      uriOf(letter),
      new TextEncoder().encode('---\nkind: brief\n---\n\n# 函件\n\n本函没有援引。\n'),
    );
    await show(letter);
  });
  after(async () => {
    await vscode.workspace.fs.delete(uriOf(letter));
    await vscode.workspace.fs.delete(uriOf(word));
  });

  it('by the command, at once where nothing is left to check', async () => {
    let written: Thenable<unknown> | undefined;
    const read = async (): Promise<Uint8Array> => {
      // Before the letter is on the server the command says only that there is no brief.
      written ??= vscode.commands.executeCommand('glossator.checks.exportToWord').then(() => (written = undefined));
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return vscode.workspace.fs.readFile(uriOf(word)).then(
        (bytes) => bytes,
        () => new Uint8Array(),
      );
    };
    const file = await eventually(read, ({ length }) => length > 0);
    await vscode.commands.executeCommand('notifications.clearAll');
    await written;
    expect(new TextDecoder().decode(file.slice(0, 2))).to.equal('PK');
  });
});
