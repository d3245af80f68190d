import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { at, eventually, hover, show, uriOf } from '../matter';

const name = '仓储费判决.txt';
const held = '乙公司未按约支付仓储费，构成违约，应当承担违约责任。';
const paid = '甲公司要求乙公司支付仓储费的请求，本院予以支持。';
const judgment = `示例市示例区人民法院
民事判决书
（2022）示0106民初918号
原告：甲公司。
被告：乙公司。
甲公司向本院提出诉讼请求：判令乙公司支付仓储费30000元。
本院认为，${held}${paid}
判决如下：
乙公司于本判决生效之日起十日内支付甲公司仓储费30000元。
`;

/** What was read as a conclusion, and how people corrected it, as their records on disk say. */
function records(): string[] {
  const folder = path.join(uriOf('.glossator').fsPath, 'annotations', name);
  return (fs.existsSync(folder) ? fs.readdirSync(folder) : []).flatMap((file) =>
    fs
      .readFileSync(path.join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { author: string; deleted?: true; correction: { is: string; of: string } })
      .filter(({ deleted }) => !deleted)
      .map(({ author, correction }) => `${author} ${correction.is} ${correction.of}`),
  );
}

describe('corrections of a reading in the editor', () => {
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('glossator');
  before(async () => {
    await settings().update('person', '张律师', vscode.ConfigurationTarget.Global);
    fs.writeFileSync(uriOf(name).fsPath, judgment);
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await settings().update('person', undefined, vscode.ConfigurationTarget.Global);
  });

  const card = (document: vscode.TextDocument, words: string, wanted: (said: string) => boolean): Promise<string> =>
    eventually(() => hover(document, at(document, words)), wanted);
  const put = (document: vscode.TextDocument, words: string): void => {
    const position = document.positionAt(document.getText().indexOf(words));
    vscode.window.activeTextEditor!.selection = new vscode.Selection(position, position);
  };
  const run = (command: string): Thenable<unknown> =>
    vscode.commands.executeCommand(`glossator.corrections.${command}`);
  const isHolding = (said: string): boolean => /裁判观点|Holding/.test(said);

  it('the card says how sure the reading is, then who accepted it, also after an edit; and undo takes it back', async () => {
    const document = await show(name);
    await card(document, '未按约支付', (said) => /（0\.\d\d）|\(0\.\d\d\)/.test(said));
    put(document, '未按约支付');
    await run('accept');
    expect(records()).to.deep.equal(['张律师 accepted holding']);
    const accepted = (said: string): boolean => /张律师已于.*认可|Accepted by 张律师/.test(said);
    await card(document, '未按约支付', accepted);

    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(5, 0), '一段后来写入的文字。\n');
    expect(await vscode.workspace.applyEdit(edit)).to.equal(true);
    await card(document, '未按约支付', accepted);
    await vscode.commands.executeCommand('undo');

    await run('undo');
    expect(records()).to.deep.equal([]);
    await card(document, '未按约支付', (said) => isHolding(said) && !accepted(said));
  });

  it('what is rejected is no holding any more, until that is undone', async () => {
    const document = await show(name);
    await card(document, '要求乙公司支付仓储费的请求', isHolding);
    put(document, '要求乙公司支付仓储费的请求');
    await run('reject');
    await card(document, '要求乙公司支付仓储费的请求', (said) => !isHolding(said));
    await run('undo');
    await card(document, '要求乙公司支付仓储费的请求', isHolding);
  });

  it('one is split at the cursor, and both parts are holdings of their own', async () => {
    const document = await show(name);
    await card(document, '构成违约', isHolding);
    put(document, '应当承担违约责任');
    await run('split');
    expect(records()).to.have.members(['张律师 rejected holding', '张律师 added holding', '张律师 added holding']);
    const words = async (offset: string): Promise<string | undefined> => {
      const found = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        at(document, offset),
      );
      return found[0]?.range && document.getText(found[0].range);
    };
    await eventually(
      () => words('应当承担违约责任'),
      (found) => found === '应当承担违约责任。',
    );
    expect(await words('未按约支付')).to.equal('本院认为，乙公司未按约支付仓储费，构成违约，');
    await run('undo');
    expect(records()).to.deep.equal([]);
  });
});
