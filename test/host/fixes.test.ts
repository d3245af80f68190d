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
      // The editor calls a question off when the text is checked anew meanwhile.
      const actions = await vscode.commands
        .executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          uri,
          problem.range,
          vscode.CodeActionKind.QuickFix.value,
        )
        .then(undefined, () => [] as vscode.CodeAction[]);
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

  /** A law of our own, in full: those of the sample are summaries, with which no sentence is compared. */
  const law = uriOf('冷链运输管理条例.md');
  before(() =>
    vscode.workspace.fs.writeFile(
      law,
      new TextEncoder().encode(
        [
          '---\nkind: statute\nlaw: 冷链运输管理条例\n---\n\n# 冷链运输管理条例',
          '第一条 为了规范冷链运输活动，保障货物安全，制定本条例。',
          '第二条 承运人应当按照约定的温度运输货物，并保存途中温度的完整记录。',
          '第三条 托运人应当如实说明货物的性质、包装方式以及运输所需的特别条件。\n',
        ].join('\n\n'),
      ),
    ),
  );
  after(() => vscode.workspace.fs.delete(law));

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
    ['citation/unknown-law', '依据《个人信自保护法》第十三条。', '依据《个人信息保护法》第十三条。'],
    ['case/unparsable-number', '见（2016）鄂96号民初5号。', '见（2016）鄂96民初5号。'],
    [
      'amount/mismatch',
      '（2019）浙8601民初1987号民事判决判令两被告赔偿620万元。',
      '（2019）浙8601民初1987号民事判决判令两被告赔偿260万元。',
    ],
    [
      'date/mismatch',
      '（2019）浙8601民初1987号民事判决于2020年6月12日作出。',
      '（2019）浙8601民初1987号民事判决于2020年6月2日作出。',
    ],
    [
      'party/misnamed',
      '（2019）浙8601民初1987号民事判决判令聚客道公司停止侵害。',
      '（2019）浙8601民初1987号民事判决判令聚客通公司停止侵害。',
    ],
    [
      'citation/never-used',
      '依据《中华人民共和国民法典》（以下简称“民法”）第五百七十七条，被告应当赔偿。',
      '依据《中华人民共和国民法典》第五百七十七条，被告应当赔偿。',
    ],
    [
      'pinpoint/wrong-passage',
      '依据《冷链运输管理条例》第二条，托运人应当如实说明货物的性质、包装方式以及运输所需的特别条件。',
      '依据《冷链运输管理条例》第三条，托运人应当如实说明货物的性质、包装方式以及运输所需的特别条件。',
    ],
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

  it('where nothing is to be put right, it can be silenced there', async () => {
    const document = await write('依据《合同法》第一百零七条。\n\n依据《侵权责任法》第六条。');
    const fixes = await fixesOf(uri, 'citation/repealed');
    expect(fixes.map(({ title }) => title)).to.deep.equal(['Say nothing of citation/repealed on this line']);
    expect(await vscode.workspace.applyEdit(fixes[0]!.edit!)).to.equal(true);
    expect(document.lineAt(2).text).to.equal(
      '依据《合同法》第一百零七条。 <!-- glossator-disable-line citation/repealed -->',
    );
    const [left] = await eventually(
      () => Promise.resolve(problemsOf(uri, 'citation/repealed')),
      (problems) => problems.length === 1 && !document.getText(problems[0]!.range).includes('一百零七'),
    );
    expect(left?.range.start.line).to.equal(4);
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

describe('the sample', () => {
  /** The problems of its brief, by rule. */
  const codes = (): unknown[] =>
    vscode.languages
      .getDiagnostics(uriOf('代理词.md'))
      .map(codeOf)
      .sort((a, b) => String(a).localeCompare(String(b)));

  it('has what its README says was planted, and each fix takes its problem away and no other', async () => {
    const uri = uriOf('代理词.md');
    const readme = new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf('README.md')));
    const planted = [...readme.matchAll(/^\| `代理词\.md:\d+` \|.*\| `([a-z-]+\/[a-z-]+)` \|$/gmu)].map(
      ([, code]) => code!,
    );
    expect(planted).to.have.length(8);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    const left = planted.sort((a, b) => a.localeCompare(b));
    const shown = (): Promise<unknown[]> =>
      eventually(
        () => Promise.resolve(codes()),
        (found) => found.join() === left.join(),
      );
    await shown();
    for (const code of ['citation/malformed', 'quotation/altered']) {
      const [fix] = await fixesOf(uri, code);
      expect(await vscode.workspace.applyEdit(fix!.edit!)).to.equal(true);
      left.splice(left.indexOf(code), 1);
      await shown();
    }
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });
});
