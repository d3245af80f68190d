import { expect } from 'chai';
import * as vscode from 'vscode';
import { eventually, uriOf } from './matter';

/** Each test has a file of its own: the editor goes on for a while to say what was wrong with one that is gone. */
let count = 0;

/** The quick fixes where a rule found something, as the light bulb offers them, the best first. */
async function fixesOf(uri: vscode.Uri, code: string): Promise<vscode.CodeAction[]> {
  // The editor does not hand back which problem an action is for; and a problem may be that of a text that is gone.
  return eventually(
    async () => {
      const [problem] = problemsOf(uri, code);
      if (!problem) return [];
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        problem.range,
        vscode.CodeActionKind.QuickFix.value,
      );
      return actions.filter(({ edit }) => edit !== undefined);
    },
    (actions) => actions.length > 0,
  );
}

function problemsOf(uri: vscode.Uri, code: string): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((problem) => codeOf(problem) === code);
}

function codeOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

describe('a quick fix puts right what its rule found', () => {
  let uri: vscode.Uri;

  async function write(text: string): Promise<vscode.TextDocument> {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`# 代理词\n\n${text}\n`));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    return document;
  }

  beforeEach(() => (uri = uriOf(`代理词-修正-${++count}.md`)));
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(uri);
  });

  for (const [code, text, proper] of [
    ['citation/malformed', '参见(2016)粤03民初68号民事判决。', '参见（2016）粤03民初68号民事判决。'],
    ['citation/malformed', '依《刑法》第三百九十七条一款。', '依《刑法》第三百九十七条第一款。'],
    [
      'citation/unknown-law',
      '依据《最高人民法院关于自首和立功具体应用法律若干问题的解释》第一条。',
      '依据《最高人民法院关于处理自首和立功具体应用法律若干问题的解释》第一条。',
    ],
    ['case/unparsable-number', '见（2016）鄂96号民初5号。', '见（2016）鄂96民初5号。'],
  ] as const)
    it(`${code}: ${text}`, async () => {
      const document = await write(text);
      const [fix] = await fixesOf(uri, code);
      expect(fix?.edit, 'an edit').not.to.equal(undefined);
      expect(await vscode.workspace.applyEdit(fix!.edit!)).to.equal(true);
      expect(document.getText()).to.equal(`# 代理词\n\n${proper}\n`);
      await eventually(
        () => Promise.resolve(problemsOf(uri, code)),
        (problems) => problems.length === 0,
      );
    });

  it('and one for the whole document all that has one right answer', async () => {
    const document = await write('参见(2016)粤03民初68号、( 2017 )粤73民终9号。依《刑法》第三百九十七条一款。');
    await eventually(
      () => Promise.resolve(problemsOf(uri, 'citation/malformed')),
      (problems) => problems.length === 3,
    );
    const [all] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      new vscode.Range(0, 0, document.lineCount, 0),
      'source.fixAll.glossator',
    );
    expect(await vscode.workspace.applyEdit(all!.edit!)).to.equal(true);
    expect(document.getText()).to.include(
      '参见（2016）粤03民初68号、（2017）粤73民终9号。依《刑法》第三百九十七条第一款。',
    );
  });
});
