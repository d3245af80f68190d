import * as vscode from 'vscode';
import { takenScheme, takenTextMethod, type TakenTextParams, type TakenTextResult } from '../server/protocol-taken';
import type { Server } from './client';
import { importFiles } from './importing';

/** The file whose text is shown; of any other document its own address. */
export function fileBehind(uri: vscode.Uri): vscode.Uri {
  return uri.scheme === takenScheme ? uri.with({ scheme: 'file' }) : uri;
}

/** The texts of Word files, PDFs and web pages: read-only, following their files, with all that other papers have. */
export class TakenTexts implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changes.event;
  private readonly disposables: vscode.Disposable[];

  constructor(
    private readonly server: Server,
    files: vscode.FileSystemWatcher,
  ) {
    const changed = (uri: vscode.Uri): void => this.changes.fire(uri.with({ scheme: takenScheme }));
    this.disposables = [
      this.changes,
      vscode.workspace.registerTextDocumentContentProvider(takenScheme, this),
      // Web pages are no plain text to the editor, and only plain text is looked at.
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (document.uri.scheme === takenScheme && document.languageId === 'html')
          void vscode.languages.setTextDocumentLanguage(document, 'plaintext');
      }),
      files.onDidChange(changed),
      files.onDidCreate(changed),
      vscode.commands.registerCommand('glossator.openAsText', (file?: vscode.Uri) => this.open(file)),
      vscode.commands.registerCommand('glossator.import', (file?: vscode.Uri, all?: vscode.Uri[]) =>
        importFiles(server, { clicked: file, selected: all }),
      ),
      vscode.commands.registerCommand('glossator.showLeftOut', () => importFiles(server, { leftOut: true })),
      vscode.commands.registerCommand('glossator.openFileBehind', () => this.openFile()),
    ];
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const params: TakenTextParams = { uri: uri.toString() };
    const result = await this.server.ask<TakenTextResult>(takenTextMethod, params);
    if (!result) return '';
    return 'text' in result ? result.text : result.refused;
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
  }

  /** Shows the text of a file: of the one in the Explorer, or of the one in front. */
  private async open(file = fileInFront()): Promise<void> {
    if (file?.scheme !== 'file') return;
    const document = await vscode.workspace.openTextDocument(file.with({ scheme: takenScheme }));
    // Beside the file itself, where that is shown.
    const viewColumn = isShown(file) ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    await vscode.window.showTextDocument(document, { preview: false, viewColumn });
  }

  /** Opens the file behind the text in front beside it, where an extension shows such files, else with what the machine does. */
  private async openFile(): Promise<void> {
    const uri = vscode.window.activeTextEditor?.document.uri;
    if (uri?.scheme !== takenScheme) return;
    const file = fileBehind(uri);
    const viewer = viewerOf(file);
    if (viewer !== undefined) {
      await vscode.commands.executeCommand('vscode.openWith', file, viewer, vscode.ViewColumn.Beside);
      return;
    }
    // A page in a browser and a window on another machine reach no program of this one.
    const isHere = vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
    if (isHere && (await vscode.env.openExternal(file))) return;
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'Nothing here shows {0}. With an extension that shows such files it opens beside its text.',
        vscode.workspace.asRelativePath(file),
      ),
    );
  }
}

/** The editor of an extension that shows files of this kind, by its name; one for any file is none. */
function viewerOf({ path }: vscode.Uri): string | undefined {
  const ending = new RegExp(`[.{,]${path.slice(path.lastIndexOf('.') + 1)}\\b`, 'i');
  return vscode.extensions.all
    .flatMap(({ packageJSON }) => (packageJSON as Manifest).contributes?.customEditors ?? [])
    .find(({ selector }) => selector.some(({ filenamePattern }) => ending.test(filenamePattern ?? '')))?.viewType;
}

/** What of the manifest of an extension tells which files it shows. */
interface Manifest {
  readonly contributes?: {
    readonly customEditors?: readonly {
      readonly viewType: string;
      readonly selector: readonly { readonly filenamePattern?: string }[];
    }[];
  };
}

/** Whether what shows pages or pictures has a file in front. */
function isShown(file: vscode.Uri): boolean {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputCustom && input.uri.toString() === file.toString();
}

/** The file on the tab in front, whatever shows it. */
export function fileInFront(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputCustom || input instanceof vscode.TabInputText ? input.uri : undefined;
}
