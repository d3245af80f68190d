import { expect } from 'chai';
import * as vscode from 'vscode';
import { at, eventually, files, hover, placesFor, show, uriOf } from './matter';

/** Another state of a file of the folder, as the left side of a comparison shows it: same path, scheme of its own. */
const revisions = 'glossator-test-revision';
/** A file system that says that it is read-only. */
const archive = 'glossator-test-archive';

const texts = new Map<string, string>();

class Archive implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }
  stat(uri: vscode.Uri): vscode.FileStat {
    const text = texts.get(uri.path);
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: Buffer.byteLength(text) };
  }
  readFile(uri: vscode.Uri): Uint8Array {
    return Buffer.from(texts.get(uri.path) ?? '');
  }
  readDirectory(): [string, vscode.FileType][] {
    return [];
  }
  createDirectory = refuse;
  writeFile = refuse;
  delete = refuse;
  rename = refuse;
}

function refuse(): never {
  throw vscode.FileSystemError.NoPermissions();
}

describe('documents that are no files of the folder', () => {
  const disposables: vscode.Disposable[] = [];
  let decision: vscode.TextDocument;
  let judgment: string;
  let brief: string;

  /** The card that counts who cites a provision. */
  const cited = (): Promise<string> => hover(decision, at(decision, '第十二条第二款第四项'));

  before(async () => {
    decision = await show(files.judgment);
    judgment = decision.getText();
    brief = (await show(files.brief)).getText();
    disposables.push(
      vscode.workspace.registerTextDocumentContentProvider(revisions, {
        provideTextDocumentContent: ({ path }) => (path.endsWith('.md') ? brief : judgment),
      }),
      vscode.workspace.registerFileSystemProvider(archive, new Archive(), { isReadonly: true }),
    );
    await eventually(cited, (card) => card.includes('2 briefs'));
  });

  after(async () => {
    for (const one of disposables) one.dispose();
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('the left side of a comparison has cards and leads into the folder', async () => {
    const left = uriOf(files.brief).with({ scheme: revisions, authority: '' });
    await vscode.commands.executeCommand('vscode.diff', left, uriOf(files.brief), 'comparison');
    const document = await vscode.workspace.openTextDocument(left);
    const position = at(document, '浙8601民初1987号');
    const card = await eventually(
      () => hover(document, position),
      (said) => said !== '',
    );
    expect(card).to.include('浙8601民初1987号');
    const places = await placesFor('vscode.executeDefinitionProvider', document, position);
    expect(places[0]).to.match(new RegExp(`^${files.judgment}`));
  });

  it('and counts for no second brief', async () => {
    expect(await cited()).to.include('2 briefs');
  });

  it('a judgment that was never saved has cards, and stays unsaved', async () => {
    const document = await vscode.workspace.openTextDocument({ content: judgment });
    await vscode.window.showTextDocument(document);
    const shown = await shownWithCard();
    expect(shown.isUntitled).to.equal(true);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('a document of a read-only file system has cards and is not written', async () => {
    texts.set('/shelf/copy.txt', judgment);
    const uri = vscode.Uri.from({ scheme: archive, path: '/shelf/copy.txt' });
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    const shown = await shownWithCard();
    expect(shown.isDirty).to.equal(false);
    expect(shown.getText()).to.equal(judgment);
  });
});

/** The judgment in front, once it was recognised and has the card of a provision. */
async function shownWithCard(): Promise<vscode.TextDocument> {
  const shown = await eventually(
    () => Promise.resolve(vscode.window.activeTextEditor?.document),
    (now) => now?.languageId === 'legal-judgment',
  );
  const card = await eventually(
    () => hover(shown!, at(shown!, '第十二条第二款第四项')),
    (said) => said !== '',
  );
  expect(card).to.include('Article 12(2)(4)');
  return shown!;
}
