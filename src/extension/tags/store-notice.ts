import * as vscode from 'vscode';
import { exists } from '../exists';

/** The store's folder in a workspace folder. */
const store = '.glossator';
/** Under this name the folders are kept of which a person has been told. */
const memory = 'store.told';

/** Under this scheme it is shown what a store holds: made anew each time, nothing to save. */
const scheme = 'glossator-store';

/** Tells once, for each folder, that the store is there and what it holds: before anybody commits or hands it on. */
export class StoreNotice implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changes.event;
  private readonly provider = vscode.workspace.registerTextDocumentContentProvider(scheme, this);

  constructor(private readonly memento: vscode.Memento) {}

  /** Something was written about a document. */
  async wrote(uri: vscode.Uri): Promise<void> {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const told = this.memento.get<readonly string[]>(memory, []);
    if (!folder || told.includes(folder.uri.toString())) return;
    await this.memento.update(memory, [...told, folder.uri.toString()]);
    const show = vscode.l10n.t('Show What It Holds');
    const ignore = vscode.l10n.t('Keep It Out of Git');
    const git = await exists(vscode.Uri.joinPath(folder.uri, '.git'));
    const said = [
      vscode.l10n.t(
        'Tags, notes and checks are kept in the folder .glossator, with the passages they are on and your name. Whoever gets that folder can read them.',
      ),
      // What is no disk has no locks, and no way to write a file at one stroke.
      ...(folder.uri.scheme === 'file'
        ? []
        : [vscode.l10n.t('A file here is compared before it is written, but not locked: write in one window only.')]),
    ];
    const answer = await vscode.window.showInformationMessage(said.join(' '), ...(git ? [show, ignore] : [show]));
    if (answer === show) await this.show(folder);
    if (answer === ignore) await keepOut(folder);
  }

  /** Shows what the store of a folder holds. */
  async show({ uri, name }: vscode.WorkspaceFolder): Promise<void> {
    const address = vscode.Uri.from({ scheme, path: `/${name} · ${store}`, query: uri.toString() });
    this.changes.fire(address);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(address), { preview: true });
  }

  provideTextDocumentContent({ query }: vscode.Uri): Promise<string> {
    return contentsOf(vscode.Uri.parse(query));
  }

  dispose(): void {
    this.changes.dispose();
    this.provider.dispose();
  }
}

/** What the store of a folder holds, in words. */
async function contentsOf(folder: vscode.Uri): Promise<string> {
  const root = vscode.Uri.joinPath(folder, store);
  const lines: string[] = [];
  for (const [name, what] of [
    [
      'annotations',
      vscode.l10n.t(
        'tags, notes, answers and checks: the passage and some words around it, your words, author and time',
      ),
    ],
    ['codebook', vscode.l10n.t('codes and variables: their names, and definitions with their history')],
    ['base', vscode.l10n.t('whole texts of the documents, as they were when something was marked in them')],
  ] as const) {
    const files = await filesBelow(vscode.Uri.joinPath(root, name));
    const size = files.reduce((sum, file) => sum + file.size, 0);
    lines.push(`${store}/${name}/ · ${vscode.l10n.t('files: {0}, {1} kB', files.length, Math.ceil(size / 1000))}`);
    lines.push(what, ...files.map(({ path }) => `    ${path}`), '');
  }
  return lines.join('\n');
}

interface Held {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

async function filesBelow(folder: vscode.Uri, path = ''): Promise<Held[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder).then(
    (found) => found,
    () => [],
  );
  const held: Held[] = [];
  for (const [name, type] of entries.sort()) {
    const uri = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.Directory) held.push(...(await filesBelow(uri, `${path}${name}/`)));
    else if (type === vscode.FileType.File)
      held.push({ path: `${path}${name}`, size: (await vscode.workspace.fs.stat(uri)).size });
  }
  return held;
}

/** Adds a line to the folder's .gitignore, in an editor: the person sees and saves it. */
async function keepOut(folder: vscode.WorkspaceFolder): Promise<void> {
  const uri = vscode.Uri.joinPath(folder.uri, '.gitignore');
  const edit = new vscode.WorkspaceEdit();
  const there = await exists(uri);
  if (!there) edit.createFile(uri, { ignoreIfExists: true });
  const document = there ? await vscode.workspace.openTextDocument(uri) : undefined;
  const end = document?.lineAt(document.lineCount - 1).range.end ?? new vscode.Position(0, 0);
  edit.insert(uri, end, `${end.character > 0 ? '\n' : ''}${store}/\n`);
  await vscode.workspace.applyEdit(edit);
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  await vscode.workspace.save(uri);
}
