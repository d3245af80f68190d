import { expect } from 'chai';
import * as vscode from 'vscode';
import { at, eventually, files, hover, show, uriOf } from './matter';

const scheme = 'glossator-reading';
/** Beside the folder, so that it is no second copy in it. */
const beside = '../一行.txt';

describe('the reading view in the editor', () => {
  let original: vscode.Uri;
  let oneLine: string;

  before(async () => {
    const judgment = await show(files.judgment);
    oneLine = judgment.getText().replace(/\r?\n/g, '');
    original = uriOf(beside);
    await vscode.workspace.fs.writeFile(original, Buffer.from(oneLine));
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(original);
  });

  const front = (): vscode.TextEditor => {
    const editor = vscode.window.activeTextEditor;
    if (!editor) throw new Error('No editor is open.');
    return editor;
  };

  async function openView(words: string): Promise<vscode.TextEditor> {
    const document = await show(beside);
    await eventually(
      () => hover(document, at(document, '第十二条第二款第四项')),
      (card) => card !== '',
    );
    front().selection = new vscode.Selection(at(document, words), at(document, words));
    await vscode.commands.executeCommand('glossator.openReadingView');
    return eventually(
      () => Promise.resolve(front()),
      ({ document: shown, selection }) =>
        shown.uri.scheme === scheme && shown.languageId === 'legal-judgment' && selection.active.line > 0,
    );
  }

  it('opens at the same place, read-only, with the same words', async () => {
    const editor = await openView('据此，两被告利用');
    const { document, selection } = editor;
    expect(document.getText().replaceAll('\n', '')).to.equal(oneLine);
    expect(document.lineCount).to.be.greaterThan(20);
    expect(selection.active.isEqual(at(document, '据此，两被告利用'))).to.equal(true);
    await editor.edit((edit) => edit.insert(selection.active, '改')).then(undefined, () => false);
    expect(document.isDirty).to.equal(false);
  });

  it('has cards, an outline, folding and tokens', async () => {
    const { document } = await openView('据此，两被告利用');
    const card = await eventually(
      () => hover(document, at(document, '第十二条第二款第四项')),
      (said) => said !== '',
    );
    expect(card).to.include('Article 12(2)(4)');
    const ask = <T>(command: string): Thenable<T> => vscode.commands.executeCommand<T>(command, document.uri);
    const outline = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider');
    expect(new Set(outline.map((part) => part.range.start.line)).size).to.equal(outline.length);
    expect((await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider')).length).to.be.greaterThan(2);
    const tokens = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens');
    expect(tokens.data.length).to.be.greaterThan(50);
  });

  it('follows the original', async () => {
    const { document: view } = await openView('据此，两被告利用');
    const document = await vscode.workspace.openTextDocument(original);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(original, at(document, '据此，两被告利用').translate(0, -1), '双方当庭对质。');
    await vscode.workspace.applyEdit(edit);
    await eventually(
      () => Promise.resolve(view.getText()),
      (text) => text.split('\n').includes('双方当庭对质。'),
    );
    await document.save();
  });

  it('leads back to the original at the same place', async () => {
    const { document } = await openView('据此，两被告利用');
    const line = at(document, '据此，两被告利用').line;
    front().selection = new vscode.Selection(line, 5, line, 5);
    await vscode.commands.executeCommand('glossator.openOriginal');
    const editor = await eventually(
      () => Promise.resolve(front()),
      ({ document: shown, selection }) => shown.uri.scheme === 'file' && selection.active.character > 0,
    );
    expect(editor.document.uri.toString()).to.equal(original.toString());
    expect(editor.selection.active.isEqual(at(editor.document, '据此，两被告利用').translate(0, 4))).to.equal(true);
  });
});
