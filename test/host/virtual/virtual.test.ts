import { expect } from 'chai';
import * as vscode from 'vscode';
import { at, eventually, files, hover, placesFor, show, uriOf } from '../matter';

describe('a folder that lies on no disk', () => {
  let judgment: vscode.TextDocument;
  const citation = (): vscode.Position => at(judgment, '第十二条第二款第四项');

  before(async () => {
    judgment = await show(files.judgment);
    await eventually(
      () => hover(judgment, citation()),
      (card) => card.includes('1 decision, 2 briefs'),
    );
  });

  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('is the whole workspace', () =>
    expect(vscode.workspace.workspaceFolders?.map(({ uri }) => uri.scheme)).to.deep.equal(['glossator-memory']));

  it('its judgment is recognised', () => expect(judgment.languageId).to.equal('legal-judgment'));

  it('a citation has the words of a law that lies there unopened', async () => {
    const card = await eventually(
      () => hover(judgment, citation()),
      (words) => words.includes('大意'),
    );
    expect(card).to.include('不得借助技术');
  });

  it('definition: into the law', async () =>
    expect(await placesFor('vscode.executeDefinitionProvider', judgment, citation())).to.deep.equal([
      '反不正当竞争法-2019-04-23.md: （四）兜底：其他干扰、毁坏其运行',
    ]));

  it('definition: from a brief to the judgment that it cites', async () => {
    const brief = await show(files.brief);
    const places = await eventually(
      () => placesFor('vscode.executeDefinitionProvider', brief, at(brief, '浙8601民初1987号')),
      (found) => found.length > 0,
    );
    expect(places[0]).to.match(new RegExp(`^${files.judgment}`));
  });

  it('references: the brief that relies on a holding', async () => {
    const position = at(judgment, '平台就数据资源整体所享有的权益');
    const places = await placesFor('vscode.executeReferenceProvider', judgment, position);
    expect(places.join()).to.include(files.brief);
  });

  it('what comes and goes there comes and goes in the index', async () => {
    const copy = uriOf('副本/代理词.md');
    await vscode.workspace.fs.createDirectory(uriOf('副本'));
    await vscode.workspace.fs.writeFile(copy, await vscode.workspace.fs.readFile(uriOf(files.brief)));
    const card = (): Promise<string> => hover(judgment, citation());
    await eventually(card, (words) => words.includes('1 decision, 3 briefs'));
    await vscode.workspace.fs.delete(copy);
    await eventually(card, (words) => words.includes('1 decision, 2 briefs'));
  });

  it('a person’s word on what a file is, is kept with the workspace', async () => {
    await vscode.workspace
      .getConfiguration('glossator', uriOf(files.brief))
      .update('documents', { '代理词.md': 'other' }, vscode.ConfigurationTarget.Workspace);
    const card = (): Promise<string> => hover(judgment, citation());
    await eventually(card, (words) => words.includes('1 decision, 1 brief'));
    await vscode.workspace
      .getConfiguration('glossator')
      .update('documents', undefined, vscode.ConfigurationTarget.Workspace);
    await eventually(card, (words) => words.includes('1 decision, 2 briefs'));
  });
});
