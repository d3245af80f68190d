import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { at, eventually, hover, show, uriOf } from '../matter';

const name = '核查意见.md';
const cited = '（2021）示0105民初4477号';
const words = '承租人在房屋交还前应当支付占用费';
const judgment = `---
kind: judgment
sourceGrade: database
---
示例市示例区人民法院
民事判决书
${cited}

原告：甲公司。
被告：乙公司。

本院认为，${words}。

判决如下：被告乙公司于本判决生效之日起十日内支付占用费20000元。
`;
const brief = `代理词\n\n${cited}判决认为：“${words}”。\n`;

/** The records of the brief, as they are on disk. */
function records(): { readonly author: string; readonly check?: { readonly is: string; readonly of: string } }[] {
  const folder = path.join(uriOf('.glossator').fsPath, 'annotations', name);
  return (fs.existsSync(folder) ? fs.readdirSync(folder) : []).flatMap((file) =>
    fs
      .readFileSync(path.join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { author: string }),
  );
}

describe('the ledger in the editor', () => {
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('glossator');
  before(async () => {
    await settings().update('person', '张律师', vscode.ConfigurationTarget.Global);
    fs.writeFileSync(uriOf('占用费判决.txt').fsPath, judgment);
    fs.writeFileSync(uriOf(name).fsPath, brief);
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await settings().update('person', undefined, vscode.ConfigurationTarget.Global);
  });

  const card = (document: vscode.TextDocument, wanted: RegExp): Promise<string> =>
    eventually(
      () => hover(document, at(document, '承租人在房屋')),
      (said) => wanted.test(said),
    );

  it('a signature by command is on disk and in the card; an edit of the words makes it changed since last check', async () => {
    const document = await show(name);
    await card(document, /未核对|Unchecked/);
    vscode.window.activeTextEditor!.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('glossator.checks.next');
    await vscode.commands.executeCommand('glossator.checks.next');
    const { selection } = vscode.window.activeTextEditor!;
    expect(document.getText(selection)).to.equal(words);
    await vscode.commands.executeCommand('glossator.checks.sign');
    expect(records().map(({ author, check }) => `${author} ${check?.is} ${check?.of}`)).to.deep.equal([
      '张律师 signed quotation',
    ]);
    await card(document, /已人工核对（张律师|Checked by 张律师/);

    const edit = new vscode.WorkspaceEdit();
    const word = document.getText().indexOf('占用费', document.getText().indexOf(words));
    edit.replace(document.uri, new vscode.Range(document.positionAt(word), document.positionAt(word + 3)), '使用费');
    expect(await vscode.workspace.applyEdit(edit)).to.equal(true);
    await card(document, /此后此处文稿已变|the draft has changed here since/);
    await vscode.commands.executeCommand('undo');
    await card(document, /已人工核对（张律师|Checked by 张律师/);
  });

  it('a comparison by command writes what it came to', async () => {
    const document = await show(name);
    await card(document, /已人工核对|Checked by/);
    void vscode.commands.executeCommand('glossator.checks.compare');
    const found = await eventually(
      () => Promise.resolve(records()),
      (all) => all.some(({ check }) => check?.is === 'compared'),
    );
    const compared = found.filter(({ check }) => check?.is === 'compared').map(({ check }) => check);
    expect(compared.map((check) => check?.of)).to.have.members(['citation', 'quotation']);
  });
});
