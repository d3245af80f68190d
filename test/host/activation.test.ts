import { expect } from 'chai';
import * as vscode from 'vscode';

describe('the packaged extension in the extension host', () => {
  it('is installed and activates', async () => {
    const extension = vscode.extensions.getExtension('glossator.glossator');
    expect(extension, 'installed').to.not.equal(undefined);
    await extension?.activate();
    expect(extension?.isActive).to.equal(true);
  });

  it('shares the host with a document of the folder', async () => {
    const [file] = await vscode.workspace.findFiles('*.txt');
    const document = await vscode.workspace.openTextDocument(file ?? vscode.Uri.file('/'));
    await vscode.window.showTextDocument(document);
    expect(vscode.window.activeTextEditor?.document.uri.path).to.match(/\.txt$/);
  });
});
