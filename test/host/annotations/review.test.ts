import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { eventually, hover, at, show, uriOf } from '../matter';

const name = '审阅判决.txt';
const passage = '承租人在房屋交还前应当支付占用费';
const judgment = `---
kind: judgment
---
示例市示例区人民法院
民事判决书
（2021）示0105民初4478号

原告：甲公司。
被告：乙公司。

本院认为，${passage}。

判决如下：被告乙公司于本判决生效之日起十日内支付占用费20000元。
`;

/** The texts in which comments are being written. */
const inputs = (): vscode.TextDocument[] =>
  vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === 'comment' && uri.path.startsWith('/commentinput-'));

function notes(): (string | undefined)[] {
  const folder = path.join(uriOf('.glossator').fsPath, 'annotations', name);
  return (fs.existsSync(folder) ? fs.readdirSync(folder) : [])
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => fs.readFileSync(path.join(folder, file), 'utf8').trim().split('\n'))
    .map((line) => (JSON.parse(line) as { note?: string }).note);
}

describe('a review in the editor', () => {
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('glossator');
  before(async () => {
    await settings().update('person', '张律师', vscode.ConfigurationTarget.Global);
    fs.writeFileSync(uriOf(name).fsPath, judgment);
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await settings().update('person', undefined, vscode.ConfigurationTarget.Global);
  });

  /** Has somebody begin a comment on the passage, or go on with it; answers the text in which it is written. */
  const begin = async (): Promise<vscode.TextDocument> => {
    const document = await show(name);
    const start = document.positionAt(document.getText().indexOf(passage));
    const end = start.translate(0, passage.length);
    vscode.window.activeTextEditor!.selection = new vscode.Selection(start, end);
    await vscode.commands.executeCommand('glossator.review.comment');
    return (
      await eventually(
        () => Promise.resolve(inputs()),
        (all) => all.length > 0,
      )
    )[0]!;
  };

  it('what is written and not saved is there when its editor is opened again', async () => {
    const document = await show(name);
    await eventually(
      () => hover(document, at(document, '甲公司')),
      (card) => card !== '',
    );
    const input = await begin();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(input.uri, new vscode.Position(0, 0), '何时交还？');
    expect(await vscode.workspace.applyEdit(edit)).to.equal(true);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await eventually(
      () => Promise.resolve(inputs()),
      (all) => all.length === 0,
    );
    const again = await begin();
    await eventually(
      () => Promise.resolve(again.getText()),
      (text) => text === '何时交还？',
    );
    expect(notes()).to.deep.equal([]);
  });

  it('it is saved by key, and its thread is found behind what is written before it', async () => {
    await vscode.commands.executeCommand('editor.action.submitComment');
    await eventually(
      () => Promise.resolve(notes()),
      (all) => all.includes('何时交还？'),
    );
    const document = await show(name);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(4, 0), '（节选）\n'.repeat(3));
    expect(await vscode.workspace.applyEdit(edit)).to.equal(true);
    const editor = vscode.window.activeTextEditor!;
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('glossator.review.next');
    const expected = document.positionAt(document.getText().indexOf(passage));
    await eventually(
      () => Promise.resolve(vscode.window.activeTextEditor?.selection.active),
      (cursor) => cursor?.isEqual(expected) ?? false,
    );
  });
});
