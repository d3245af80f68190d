import * as vscode from 'vscode';
import { annotationMethod, type AmendParams, type WireAnnotation } from '../../server/protocol-annotations';
import type { Annotations } from './annotations';

/** Notes as files of a kind: they are written in an editor with all that Markdown has there. */
export const noteScheme = 'glossator-note';

/** The notes that are open in editors; each is read from the store and written back to it. */
export class NoteFiles implements vscode.FileSystemProvider, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changes.event;
  /** When each note was last changed, as an editor was told. */
  private readonly told = new Map<string, number>();
  private readonly disposables: vscode.Disposable[];

  constructor(private readonly annotations: Annotations) {
    this.disposables = [
      this.changes,
      vscode.workspace.registerFileSystemProvider(noteScheme, this, { isCaseSensitive: true }),
      annotations.onDidChange(() => void this.lookAgain()),
    ];
  }

  async open(uri: vscode.Uri, annotation: WireAnnotation): Promise<void> {
    const document = await vscode.workspace.openTextDocument(noteUri(uri, annotation));
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside });
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { note = '', created, modified, mine } = await this.find(uri);
    const mtime = Date.parse(modified);
    this.told.set(uri.toString(), mtime);
    return {
      type: vscode.FileType.File,
      ctime: Date.parse(created),
      mtime,
      size: new TextEncoder().encode(note).length,
      ...(!mine && { permissions: vscode.FilePermission.Readonly }),
    };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    return new TextEncoder().encode((await this.find(uri)).note ?? '');
  }

  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    const { document, id } = addressOf(uri);
    const params: AmendParams = { uri: document.toString(), id, note: new TextDecoder().decode(content) };
    if (!(await this.annotations.write(annotationMethod.amend, params)))
      throw vscode.FileSystemError.Unavailable(vscode.l10n.t('The note was not written.'));
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(): never {
    throw vscode.FileSystemError.NoPermissions();
  }

  delete(): never {
    throw vscode.FileSystemError.NoPermissions();
  }

  rename(): never {
    throw vscode.FileSystemError.NoPermissions();
  }

  watch(): vscode.Disposable {
    return { dispose: () => undefined };
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
  }

  private async find(uri: vscode.Uri): Promise<WireAnnotation> {
    const { document, id } = addressOf(uri);
    const annotation = (await this.annotations.of(document))?.annotations.find((one) => one.id === id);
    if (!annotation) throw vscode.FileSystemError.FileNotFound(uri);
    return annotation;
  }

  /** Tells editors of notes that were changed or deleted elsewhere. */
  private async lookAgain(): Promise<void> {
    for (const { uri } of vscode.workspace.textDocuments) {
      if (uri.scheme !== noteScheme) continue;
      const modified = await this.find(uri).then(
        (annotation) => Date.parse(annotation.modified),
        () => undefined,
      );
      if (modified === undefined) this.changes.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
      else if (modified !== this.told.get(uri.toString()))
        this.changes.fire([{ type: vscode.FileChangeType.Changed, uri }]);
    }
  }
}

/** The tab shows the first words of the passage; the query says which note it is. */
function noteUri(document: vscode.Uri, { id, exact }: WireAnnotation): vscode.Uri {
  const name = (exact ?? vscode.l10n.t('Whole document')).replace(/[\s/\\?#%]+/g, ' ').slice(0, 16);
  return vscode.Uri.from({ scheme: noteScheme, path: `/${name}.md`, query: JSON.stringify([document.toString(), id]) });
}

function addressOf(uri: vscode.Uri): { readonly document: vscode.Uri; readonly id: string } {
  try {
    const [document, id] = JSON.parse(uri.query) as [string, string];
    return { document: vscode.Uri.parse(document), id };
  } catch {
    throw vscode.FileSystemError.FileNotFound(uri);
  }
}
