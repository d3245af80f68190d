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

  /** Runs the command to its end: its list is accepted and its notice cleared as soon as they are there. */
  async function exported(): Promise<Uint8Array> {
    let ended = false;
    const ending = vscode.commands.executeCommand('glossator.checks.exportToWord').then(() => (ended = true));
    const answered = async (): Promise<boolean> => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await vscode.commands.executeCommand('notifications.clearAll');
      return ended;
    };
    await eventually(answered, Boolean);
    await ending;
    return vscode.workspace.fs.readFile(uriOf(word)).then(
      (bytes) => bytes,
      () => new Uint8Array(),
    );
  }

  it('by the command, at once where nothing is left to check', async () => {
    // Before the letter is on the server the command says only that there is no brief.
    const file = await eventually(exported, ({ length }) => length > 0);
    expect(new TextDecoder().decode(file.slice(0, 2))).to.equal('PK');
  });
});
