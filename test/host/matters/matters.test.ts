import { expect } from 'chai';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { at, eventually, files, hover, show, uriOf } from '../matter';

const number = '浙8601民初1987号';
const provision = '第十二条第二款第四项';

/** Of each place that the editor leads to, the folder and the file. */
async function leadsTo(
  command: 'vscode.executeDefinitionProvider' | 'vscode.executeReferenceProvider',
  document: vscode.TextDocument,
  words: string,
): Promise<string[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    command,
    document.uri,
    at(document, words),
  );
  const places = found.map((one) => ('targetUri' in one ? one.targetUri : one.uri));
  return [...new Set(places.map((uri) => vscode.workspace.asRelativePath(uri, true)))].sort();
}

const definitions = (document: vscode.TextDocument, words: string): Promise<string[]> =>
  leadsTo('vscode.executeDefinitionProvider', document, words);
const references = (document: vscode.TextDocument, words: string): Promise<string[]> =>
  leadsTo('vscode.executeReferenceProvider', document, words);

/** The folder and the name of what Go to Symbol in Workspace finds now. */
async function named(query: string): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
    'vscode.executeWorkspaceSymbolProvider',
    query,
  );
  return found.map((symbol) => `${symbol.containerName} | ${symbol.name}`).sort();
}

/** The cases that are offered while a brief is written. */
async function offered(document: vscode.TextDocument): Promise<string[]> {
  const end = new vscode.Position(document.lineCount, 0);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, end, '\n参见（2019');
  await vscode.workspace.applyEdit(edit);
  const last = document.lineAt(document.lineCount - 1).range.end;
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    last,
  );
  await vscode.commands.executeCommand('undo');
  return list.items
    .filter(({ kind }) => kind === vscode.CompletionItemKind.Reference)
    .map(({ label }) => (typeof label === 'string' ? label : label.label));
}

/** Opens and closes folders, and waits until the editor has them. */
async function change(remove: string | undefined, ...add: string[]): Promise<void> {
  const now = vscode.workspace.workspaceFolders ?? [];
  const beside = path.posix.dirname(now[0]!.uri.path);
  const wanted = [...now.map(({ name }) => name).filter((name) => name !== remove), ...add];
  const start = remove === undefined ? now.length : now.findIndex(({ name }) => name === remove);
  vscode.workspace.updateWorkspaceFolders(
    start,
    remove === undefined ? 0 : 1,
    ...add.map((name) => ({ uri: now[0]!.uri.with({ path: `${beside}/${name}` }) })),
  );
  await eventually(
    () => Promise.resolve((vscode.workspace.workspaceFolders ?? []).map(({ name }) => name)),
    (names) => names.join() === wanted.join(),
  );
}

describe('two folders are two matters', () => {
  before(async () => {
    const judgment = await show(files.judgment, '甲案');
    await eventually(
      () => hover(judgment, at(judgment, provision)),
      (card) => card.includes('1 decision, 2 briefs'),
    );
  });

  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('who cites a provision is counted in one folder, though the same brief lies in both', async () => {
    const judgment = await show(files.judgment, '甲案');
    expect(await hover(judgment, at(judgment, provision))).to.include('1 decision, 2 briefs');
    const brief = await show(files.brief, '乙案');
    const card = await eventually(
      () => hover(brief, at(brief, '旧法第十二条第二款第四项')),
      (said) => said.includes('This folder'),
    );
    expect(card).to.match(/This folder: 1 brief/);
  });

  it('a brief finds the judgment of its own folder', async () => {
    const brief = await show(files.brief, '甲案');
    expect(await definitions(brief, number)).to.deep.equal([`甲案/${files.judgment}`]);
    expect(await offered(brief)).to.deep.equal(['微信群控案']);
  });

  it('and not that of another: no card, no definition, no completion, and no law', async () => {
    const brief = await show(files.brief, '乙案');
    expect(await hover(brief, at(brief, number))).to.include('Not in this folder');
    expect(await definitions(brief, number)).to.deep.equal([]);
    expect(await definitions(brief, '平台就数据资源整体所享有的权益')).to.deep.equal([]);
    expect(await definitions(brief, '旧法第十二条第二款第四项')).to.deep.equal([]);
    expect(await offered(brief)).to.deep.equal([]);
  });

  it('references stay within the folder', async () => {
    const judgment = await show(files.judgment, '甲案');
    const found = await references(judgment, provision);
    expect(found).to.include(`甲案/${files.brief}`);
    expect(found.filter((place) => !place.startsWith('甲案/'))).to.deep.equal([]);
    const brief = await show(files.brief, '乙案');
    expect(await references(brief, '旧法第十二条第二款第四项')).to.deep.equal([`乙案/${files.brief}`]);
  });

  it('who reads the papers of one matter finds by name nothing of another', async () => {
    await show(files.brief, '乙案');
    expect(await named('1987')).to.deep.equal([]);
    await show(files.judgment, '甲案');
    expect((await named('1987')).length).to.equal(1);
  });

  it('with nothing in front all are found, each with its folder', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const [found] = await named('1987');
    expect(found).to.match(/判决书-微信群控案\.txt · 甲案 \| 微信群控案/);
  });
});

describe('a folder that is opened and closed', () => {
  before(() => change(undefined, '丙案'));

  it('has its own judgment of the same number, and only that', async () => {
    const brief = await show(files.brief, '丙案');
    await eventually(
      () => definitions(brief, number),
      (places) => places.length > 0,
    );
    expect(await definitions(brief, number)).to.deep.equal([`丙案/${files.judgment}`]);
  });

  it('changes nothing for the others', async () => {
    expect(await definitions(await show(files.brief, '甲案'), number)).to.deep.equal([`甲案/${files.judgment}`]);
    const brief = await show(files.brief, '乙案');
    expect(await definitions(brief, number)).to.deep.equal([]);
    expect(await hover(brief, at(brief, number))).to.include('Not in this folder');
  });

  it('two judgments of one number are told apart by their folders', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const found = await named('1987');
    expect(found.map((hit) => /· (\S+) \|/.exec(hit)?.[1])).to.have.members(['甲案', '丙案']);
  });

  it('leaves nothing when it is closed', async () => {
    const brief = await show(files.brief, '丙案');
    await change('丙案');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await eventually(
      () => named('1987'),
      (found) => found.length === 1,
    );
    const loose = await vscode.workspace.openTextDocument(brief.uri);
    await vscode.window.showTextDocument(loose);
    expect(await definitions(loose, number)).to.deep.equal([]);
  });

  it('takes in a file of it that was open before, which until then found nothing of any folder', async () => {
    const brief = uriOf(files.brief, '甲案');
    const outside = brief.with({ path: brief.path.replace('/甲案/', '/丙案/') });
    const loose = await vscode.workspace.openTextDocument(outside);
    await vscode.window.showTextDocument(loose);
    await eventually(
      () => hover(loose, at(loose, number)),
      (card) => card !== '',
    );
    expect(await definitions(loose, number)).to.deep.equal([]);
    await change(undefined, '丙案');
    await eventually(
      () => definitions(loose, number),
      (places) => places.join() === `丙案/${files.judgment}`,
    );
    await change('丙案');
    await eventually(
      () => definitions(loose, number),
      (places) => places.length === 0,
    );
  });

  it('one can take the place of another', async () => {
    await change('乙案', '丁案');
    const judgment = await show(files.judgment, '丁案');
    await eventually(
      () => hover(judgment, at(judgment, provision)),
      (card) => card.includes('This folder: 1 decision') && !/\d briefs?/.test(card),
    );
    expect(await definitions(await show(files.brief, '甲案'), number)).to.deep.equal([`甲案/${files.judgment}`]);
  });
});
